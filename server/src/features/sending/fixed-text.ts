import type { SectionKind } from '../../form/kinds.ts';
import { FORM } from '../../form/printed-form.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Finding } from '../../rules/finding.ts';
import { fixedTextAltered } from '../../rules/malformed/sections/fixed-text-altered.ts';
import { shorten } from '../../text/in-words.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Range } from '../../text/range.ts';
import { applyEdits } from '../../text/text-edits.ts';

/** A fixed sentence of the form that a letter does not have word for word. */
export interface LostSentence {
  /** Names the sentence by its first words. */
  readonly message: string;
  /** The heading of the section that it is printed in, else the first words there; null where the letter has no such section. */
  readonly range: Range | null;
}

const LONGEST_SHOWN = 60;

/** The sentences that every letter prints, by the section they are in, each in the wordings of both generations. */
const SENTENCES: readonly { readonly kind: SectionKind; readonly wordings: readonly string[] }[] = [
  ...FORM.sections.map(({ kind, leadIn }) => ({ kind, wordings: [leadIn] })),
  ...FORM.independence.sentences.map((sentence) => ({
    kind: 'how-determination-was-made' as const,
    wordings: Object.values(FORM.independence.services).map((services) =>
      sentence.replace('{services}', services),
    ),
  })),
];

/**
 * The fixed sentences that a letter lacks or has in other words, in printed order. They are compared by their letters: case, white
 * space and punctuation do not count. Of a letter that is not read whole none is looked for, and none that a rule finds altered:
 * `findings` are those of the letter.
 */
export function lostSentences(
  { source, determination: { layout, sections } }: Letter,
  findings: readonly Finding[],
): LostSentence[] {
  if (layout !== 'issues') return [];
  const altered = findings.filter(({ code }) => code === fixedTextAltered.code);
  const letters = lettersOf(
    applyEdits(
      source,
      altered.flatMap(({ fix }) => fix?.edits ?? []),
    ),
  );
  return SENTENCES.flatMap(({ kind, wordings }) => {
    const [printed = ''] = wordings;
    if (wordings.some((wording) => letters.includes(lettersOf(wording)))) return [];
    const section = sections.find((one) => one.kind === kind);
    return [
      {
        message: `Not as the form prints it: “${shorten(printed, LONGEST_SHOWN)}”`,
        range: section ? (section.heading?.range ?? section.body) : null,
      },
    ];
  });
}
