import { FORM } from '../../server/src/form/printed-form.ts';
import { Random } from './mutations-ground.ts';

/** Requests with all that snippets, numbers and lists could trip over. */
const REQUESTS = [
  'Norco 10/325mg #90', 'Hot/cold unit rental ($45.50 per week), 2 weeks', 'MRI of the lumbar spine without contrast',
  'Gym membership at $30/month', 'Physical therapy 2 x 6, right shoulder', 'Toradol 60mg injection (30 mg/ml)',
  'Interferential unit, purchase $1,295.00 $1 new', 'Urine drug screen', 'Compound cream 240gm: $0 copay \\$1',
]; // biome-ignore format: a word list reads best in rows

const RATIONALES = [
  'The unit costs $45.50 a week, $2 or $91 in all. The request is not medically necessary.',
  'The MTUS does not support it in the chronic phase. There is no documentation of function.\n\nTherefore, the request is not medically necessary.',
  'The records describe progress. The guideline allows a trial. The request is medically necessary.',
  'Two visits were made in 2015, at $1 each. 1. Pain is the same. 2. Function is worse. The request is not medically necessary.',
]; // biome-ignore format: a word list reads best in rows

const NUMBERS: readonly ((i: number, n: number) => string)[] = [
  () => '', () => '', (i) => `${i}. `, (i) => `(${i}) `, (i, n) => `Disputed item ${i} of ${n}: `, (i) => `#${i}: `,
  (i) => `${i + 2}. `,
]; // biome-ignore format: a word list reads best in rows

/** A letter, and where each of its items is. */
export interface ItemLetter {
  readonly text: string;
  readonly items: readonly { readonly start: number; readonly end: number }[];
  readonly lineEnd: string;
}

/**
 * A letter of two to five disputed items: with or without numbers, page breaks, a list in the summary and either line end; amounts
 * of money are in its words. The same seed gives the same letter.
 */
export function itemLetterOf(seed: number): ItemLetter {
  const random = new Random(seed);
  const lineEnd = random.pick(['\n', '\r\n']) as string;
  const count = random.between(2, 5);
  const requests = random.shuffled(REQUESTS).slice(0, count);
  const number = random.pick(NUMBERS) as (i: number, n: number) => string;
  const gaps = ['\n\n', '\n\n', '\n\n\n', '\n\n\f', '\n\f\n', ' \n\n  \n'];
  const [how, summary, issues] = FORM.sections.map(({ heading, leadIn }) => `${heading}\n${leadIn}`);
  const lists = [
    '',
    `The requests are for ${requests.slice(0, -1).join(', ')} and ${requests.at(-1)}.`,
    `The following are in dispute:\n${requests.map((request, i) => `${i + 1}. ${request}`).join('\n')}`,
    `The following are in dispute:\n\n${requests.map((request) => `- ${request};`).join('\n')}`,
  ];
  let text = `${how}\n\n${summary}\n\nThe injured worker is a 44 year old cook who paid $20 for a brace.\n\n${random.pick(lists)}\n\n${issues}\n\n`;
  const items: { start: number; end: number }[] = [];
  requests.forEach((request, i) => {
    if (i > 0) text += random.pick(gaps);
    const start = text.length;
    const [administrator, reviewer, rationale] = FORM.fields.map(({ label }) => label);
    text += [
      `${number(i + 1, count)}${request}: ${random.pick(['Upheld', 'Overturned'])}`,
      `${administrator} The Claims Administrator did not cite any medical evidence for its decision.`,
      `${reviewer} Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): ${random.between(10, 99)}.`,
      `${rationale} ${random.pick(RATIONALES)}`,
    ].join('\n\n');
    items.push({ start, end: text.length });
  });
  text += random.pick(['', '\n', '\n\n\f']);
  if (lineEnd === '\n') return { text, items, lineEnd };
  const at = (offset: number) => text.slice(0, offset).replaceAll('\n', lineEnd).length;
  return {
    text: text.replaceAll('\n', lineEnd),
    items: items.map(({ start, end }) => ({ start: at(start), end: at(end) })),
    lineEnd,
  };
}
