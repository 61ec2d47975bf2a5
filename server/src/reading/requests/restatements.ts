import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, placeOf, sentenceAt, wordsOf } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/words.ts';
import { readConclusions } from '../assertions/conclusions.ts';
import type { Subject } from '../subject.ts';
import { type RequestPart, readRequestPart } from './request.ts';

/** Words of a rationale that say the request again. */
export interface Restatement {
  /** Whether it is what a conclusion is about (`the request for X is not medically necessary`). */
  readonly concluding: boolean;
  /** The words behind `request for`, or the subject of the conclusion: offsets into the rationale's flow. */
  readonly span: Span;
  readonly part: RequestPart;
}

/** Phrases that open a restatement, by their letters. */
const ANCHORS = ['requestisfor', 'requestfor', 'requestsfor', 'requested', 'requestof', 'decisionfor'];
/** The same where nothing is concluded. */
const STATED = /(?:requestis|requests|(?:this|the|current)request)for/g;
/** With one of these in its sentence an amount may be that of another day or another decision. */
const OF_ANOTHER_DAY =
  /previous|prior|earlier|formerly|lastrequest|certif|approv|authoriz|modif|granted|recommend|guideline|exceed|instead/;
/** Openings of a sentence whose reasons stand before the comma. */
const REASONED =
  /^(?:given|as|since|because|due|inthe|inlight|inview|based|without|while|although|under|onthe|with|for|if|when)/;
/** Openings that are over at the first comma. */
const LINKING = /^(?:therefore|thus|hence|consequently|assuch|accordingly|likewise|inconclusion|insummary)/;

/** What a sentence says beyond so many letters is not about the request. */
const LONGEST = 600;

/** What the rationale of each item of a part says again of its request, in order. Time grows with the length of the text. */
export const readRestatements = remembered((subject: Subject): readonly (readonly Restatement[])[] =>
  subject.determination.items.map(({ rationale }) =>
    rationale ? restatementsIn(rationale.flow, subject) : [],
  ),
);

function restatementsIn(flow: Flow, subject: Subject): Restatement[] {
  const words = keyTextOf(flow);
  const found: Restatement[] = [];
  const add = (span: Span, concluding: boolean) => {
    if (span.end > span.start) found.push({ concluding, span, part: readRequestPart(flow, span, subject) });
  };
  let from = 0;
  const conclusions = readConclusions(flow);
  conclusions.forEach(({ subject }, i) => {
    // of several verdicts in one sentence the last one counts: the others give its reasons
    if (conclusions[i + 1]?.subject.start === subject.start) return;
    const before = conclusions[i - 1]?.subject;
    const start = placeOf(words, subject.start);
    const end = placeOf(words, subject.end);
    const reasons = before?.start === subject.start ? placeOf(words, before.end) : start;
    for (const span of statedBetween(words, from, start)) add(span, false);
    add(subjectOf(flow.text, words, reasons, end), true);
    from = end;
  });
  for (const span of statedBetween(words, from, words.key.length)) add(span, false);
  return found;
}

/** Sentences such as `The request is for X` between two places of the key: the words behind the phrase. */
function statedBetween(words: KeyText, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let behind = from;
  for (const { index, 0: phrase } of words.key.slice(from, to).matchAll(STATED)) {
    const start = from + index + phrase.length;
    const sentence = sentenceAt(words, from + index);
    const end = Math.min(sentence.end, to, start + LONGEST);
    const about = words.key.slice(Math.max(sentence.start, start - LONGEST), end);
    if (start <= behind || OF_ANOTHER_DAY.test(about)) continue;
    spans.push(wordsBehind(words, start, end));
    behind = end;
  }
  return spans;
}

/** The words behind a phrase that ends at a place of the key, with the signs before them (`#90`). */
function wordsBehind(words: KeyText, start: number, end: number): Span {
  const { offsets } = words;
  return { start: (offsets[start - 1] ?? -1) + 1, end: (offsets[end - 1] ?? -1) + 1 };
}

/** What a conclusion is about: behind the last `request for`, else behind the reasons. */
function subjectOf(text: string, words: KeyText, start: number, end: number): Span {
  const from = Math.max(start, end - LONGEST);
  const sentence = words.key.slice(from, end);
  const anchor = Math.max(
    ...ANCHORS.map((phrase) => {
      const at = sentence.lastIndexOf(phrase);
      return at < 0 ? -1 : at + phrase.length;
    }),
  );
  if (anchor >= 0) return wordsBehind(words, from + anchor, end);
  const whole = wordsOf(words, from, end);
  const comma = LINKING.test(sentence)
    ? text.indexOf(',', whole.start)
    : REASONED.test(sentence)
      ? text.lastIndexOf(',', whole.end)
      : -1;
  return comma < whole.start || comma >= whole.end ? whole : { start: comma + 1, end: whole.end };
}
