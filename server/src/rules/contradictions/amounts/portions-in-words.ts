import { countIn } from '../../../reading/requests/request-tokens.ts';
import { NUMBER_WORDS } from '../../../text/in-words.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Span } from '../../../text/words.ts';

/** An amount that words state of something counted. */
export interface Amount extends Span {
  readonly value: number;
  /** `visit`, `refill`, `hour`, `day`, `week`, `month`, `tablet`; null where the words leave it out. */
  readonly unit: string | null;
}

/** What words say was asked for, granted and left; offsets count as those of the text. */
export interface WordedPortions {
  readonly asked: Amount;
  readonly granted: Amount;
  readonly left: Amount;
}

const N = `(?:#\\s?\\d{1,4}|\\d{1,4}|an?|${NUMBER_WORDS})`;
const UNITS = '(?:visit|session|treatment|refill|hour|day|week|month|year|tablet|capsule|pill|patch)';
const UNIT = `[- ](?:(?:physical therapy|(?!certified|authorized|approved|granted|allowed|denied|used|unused)[a-z]{2,14}) )?${UNITS}(?:s|es)?`;
const COUNT = `(${N})(${UNIT})?`;
const COUNTED = `(${N})(${UNIT})`;
const GRANTED = '(?:certified|authorized|approved|granted|allowed)';
const ASKED = '(?:requested|asked for|sought|ordered|prescribed)';
const AT_ISSUE = '(?:in dispute|disputed|at issue|under review|before me|reviewed here|outstanding)';
const WHOLE = '(?<![\\w/.#-])';
const PER = '(?: (?:a|per|each|every) day| daily)?';

const ASKED_FORMS = [
  `\\b(?:asked for|requested|sought|applied for|(?:request|prescription) (?:was|is|had been) for|ordered|proposed) (?:an? (?:total|course) of )?${WHOLE}${COUNTED}`,
  `${WHOLE}${COUNTED}${PER}(?: of [a-z]{1,20})?(?: (?:were|was|had been|are|is))? ${ASKED}\\b`,
  `\\bof (?:the )?${WHOLE}${COUNTED}(?: (?:that were|which were))? ${ASKED}\\b`,
  `\\bof the ${WHOLE}${COUNTED}`,
  `(?<=${N} )of (?:(?:her|his|the) )?${COUNTED}`,
].map(global);
const GRANTED_FORMS = [
  `\\b${GRANTED} (?:only |just )?(?:the (?:first )?)?${WHOLE}${COUNT}`,
  `${WHOLE}${COUNT}${PER}(?: of (?:these|them|which|(?:(?:the|her|his) )?${N}(?:${UNIT})?))?(?:,? (?:were|have been|has been|was|had been|have been))? ${GRANTED}\\b`,
  `\\b(?:modified|reduced|cut|changed)(?: (?:by [a-zA-Z]{1,20}(?: [a-z]{1,20})?))? to (?:#\\s?\\d{1,4} with )?${WHOLE}${COUNT}`,
  `(?<=(?:and|but|,) )${COUNT} ${GRANTED}\\b`,
].map(global);
const LEFT_FORMS = [
  `\\b(?:leaving|leaves|left with) (?:only )?${WHOLE}${COUNT}`,
  `${WHOLE}${COUNT}${PER}(?: (?:after|beyond) (?:that|them|these|it))? (?:(?:that )?(?:remain|remains|are left|is left)(?! (?:unused|available|to be used|over from))|(?:are|is|remain|remains|being|still) (?:\\w+ )?${AT_ISSUE}|${AT_ISSUE})\\b`,
  `\\b(?:remaining|other|rest of) ${WHOLE}${COUNT}(?: of [a-z ]{1,20}?)? (?:are|is|remain|remains)\\b`,
  `\\b(?:at issue|in dispute) (?:is|are) (?:the )?(?:other |remaining )?${WHOLE}${COUNT}`,
  `\\b(?:what is left|the remainder|the rest|remaining) (?:is|are|being)? ?${WHOLE}${COUNT}(?! (?:certified|authorized|approved|granted))`,
].map(global);

function global(words: string): RegExp {
  return new RegExp(words, 'gi');
}

/**
 * The three amounts of a sentence or request that says all of them in words (`one year was asked for, three months were certified, and
 * six months remain`); null where one is not there for certain, or they count different things. `head`: whether the first amount of
 * the text is what was asked for, as in a request.
 */
export function portionsInWords(text: string, head = false): WordedPortions | null {
  const left = amountsIn(text, LEFT_FORMS);
  if (left.length !== 1) return null;
  const granted = amountsIn(text, GRANTED_FORMS).filter((one) => !left.some((other) => meet(one, other)));
  if (granted.length !== 1) return null;
  const others = [...left, ...granted];
  const asked = amountsIn(text, head ? HEAD : ASKED_FORMS).filter(
    (one) => !others.some((other) => meet(one, other)),
  );
  const [first] = head ? asked.filter((one) => suits(one, granted[0]) && suits(one, left[0])) : asked;
  if (!first || (!head && asked.length > 1)) return null;
  const portions = { asked: first, granted: granted[0] as Amount, left: left[0] as Amount };
  return haveOneUnit(portions) && (head || portions.asked.unit !== null) ? inOneUnit(portions) : null;
}

/** Whether an amount may count what another one does. */
function suits(one: Amount, other: Amount | undefined): boolean {
  return (
    !other?.unit ||
    one.unit === null ||
    one.unit === other.unit ||
    (one.unit === 'year' && other.unit === 'month')
  );
}

const HEAD = [
  global(`${WHOLE}${COUNTED}`),
  global(`(#\\s?\\d{1,4})()`),
  global(`\\bx ?(\\d{1,3})(?!\\d| ?(?:weeks|wks|months|days))()`),
];

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function amountsIn(text: string, forms: readonly RegExp[]): Amount[] {
  const found: Amount[] = [];
  for (const form of forms) {
    for (const { index, 0: whole, 1: number = '', 2: unit } of matchesOf(form, text)) {
      const value = countIn(number.replace(/^#\s?/, ''));
      if (value === null || (/^an?$/i.test(number) && !unit)) continue;
      const start = index + whole.indexOf(number);
      const amount = {
        value,
        unit: unitOf(number, unit),
        start,
        end: start + number.length + (unit ?? '').length,
      };
      if (!found.some((one) => meet(one, amount))) found.push(amount);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function unitOf(number: string, unit: string | undefined): string | null {
  if (number.startsWith('#')) return 'tablet';
  const word = unit
    ? (/[a-z]{1,12}$/i
        .exec(unit)?.[0]
        .toLowerCase()
        .replace(/(?<=ch)es$|s$/, '') ?? '')
    : '';
  if (word === '') return null;
  if (['session', 'treatment'].includes(word)) return 'visit';
  return ['capsule', 'pill', 'patch'].includes(word) ? 'tablet' : word;
}

function haveOneUnit({ asked, granted, left }: WordedPortions): boolean {
  const units = new Set([asked, granted, left].flatMap(({ unit }) => unit ?? []));
  if (units.has('year') && units.has('month')) units.delete('year');
  return units.size === 1 ? asked.unit !== null || units.has('visit') : units.size === 0;
}

/** Years as months where months are named. */
function inOneUnit({ asked, granted, left }: WordedPortions): WordedPortions {
  const inMonths = [asked, granted, left].some(({ unit }) => unit === 'month');
  const changed = (one: Amount): Amount =>
    inMonths && one.unit === 'year' ? { ...one, value: 12 * one.value, unit: 'month' } : one;
  return { asked: changed(asked), granted: changed(granted), left: changed(left) };
}

/** Whether what is left is what was asked for less what was granted; of refills the first of the rest may be a fill. */
export function addUp({ asked, granted, left }: WordedPortions): boolean {
  const leaves = asked.value - granted.value;
  return leaves === left.value || (asked.unit === 'refill' && leaves - 1 === left.value);
}
