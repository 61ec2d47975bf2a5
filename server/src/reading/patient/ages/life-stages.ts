import { TENS } from '../../../text/in-words.ts';
import { type KeyText, placeOf } from '../../../text/key-text.ts';
import { matchesOf } from '../../../text/search.ts';
import {
  ADJECTIVES,
  agesMeant,
  numberOfOrdinal,
  OLDEST,
  ORDINAL,
  PERSON,
  type PlacedAge,
  WHO,
  type Years,
} from './implied-age.ts';

/** Words for persons of an age, with the years that they may be of, generously. */
const STAGES: readonly (readonly [words: string, years: Years])[] = [
  ['(?:teenager|teen-?ager|adolescent|teenaged? (?:boy|girl|patient|worker))', [10, 19]],
  ['(?:child|minor|infant|toddler|pediatric patient|schoolboy|schoolgirl)', [0, 17]],
  ['(?:(?:elderly|geriatric|aged) (?:man|woman|gentleman|lady|patient|worker|male|female))', [50, OLDEST]],
  ['(?:young (?:man|woman|patient|worker|adult|lady))', [0, 55]],
];

/** What makes such words those for the patient. */
const MEANT = (words: string) =>
  new RegExp(
    `(?<=(?<!\\bcar(?:e|es|ed|ing) )\\b(?:in|for|to|is|with|of|because|since|as) this |(?:^|[.;] )This |\\b(?:${WHO} (?:is|remains)(?: still)?|(?:the|this) (?:injured )?${PERSON},) an? |(?:^|[.;] )As an? (?=[a-z ]{3,24},? (?:he|she) (?:is|has|should|can|cannot|needs|must|ought|does)\\b))${words}\\b(?! (?:care|psych|of|seat|support|injury|matter|problem|point|change|gain|tear|step))`,
    'gi',
  );
const MEANT_STAGES = STAGES.map(([words, years]) => [MEANT(words), years] as const);
const OUT_OF_TEENS = new RegExp(
  `\\b${WHO} is (?:just|barely|hardly|scarcely|only just) out of (?:his|her) teens\\b`,
  'gi',
);
const SOMETHING = new RegExp(`\\bthis ${ADJECTIVES}(${TENS.join('|')})[- ]something\\b`, 'gi');
/** `has passed his seventieth birthday`, `is nearing her 70th birthday`; groups: passed, near, to come, the number, what follows. */
const BIRTHDAY = new RegExp(
  `\\b(?:(has (?:now |already |long )?(?:passed|celebrated|seen|had|reached)|is (?:well |far |long )?(?:past|beyond)|since) |(?:(?<!\\b(?:was|were) )(near(?:s|ing)|approach(?:es|ing)|is (?:close to|just short of|just shy of|(?:[a-z]{2,6} )?(?:weeks|months) from)|looks forward to)|(will (?:soon )?(?:have|celebrate|reach|mark|see)|celebrates)) )?(?:his|her) (${ORDINAL}) birthday\\b( (?:is (?:in |next|this|soon|coming|near|due)|comes|falls)| (?:was|came|fell|has passed))?`,
  'gi',
);
const MAY_SAY =
  /\b(?:teen|adolescent|child|minor|infant|toddler|pediatric|school(?:boy|girl)|elderly|geriatric|aged|young|something|birthday)/i;

/** The ages that words for a time of life imply (`this teenager`, `his seventieth birthday is in May`). Linear. */
export function stagesOfLife(words: KeyText, text: string): PlacedAge[] {
  if (!MAY_SAY.test(text)) return [];
  return [
    ...MEANT_STAGES.flatMap(([form, years]) => agesMeant(form, years, words, text)),
    ...agesMeant(OUT_OF_TEENS, [18, 23], words, text),
    ...matchesOf(SOMETHING, text).map(({ index, 0: { length }, 1: ten = '' }) => {
      const years = 20 + 10 * TENS.indexOf(ten.toLowerCase());
      return {
        value: { atLeast: years, atMost: years + 9 },
        start: placeOf(words, index),
        end: placeOf(words, index + length),
      };
    }),
    ...birthdays(words, text),
  ];
}

function birthdays(words: KeyText, text: string): PlacedAge[] {
  return matchesOf(BIRTHDAY, text).flatMap((match) => {
    const { index, 0: whole, 1: passed, 2: near, 3: toCome, 4: ordinal = '', 5: behind = '' } = match;
    const number = numberOfOrdinal(ordinal);
    const isPast = passed !== undefined || /^ (?:was|came|fell|has)/.test(behind);
    if (number === null || !(isPast || near || toCome || behind)) return [];
    const [atLeast, atMost]: Years = isPast ? [number, OLDEST] : [number - (near ? 2 : 1), number];
    return [
      {
        value: { atLeast, atMost },
        start: placeOf(words, index),
        end: placeOf(words, index + whole.length),
      },
    ];
  });
}
