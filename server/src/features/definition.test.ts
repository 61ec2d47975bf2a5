import { expect, test } from 'vitest';
import { analyse } from './analysis.ts';
import { definitions } from './definition.ts';

const MTUS = 'Decision based on MTUS Chronic Pain Treatment Guidelines';

function letter(reviewer: string, rationale = 'The request is not medically necessary.'): string {
  return [
    'CLINICAL CASE SUMMARY',
    'The injured worker takes hydrocodone.',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    'Norflex 100mg #60: Upheld',
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    `MAXIMUS guideline: ${reviewer}`,
    `Decision rationale: ${rationale}`,
  ].join('\n\n');
}

/** What stands at `|`: the words explained, the card and the name in it. */
function at(marked: string): string[] {
  const offset = marked.indexOf('|');
  const source = marked.replace('|', '');
  const { citations, drugs, catalogue } = analyse(source);
  return definitions(citations, drugs, offset, catalogue).map(({ origin, page, name, target }) => {
    expect(name.start >= target.start && name.end <= target.end).toBe(true);
    const words = source.slice(origin.start, origin.end);
    return `${words} -> ${page.title}: ${page.text.slice(name.start, name.end)}`;
  });
}

const CARD = 'MTUS Chronic Pain Medical Treatment Guidelines (2009)';

test.each([
  [
    letter(`${MTUS.replace('Pain', 'Pa|in')} Muscle relaxants Page(s): 63.`),
    'Chronic Pain Treatment Guidelines',
    `# ${CARD}`,
  ],
  [letter(`${MTUS} Musc|le relaxants Page(s): 63.`), 'Muscle relaxants', 'Muscle relaxants (for pain)'],
  [letter(`${MTUS} Muscle relaxants Page(s): 6|3.`), '63', 'Muscle relaxants (for pain)'],
  [
    letter(`${MTUS} Muscle relaxants Pag|e(s): 63.`),
    'MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63',
    'Muscle relaxants (for pain)',
  ],
  [letter(`${MTUS} Page(s): 60, 113-1|11.`), '113-111', 'Topical analgesics'],
  [letter(`${MTUS} Page(s): 12|8.`), '128', `# ${CARD}`],
  [letter(`${MTUS} Rain da|nce Page(s): 63.`), 'Rain dance', `# ${CARD}`],
  [letter('None.', 'As MTUS\n\npage 6|3 states.'), '63', 'Muscle relaxants (for pain)'],
])('a citation leads to the place in its card %#', (marked, words, name) => {
  expect(at(marked)).toEqual([`${words} -> ${CARD}: ${name}`]);
});

test('a drug leads to its card, a substance to those of all drugs that hold it', () => {
  expect(at(letter('None.').replace('Norflex', 'Norf|lex'))).toEqual([
    'Norflex -> orphenadrine: # Orphenadrine',
  ]);
  const hydrocodone = at(letter('None.').replace('hydrocodone', 'hydro|codone'));
  expect(hydrocodone.length).toBeGreaterThan(1);
  expect(hydrocodone).toContain('hydrocodone -> hydrocodone/acetaminophen: # Hydrocodone/acetaminophen');
});

test('inside a citation its parts come first, a drug between them before the whole', () => {
  expect(at(letter(`${MTUS} Gabapentin (Neuron|tin) Page(s): 49.`))[0]).toContain(`${CARD}: `);
  const drug = letter(`${MTUS} MTUS page 64 lists Norf|lex under Antispasmodics drugs Page(s): 64.`);
  expect(at(drug)).toEqual(['Norflex -> orphenadrine: # Orphenadrine']);
});

test.each([
  letter('None.').replace('injured wor', 'injured wor|'),
  letter('Decision based on Non-MTUS Citation The Big Bo|ok of Backs.'),
  letter('None.', 'As 8 CCR 9792.2|0 states.'),
  '|',
])('nothing is explained %#', (marked) => expect(at(marked)).toEqual([]));
