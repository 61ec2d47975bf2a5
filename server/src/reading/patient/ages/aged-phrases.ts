import { MONTHS } from '../../../text/days.ts';
import type { KeyText } from '../../../text/key-text.ts';
import {
  ADJECTIVES,
  AGE_FOLLOWS,
  type AgePhrase,
  agesOf,
  beforeAge,
  NOT_MEASURED,
  OLDEST,
  PERSON,
  type PlacedAge,
  WHO,
  type Years,
  yearsFrom,
} from './implied-age.ts';

const exactly = (years: number): Years => [years, years];
const upTo = (years: number): Years => [0, years];
const justBelow = (years: number): Years => [years - 1, years];
const before = (words: string) => beforeAge(`\\b${words}`);

/** Verbs of what was, or will be, on another day. */
const NOT_NOW =
  '(?:had|was|did|were|would|could|might|will|may|underwent|fell|broke|left|lost|took|began|became|got|went|came|quit|hurt|tore|gave|[a-z]{2,12}ed)';
const AGE_OF = '(?:the age of |age )?';
const YEARS = '(?: years(?: of age| old)?)?';
/** In so many months at most. */
const SOON = `(?:in (?:${MONTHS.join('|')}|the (?:spring|summer|fall|autumn|winter)|early|late|an? (?:few )?(?:weeks?|months?)|[a-z]{3,6} (?:weeks|months)|\\d (?:weeks|months))|next (?:week|month|year|spring|summer|fall|autumn|winter)|this (?:week|month|year|spring|summer|fall|autumn|winter|coming)|soon|shortly|within (?:weeks|months|the (?:month|year))|later this|on (?:${MONTHS.join('|')}|\\d))\\b`;
/** A person as an example: nobody but the patient where the sentence is about no case in general. */
const SOMEONE = `(?:an?|this) ${ADJECTIVES}(?:${PERSON}|retiree|pensioner)(?: who is)?`;

/** What words say of the age of the patient, whom they name. */
const OF_PATIENT: readonly AgePhrase[] = [
  // `At seventy years of age and with so little care, he should`
  {
    before: before(`at (?:only |just |barely |already |now )?${AGE_OF}`),
    behind: new RegExp(
      `^ years(?: of age| old)?(?:,? (?:and )?(?:with|without) [^.;]{1,100}?)?,? ${WHO} (?!${NOT_NOW}\\b)[a-z]`,
      'i',
    ),
    years: exactly,
  },
  {
    before: before(`at (?:only |just |barely |already |now )?${AGE_OF}`),
    behind: new RegExp(`^,? this (?:man|woman|gentleman|lady|patient) (?!${NOT_NOW}\\b)[a-z]`, 'i'),
    years: exactly,
  },
  {
    before: before(`at (?:only |just |barely |already |now )?${AGE_OF}`),
    behind: new RegExp(
      `^ years(?: of age| old)?,? (?:(?!(?:was|were|had|did|his|her)\\b)[a-z-]{1,14} ){1,9}(?:for|in|to) (?:(?:this|our) ${PERSON}|him|her)\\b`,
      'i',
    ),
    years: exactly,
  },
  // `Aged seventy, he is`, `As a 70 year old, he has`
  {
    before: new RegExp(`(?:^|[.;] )aged? ${AGE_FOLLOWS}`, 'gi'),
    behind: new RegExp(`^${YEARS}, ${WHO} (?!${NOT_NOW}\\b)[a-z]`, 'i'),
    years: exactly,
  },
  {
    before: before('as an? '),
    behind: new RegExp(`^[- ]years?[- ]old,? ${WHO} (?!${NOT_NOW}\\b)[a-z]`, 'i'),
    years: exactly,
  },
  // `Given an age of 70`, `at his advanced age of 70`, `his age, 70,`
  { before: before('(?:given|with|at) an age of '), behind: /^(?: years)?[,.;]/, years: exactly },
  {
    before: before(
      `(?:his|her|the (?:patient|worker)['\\u2019]s|(?:the )?injured worker['\\u2019]s) (?:(?:advanced|young|present|current|own) age(?: of|,| is)|age,) `,
    ),
    behind: /^(?: years)?(?:[,.;)]| (?:surgery|and|the|this|is|makes|speaks)\b)/,
    years: exactly,
  },
  {
    before: before(`the age of (?:the|this) ${PERSON},? (?:is |\\()?`),
    behind: /^[,.;)]/,
    years: exactly,
  },
  {
    before: before('(?:he|she), (?:now |only |already |just )?(?:at |aged )?'),
    behind: new RegExp(`^${YEARS}, (?:is|has|remains|needs|can|cannot|does|should)\\b`, 'i'),
    years: exactly,
  },
  {
    before: before(
      `${WHO} is (?:still |now )?an? ${ADJECTIVES}(?:${PERSON}|youth|male|female) of (?:only |just |about )?`,
    ),
    behind: NOT_MEASURED,
    years: exactly,
  },
  // nobody works or is married as a child
  {
    before: before(
      `${WHO} (?:has|had) (?:worked|smoked|been (?:married|employed|working))(?: [a-z-]{1,14}){0,8} for (?:over |more than |about |some )?`,
    ),
    behind: /^ years\b/i,
    years: (number) => [number + 12, OLDEST],
  },
  {
    before: before('being (?:now |already |only )?'),
    behind: /^ years (?:of age|old),? (?:s?he|the|this)\b/i,
    years: exactly,
  },
  {
    before: before('(?:at|with|given|for) (?:his|her) '),
    behind: /^ years(?:[.,;]| (?:of age|he|she|surgery)\b)/i,
    years: exactly,
  },
  {
    before: before(
      `(?:the|this) ${ADJECTIVES}${PERSON}, (?:who is )?(?:now |still |only |just |already )?(?:at |aged |age )?`,
    ),
    behind: new RegExp(`^${YEARS}, (?:is|has|who|remains|needs|can|cannot|does|should)\\b`, 'i'),
    years: exactly,
  },
  {
    before: before(
      `${WHO},? (?:(?:has|is) not (?:yet|even) (?:turned |reached |attained |passed )?|has not (?:turned|reached|attained|passed) |is (?:still |only |well |just )?(?:under|below|short of|shy of|younger than) |has yet to (?:turn|reach) )${AGE_OF}`,
    ),
    behind: NOT_MEASURED,
    years: upTo,
  },
  {
    before: before(
      `${WHO},? (?:who )?(?:is|has) (?:now |well |far |long |already |just |clearly ){0,2}(?:past|over|beyond|above|older than|more than|passed|reached|attained) ${AGE_OF}`,
    ),
    behind: NOT_MEASURED,
    years: yearsFrom,
  },
  {
    before: before(
      `${WHO} (?:is (?:about|going|due|set) to turn|will (?:soon )?turn|turns|is turning|will (?:soon )?reach|will soon be) ${AGE_OF}`,
    ),
    behind: new RegExp(`^${YEARS}(?:[.;]|,? (?:and|${SOON}))`, 'i'),
    years: justBelow,
  },
  {
    before: before(`${WHO} (?:will be|is to be) `),
    behind: new RegExp(`^${YEARS} ${SOON}`, 'i'),
    years: justBelow,
  },
  {
    before: before(
      `${WHO} is (?:now |already )?(?:nearly|almost|close to|nearing|approaching|pushing|on the (?:verge|threshold|brink) of|not far (?:from|off|short of)|just shy of) ${AGE_OF}`,
    ),
    behind: NOT_MEASURED,
    years: (number) => [number - 4, number],
  },
];

/** The same of a person as an example (`in a patient well past sixty`). */
const OF_SOMEONE: readonly AgePhrase[] = [
  {
    before: before('(?:for|in) an? '),
    behind: /^[- ]years?[- ]old,? (?:the|this|his|her|surgery|there|it|he|she) /i,
    years: exactly,
  },
  {
    before: before('(?:for|in) (?:someone|somebody) (?:of|aged) '),
    behind: /^(?: years)?,/i,
    years: exactly,
  },
  {
    before: before(`${SOMEONE},? (?:(?:well|far|long) (?:past|over|beyond)|past) ${AGE_OF}`),
    behind: NOT_MEASURED,
    years: yearsFrom,
  },
  {
    before: before(`${SOMEONE},? (?:not yet|(?:well|far|still) under) ${AGE_OF}`),
    behind: NOT_MEASURED,
    years: upTo,
  },
];

/** The ages that phrases with a number imply, and those that a sentence states of somebody as an example. Linear. */
export function phrasedAges(
  words: KeyText,
  text: string,
): { ofPatient: PlacedAge[]; ofSomeone: PlacedAge[] } {
  if (!MAY_SAY.test(text)) return { ofPatient: [], ofSomeone: [] };
  return {
    ofPatient: OF_PATIENT.flatMap((phrase) => agesOf(phrase, words, text)),
    ofSomeone: OF_SOMEONE.flatMap((phrase) => agesOf(phrase, words, text)),
  };
}

const MAY_SAY = new RegExp(`\\b${AGE_FOLLOWS}`, 'i');
