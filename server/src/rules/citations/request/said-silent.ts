import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentencesOf, writtenSentence } from '../../../reading/assertions/sentences.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import { type RequestPart, readRequestPart } from '../../../reading/requests/request.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Span } from '../../../text/words.ts';

const SCHEDULE = '(?:MTUS|Medical Treatment Utilization Schedule)(?:[/ ]ACOEM)?(?: guidelines?| itself)?';
const SUBJECTS = '(?:recommendation|guidance|guideline|topic|section|statement|advice|provision)s?';
const ON = '(?:on|for|about|as to|regarding|concerning)';
/** `The MTUS does not address`, with what it is silent on after it. Not `specifically`: that may well be so. */
const SILENT_ON = new RegExp(
  `\\b${SCHEDULE} (?:(?:does|do) not (?:address|discuss|cover|mention|speak (?:to|of)|deal with)` +
    `|(?:is|are) silent ${ON}|says? nothing ${ON}|(?:has|have|gives?|contains?|offers?|provides?|makes?) no ${SUBJECTS} ${ON})` +
    `|\\bno ${SCHEDULE} ${SUBJECTS} ${ON}`,
  'i',
);
/** `is not addressed by the MTUS`, with what it is silent on before it. */
const NOT_IN = new RegExp(
  `\\b(?:is|are) not (?:addressed|discussed|covered|mentioned|dealt with|found|included) (?:anywhere )?(?:in|by) (?:the )?(?:California |CA )?${SCHEDULE}(?=[.,;]|$)`,
  'i',
);
/** Others of whom a sentence may say it, and words by which it is said of a case or a day alone. */
const OTHERS =
  /\b(?:claims administrator|utilization review|UR|provider|physician|surgeon|appeal|denial|adjuster|carrier|specific\w*|when|if|unless)\b/i;
const CLAUSE_END = /[.,;:]| (?:and|but|so|which|because|since|while|although) /;
const LONGEST_NAME = 120;

/**
 * Where a rationale says that the MTUS is silent on what is requested, as a whole and by the reviewer's own word; null where it does
 * not, or speaks of a use or a case of it that the schedule may well leave out. The span counts from the beginning of the flow.
 */
export function saidSilent(flow: Flow, request: string, part: LetterPart): Span | null {
  const asked = contentsOf(request, 0, request.length, part.requests[0]);
  for (const read of sentencesOf(flow)) {
    const { start, end, said: sentence } = writtenSentence(read, flow);
    const found = SILENT_ON.exec(sentence) ?? NOT_IN.exec(sentence);
    if (!found || OTHERS.test(sentence)) continue;
    const after = found.index + found[0].length;
    const named = SILENT_ON.test(sentence)
      ? { start: after, end: after + clauseEnd(sentence.slice(after)) }
      : { start: 0, end: found.index };
    if (named.end - named.start > LONGEST_NAME) continue;
    const span = { start: start + named.start, end: start + named.end };
    const said = readRequestPart(flow, span, part);
    const own = namesRequested(said, part) ? wordsOfTreatments(said, flow) : NO_WORDS;
    const contents = contentsOf(flow.text, span.start, span.end, said);
    if ([...contents].every((word) => asked.has(word) || own.has(word) || GENERAL.has(word)))
      return { start, end };
  }
  return null;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Whether the treatments that are named are those of the request, by these words or others: `transcutaneous` for `TENS`. */
function namesRequested({ treatments }: RequestPart, { requests: [request] }: LetterPart): boolean {
  return treatments.every(({ value }) => request?.treatments.some((asked) => asked.value === value));
}

function wordsOfTreatments({ treatments }: RequestPart, flow: Flow): ReadonlySet<string> {
  return new Set(
    treatments.flatMap(({ range }) => {
      const { start, end } = flow.flowRange(range);
      return [...contentsOf(flow.text, start, end)];
    }),
  );
}

/** Words by which any request may be called. */
const GENERAL: ReadonlySet<string> = new Set([
  'therapy', 'injection', 'device', 'modality', 'issue', 'matter', 'question', 'drug', 'class', 'at', 'particular', 'item',
  'electrical', 'nerve', 'stimulation', 'neurostimulation',
]); // biome-ignore format: a word list reads best in rows

function clauseEnd(words: string): number {
  const end = words.search(CLAUSE_END);
  return end < 0 ? words.length : end;
}
