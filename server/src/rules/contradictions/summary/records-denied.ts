import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { printedDay } from '../../../text/days.ts';
import { keyTextOf, placeOf, wordsOfSentence } from '../../../text/key-text.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_RECORD } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { headerDate } from '../dates/header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary or a rationale says that no medical records were available, and the letter describes a report, visit, ' +
    'examination or study with its date. The date is linked.',
  why: WHY_RECORD,
  law: ['appeal-grounds'],
  notes:
    'Records missing in part (`no records from 2014`) and statements of the utilization review are not marked. The report may be ' +
    'known from the utilization review alone; that is for the reviewer to judge.',
  wrong: {
    summary:
      'The progress report of 11/08/2016 describes left knee pain. I was not given any medical records.',
  },
  right: { summary: 'The progress report of 11/08/2016 describes left knee pain.' },
};

/** `I was not given any medical records`, in a letter that mentions a report of 11/08/2016. */
export const recordsDenied: Rule = {
  code: 'records-denied',
  title: 'Missing records that the letter cites',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const denials = letter.parts.flatMap(({ start, part }) =>
      denialsIn(part).map((place) => placedRange(place, start)),
    );
    if (denials.length === 0) return [];
    const injury = headerDate(letter.determination, 'dateOfInjury')?.date;
    const [record] = letter.parts.flatMap(({ start, part }) =>
      recordsIn(part)
        .filter(({ date }) => date !== injury)
        .map(({ date, place }) => ({ date, range: placedRange(place, start) })),
    );
    if (!record) return [];
    return denials.map((range) => ({
      message: `Letter says ${shown(letter.source.slice(range.start, range.end))} but cites a record of ${printedDay(record.date)}.`,
      range,
      related: [{ range: record.range, message: `Record of ${printedDay(record.date)}.` }],
    }));
  },
};

const RECORDS =
  '(?:medical |clinical |treatment |patient |progress |office |chart )?(?:records?|documents?|documentation|notes|reports)(?: (?:of any (?:kind|sort|type)|whatsoever|at all))?';
const GIVEN =
  '(?:supplied|provided|given|sent|furnished|submitted|received|forwarded|included|attached|available|at hand)';
/** Nothing follows that says which records are missing. */
const ALL =
  '(?: (?:at all|in this case|in this matter|in the file|in the case file|for review|for my review|to me|to this reviewer|with the file|with this case|with the application|for this (?:patient|worker|injured worker|case|request|review|claimant|employee)|in support of (?:the|this) request|by (?:the provider|the treating physician|anyone|either party))){0,2}(?= ?(?:[.;,]|(?:so|and|which|to) ))';
const DENIALS = [
  `\\b(?:I|we|this reviewer|the reviewer) (?:was|were|have|has) (?:not|never) (?:been )?${GIVEN} (?:with )?any ${RECORDS}${ALL}`,
  `\\b(?:I|we|this reviewer|the reviewer) (?:received|have|had|was given|was sent|was provided(?: with)?|saw|reviewed) no ${RECORDS}${ALL}`,
  `\\bno (?:chart|file) (?:was|has been) ${GIVEN}${ALL}`,
  `\\bno ${RECORDS} (?:were|was|are|have been|has been) ${GIVEN}${ALL}`,
  `\\bthere (?:are|were|is|was) (?:no|not a single|not any) ${RECORDS}(?: ${GIVEN})?${ALL}`,
  `\\b(?:without|absent|lacking) (?:any|a single|all) ${RECORDS}(?: from (?:the|a) (?:treating |requesting )?(?:physician|provider|doctor|treater))?(?: ${GIVEN})?${ALL}`,
  `\\bin the (?:complete |total )?absence of (?:any|all) ${RECORDS}${ALL}`,
  `\\bnot (?:a single|one) (?:medical |clinical )?(?:record|document|note|report|page) (?:was|has been) ${GIVEN}${ALL}`,
  `\\bthe (?:case )?file (?:was|is|is entirely|was entirely|came|arrived) (?:empty|without (?:any )?records)\\b${ALL}`,
  `\\bnothing (?:from the (?:treater|treating physician|provider|physician) )?(?:was|has been) (?:sent|submitted|provided|supplied|received)${ALL}`,
  `\\bthe ${RECORDS} (?:were|was|are|have been) not (?:${GIVEN}|made available) (?:to me|to this reviewer|for review|for my review)${ALL}`,
].map((form) => new RegExp(form, 'gi'));
/** Others say it, or of another day. */
const OF_OTHERS =
  /\b(?:utilization|UR|administrator|adjuster|denial|denied|provider|physician|prior|previous|earlier|initial(?:ly)?|at (?:the|that) time|if|when|until)\b/i;
/** What dates a record. */
const RECORD =
  /\b(?:reports?|notes?|exam\w{0,10}|visits?|evaluat\w{1,6}|MRI|x-?rays?|radiographs?|films?|CT|EMG|stud(?:y|ies)|tests?|testing|records?|PR-2|operative)\b/i;

/** Where a part says that no records were there. */
const denialsIn = remembered(({ determination }: LetterPart): readonly Range[] =>
  narrativeDates(determination).flatMap(({ flow }) =>
    DENIALS.flatMap((form) => matchesOf(form, flow.text)).flatMap(({ index, 0: words }) => {
      const sentence = sentenceOf(flow.text, index, index + words.length);
      return OF_OTHERS.test(sentence.replace(words, ''))
        ? []
        : [flow.sourceRange(index, index + words.length)];
    }),
  ),
);

/** The days of records that a part mentions. */
const recordsIn = remembered(({ determination }: LetterPart) =>
  narrativeDates(determination).flatMap(({ flow, dates }) => {
    const words = keyTextOf(flow);
    return dates.flatMap(({ date, range }) => {
      const { start, end } = wordsOfSentence(words, placeOf(words, range.start));
      const sentence = flow.text.slice(start, end);
      return RECORD.test(sentence) && !OF_OTHERS.test(sentence)
        ? [{ date, place: flow.sourceRange(range.start, range.end) }]
        : [];
    });
  }),
);

/** The sentence around some words, in bounds. */
function sentenceOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return (
    before.slice(before.lastIndexOf('. ') + 1) + (/^[^.]*/.exec(text.slice(start, end + LONGEST))?.[0] ?? '')
  );
}

const LONGEST = 200;
