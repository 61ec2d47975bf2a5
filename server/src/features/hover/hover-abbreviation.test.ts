import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { letter } from '../test-letters.ts';
import { hoverAt } from '../test-support.ts';

describe('hover on an abbreviation', () => {
  test.each([
    [
      'EMG: Electromyography',
      `
An E|MG was done.
   ^^^^`,
    ],
    [
      'MRIs: Magnetic resonance imaging',
      `
MR|Is were done.
^^^^^`,
    ],
    [
      'EMG/NCS: Electromyography and nerve conduction studies',
      `
EMG/N|CS was done.
^^^^^^^^`,
    ],
    [
      'OT: Occupational therapy',
      `
PT/O|T was done.
   ^^^`,
    ],
    [
      'RFA: Request for authorization (elsewhere: radiofrequency ablation)',
      `
The R|FA is here.
    ^^^^`,
    ],
    [
      'P&S: Permanent and stationary',
      `
The P&|S report.
    ^^^^`,
    ],
    [
      'ER: Extended release',
      `
He takes Tramadol HCL E|R daily.
                      ^^^`,
    ],
  ])('%s', (headline, rationale) =>
    expect(hoverAt(letter({ rationale }))?.plain.split('\n')[0]).toBe(headline),
  );

  test('one with other meanings says so', () =>
    expect(hoverAt(letter({ rationale: 'The R|FA is here.' }))?.plain).toContain(
      'Other meanings are possible',
    ));

  test.each([
    'He was seen in the E|R today.',
    'D|R. SMITH WROTE.',
    'I|T WAS DENIED.',
    'the I|T band',
    'The blood test P|T/PTT.',
    'it was do|ne',
    'X|YZ',
  ])('nothing where another word is meant: %s', (rationale) =>
    expect(hoverAt(letter({ rationale }))).toBeNull(),
  );

  test('all meanings, where the catalogue has several', () => {
    const catalogue = createCatalogue([
      {
        abbreviations: ['First sense', 'Second sense'].map((expansion) => ({
          abbreviation: 'XYZ',
          expansion,
          ambiguous: true,
          confidence: 'low',
          sources: ['unverified'],
        })),
      },
    ]);
    const found = hoverAt(letter({ rationale: 'The |XYZ is here.' }), catalogue);
    expect(found?.plain.split('\n')).toEqual([
      'XYZ has 2 meanings',
      'First sense.',
      'Second sense.',
      'Other meanings are possible, depending on the context.',
      'Not verified against the guideline text.',
    ]);
  });
});
