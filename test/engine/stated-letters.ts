import { FORM } from '../../server/src/form/printed-form.ts';
import { type IsoDate, printedDay, writtenDay } from '../../server/src/text/days.ts';
import { Random } from './mutations-ground.ts';

/** What a letter states, and what a reviewer may state anew. */
export interface Facts {
  readonly drug: string;
  /** In milligrams. */
  readonly strength: number;
  readonly quantity: number;
  readonly side: 'left' | 'right';
  readonly age: number;
  readonly injured: IsoDate;
}

export const DRUGS = ['Naprosyn', 'Flexeril', 'Ultram', 'Zanaflex', 'Neurontin'] as const;

const NUMBERS: Readonly<Record<number, string>> = { 30: 'thirty', 60: 'sixty', 90: 'ninety' };
const AGES: Readonly<Record<number, string>> = { 45: 'forty-five', 52: 'fifty-two', 38: 'thirty-eight' };

/** Each fact in the forms that letters have; `X` is the fact. */
const forms = ({ drug, strength, quantity, side, age, injured }: Facts) => {
  const [year = '', month = '', day = ''] = injured.split('-');
  return {
    age: [
      `The patient is a ${age}-year-old female.`,
      `The injured worker is a ${age} year old woman who paid $20 for a brace.`,
      `The patient is a ${AGES[age]}-year-old woman.`,
    ],
    injured: [
      `She sustained an industrial injury on ${printedDay(injured)}.`,
      `The date of injury is ${writtenDay(injured)}.`,
      `Date of injury: ${month}-${day}-${year.slice(2)}.`,
    ],
    side: [
      `She complains of ${side} knee pain.`,
      `Examination of the ${side[0]?.toUpperCase()}t. knee shows swelling.`,
      `Diagnosis: sprain of the ${side} knee, at $1 and $& of cost.`,
    ],
    asked: [
      `The request is for ${drug} ${strength}mg #${quantity}.`,
      `The treating physician requests ${drug} ${strength} mg, quantity ${quantity}.`,
      `The request for ${drug} ${strength}mg, ${NUMBERS[quantity]} tablets, was received.`,
    ],
    concluded: [
      `Therefore, the request for ${drug} ${strength}mg #${quantity} is not medically necessary.`,
      `The requested ${drug} ${strength}mg #${quantity} is not medically necessary.`,
      `Therefore, the request for ${drug} is not medically necessary.`,
    ],
    imaged: [
      `The ${side} knee is stable. Therefore, the request for MRI of the ${side} knee is not medically necessary.`,
      `Therefore, the MRI of the ${side} knee is not medically necessary.`,
    ],
  };
};

/** What is nobody's fact: words of other persons, days and drugs, and money. */
const OTHERS = [
  'Her husband is a 61 year old cook.',
  'She was seen on 05/06/2016, at $45.50 a visit.',
  'The right hip is normal, and so is the left ankle.',
  'She takes ibuprofen 800mg and paid \\$1 for it.',
  'She lifts 25 pounds.',
];

/** How a letter is laid out, so that it is the same with other facts. */
export interface Layout {
  readonly seed: number;
  readonly lineEnd: '\n' | '\r\n';
  readonly pages: boolean;
  readonly header: boolean;
}

/** A letter of two items that states the facts, in forms chosen by the seed. With other facts it differs by these alone. */
export function statedLetter(facts: Facts, { seed, lineEnd, pages, header }: Layout): string {
  const random = new Random(seed);
  const pick = <T>(some: readonly T[]): T => random.pick(some) as T;
  const all = forms(facts);
  const [how, summary, issues] = FORM.sections.map(({ heading, leadIn }) => `${heading}\n${leadIn}`);
  const [administrator, reviewer, rationale] = FORM.fields.map(({ label }) => label);
  const between = () => (pages && random.below(3) === 0 ? '\f\n' : pick(['\n\n', '\n\n', '\n\n\n']));
  const item = (request: string, words: string) =>
    [
      `${request}: Upheld`,
      `${administrator} The Claims Administrator did not cite any medical evidence for its decision.`,
      `${reviewer} Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 60.`,
      `${rationale} ${words}`,
    ].join('\n\n');
  const told = [
    pick(all.age),
    pick(all.injured),
    pick(all.side),
    pick(OTHERS),
    pick(all.asked),
    pick(OTHERS),
  ];
  const top = header ? `Case Number: CM16-0213037\nDate of Injury: ${printedDay(facts.injured)}\n\n` : '';
  const text = [
    `${top}${how}`,
    summary,
    told.join(pick([' ', '\n', ' '])),
    issues,
    item(
      `${facts.drug} ${facts.strength}mg #${facts.quantity}`,
      `${pick(all.age)} ${pick(OTHERS)} ${pick(all.concluded)}`,
    ),
    item(`MRI of the ${facts.side} knee`, `${pick(all.side)} ${pick(OTHERS)} ${pick(all.imaged)}`),
  ].reduce((before = '', part = '') => before + between() + part) as string;
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}
