import type { SectionKind } from '../../../form/kinds.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { Section } from '../../../syntax/tree.ts';
import { readFlow } from '../../../text/flow.ts';
import { shorten } from '../../../text/in-words.ts';
import { lettersOf } from '../../../text/letters.ts';
import { range } from '../../../text/range.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation } from '../../finding.ts';
import { replacement } from '../../replacement.ts';
import { quoted } from '../../wording.ts';
import { isNumber } from './fixed-numbers.ts';

interface FixedWord {
  readonly word: string;
  /** Offsets into the text that it was read in. */
  readonly start: number;
  readonly end: number;
}

/** A fixed sentence, or one that may be meant for it. */
interface Sentence {
  readonly text: string;
  /** Where it begins in the text that it was read in. */
  readonly start: number;
  readonly words: readonly FixedWord[];
  /** Those of its words by which it is compared. */
  readonly counted: readonly FixedWord[];
}

/** A sentence of a letter beside the fixed one that it is closest to. */
interface Compared {
  readonly written: Sentence;
  readonly printed: Sentence;
  /** Words of the one that the other does not have at that place. */
  readonly missing: readonly FixedWord[];
  readonly added: readonly FixedWord[];
}

/** Longer words are cut in messages, in UTF-16 units. */
const LONGEST_SHOWN = 60;
/** With fewer of its words, in their order, a sentence is not meant for the fixed one but of the writer's own. */
const LEAST_SHARE = 0.7;
/** Looked at from where a section begins, in UTF-16 units. */
const LONGEST_OPENING = 2_000;

/**
 * The fixed sentences of a section in which words are missing or others are added. Persons, numbers and negations are not
 * compared: of the latter two the rule speaks by itself. A test may have all sentences compared.
 */
export function otherWords(
  source: string,
  { kind, heading, leadIn, range: whole }: Section,
  least = leastDifference,
): Observation[] {
  const start = heading?.range.end ?? whole.start;
  const end = Math.max(whole.end, leadIn?.end ?? 0);
  const flow = readFlow(source, range(start, Math.min(end, start + LONGEST_OPENING)));
  const letters = lettersOf(flow.text);
  const altered = (FIXED.get(kind) ?? []).filter(
    (wordings) => !wordings.some((printed) => letters.includes(printed.letters)),
  );
  if (altered.length === 0) return [];
  const sentences = matchesOf(/[^.:]+[.:]?/g, flow.text)
    .filter(({ 0: text }) => /[.:]$/.test(text))
    .map(({ index, 0: text }) => sentenceOf(text, index));
  return altered.flatMap((wordings): Observation[] => {
    const closest = closestOf(wordings, sentences, least);
    if (!closest || differenceIn(closest) === 0) return [];
    const { written, printed, missing, added } = closest;
    if (missing.length > (1 - LEAST_SHARE) * printed.words.length) return [];
    const place = flow.sourceRange(written.words[0]?.start ?? 0, (written.words.at(-1)?.end ?? 0) + 1);
    const told =
      missing.length > 0 ? `lacks ${stretchOf(printed, missing)}` : `has ${stretchOf(written, added)} added`;
    return [
      {
        message: `Fixed sentence of the form ${told}.`,
        range: place,
        severity: 'information',
        fix: replacement('Restore the printed sentence', place, printed.text),
      },
    ];
  });
}

/** The words of a sentence from the first to the last of some. */
function stretchOf({ text, start }: Sentence, words: readonly FixedWord[]): string {
  const [first, last] = [words[0] as FixedWord, words.at(-1) as FixedWord];
  return quoted(shorten(text.slice(first.start - start, last.end - start), LONGEST_SHOWN));
}

/** Persons, whom letters name otherwise, and what turns a sentence. */
const NOT_COMPARED =
  /^(?:he|she|his|her|the|an?|expert|physician|reviewer|no|not|never|neither|without|less|fewer)$/;

/** The fixed sentences by the section that they are printed in, each in the wordings of both generations. */
const FIXED: ReadonlyMap<SectionKind, readonly (readonly (Sentence & { letters: string })[])[]> = new Map(
  FORM.sections.map(({ kind, leadIn }) => {
    const more = kind === 'how-determination-was-made' ? FORM.independence.sentences : [];
    return [kind, [leadIn, ...more].map(wordingsOf)];
  }),
);

function wordingsOf(sentence: string) {
  return Object.values(FORM.independence.services).map((services) => {
    const printed = sentence.replace('{services}', services);
    return { ...sentenceOf(printed, 0), letters: lettersOf(printed) };
  });
}

function sentenceOf(text: string, start: number): Sentence {
  const words = matchesOf(/[A-Za-z\d]+/g, text).map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }));
  const counted = words.filter(({ word }) => !NOT_COMPARED.test(word) && !isNumber(word));
  return { text, start, words, counted };
}

/** The fixed and the written sentence that differ in the fewest words; the first of several. */
function closestOf(
  wordings: readonly Sentence[],
  sentences: readonly Sentence[],
  least: typeof leastDifference,
): Compared | null {
  let closest: Compared | null = null;
  for (const printed of wordings) {
    for (const written of sentences) {
      if (closest && least(written, printed) >= differenceIn(closest)) continue;
      const next = compared(written, printed);
      if (!closest || differenceIn(next) < differenceIn(closest)) closest = next;
    }
  }
  return closest;
}

/** In so many words two sentences differ at least, in whatever order their words are. */
function leastDifference({ counted: a }: Sentence, { counted: b }: Sentence): number {
  const words = new Set(b.map(({ word }) => word));
  const others = a.filter(({ word }) => !words.has(word)).length;
  return others + Math.max(0, b.length - (a.length - others));
}

function differenceIn({ missing, added }: Compared): number {
  return missing.length + added.length;
}

/** By the longest row of words that both have in the same order. */
function compared(written: Sentence, printed: Sentence): Compared {
  const { counted: a } = written;
  const { counted: b } = printed;
  const same = (i: number, j: number) => a[i]?.word === b[j]?.word;
  // longest[i][j]: how many words a from i on and b from j on have in common
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (longest[i] as Uint16Array)[j] = same(i, j)
        ? 1 + at(i + 1, j + 1)
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const missing: FixedWord[] = [];
  const added: FixedWord[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) [i, j] = [i + 1, j + 1];
    else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) added.push(a[i++] as FixedWord);
    else missing.push(b[j++] as FixedWord);
  }
  return { written, printed, missing, added };
}
