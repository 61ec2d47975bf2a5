import { expect, test } from 'vitest';
import { letter } from './test-letters.ts';
import { definitionsAt } from './test-support.ts';

const CARD = 'MTUS Chronic Pain Medical Treatment Guidelines (2009)';

test.each([
  [
    'the guideline',
    `
Decision based on MTUS Chronic Pa|in Treatment Guidelines Muscle relaxants Page(s): 63.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    `# ${CARD}`,
  ],
  [
    'a topic',
    `
Decision based on MTUS Chronic Pain Treatment Guidelines Musc|le relaxants Page(s): 63.
                                                         ^^^^^^^^^^^^^^^^^`,
    'Muscle relaxants (for pain)',
  ],
  [
    'a page',
    `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 6|3.
                                                                                   ^^^`,
    'Muscle relaxants (for pain)',
  ],
  [
    'words between the parts',
    `
Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Pag|e(s): 63.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    'Muscle relaxants (for pain)',
  ],
  [
    'a range of pages that runs backwards',
    `
Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 60, 113-1|11.
                                                                      ^^^^^^^^`,
    'Topical analgesics',
  ],
  [
    'a page that the document does not have',
    `
Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 12|8.
                                                                  ^^^^`,
    `# ${CARD}`,
  ],
  [
    'a topic that is not known',
    `
Decision based on MTUS Chronic Pain Treatment Guidelines Rain da|nce Page(s): 63.
                                                         ^^^^^^^^^^^`,
    `# ${CARD}`,
  ],
])('a citation leads to the place in its card: %s', (_what, reviewer, name) =>
  expect(definitionsAt(letter({ reviewer }))).toEqual([`${CARD}: ${name}`]),
);

test('so does one in prose, over a line end', () => {
  const rationale = `
As MTUS

page 6|3 states.
     ^^^`;
  expect(definitionsAt(letter({ rationale }))).toEqual([`${CARD}: Muscle relaxants (for pain)`]);
});

test('a drug leads to its card, a substance to those of all drugs that hold it', () => {
  const request = `
Norf|lex 100mg #60: Upheld
^^^^^^^^`;
  expect(definitionsAt(letter({ request }))).toEqual(['orphenadrine: # Orphenadrine']);
  const summary = `
The injured worker takes hydro|codone.
                         ^^^^^^^^^^^^`;
  const hydrocodone = definitionsAt(letter({ summary }));
  expect(hydrocodone.length).toBeGreaterThan(1);
  expect(hydrocodone).toContain('hydrocodone/acetaminophen: # Hydrocodone/acetaminophen');
});

test('inside a citation its parts come first, a drug between them before the whole', () => {
  const inTopic = `
Decision based on MTUS Chronic Pain Treatment Guidelines Gabapentin (Neuron|tin) Page(s): 49.`;
  expect(definitionsAt(letter({ reviewer: inTopic }))[0]).toContain(`${CARD}: `);
  const between = `
Decision based on MTUS Chronic Pain Treatment Guidelines MTUS page 64 lists Norf|lex under Antispasmodics drugs Page(s): 64.
                                                                            ^^^^^^^^`;
  expect(definitionsAt(letter({ reviewer: between }))).toEqual(['orphenadrine: # Orphenadrine']);
});

test.each([
  { summary: 'The injured wor|ker hurt the left wrist.' },
  { reviewer: 'Decision based on Non-MTUS Citation The Big Bo|ok of Backs.' },
  { rationale: 'As 8 CCR 9792.2|0 states.' },
])('nothing is explained: %j', (words) => expect(definitionsAt(letter(words))).toEqual([]));

test('nothing is explained in an empty text', () => expect(definitionsAt('|')).toEqual([]));
