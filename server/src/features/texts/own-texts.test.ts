import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { DECISION_VALUES } from '../../form/form-of.ts';
import { PLACEHOLDERS } from './filled-in-words.ts';
import { readOwnTexts } from './own-texts.ts';
import schema from './texts.schema.json' with { type: 'json' };

const TEXT = { name: 'no gain', text: 'The records do not show what {drug} does for function.' };

/** The problems of a file, each with the words it marks. */
function problemsIn(file: string): string[] {
  return readOwnTexts(file).problems.map(
    ({ severity, message, range }) => `${severity} ${file.slice(range.start, range.end)}: ${message}`,
  );
}

const names = (file: string) => readOwnTexts(file).texts.map(({ name }) => name);
const fileOf = (...texts: object[]) => JSON.stringify({ texts });

describe('the file of own texts', () => {
  test('is read with comments, what is left out of an entry being empty', () => {
    const file = `// ours\n{ "texts": [ ${JSON.stringify(TEXT)}, /* later */ ], }`;
    expect(readOwnTexts(file)).toEqual({
      texts: [{ ...TEXT, subjects: [], decision: null }],
      problems: [],
    });
    const whole = { ...TEXT, for: ['Norco'], decision: 'Upheld' };
    expect(readOwnTexts(fileOf(whole)).texts).toEqual([{ ...TEXT, subjects: ['Norco'], decision: 'Upheld' }]);
  });

  test.each(['', ' \r\n', '// nothing yet', '{ "texts": [] }'])('may be empty: %j', (file) =>
    expect(readOwnTexts(file)).toEqual({ texts: [], problems: [] }),
  );

  test('what cannot be used is named, and the other texts count', () => {
    const file = `{ "texts": [
      { "name": "one" },
      { "name": "two", "text": "" },
      { "name": "three", "text": "x", "decision": "Denied" },
      { "name": "four", "text": "x", "drugs": ["Norco"] },
      ${JSON.stringify(TEXT)}
    ] }`;
    expect(names(file)).toEqual(['no gain']);
    const skipped = 'This text is skipped until it is fixed.';
    expect(problemsIn(file)).toEqual([
      expect.stringMatching(/^error "one": “text” is missing\. .* This text is skipped until it is fixed\.$/),
      expect.stringMatching(/^error "": This is empty\. /),
      `error "Denied": This must be one of Upheld, Overturned. ${skipped}`,
      `error "drugs": “drugs” is not known here; known are name, for, decision, text. ${skipped}`,
    ]);
  });

  test('a file that is no list of texts proposes nothing', () => {
    for (const file of ['[]', '3', '{}', '{ "texts": {} }', '{ "tests": [] }']) {
      expect(names(file), file).toEqual([]);
      expect(problemsIn(file).join(), file).toContain('None of your texts is proposed.');
    }
    expect(problemsIn(`${'['.repeat(100_000)}`).length).toBeGreaterThan(0);
  });

  test('what is no JSON is named, and what can be read counts', () => {
    const file = `{ "texts": [ ${JSON.stringify(TEXT)} { "name": "two", "text": "x" } ]`;
    expect(names(file)).toEqual(['no gain', 'two']);
    expect(problemsIn(file)).toEqual([
      expect.stringContaining('A comma is missing here.'),
      expect.stringContaining('A closing curly bracket is missing here.'),
    ]);
  });

  test('words in braces that nothing is filled into, and a name that is there twice, are named', () => {
    expect(problemsIn(fileOf({ name: 'a', text: 'For {patient}, {Drug} and {age}.' }))).toEqual([
      'warning {patient}: {patient} is not filled in; known are {request}, {drug}, {age}, {decision}, {conclusion}.',
    ]);
    expect(problemsIn(fileOf(TEXT, { ...TEXT, name: 'No Gain' }))).toEqual([
      'warning "No Gain": “No Gain” is here twice; both are proposed.',
    ]);
  });
});

describe('what identifies a patient in a text', () => {
  test.each([
    ['219-09-9999', 'His SSN is 219-09-9999.', 'Social Security number'],
    ['04/05/1961', 'Date of birth: 04/05/1961.', 'date of birth'],
    ['Maria Castellano', 'Ms. Maria Castellano has pain.', 'name'],
    ['(415) 555-0123', 'Call (415) 555-0123.', 'telephone number'],
  ])('is reported where it is: %s', (_words, text, kind) => {
    const file = fileOf({ name: 'a', text });
    const [problem] = problemsIn(file);
    expect(problemsIn(file)).toHaveLength(1);
    expect(problem?.toLowerCase()).toContain(
      `${kind} in a text: it would go into letters of other patients.`.toLowerCase(),
    );
    expect(readOwnTexts(file).texts).toHaveLength(1);
  });

  test('its words are marked, and not repeated in the message', () => {
    const file = fileOf({ name: 'a', text: 'The SSN is 219-09-9999 here.' });
    const [problem] = readOwnTexts(file).problems;
    expect(problem?.message).not.toContain('219');
    expect(file.slice(problem?.range.start, problem?.range.end)).toBe('219-09-9999');
    const escaped = fileOf({ name: 'a', text: 'Said "so".\nThe SSN is 219-09-9999.' });
    expect(problemsIn(escaped)).toHaveLength(1);
  });

  test.each([
    'MTUS page 78 asks for pain relief and function at each visit. {request} {conclusion}.',
    'The Official Disability Guidelines recommend 10 visits over 8 weeks.',
    'Dosing above 120 mg a day is not supported. See 8 CCR 9792.24.2.',
    'The report of 11/08/2016 documents one fall. A dose of 325 mg costs $45.',
    'Fails Tinel and Phalen tests; no Spurling test is documented.',
  ])('is not what anybody may write: %s', (text) =>
    expect(problemsIn(fileOf({ name: 'a', text }))).toEqual([]),
  );
});

describe('the schema', () => {
  const ajv = new Ajv({ allErrors: true, strict: true }).compile(schema);

  test.each([
    { texts: [] },
    { texts: [TEXT] },
    { texts: [{ ...TEXT, for: [] }] },
    { texts: [{ ...TEXT, for: ['Norco', 3] }] },
    { texts: [{ ...TEXT, decision: null }] },
    { texts: [{ ...TEXT, name: '' }] },
    { texts: TEXT },
    { $schema: 'x', texts: [] },
    { texts: [], more: 1 },
    {},
  ])('says of %j what its reader says', (value) =>
    expect(readOwnTexts(JSON.stringify(value)).problems.length === 0).toBe(ajv(value)),
  );

  test('has the decisions of the form and every placeholder', () => {
    const { properties } = schema.definitions.text;
    expect(properties.decision.enum).toEqual(DECISION_VALUES);
    for (const name of PLACEHOLDERS) expect(properties.text.description).toContain(`{${name}}`);
  });
});
