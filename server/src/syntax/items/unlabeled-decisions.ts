import { DECISION_VALUES } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import { isColon, trimRange } from '../../text/characters.ts';
import { lettersOf } from '../../text/letters.ts';
import { lineIndexFrom } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { behindMarks } from '../marks.ts';
import type { NotedLines } from '../noted-lines.ts';
import { concludes } from '../page.ts';
import type { Decision } from '../tree.ts';

/** A decision line after a rationale, with no label of its own. */
interface UnlabeledDecision {
  /** Where the paragraph of the line begins. */
  readonly from: number;
  readonly request: Range;
  readonly decision: Decision | null;
}

/** First words of sentences in which a rationale states a decision; a request begins with what was requested. */
const SENTENCE_OPENINGS =
  /^(?:the|this|that|these|therefore|thus|hence|accordingly|consequently|as|in|for|based|given|since|because|it|we|i|my|our|he|she|they|there|so|however|final|conclusion|decision|determination|denial|ur|utilization|imr|prior|previous|earlier|recommendation|and|but|my)\b/i;
/** First words of a paragraph that says again how the items were decided. */
const RECAPITULATES = new RegExp(
  `^(?:(?:a|an|my|our|the) )?(?:(?:brief|short|final|overall) )?(?:${[
    'summary|summing|recapitulation|recap|overview|(?:list|listing|table) of|outcomes?|results?|decisions?',
    'in (?:sum|summary|short|brief|conclusion|all)|determinations?|conclusions?|findings|overall|altogether|together|to (?:sum|summarize|recapitulate|recap|conclude|repeat)',
    '(?:both|all|each) (?:of )?(?:the )?(?:\\w{1,20} )?(?:items?|requests?|decisions?|services?|treatments?)',
    '(?:item|request|issue|service|treatment) (?:no\\.? |number |#)?\\d{1,2}$',
  ].join('|')})\\b`,
  'i',
);
/** A decision on something else that is among the words before a decision: `brace: Overturned; therapy`. */
const OTHER_DECISION = new RegExp(
  `(?:[:=(]|\\s[-\u2013\u2014]|\\b(?:is|was|are|were))\\s{0,3}(?:${DECISION_VALUES.join('|')})\\b`,
  'i',
);
/** The last words of such a sentence. */
const SENTENCE_ENDS = /\b(?:is|are|was|were|be|been|as|of|to|follows|following)$/i;
const MODIFIED = [...FORM.modifiedRequest.remaining.recognizedBy, FORM.modifiedRequest.leaving.leaves].map(
  lettersOf,
);
const LABELS = FORM.fields.map(({ label }) => lettersOf(label));
/** How the words of guideline fields begin whose labels are missing. */
const FIELD_OPENINGS = [
  lettersOf(FORM.citation.opening),
  ...FORM.fields.flatMap(({ party }) => (party ? [lettersOf(`The ${party}`)] : [])),
];
/** So much of the words after a decision shows whether they are a field's. */
const LOOKED_AT = 60;

/**
 * Which of some lines that end in `: Upheld`, one after the other, belong to the rationale before them, by their places in the
 * list: those that are sentences or do not begin their line, and all of them where the rationale goes on after them. They
 * are items of their own where nothing follows yet, or the words of a field. `next` is where the next item begins.
 */
export function partsOfRationale(
  noted: NotedLines,
  run: readonly UnlabeledDecision[],
  next: number,
): readonly number[] {
  const goesOn = rationaleGoesOn(noted, run, next);
  let isRecapitulation = false;
  return run.flatMap((one, k) => {
    isRecapitulation = recapitulates(noted.source, one) || (isRecapitulation && !isSetApart(noted, one));
    return goesOn || isRecapitulation || isSentence(noted, one) ? [k] : [];
  });
}

/** Whether the words before a decision say again how items were decided. */
function recapitulates(source: string, { request }: UnlabeledDecision): boolean {
  return saysAgain(source.slice(request.start, request.end));
}

function saysAgain(words: string): boolean {
  return RECAPITULATES.test(words) || OTHER_DECISION.test(words);
}

/** Whether blank lines set the line of a decision apart from the one above it. */
function isSetApart({ lines, page }: NotedLines, { request }: UnlabeledDecision): boolean {
  return (lines[lineIndexFrom(lines, request.start + 1) - 1]?.gap ?? 0) > page.spacing;
}

function isSentence({ source, lines }: NotedLines, { request }: UnlabeledDecision): boolean {
  const words = source.slice(request.start, request.end);
  if (words === '') return true;
  if (statesDecision(words)) return true;
  const line = lines[lineIndexFrom(lines, request.start + 1) - 1];
  return line !== undefined && behindMarks(source, line.start, request.start) !== request.start;
}

/** Whether the words before a decision read as a sentence of a rationale, and not as a request. */
export function statesDecision(words: string): boolean {
  const letters = lettersOf(words);
  const isModified = MODIFIED.some((phrase) => letters.includes(phrase));
  if (isModified) return false;
  return SENTENCE_OPENINGS.test(words) || SENTENCE_ENDS.test(words) || saysAgain(words);
}

function rationaleGoesOn(
  { source, lines }: NotedLines,
  run: readonly UnlabeledDecision[],
  next: number,
): boolean {
  const [first, last] = [run[0], run.at(-1)];
  const end = last?.decision && (last.decision.note ?? last.decision.range).end;
  const above = first && lines[lineIndexFrom(lines, first.from) - 1];
  if (!end || !above || concludes(source, above)) return false;
  const behind = trimRange(source, end, next);
  const told = lettersOf(source.slice(behind.start, Math.min(behind.end, behind.start + LOOKED_AT)));
  // a list that a sentence announces
  if (told === '') return isColon(source.charCodeAt(above.end - 1));
  return ![...LABELS, ...FIELD_OPENINGS].some((one) => one.startsWith(told) || told.startsWith(one));
}
