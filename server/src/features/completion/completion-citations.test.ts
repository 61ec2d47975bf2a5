import { describe, expect, test } from 'vitest';
import { completionsAt } from '../test-support.ts';
import { citing, completed, IN_2016, PAGES, RELAXANTS, SECTIONS, WHOLE } from './test-words.ts';

describe('completion in a guideline field of the Page(s) form', () => {
  test.each([
    ['nothing', '|'],
    ['a brand name', 'norf|'],
    ['the frame', 'Decision based on |'],
    ['the frame and a brand name', 'Decision based on norf|'],
    ['the schedule', 'Decision based on MTUS |'],
    ['the schedule and some letters', 'Decision based on MTUS mus|'],
    ['the guideline', `${PAGES} |`],
    ['the guideline and letters', `${PAGES} msclrlx|`],
    ['the guideline and words of the name', `${PAGES} muscle rel|`],
    ['the guideline and a later word', `${PAGES} relax|`],
    ['the guideline and a drug', `${PAGES} orphen|`],
    ['the guideline and a drug misspelled as seen', `${PAGES} ophenad|`],
    ['the guideline and a page of the topic', `${PAGES} 65|`],
    ['the whole topic', `${PAGES} Muscle relaxants (for pain) |`],
    ['a topic in the middle of its name', `${PAGES} Muscle rel|axants`],
  ])('after %s', (_what, typed) => expect(completed(typed, RELAXANTS)).toBe(WHOLE));

  test('a page list that is already there is kept', () => {
    expect(completed(`${PAGES} mus|cle relaxants Page(s): 63.`, RELAXANTS)).toBe(
      `${PAGES} ${RELAXANTS} Page(s): 63.`,
    );
    expect(completed(`${PAGES} | Page(s): 63.`, RELAXANTS)).toBe(`${PAGES} ${RELAXANTS} Page(s): 63.`);
  });

  test('pages behind their label, those of the drug first', () => {
    const found = completionsAt(citing(`${PAGES} Page(s): |`));
    expect(found.items[0]).toMatchObject({
      kind: 'pages',
      label: '63-66',
      detail: RELAXANTS,
      insertText: '63-66.',
    });
    expect(completed(`${PAGES} Page(s): 60, 11|`, '111-113')).toBe(`${PAGES} Page(s): 60, 111-113.`);
  });

  test('the guideline by its name', () => {
    expect(completed('Decision based on MTUS acup|', 'Acupuncture Treatment Guidelines')).toBe(
      'Decision based on MTUS Acupuncture Treatment Guidelines',
    );
    expect(completed('Decision based on MTUS ACOEM |', 'ACOEM Chapter 12 Low Back Complaints')).toBe(
      'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints',
    );
  });

  test('chapters of the works outside the MTUS', () => {
    expect(completed('Decision based on Non-MTUS Citation ODG pai|', 'Pain')).toBe(
      'Decision based on Non-MTUS Citation ODG, Pain Chapter.',
    );
    expect(completed('Decision based on Non-MTUS Citation |', 'Pain')).toBe(
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter.',
    );
  });

  test('a sentence behind a sentence', () => {
    expect(completed(`${WHOLE} Dec|`, 'Decision based on Non-MTUS Citation')).toBe(
      `${WHOLE} Decision based on Non-MTUS Citation`,
    );
  });

  test('right behind a sign a blank is put before it', () => {
    expect(completed(`${PAGES} Page(s):|`, '63-66')).toBe(`${PAGES} Page(s): 63-66.`);
    expect(completed(`${WHOLE}|`, 'Decision based on Non-MTUS Citation')).toBe(
      `${WHOLE} Decision based on Non-MTUS Citation`,
    );
    expect(
      completionsAt(citing('').replace('MAXIMUS guideline: ', 'MAXIMUS guideline:|')).accept(RELAXANTS),
    ).toContain(`MAXIMUS guideline: ${WHOLE}\n`);
  });

  test.each([
    ['the schedule', 'Decision based on MTUS|'],
    ['works outside the schedule', 'Decision based on Non-MTUS Citation|'],
    ['the guideline', `${PAGES}|`],
    ['the guideline by its full name', 'Decision based on MTUS Chronic Pain Medical Treatment Guidelines|'],
    ['a chapter', 'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints|'],
    ['a topic', `${PAGES} ${RELAXANTS}|`],
    ['a topic that others begin with', `${PAGES} Opioids|`],
    ['the last topic of a list', `${PAGES} Topical analgesics, ${RELAXANTS}|`],
    ['pages', `${PAGES} ${RELAXANTS} Page(s): 63-66|`],
    ['a sentence', 'The Expert Reviewer did not cite any medical evidence for its decision|', IN_2016],
  ])('nothing right after the whole name of %s: Enter is to make a line', (_what, typed, words = {}) => {
    expect(completionsAt(citing(typed, words)).labels).toEqual([]);
    const begun = `${typed.slice(0, -4)}|`;
    expect(completionsAt(citing(begun, words)).labels, begun).not.toEqual([]);
  });

  test('pages that are not verified become a placeholder to confirm', () => {
    const confirm = `${PAGES} Biofeedback Page(s): [confirm 24-25].`;
    expect(completed(`${PAGES} biof|`, 'Biofeedback')).toBe(confirm);
    expect(completed(`${PAGES} Biofeedback Page(s): |`, '24-25')).toBe(confirm);
  });

  test('verified topics come first, after those that govern the drug requested', () => {
    const topics = completionsAt(citing(`${PAGES} |`)).items.filter(({ kind }) => kind === 'topic');
    expect(topics[0]?.label).toBe(RELAXANTS);
    const doubts = topics.slice(2).map(({ detail }) => detail.includes('not verified'));
    expect(doubts).toEqual([...doubts].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(doubts).size).toBe(2);
  });

  test('a name that goes on, or that a word follows, is proposed', () => {
    expect(completionsAt(citing('Decision based on MTUS Chronic Pain|')).labels).toContain(
      'Chronic Pain Treatment Guidelines',
    );
    expect(completionsAt(citing(`${PAGES} Muscle relaxants|`)).labels).toContain(RELAXANTS);
    expect(completionsAt(citing(`${PAGES} Opioids|x`)).labels).toContain('Opioids');
  });

  test('the last of some free words, and words with a letter wrong', () => {
    expect(completed(`${PAGES} MTUS lists it under antispas|`, 'Muscle relaxants: antispasmodics')).toBe(
      `${PAGES} MTUS lists it under Muscle relaxants: antispasmodics.`,
    );
    expect(completed(`${PAGES} Tpoical anal|`, 'Topical analgesics')).toContain(
      'Guidelines Topical analgesics Page(s)',
    );
  });

  test.each(['knee|', 'Shoulder|', 'Decision based on MTUS knee|', 'Decision based on MTUS shoulder|'])(
    'a word that is a whole name of a topic, before its guideline is named, is gone on with: %s',
    (typed) => {
      for (const words of [{}, IN_2016]) {
        const [first] = completionsAt(citing(typed, words)).labels;
        expect(first).toMatch(/(?:Knee|Shoulder) Complaints/);
      }
    },
  );

  test('an editor that sorts by how names agree with what is typed keeps the order of the list', () => {
    for (const typed of ['chronic pain', 'acupuncture', 'norc'])
      for (const { filterText } of completionsAt(citing(`Decision based on MTUS ${typed}|`)).items)
        expect(filterText).toMatch(new RegExp(`^${typed} .`));
  });

  test('an edition that was not in force is offered last, with its year', () => {
    const labels = completionsAt(citing('Decision based on MTUS chronic pain|')).labels;
    expect(labels[0]).toBe('Chronic Pain Treatment Guidelines');
    expect(labels.indexOf('Chronic Pain Medical Treatment 2016')).toBeGreaterThan(0);
  });
});

describe('completion in a guideline field of the Section(s) form', () => {
  test.each([
    ['nothing', '|'],
    ['a brand name', 'norf|'],
    ['the schedule', 'Decision based on MTUS |'],
    ['the guideline', `${SECTIONS} |`],
    ['the guideline with a comma', `${SECTIONS}, |`],
    ['the guideline and letters', `${SECTIONS}, mus|`],
    ['the label', `${SECTIONS}, Section(s): |`],
    ['the label and a brand name', `${SECTIONS}, Section(s): norf|`],
  ])('after %s', (_what, typed) =>
    expect(completed(typed, RELAXANTS, IN_2016)).toBe(`${SECTIONS}, Section(s): ${RELAXANTS}.`),
  );

  test('a list of topics, one with a comma in its name, and the next guideline', () => {
    const list = `${SECTIONS}, Section(s): Topical analgesics`;
    expect(completed(`${list}, mus|`, RELAXANTS, IN_2016)).toBe(`${list}, ${RELAXANTS}.`);
    expect(
      completed(`${list}, NSAIDs, specific dr|`, 'NSAIDs, specific drug list & adverse effects', IN_2016),
    ).toBe(`${list}, NSAIDs, specific drug list & adverse effects.`);
    expect(completed(`${list}, and low b|`, 'Low Back Complaints 2004', IN_2016)).toBe(
      `${list}, and Low Back Complaints 2004`,
    );
    expect(
      completionsAt(citing(`${list}, and Low Back Complaints 2004, Section(s): |`, IN_2016)).labels,
    ).toContain('Special Studies');
  });

  test('an entry in the middle of the list', () => {
    const list = `${SECTIONS}, Section(s): Topical anal|gesics, Opioids.`;
    expect(completed(list, 'Topical analgesics, compounded', IN_2016)).toBe(
      `${SECTIONS}, Section(s): Topical analgesics, compounded, Opioids.`,
    );
  });

  test('the sentence that no evidence was cited', () => {
    expect(
      completed('The|', 'The Expert Reviewer did not cite any medical evidence for its decision.', IN_2016),
    ).toBe('The Expert Reviewer did not cite any medical evidence for its decision.');
  });
});
