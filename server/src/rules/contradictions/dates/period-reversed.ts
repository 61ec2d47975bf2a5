import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { toldAt } from '../../../reading/patient/whose.ts';
import type { FoundDate } from '../../../text/dates.ts';
import { printedDate } from '../../../text/days.ts';
import type { Flow } from '../../../text/flow.ts';
import { keyTextOf, placeOf, wordsAround } from '../../../text/key-text.ts';
import { findAllMonths } from '../../../text/months.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale states a period that ends before it begins (`therapy from 09/12/2016 to 07/29/2016`), or says that ' +
    'something began on one day and ended on an earlier one.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes: 'Days to which something was moved or corrected are not compared.',
  wrong: { summary: 'The injured worker had therapy for the left knee from 09/12/2016 to 07/29/2016.' },
  right: { summary: 'The injured worker had therapy for the left knee from 07/12/2016 to 09/29/2016.' },
};

/** `From 09/12/2016 to 07/29/2016`. */
export const periodReversed: Rule = {
  code: 'period-reversed',
  title: 'Period ends before it begins',
  category: 'contradiction',
  severity: 'information',
  scope: 'part',
  check: (part) => reversedIn(part),
};

/** Right before the first day of a period. */
const FROM =
  /\b(?:from|between)(?: the| about| early| late)? $|\(\s?$|\b(?:duty|work|therapy|care|treatment|visits|notes?|records?|reports?|dated|rental|period|sessions|course|disability|leave),? $/i;
/** The same where `and` may be between the days. */
const OPENED = /\b(?:from|between)(?: the| about| early| late)? $/i;
/** Between the days, where words before the first open the period. */
const TO = /^,? ?(?:to|and|through|thru|until|till|up to|-|\u2013|\u2014) ?(?:the |about |early |late )?$/i;
/** Between the days of a period that nothing opens. */
const THROUGH = /^,? (?:through|thru|until|till) (?:the )?$/i;
const BEGAN = /\b(?:began|begun|started|commenced|initiated)(?: again)? (?:on|in) $/i;
const ENDED =
  /^,? (?:and|but) (?:(?:it|this|they|he|she) )?(?:was |were )?(?:ended|finished|stopped|completed|discontinued|concluded|terminated)(?: it)? (?:on|in) $/i;
/** Days to which something was moved, and those of a comparison. */
const MOVED =
  /\b(?:moved|changed|brought forward|advanced|correct\w*|postpon\w*|resched\w*|shift\w*|amend\w*|backward\w*|revers\w*|instead|rather|difference|differ\w*|discrepan\w*|compar\w*|error|typo\w*|wrong\w*|improv\w*|between the (?:visit|note|report)s?)\b/i;

function reversedIn({ determination }: LetterPart) {
  return narrativeDates(determination).flatMap(({ flow, dates }) => {
    const found = [...dates, ...findAllMonths(flow.text)].sort((a, b) => a.range.start - b.range.start);
    return found.flatMap((first, i) => {
      const second = found[i + 1];
      if (!second || !isReversed(first, second) || !isPeriod(flow, first, second)) return [];
      const [from, to] = [first, second].map(({ date, range }) =>
        printedDate(date, flow.text.slice(range.start, range.end)),
      );
      return [
        {
          message: `Period ends (${to}) before it begins (${from}).`,
          range: flow.sourceRange(first.range.start, second.range.end),
        },
      ];
    });
  });
}

/** Of a month its beginning alone is known. */
function isReversed({ date: first }: FoundDate, { date: second }: FoundDate): boolean {
  const length = Math.min(first.length, second.length);
  return second.slice(0, length) < first.slice(0, length);
}

function isPeriod(flow: Flow, first: FoundDate, second: FoundDate): boolean {
  const { text } = flow;
  const words = keyTextOf(flow);
  const at = placeOf(words, first.range.start);
  const sentence = wordsAround(words, at);
  const before = text.slice(sentence.start, first.range.start);
  const between = text.slice(first.range.end, second.range.start);
  const isStated =
    (FROM.test(before.slice(-20)) &&
      (OPENED.test(before.slice(-20)) ? TO : /^ ?(?:to|-|\u2013|\u2014) ?$/).test(between)) ||
    THROUGH.test(between) ||
    (BEGAN.test(before.slice(-40)) && ENDED.test(between));
  if (!isStated || MOVED.test(text.slice(sentence.start, sentence.end))) return false;
  return !toldAt(words, at, placeOf(words, second.range.end)).ofAnother;
}
