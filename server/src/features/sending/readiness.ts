import { type FindingOfFact, findingsOfFact } from '../../letter/findings-of-fact.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Category, Finding, Severity } from '../../rules/finding.ts';
import { letterUnfinished } from '../../rules/malformed/letter-unfinished.ts';
import type { Range } from '../../text/range.ts';
import { lostSentences } from './fixed-text.ts';
import { type Area, gapsFound, unwrittenAreas } from './to-fill-in.ts';

/** Something that is left to do before a letter is sent. */
export interface LeftToDo {
  readonly message: string;
  /** Where it is; null where the letter has no such place. */
  readonly range: Range | null;
  readonly severity: Severity;
  /** The rule that found it; null where none did. */
  readonly code: string | null;
}

/** One thing that is checked before a letter is sent. */
export interface Point {
  /** What is looked at: `Identifying information`. */
  readonly title: string;
  /** In the order of the text. */
  readonly left: readonly LeftToDo[];
  /** How many findings are ignored, or of rules that are turned off. By whom is not recorded anywhere. */
  readonly accepted: number;
  /** How many places that are still to be filled in keep it from being judged. */
  readonly notJudged: number;
}

/** What is left to do before a letter is sent. */
export interface Readiness {
  readonly isReady: boolean;
  /** In the order in which they are shown. Each finding belongs to one. */
  readonly points: readonly Point[];
  /** What is to be checked against the records: nobody but the reviewer can say whether that was done. */
  readonly facts: readonly FindingOfFact[];
}

const FINISHED = 'Completeness';
const FIXED = 'Fixed text';
const PRIVACY = 'Identifying information';
const DATES = 'Dates';
const CONSISTENCY = 'Consistency';
const CITATIONS = 'Citations';
const WORDS = 'Wording';
const LAW = 'Statutory requirements';

/** The point that a finding belongs to, by its category. */
const BY_CATEGORY: Readonly<Record<Category, string>> = {
  malformed: FINISHED,
  contradiction: CONSISTENCY,
  citation: CITATIONS,
  words: WORDS,
  privacy: PRIVACY,
  law: LAW,
};

/** The rules whose findings belong to another point than others of their category. */
export const POINT_OF_RULE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    [FIXED]: ['fixed-text-altered', 'heading-misspelled', 'label-misspelled', 'credentials-label-missing'],
    [FINISHED]: ['conclusion-missing', 'rationale-breaks-off', 'placeholder-unfilled', 'letter-unfinished'],
    [PRIVACY]: ['reviewer-named'],
    [DATES]: [
      'header-value-malformed',
      'date-impossible',
      'dates-out-of-order',
      'report-after-decision',
      'decision-late',
      'application-late',
      'injury-date-contradicted',
      'ur-date-contradicted',
      'request-after-denial',
      'treatment-before-injury',
      'service-date-differs',
    ],
  }).flatMap(([point, codes]) => codes.map((code) => [code, point] as const)),
);

/** The points in the order in which they are shown, each with what of a letter must be written before it can be judged. */
const POINTS: readonly (readonly [title: string, judgedBy: readonly Area[]])[] = [
  [FINISHED, []],
  [FIXED, []],
  [PRIVACY, ['summary', 'request', 'rationale']],
  [DATES, ['header', 'summary']],
  [CONSISTENCY, ['summary', 'request', 'rationale']],
  [CITATIONS, ['guideline', 'rationale']],
  [WORDS, ['summary', 'request', 'rationale']],
  [LAW, ['header', 'reviewer', 'summary', 'request', 'guideline', 'rationale']],
];

/**
 * What is left to do in a letter. `all`: its findings; `chosen`: those of them that the reviewer has not accepted, by ignoring
 * them or turning their rules off. A letter is ready once none of any level is left and its fixed text is that of the form.
 */
export function readiness(letter: Letter, all: readonly Finding[], chosen: readonly Finding[]): Readiness {
  const lost = lostSentences(letter, all).map((sentence) => ({
    ...sentence,
    severity: 'warning' as const,
    code: null,
  }));
  const gaps = gapsFound(letter, chosen).map(({ range, owed }) => ({
    message: `To fill in: ${owed}.`,
    range,
    severity: letterUnfinished.severity,
    code: letterUnfinished.code,
  }));
  const unwritten = unwrittenAreas(letter, chosen);
  const points = POINTS.map(([title, judgedBy]): Point => {
    const isOwn = (finding: Finding) => pointOf(finding) === title;
    const own = chosen.filter(isOwn);
    const left = [
      ...own.flatMap((finding) => (finding.code === letterUnfinished.code ? gaps : [finding])),
      ...(title === FIXED ? lost : []),
      ...(title === FINISHED && chosen.length === 0 ? undecided(letter) : []),
    ];
    if (title === FINISHED) left.sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
    const notJudged = unwritten.filter((area) => judgedBy.includes(area)).length;
    return { title, left, accepted: all.filter(isOwn).length - own.length, notJudged };
  });
  return { isReady: points.every(({ left }) => left.length === 0), points, facts: findingsOfFact(letter) };
}

function pointOf({ code, category }: Finding): string {
  return POINT_OF_RULE.get(code) ?? BY_CATEGORY[category];
}

/** A text that nothing is found in may be one that decides nothing. */
function undecided({ items }: Letter): LeftToDo[] {
  if (items.length > 0) return [];
  return [{ message: 'No disputed item is decided.', range: null, severity: 'error', code: null }];
}
