import { describe, expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { readFlow } from '../../text/flow.ts';
import { type Conclusion, readConclusions } from './conclusions.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

function conclusionsOf(text: string): readonly Conclusion[] {
  return readConclusions(readFlow(text, { start: 0, end: text.length }));
}

/** `yes`, `no`, with a question mark where it is not certain; one for each conclusion. */
function said(text: string): string {
  return conclusionsOf(text)
    .map(
      ({ necessary, standing }) =>
        `${necessary ? 'yes' : 'no'}${standing === 'open' ? '?' : standing === 'weak' ? '~' : ''}`,
    )
    .join(' ');
}

/** For each table of verdict words a sentence that concludes, what it says, and one with its words that does not. */
const EXAMPLES: Readonly<Record<string, readonly [concludes: string, says: string, not: string]>> = {
  'no grounds': [
    'I see no grounds in the record on which the brace could be approved.',
    'no',
    'There are grounds on which it stands.',
  ],
  'medically necessary': ['The brace is medically necessary.', 'yes', 'Medically necessary care was given.'],
  'medically unnecessary': ['The brace is medically unnecessary.', 'no', 'Medically unnecessary care was given.'],
  'properly denied': ['The request was properly denied.', 'no', 'The properly denied items are listed.'],
  'wrongly denied': ['The request was wrongly denied.', 'yes', 'The wrongly denied items are listed.'],
  'right to deny': ['It was right to deny the request.', 'no', 'The right to deny is old.'],
  'wrong to deny': ['It was wrong to deny the request.', 'yes', 'They wronged him.'],
  'do not support': ['I see no tear and do not support the request.', 'no', 'Crutches support him.'],
  necessary: ['The request is warranted.', 'yes', 'The warranted brace came.'],
  unnecessary: ['The request is excessive.', 'no', 'The excessive weight came off.'],
  approved: ['The request is approved.', 'yes', 'The approved brace came.'],
  denied: ['The request is denied.', 'no', 'The denied brace came.'],
  upheld: ['The denial is upheld.', 'no', 'The upheld denial came.'],
  overturned: ['The denial is overturned.', 'yes', 'The overturned car burned.'],
  'carried out': ['The requested surgery should be carried out.', 'yes', 'The surgery carried out in May helped.'],
  stand: ['The denial should not stand.', 'yes', 'He can stand for an hour.'],
  fails: ['The denial fails.', 'yes', 'The brace fails.'],
  meets: ['The request meets the standard of medical necessity.', 'yes', 'He meets his friends.'],
  establishes: ['The record does not establish the medical necessity of the brace.', 'no', 'The record establishes a tear.'],
  lacks: ['The brace lacks medical necessity.', 'no', 'The knee lacks extension.'],
  'meets guidelines': ['The request conforms to the guideline.', 'yes', 'He conforms to the program.'],
  'exceeds guidelines': ['The request exceeds the guideline.', 'no', 'His weight exceeds 200 pounds.'],
  established: ['Medical necessity has not been established.', 'no', 'The diagnosis is established.'],
  exists: ['Medical necessity does not exist.', 'no', 'A tear exists.'],
  lacking: ['Medical necessity is lacking.', 'no', 'Extension is lacking.'],
  'criteria met': ['Therefore, the criteria for the brace are met.', 'yes~', 'He was met at the door.'],
  'criteria unmet': ['Therefore, the criteria are unmet.', 'no~', 'An unmet wish remains.'],
  'no medical necessity': ['There is no medical necessity for the brace.', 'no', 'There is no tear.'],
  'I overturn': ['I would overturn the denial.', 'yes', 'I see a tear.'],
  'I uphold': ['I agree with the denial.', 'no', 'I agree that he limps.'],
  'I approve': ['I recommend approval.', 'yes', 'He would recommend approval.'],
  'I deny': ['I must deny the request.', 'no', 'He may deny it.'],
}; // biome-ignore format: one table a row

describe('verdict words', () => {
  it('have a sentence each', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(VERDICT_WORDS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(EXAMPLES))('%s', (_, [concludes, says, not]) => {
    expect(said(concludes)).toBe(says);
    expect(said(not)).not.toMatch(/\b(?:yes|no)(?: |$)/);
  });
});

describe('a conclusion', () => {
  it.each([
    ['The request cannot be considered medically necessary.', 'no'],
    ['The brace is neither safe nor medically necessary.', 'no'],
    ['The brace is not, on this record, a medically necessary device.', 'no'],
    ['None of the services are medically necessary.', 'no'],
    ['It is not the case that the brace is not medically necessary.', 'yes'],
    ['I am unable to find that the brace is medically necessary.', 'no'],
    ['It cannot be denied that the brace is medically necessary.', 'yes'],
    ['The request is found to be not medi cally neces sary.', 'no'],
    ['The request isn’t medically necessary.', 'no'],
    ['The request for Norco 10/325 mg, #120, with no refills, is medically necessary.', 'yes'],
    ['The brace is bulky, nor is it medically necessary.', 'no'],
    ['The knee is stable, nor can a brace be considered medically necessary.', 'no'],
    ['The knee is stable, nor should the brace be approved.', 'no'],
    ['Neither the brace, which is new, nor the wrap is medically necessary.', 'no'],
    ['None of the devices, alone or together, is medically necessary.', 'no'],
    ['No brace, no wrap, and no cane is medically necessary.', 'no'],
  ])('counts its negations: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['Hence none of the signs has been found, and bracing of the knee is not medically necessary.', 'no'],
    ['Neither is recorded, and plain films of the knee are not medically necessary.', 'no'],
    ['Nothing of the sort has been tried and bracing is not medically necessary.', 'no'],
    ['Not one of the signs exists, and bracing is not medically necessary.', 'no'],
    ['None of these is told, and Norco, which has been taken for years, is not medically necessary.', 'no'],
    ['No record mentions a fall, and the brace is not medically necessary.', 'no'],
    ['No contraindication exists, and surgery is medically necessary.', 'yes'],
    ['There is no hint that the knee is loose, and the brace is not medically necessary.', 'no'],
    ['I do not find that the knee is loose, and bracing is not medically necessary.', 'no'],
    ['Neither applies, and I cannot find the brace medically necessary.', 'no'],
    ['No sprain is described, nor is the brace medically necessary.', 'no'],
    ['There being neither, I cannot call the brace medically necessary.', 'no'],
    ['Neither being present, the brace is not medically necessary.', 'no'],
    ['None of this being so, bracing is not medically necessary.', 'no'],
    ['None of these being new, the brace is medically necessary.', 'yes'],
    ['It is just not treatment of the knee, hence not medically necessary.', 'no'],
    ['With a report I should expect a renewed request to succeed.', ''],
    ['It is no treatment, and therefore not medically necessary.', 'no'],
    ['The brace is not new and therefore medically necessary.', 'yes'],
    ['The brace is not, therefore, medically necessary.', 'no'],
  ])('is not turned by a negation of the clause before: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'Tizanidine is approved for spasticity.',
    'Pregabalin is approved for the management of pain after shingles.',
    'The drug is approved by the Food and Drug Administration for seizures.',
    'Capsaicin is approved as a cream under the name of Zostrix.',
    'Duloxetine is indicated for the treatment of neuropathy.',
    'Botulinum toxin is not approved in children.',
    'Topiramate is approved to prevent migraine.',
  ])('is none where a label is given: %s', (text) => {
    expect(said(text)).toMatch(/^(?:yes|no)\?$/);
  });

  it.each([
    'Four visits are approved for the right hip.',
    'The test is approved for this worker.',
    'Therefore, massage is approved for neck pain.',
    'The cane is approved as a purchase.',
  ])('is one where `approved` decides: %s', (text) => {
    expect(said(text)).toBe('yes');
  });

  it.each([
    ['I find for the injured worker.', 'yes'],
    ['I rule for the claims administrator.', 'no'],
    ['I find for the worker no other way than surgery.', ''],
    ['I find the denial mistaken.', 'yes'],
    ['I find the denial of the brace unjustified.', 'yes'],
    ['I consider the brace unnecessary.', 'no~'],
    ['The provider finds the tests appropriate.', 'yes?'],
    ['I find the denial well founded.', 'no'],
    ['I find against the injured worker.', 'no'],
    ['I would find for denial.', 'no'],
    ['The claims administrator was mistaken.', 'yes~'],
    ['The carrier was right.', 'no~'],
    ['The carrier was right that he limps.', 'no?'],
    ['The claims administrator fails to say why.', ''],
    ['None of the conditions is fulfilled.', 'no~'],
    ['All of these requirements have been met.', 'yes~'],
    ['Some of the criteria are met.', 'yes?'],
  ])('may be for a side, or on criteria: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'The provider argues that the brace is medically necessary.',
    'The letter says that it "is medically necessary."',
    'If the knee gave way, the brace would be medically necessary.',
    'While the brace is medically necessary, it was refused.',
    'The brace may be medically necessary.',
    'Tapering goes on as medically necessary.',
    'The guideline states that a brace is medically necessary.',
    'Is the brace medically necessary?',
    'The brace would be medically necessary only if there were a tear.',
    'The brace is / is not medically necessary.',
    'The denial says that "the gel is not medically necessary because tablets are tolerated." They are not: they were stopped.',
  ])('is none where it is open, or of somebody else: %s', (text) => {
    expect(said(text)).not.toMatch(/\b(?:yes|no)(?: |$)/);
  });

  it.each([
    ['For a tear the brace is medically necessary. For a sprain it is not.', 'yes no'],
    ['The six visits are medically necessary; the other six are not.', 'yes no'],
    ['As the surgery is not medically necessary, neither is the brace.', 'no? no'],
    ['As the surgery is medically necessary, so is the brace.', 'yes? yes'],
    ['The brace is medically necessary. He is not. There is. It is swollen.', 'yes'],
    ['The knee is stable. The brace is not.', ''],
  ])('may leave out what was said: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['Therefore, the request for a brace is not medically necessary.', 'the request for a brace', 'request'],
    ['The utilization review decision is upheld.', 'The utilization review decision', 'denial'],
    ['It is not medically necessary.', 'It', 'nothing'],
    ['As he limps, the brace is medically necessary.', 'the brace', 'other'],
    ['The brace is safe and is medically necessary.', 'The brace', 'other'],
    ['The medical necessity of the brace is not shown.', 'brace', 'other'],
    ['For comfort alone a brace is not medically necessary.', 'a brace', 'other'],
    ['I find the brace to be medically necessary.', 'the brace', 'other'],
    [
      'None of it is shown, and bracing of the knee is not medically necessary.',
      'bracing of the knee',
      'other',
    ],
  ] as const)('is about something: %s', (text, subject, about) => {
    const [conclusion] = conclusionsOf(text);
    expect(conclusion && text.slice(conclusion.subject.start, conclusion.subject.end)).toBe(subject);
    expect(conclusion?.about).toBe(about);
  });
});

it.each([
  'Therefore',
  'As a result',
  'Based on the above',
  'And based on the above',
  'So under these circumstances',
])('a sentence that opens as a conclusion closes, wherever it is: %s', (opening) => {
  const [conclusion] = conclusionsOf(`${opening}, the brace is medically necessary. He limps.`);
  expect(conclusion?.closes).toBe(true);
});

describe('a sentence without end', () => {
  it.each([
    ' and is', ' or is', ' but is', ' who is', ' that is', ' because it is', ', is', ', and is', ' (and is', ' "and is', ' what is and is',
    " and isn't", ' and the and is',
  ])('is read without deep recursion: %j', (clause) => {
    const times = 12_000;
    expect(conclusionsOf(`${clause} medically necessary`.repeat(times)).length).toBeGreaterThan(times / 2);
  }); // biome-ignore format: a word list reads best in rows

  it('has a subject that all its verbs share, as far as it is near', () => {
    const [first, second, ...others] = conclusionsOf(
      `The brace${' and is medically necessary'.repeat(400)}.`,
    );
    expect([first, second].map((one) => one?.standing)).toEqual(['certain', 'certain']);
    expect(others.at(-1)?.standing).toBe('open');
  });
});

it.each([
  'the provider argues that it is not medically necessary ',
  'and the request is not medically necessary, ',
  'as the ', 'no evidence to show that ', 'not only but also ', 'so is ', 'neither is the brace nor ', 'medical necessity of the ',
  '"it is necessary ', '" "', '(it is ', 'which is what is ', 'if for a brace it is not ', 'I agree with the denial ', 'a ', ', the ',
  'The brace is medically necessary. It is not. ', 'd. ', "is n't ", 'n o t ', 'and is not documented nor necessary ', "and isn't necessary ", '(and is necessary) ', 'or is necessary, ',
  'none of these is met, and bracing ', 'no sign exists, and bracing is not medically necessary, ', 'nor can it be ',
  'is approved for the treatment of ', 'and has pain and find it medically necessary ', 'who is necessary but ', 'because it is necessary ', ', is necessary', ' what is and is necessary',
])('conclusions are read in time that grows with the length alone, on %j', (words) => {
  const measured = growth((times) => conclusionsOf(words.repeat(times)), 500);
  expect(measured).toBeLessThan(WORST_GROWTH);
}); // biome-ignore format: a word list reads best in rows
