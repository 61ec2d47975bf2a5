import { describe, expect, test } from 'vitest';
import { letter } from '../test-letters.ts';
import { hoverAt } from '../test-support.ts';

const firstLine = (text: string | undefined) => text?.split('\n')[0];

describe('hover on a drug', () => {
  test('generic name, brands, class, what governs it in the edition of the letter', () => {
    const found = hoverAt(
      letter({
        rationale: `
He takes Nor|flex daily.
         ^^^^^^^^`,
      }),
    );
    expect(firstLine(found?.plain)).toBe('Orphenadrine (Norflex, Orphenate): muscle relaxant');
    expect(found?.plain).toContain(
      'MTUS Chronic Pain Medical Treatment Guidelines (2009), in force for this letter: Muscle relaxants: ' +
        'antispasmodics, pages 64-65 (not verified); Muscle relaxants (for pain), pages 63-66.',
    );
    expect(found?.plain.split('\n').at(-1)).toMatch(/^Source: 5 published determinations$/);
  });

  test('in a letter of a later edition: what that one says, where, then where to look', () => {
    const found = hoverAt(
      letter({
        reviewer: 'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Benzodiazepines.',
        rationale: 'He takes Flex|eril daily.',
      }),
    );
    const lines = found?.plain.split('\n') ?? [];
    expect(lines[1]).toMatch(/^Cyclobenzaprine \(Flexeril\): Second-line, short-term treatment/);
    expect(lines[2]).toMatch(/\(2016\), in force for this letter: Cyclobenzaprine \(Flexeril\)\.$/);
    expect(lines[3]).toMatch(/\(2016\), in force for this letter, with topics of the same name: /);
    expect(found?.plain).not.toContain('not in force');
  });

  test.each([
    ['He takes Omepra|xole.', 'Omepraxole is a misspelling of omeprazole or Prilosec.'],
    ['He takes Flex|aril.', 'Flexaril seems to be a misspelling of cyclobenzaprine or Flexeril'],
    ['He takes Seroq|uel.', 'Not addressed by MTUS Chronic Pain Medical Treatment Guidelines (2009).'],
    ['He takes hydro|codone.', 'Hydrocodone: in 3 drugs'],
  ])('says so: %s', (rationale, expected) =>
    expect(hoverAt(letter({ rationale }))?.plain).toContain(expected),
  );

  test('in the request: with what is requested of it', () => {
    const found = hoverAt(
      letter({
        request: `
Zana|flex 4mg #90 with 3 refills: Upheld
^^^^^^^^^`,
      }),
    );
    expect(found?.plain).toContain(
      'Requested: Zanaflex 4 mg, quantity 90 with 3 refills.\n360 in all: 90 x (1 + 3 refills).',
    );
  });

  test('inside the topic of a citation: the topic, with a line on the drug', () => {
    const found = hoverAt(
      letter({
        reviewer: `
Decision based on MTUS Chronic Pain Treatment Guidelines Cyclobenzaprine (Flex|eril).
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(firstLine(found?.plain)).toBe('Cyclobenzaprine (Flexeril)');
    expect(found?.plain).toContain('\nFlexeril: cyclobenzaprine, muscle relaxant.\n');
  });

  test('no ordinary word', () => {
    for (const words of ['a NS|AID', 'the son|ata', 'Bay|er Street']) {
      const found = hoverAt(letter({ rationale: `He took ${words} today.` }));
      expect(found?.plain ?? '').not.toMatch(/flurbiprofen|zaleplon|aspirin/i);
    }
  });
});
