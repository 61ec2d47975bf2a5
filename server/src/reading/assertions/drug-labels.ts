import type { Word } from './sentences.ts';

/** Behind `for` they speak of this patient or case; any other noun there is a kind of case (`necessary for nerve pain`). */
const OF_THIS_CASE: ReadonlySet<string> = new Set([
  'the', 'this', 'these', 'that', 'those', 'his', 'her', 'their', 'its', 'him', 'them', 'a', 'an', 'now', 'such', 'each',
  'all', 'both', 'which', 'any', 'one', 'reasons', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', 'twelve',
  'continued', 'relief', 'treatment', 'management', 'use',
]); // biome-ignore format: a word list reads best in rows
/** The same behind `approved for`: what a decision lets happen, how long and where. */
const DECIDED_FOR =
  /^(?:left|right|bilateral|purchase|rental|payment|coverage|dispensing|reimbursement|continuation|home|another|up|only|nine|eleven|fifteen|twenty|thirty|sixty|ninety)$/;

/** `medically necessary for compression fractures`: in that kind of case alone. */
export function isBoundBehind(words: readonly Word[], end: number): boolean {
  const next = words[end];
  const object = words[end + 1]?.word ?? '';
  return (
    next?.word === 'for' &&
    next.gap === 'none' &&
    object !== '' &&
    !OF_THIS_CASE.has(object) &&
    !/^\d/.test(object)
  );
}

const OPENS_CASE = '(?!(?:the|this|these|that|his|her|their|its) )';
const AIM = 'treatment|management|relief|prevention|control|reduction|therapy';
const KIND =
  'the|short|long|term|acute|chronic|symptomatic|topical|local|temporary|adjunctive|maintenance|oral|daily|severe|mild|moderate|and|to';
const PRODUCT =
  'patch|cream|gel|ointment|lotion|spray|tablet|capsule|film|drug|agent|medicine|medication|adjunct|anticonvulsant|antidepressant|analgesic|anesthetic|relaxant|stimulant|sedative|supplement';
/** What may follow `approved` where it is said of what a drug is sold for. */
const LABEL = new RegExp(
  `^(?:only |solely )?(?:by (?:the )?(?:us |u s |federal )?(?:fda|food|ema|agency|regulators?)|(?:for|in) (?:(?:${KIND}) )*(?:${AIM})(?: and [a-z]+)? of ${OPENS_CASE}|to (?:treat|relieve|prevent|control|reduce) ${OPENS_CASE}|as an? (?:[a-z]+ ){0,3}?(?:${PRODUCT})|under the (?:[a-z]+ )?(?:name|brand)|in (?:the )?(?:united|us|usa|europe|canada|adults|children|patients|persons|people|those|women|men|doses|combination|(?:19|20)\\d\\d))s?\\b`,
);
const LONGEST_LABEL = 12;

/** `is approved for the treatment of insomnia`, `is indicated in adults`: what the label of a drug says, and no decision. */
export function isOfLabel(words: readonly Word[], said: number, end: number): boolean {
  const { word } = words[said] as Word;
  if (end !== said + 1 || (word !== 'approved' && word !== 'indicated') || words[end]?.gap !== 'none')
    return false;
  const behind = words.slice(end, end + LONGEST_LABEL).map((one) => one.word);
  if (LABEL.test(`${behind.join(' ')} `)) return true;
  return word === 'approved' && isBoundBehind(words, end) && !DECIDED_FOR.test(behind[1] ?? '');
}
