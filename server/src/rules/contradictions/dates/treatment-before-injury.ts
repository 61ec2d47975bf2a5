import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates, narrativeFlows } from '../../../reading/narrative.ts';
import { type IsoDate, isDay, MONTHS, printedDate, printedDay } from '../../../text/days.ts';
import { keyTextOf, placeOf, sentenceAt, wordsOfSentence } from '../../../text/key-text.ts';
import { findAllMonths, findYears } from '../../../text/months.ts';
import { placedIn } from '../../../text/placed.ts';
import { overlap } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { headerDate } from './header-dates.ts';
import { type Dated, operationDaysIn } from './operation-days.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Treatment of the injury is dated before the date of injury in the header. The date is marked, and that of the ' +
    'header is linked. So is the one operation of a letter that requests care after an operation.',
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
    // of a month or year its beginning alone is known: `2015-03` is not before the days in it
    const isEarly = ({ date }: { readonly date: IsoDate }) => date < injury.date.slice(0, date.length);
    const treatments = placedIn(letter.parts, treatmentsOfInjury).filter(isEarly);
    const operations = operationBeforeAftercare(letter).filter(isEarly);
    return [
      ...treatments.map((treatment) => ({ name: 'Treatment', ...treatment })),
      ...operations
        .filter(({ range }) => !treatments.some((other) => overlap(other.range, range)))
        .map(({ date, range }) => ({
          name: 'Operation',
          date,
          range,
          words: letter.source.slice(range.start, range.end),
        })),
    ].map(({ name, date, words, range }) => ({
      message: `${name} ${isDay(date) ? 'on' : 'in'} ${printedDate(date, words)} is before the date of injury (${printedDay(injury.date)}).`,
      range,
      related: [{ range: injury.range, message: 'Date of injury.' }],
    }));
  },
};

/** Therapy or aids after an operation, as a request. */
const AFTER_OPERATION = /\bpost-? ?(?:op\b|oper|surg)/i;
/** An operation that is history. */
const OF_BEFORE =
  /\b(?:prior|previous\w*|earlier|before the (?:injury|accident)|pre-?exist\w*|non-?industrial|histor\w*|another|childhood|sport\w*|old)\b/i;

/** The one operation that a letter dates, where it requests care after an operation. */
function operationBeforeAftercare({ parts, items }: Letter): readonly Dated[] {
  if (!items.some(({ part }) => AFTER_OPERATION.test(part.determination.items[0]?.request.text ?? '')))
    return [];
  const operations = placedIn(parts, (part) => operationDaysIn(part).operations);
  const isOneOfInjury = parts.every(
    ({ part }) =>
      !operationDaysIn(part).maybeSeveral &&
      !narrativeFlows(part.determination).some(({ text }) => OF_BEFORE.test(text)),
  );
  const [first] = operations;
  return isOneOfInjury && first && operations.every(({ date }) => date === first.date) ? operations : [];
}

const INJURY =
  '(?:(?:the|this|his|her)?(?:work|industrial|occupational|workrelated|original)(?:injury|accident)|(?:the|this|his|her)(?:injury|accident)|(?:the|this|his|her)[a-z]{0,20}(?:injury|accident)(?:of|in|under)(?:this|the)claim)';
const SINCE_BEGAN =
  '(?:treat|tak|took|use|using|prescrib|receiv|given|medicat|offwork|disab|pain|symptom|been|therap|wear|wore|start|began|begun)';
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
/** `The industrial injury led to a fusion in`, `To treat the tear from this accident, a repair was done on`. */
const LED_TO = new RegExp(
  `(?:${INJURY}(?:ledto|wasfollowedby|resultedin|required|necessitated|madenecessary|cameto)\\w{0,30}(?:${TREATMENT})\\w{0,30}|(?:first|initial)(?:${TREATMENT})\\w{0,20}(?:after|following)${INJURY}(?:was|were)?(?:done|taken|given|performed|obtained)?|totreat\\w{0,40}(?:from|of)this(?:injury|accident)\\w{0,20}(?:${TREATMENT})\\w{0,30}(?:done|performed|carriedout)|postinjury(?:course|care|treatment)\\w{0,30}(?:${TREATMENT})\\w{0,30})(?:on|in)$`,
);
/** `Tramadol was started for the injury in`. */
const STARTED_FOR = new RegExp(
  `(?:was|been)(?:first|initially)(?:treated|seen)for${INJURY}(?:on|in)$|(?:started|begun|prescribed|initiated|given)(?:for|becauseof|dueto)${INJURY}(?:on|in)$`,
);
/** `For this injury he has taken tramadol since`: nothing but the injury parts it from what has lasted since then. */
const LASTS = new RegExp(
  `(?:${SINCE_BEGAN}\\w{0,60}(?:for|from|becauseof|dueto|asaresultof)${INJURY}since|(?:for|becauseof|dueto|asaresultof)${INJURY}(?:(?!and|but|while|besides|that|which|who)\\w){0,20}${SINCE_BEGAN}(?:(?!and|but|while|besides|that|which|who)\\w){0,50}since)(?:early|late|about|around)?$`,
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
        [TREATED, FOR_INJURY, LED_TO, STARTED_FOR, LASTS].some((form) => form.test(before)) ||
        (BEGUN.test(before) && THEN_INJURY.test(behind));
      if (!isTreatment || ANOTHER.test(before)) return [];
      const from = wordsOfSentence(words, at).start;
      if (OTHER_CLAUSE.test(text.slice(from, range.start))) return [];
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

/** What follows a semicolon is another matter. */
const OTHER_CLAUSE = /\d[^;]{0,3};/;
/** Nothing is said of the year but that something was done in it, or has lasted since: `in 2013`. */
const YEAR = /(?<=\b(?:in|since) )(?:19|20)\d\d(?![\w/-])/g;

/** `January and February of 2015`: the first month has no year of its own. */
const MONTH_AND = new RegExp(`(?:${MONTHS.join('|')})(?:and|to|through)$`, 'i');
