import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { contextOf, type ReadingContext } from '../../reading/citations/context.ts';
import { readField } from '../../reading/citations/guideline-field.ts';
import { guidelineFieldsOf } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { overlap, type Range, range } from '../../text/range.ts';
import { flatCopy, Recent } from '../../text/recent.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { shown } from '../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Words of a guideline field that lost the space between them (`GuidelinesOpioids`, `2016Section(s):`), ' +
    'where the citation is understood only with the space, or where the label of a list is affected.',
  why: 'The guideline, topic or page cannot be looked up, so nothing else about the citation is checked.',
  fix: 'Inserts the space. It keeps the meaning, so "Fix all" does so too.',
  notes: 'Missing spaces elsewhere are reported by [words-glued](words-glued.md).',
  wrong: {
    request: 'Norco 10/325mg #120: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment GuidelinesOpioids, criteria for use Page(s): 76-78.',
    rationale:
      'Function is not assessed in any report of this patient. The request for Norco is not medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-78.',
  },
};

/** Words of a guideline field that lost the space between them: `GuidelinesOpioids`. */
export const citationGlued: Rule = {
  code: 'citation-glued',
  title: 'Missing space in citation',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check: (part) =>
    gluedIn(part).map(({ words, place, spaces }) => ({
      message: `Missing space in ${shown(words)}.`,
      range: place,
      fix: {
        title: 'Insert space',
        edits: spaces.map((at) => ({ range: range(at, at), text: ' ' })),
        preferred: true,
        safe: true,
      },
    })),
};

/** Whether a space is missing in the words at a place: what is read there is not what was meant. */
export function isGlued(part: LetterPart, place: Range): boolean {
  return gluedIn(part).some((glued) => overlap(glued.place, place));
}

/** A run of characters without white space in which spaces are missing; offsets count as the part's. */
interface Glued {
  readonly words: string;
  readonly place: Range;
  /** Where the spaces belong, in order. */
  readonly spaces: readonly number[];
}

/** The words of a field, and where spaces are missing in them. */
interface ReadField {
  readonly source: string;
  readonly seams: readonly number[];
}

/** No more words of fields are kept than these and those of the field that was asked for last, in UTF-16 units. */
const MOST_KEPT = 20_000;

/**
 * The fields of a document that were read for seams, by the day that they are about: most edits of an item leave its fields as they
 * are, and each costs up to `MOST_SEAMS` readings. What is kept goes with the vocabulary of the document.
 */
const fieldsOf = remembered((_catalogue: Catalogue) =>
  remembered((_vocabulary: Vocabulary) => new Recent<ReadField>(MOST_KEPT)),
);

const gluedIn = remembered((part: LetterPart): readonly Glued[] => {
  const { determination, catalogue, asOf } = part;
  const flows = determination.items.flatMap(guidelineFieldsOf).map(({ flow }) => flow);
  const knownFields = fieldsOf(catalogue);
  return flows.flatMap((flow) => {
    const seams = possibleSeams(flow.text);
    if (seams.length === 0) return [];
    const known = knownFields(determination.vocabulary);
    const field = known.of(asOf.date, flow.text, () => {
      const context = contextOf(catalogue, asOf.date, determination.vocabulary);
      return { source: flatCopy(flow.text), seams: seamsIn(flow.text, seams, context) };
    });
    known.trim();
    return runsWith(field.seams, flow);
  });
});

/** `Guidelines|Opioids`, `2016,|Section(s)`, `Treatment|2016`, `MTUS|Chronic` */
const POSSIBLE_SEAM = /[a-z)\d,;](?=[A-Z])|[a-z](?=(?:19|20)\d\d(?!\d))|\b[A-Z]{3,}(?=[A-Z][a-z])/g;
const LIST_LABEL = /^(?:Page|Section)\(s\)\s?:/;

/** Each is tried by reading the field once more. */
const MOST_SEAMS = 12;

function possibleSeams(text: string): number[] {
  return matchesOf(POSSIBLE_SEAM, text)
    .slice(0, MOST_SEAMS)
    .map(({ 0: before, index }) => index + before.length);
}

/** The seams where a space is missing for certain: before a label, beside `MTUS`, and where more is understood with it. */
function seamsIn(text: string, seams: readonly number[], context: ReadingContext): number[] {
  const missing = seams.filter((at) => LIST_LABEL.test(text.slice(at, at + 14)) || isBesideMtus(text, at));
  let understood = understoodIn(spaced(text, missing), context);
  for (const at of seams) {
    if (missing.includes(at)) continue;
    const more = understoodIn(spaced(text, [...missing, at]), context);
    if (more <= understood) continue;
    missing.push(at);
    understood = more;
  }
  return missing.sort((a, b) => a - b);
}

function isBesideMtus(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  // `NonMTUS Citation` has lost its hyphen and is read all the same
  return /\bMTUS$/.test(before) || (/^MTUS\b/.test(text.slice(at, at + 5)) && !/\bnon$/i.test(before));
}

function spaced(text: string, seams: readonly number[]): string {
  return [...seams]
    .sort((a, b) => b - a)
    .reduce((words, at) => `${words.slice(0, at)} ${words.slice(at)}`, text);
}

/** How much of a field is understood: guidelines, years and topics that are known, less the topics that are not. */
function understoodIn(text: string, context: ReadingContext): number {
  return readField(text, context).reduce((sum, { guideline, year, topics }) => {
    const known = topics.filter(({ topic }) => topic !== null).length;
    return sum + (guideline ? 1 : 0) + (year === null ? 0 : 1) + known - (topics.length - known);
  }, 0);
}

function runsWith(seams: readonly number[], flow: Flow): Glued[] {
  const { text } = flow;
  const runs = new Map<number, { end: number; seams: number[] }>();
  for (const at of seams) {
    const start = text.lastIndexOf(' ', at - 1) + 1;
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    runs.set(start, { end, seams: [...(runs.get(start)?.seams ?? []), at] });
  }
  return [...runs].map(([start, run]) => ({
    words: text.slice(start, run.end).replace(/[.,;]{1,20}$/, ''),
    place: flow.sourceRange(start, run.end),
    spaces: run.seams.map((at) => flow.sourceRange(at, at + 1).start),
  }));
}
