import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { isDay, MONTHS, printedDate, printedDay } from '../../../text/days.ts';
import { keyTextOf, placeOf, sentenceAt } from '../../../text/key-text.ts';
import { findAllMonths, findYears } from '../../../text/months.ts';
import { placedIn } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Treatment of the injury is dated before the date of injury in the header. The date is marked, and that of the ' +
    'header is linked.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes: 'Only sentences that tie the treatment to the injury are marked: an earlier surgery may be history.',
  wrong: {
    header: true,
    summary: 'The work injury was treated with an injection into the left knee on 03/03/2013.',
  },
  right: { summary: 'The work injury was treated with an injection into the left knee on 03/03/2016.' },
};

/** `The work injury was treated with surgery on 03/03/2013`, where the injury was in 2015. */
export const treatmentBeforeInjury: Rule = {
  code: 'treatment-before-injury',
  title: 'Treatment of the injury dated before it',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const injury = headerDate(letter.determination, 'dateOfInjury');
    if (!injury) return [];
    return (
      placedIn(letter.parts, treatmentsOfInjury)
        // of a month or year its beginning alone is known: `2015-03` is not before the days in it
        .filter(({ date }) => date < injury.date.slice(0, date.length))
        .map(({ date, words, range }) => ({
          message: `Treatment ${isDay(date) ? 'on' : 'in'} ${printedDate(date, words)} is before the date of injury (${printedDay(injury.date)}).`,
          range,
          related: [{ range: injury.range, message: 'Date of injury.' }],
        }))
    );
  },
};

const INJURY =
  '(?:(?:the|this|his|her)?(?:work|industrial|occupational|workrelated|original)(?:injury|accident)|(?:the|this|his|her)(?:injury|accident))';
const TREATMENT =
  'treat|surg|operat|inject|therap|arthroscop|repair|reconstruct|replace|fusion|fused|debrid|decompress|fixation|ectomy|otomy|plasty|ablation|block|mri|xray|ultrasound|evaluat|examin|hospital|visit|medicat|prescri|brace|cast|splint|emergency|acupunct|chiropract|session';
/** A treatment between the injury and the day: without one the day may be that of the injury. */
const TREATED = new RegExp(
  `(?:${INJURY}(?:was|is|hasbeen|were)(?:initially|first|then)?(?:treat|operat|repair)\\w{0,80}|(?:since|after|following|becauseof|asaresultof|for|dueto)${INJURY}\\w{0,40}(?:${TREATMENT})\\w{0,60})(?:on|in|from|between|startingon|startingin|beginningon|beginningin)$`,
);
/** The injury after its treatment: only words by which treatment begins or lasts part it from the day. */
const FOR_INJURY = new RegExp(
  `(?:${TREATMENT})\\w{0,60}(?:for|becauseof|dueto|asaresultof)(?:this(?:work|industrial)?(?:injury|accident)(?:on|in|from|between)|${INJURY}(?:from|between|(?:tookplace|(?:was|were)(?:first)?(?:given|done|performed|provided|completed|started|begun|initiated|commenced|instituted|ordered|prescribed|undertaken|carriedout)|commenced|began|started|starting|beginning|lasted)(?:on|in|from)))$`,
);
/** `Therapy began in June 2013 for the injured knee`: the injury after the day. */
const BEGUN = new RegExp(
  `(?:${TREATMENT})\\w{0,60}(?:was|were)?(?:first)?(?:begun|began|started|initiated|commenced|instituted|undertaken|given|done|performed|carriedout|provided|completed|injected|operatedon|ordered|prescribed)(?:on|in)$`,
);
const THEN_INJURY = new RegExp(
  `^(?:for|becauseof|dueto|asaresultof|totreat)(?:${INJURY}|(?:the|this|his|her)injured[a-z]{3,10})`,
);
const ANOTHER =
  /prior|previous|before|preexist|earlier|another|other|old|remote|historyof|unrelated|nonindustrial/;
const FAR = 200;

const treatmentsOfInjury = remembered(({ determination }: LetterPart) =>
  narrativeDates(determination).flatMap(({ flow, dates }) => {
    const words = keyTextOf(flow);
    const { text } = flow;
    return [...dates, ...findAllMonths(text), ...findYears(YEAR, text)].flatMap(({ date, range }) => {
      const at = placeOf(words, range.start);
      const sentence = sentenceAt(words, at);
      const before = words.key.slice(Math.max(sentence.start, at - FAR), at).replace(MONTH_AND, '');
      const behind = words.key.slice(placeOf(words, range.end), Math.min(sentence.end, at + FAR));
      const isTreatment =
        TREATED.test(before) || FOR_INJURY.test(before) || (BEGUN.test(before) && THEN_INJURY.test(behind));
      if (!isTreatment || ANOTHER.test(before)) return [];
      return [
        {
          date,
          words: text.slice(range.start, range.end),
          range: flow.sourceRange(range.start, range.end),
        },
      ];
    });
  }),
);

/** Nothing is said of the year but that something was done in it: `in 2013`. */
const YEAR = /(?<=\bin )(?:19|20)\d\d(?![\w/-])/g;

/** `January and February of 2015`: the first month has no year of its own. */
const MONTH_AND = new RegExp(`(?:${MONTHS.join('|')})(?:and|to|through)$`, 'i');
