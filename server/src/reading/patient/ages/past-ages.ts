import type { KeyText } from '../../../text/key-text.ts';
import {
  type AgePhrase,
  agesOf,
  beforeAge,
  NOT_MEASURED,
  PERSON,
  type PlacedAge,
  WHO,
  yearsFrom,
} from './implied-age.ts';

/** What befalls a person or what one does once in life, in the past. */
const EVENT =
  '(?:retired|quit|stopped (?:work|working|smoking)|gave up|left (?:work|the|his|her)|(?:took|drew|went on) (?:his |her |a |an )?(?:early )?(?:pension|retirement)|became|was hired|was pensioned|was widowed|was injured|was hurt|got hurt|was diagnosed|was operated|was told|had (?:a|an|his|her) (?:first |mild |small |minor )?(?:stroke|heart attack|infarct|bypass)|suffered (?:a|an|his|her) (?:stroke|heart attack|injury|accident)|married|divorced|emigrated|joined|started (?:work|to work|working|smoking)|began (?:work|to work|working|smoking))';
/** The same, and other things that an age in so many words may date. */
const DONE = `(?:${EVENT}|underwent|had|developed|broke|fell|lost|suffered|sustained|injured|hurt|started|began|moved|came|was|were)`;
const OWN = `(?:\\b(?:${WHO}|(?:${PERSON}|male|female),? who|and|then|later|but)|,)`;
/** Whatever is done at that age, not in the past: it may be planned. */
const WORDS =
  "(?: (?!(?:to|would|could|will|should|may|might|can|if|until|plan\\w*|hop\\w*|expect\\w*|inten\\w*|want\\w*|eligible|advis\\w*|his father|her father|mother|brother|sister)\\b)[a-z0-9'-]{1,16},?){0,10}";
const AGED =
  '(?:at (?:the age of |age |the ripe age of )|when (?:he|she) was (?:already |only |just |about |nearly )?)';
const NUMBER_ENDS =
  /^(?: years?(?: of age| old)?)?(?:[.,;:)]| (?:and|but|or|with|he|she|on|because|after|in (?:19|20)\d\d|when|while|from|for|due|following)\b|$)/;
const INJURY = '(?:(?:the|this|his|her) )?(?:(?:work|industrial|original|present) )?(?:injury|accident)';

const PHRASES: readonly AgePhrase[] = [
  // `He retired at the age of 62`
  {
    before: beforeAge(`${OWN} (?:also |first |finally |already )?${DONE}${WORDS} ${AGED}`),
    behind: NUMBER_ENDS,
    years: yearsFrom,
  },
  // `He retired at 62.`
  {
    before: beforeAge(`${OWN} (?:also |first |finally |already )?${EVENT}${WORDS} at `),
    behind: /^(?:[.,;:)]| (?:and|but|because|after|on account)\b|$)/,
    years: yearsFrom,
  },
  // `worked until the age of 62`
  {
    before: beforeAge(
      `${OWN} (?:worked|stayed|remained)${WORDS} (?:until|till|to) (?:the age of |age |he was |she was )`,
    ),
    behind: NUMBER_ENDS,
    years: yearsFrom,
  },
  // `At the age of 62 he stopped work`
  {
    before: beforeAge('(?:^|[.;,] )(?:at (?:the age of |age )|when (?:he|she) was |aged )'),
    behind: new RegExp(
      `^(?: years?(?: of age| old)?)?,? ${WHO} (?:had|was|were|underwent|fell|broke|left|lost|took|began|became|got|went|came|quit|hurt|tore|gave|[a-z]{3,12}ed)\\b(?! (?:to|able|due|eligible|expected|planned|scheduled)\\b)`,
      'i',
    ),
    years: yearsFrom,
  },
  // `At 62 he retired`
  {
    before: beforeAge('(?:^|[.;,] )at '),
    behind: new RegExp(`^,? ${WHO} (?:${EVENT}|underwent)\\b`, 'i'),
    years: yearsFrom,
  },
  // `He was 61 when he was hurt`
  {
    before: beforeAge(`\\b${WHO} was (?:then |already |only |just |about ){0,2}(?:aged? )?`),
    behind: new RegExp(
      `^(?: years?(?: of age| old)?)?,? (?:when (?!(?:seen|examined|evaluated|interviewed)\\b)|at the time (?:of ${INJURY}|he|she)|(?:on|at) the (?:date|day|time|moment) of ${INJURY}|at injury|then\\b|at that time)`,
      'i',
    ),
    years: yearsFrom,
  },
  {
    before: beforeAge(
      `(?:at the time|on the (?:date|day)) of ${INJURY},? ${WHO} was (?:already |only |just |about )?(?:aged? |an? )?`,
    ),
    behind: /^(?:[.,;]|[- ]years?[- ](?:old|of age)| and (?!(?:pounds|percent))| with )/i,
    years: yearsFrom,
  },
  {
    before: beforeAge(`\\b(?:his|her|${WHO}['\\u2019]s) age at (?:the (?:time|date) of )?${INJURY} was `),
    behind: NOT_MEASURED,
    years: yearsFrom,
  },
  {
    before: beforeAge(`(?:^|[.;,] )(?:aged?|at) `),
    behind: new RegExp(
      `^(?: years?(?: of age)?)? (?:at the time of|on the (?:date|day) of|at) ${INJURY}`,
      'i',
    ),
    years: yearsFrom,
  },
];

/** The ages at which the patient did or had something, as some words state them: she is of that age or older. Linear. */
export function pastAges(words: KeyText, text: string): PlacedAge[] {
  return MAY_SAY.test(text) ? PHRASES.flatMap((phrase) => agesOf(phrase, words, text)) : [];
}

const MAY_SAY = /\b(?:at|when (?:he|she)|was|until|till|aged?) /i;
