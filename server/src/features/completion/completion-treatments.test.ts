import { describe, expect, test } from 'vitest';
import { completionsAt } from '../test-support.ts';
import { citing, completed, IN_2016, PAGES, SECTIONS } from './test-words.ts';

const IN_2022 = { header: 'Decision Date: 03/30/2022\nUR Denial Date: 02/20/2022\n' };

const proposed = (typed: string, request: string, words = IN_2016) =>
  completionsAt(citing(typed, { ...words, request: `${request}: Upheld` })).items;
const labels = (typed: string, request: string, words = IN_2016) =>
  proposed(typed, request, words).map(({ label }) => label);

describe('a treatment typed leads to what covers it for the requested part of the body', () => {
  test.each([
    ['mri|', 'MRI of the lumbar spine', 'Special Studies', 'Low Back Complaints 2004'],
    ['mri|', 'MRI of the right knee', 'Special Studies', 'Knee Complaints 2004'],
    ['xray|', 'X-rays of the left wrist', 'Special Studies', 'Forearm, Wrist, and Hand Complaints 2004'],
    ['emg|', 'EMG/NCV of the cervical spine', 'Special Studies', 'Neck and Upper Back Complaints 2004'],
  ])('%s for %s', (typed, request, label, detail) => {
    const [first] = proposed(`Decision based on MTUS ${typed}`, request);
    expect(first).toMatchObject({ label, detail });
  });

  test.each([
    ['pt|', 'PT 2x6, left knee', ['Physical medicine treatment', 'Knee Complaints 2004']],
    [
      'physical therapy|',
      'Physical therapy, low back',
      ['Physical medicine treatment', 'Low Back Complaints 2004'],
    ],
    [
      'chiro|',
      'Chiropractic, neck',
      ['Manual therapy & manipulation', 'Neck and Upper Back Complaints 2004'],
    ],
    [
      'acupuncture|',
      'Acupuncture 2x4, right shoulder',
      ['Acupuncture Treatment 2007', 'Shoulder Complaints 2004'],
    ],
    ['acupuncture|', 'Acupuncture 2x4', ['Acupuncture Treatment 2007']],
  ])('%s for %s', (typed, request, expected) => {
    const found = labels(`Decision based on MTUS ${typed}`, request);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  test('in a letter of 2022 the chapter of its day', () => {
    expect(labels('Decision based on MTUS mri|', 'MRI of the lumbar spine', IN_2022)).toEqual([
      'Low Back Disorders 2020',
    ]);
    expect(labels('Decision based on MTUS pt|', 'PT 2x6, left knee', IN_2022)).toEqual([
      'Knee Disorders 2019',
    ]);
  });

  test('what is accepted is a citation', () => {
    const words = { ...IN_2016, request: 'MRI of the lumbar spine: Upheld' };
    expect(completed('Decision based on MTUS mri|', 'Special Studies', words)).toBe(
      'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.',
    );
  });
});

describe('by the date of the letter', () => {
  test('a heading of an earlier edition is cited from the edition in force', () => {
    const found = proposed('Decision based on MTUS muscle rel|', 'Norflex 100mg #60').filter(
      ({ label }) => label === 'Muscle relaxants (for pain)',
    );
    expect(found.map(({ detail }) => detail)).toEqual(['Chronic Pain Medical Treatment 2016']);
  });

  test.each(['muscle rel|', 'norf|', 'opioids, crit|'])(
    'in 2022 the edition of 2017 is first: %s',
    (typed) => {
      const found = proposed(`Decision based on MTUS ${typed}`, 'Norflex 100mg #60', IN_2022);
      expect(found[0]?.label).toMatch(/^(?:Chronic Pain|Opioids) 2017$/);
      for (const { detail } of found.slice(1)) expect(detail).toContain('not in force on this date');
    },
  );
});

describe('a drug of a subject that has a guideline of its own leads to the edition in force', () => {
  test.each([
    ['norc|', 'Norco 10/325mg #60', IN_2016, 'Opioid Treatment 2016'],
    ['Decision based on MTUS methad|', 'Methadone 10mg #90', IN_2016, 'Opioid Treatment 2016'],
    ['Decision based on MTUS tramadol|', 'Tramadol 50mg #60', IN_2022, 'Opioids 2017'],
    ['Decision based on MTUS norc|', 'Norco 10/325mg #60', IN_2022, 'Opioids 2017'],
  ])('%s for %s', (typed, request, words, expected) => {
    const [first, ...others] = proposed(typed, request, words);
    expect(first?.label).toBe(expected);
    expect(others.length).toBeGreaterThan(0);
    for (const { detail } of others) expect(detail).toContain('not in force on this date');
  });

  test('a drug that is no opioid does not', () => {
    for (const typed of ['norf|', 'senna|', 'docus|'])
      expect(labels(`Decision based on MTUS ${typed}`, 'Norflex 100mg #60')).not.toContain(
        'Opioid Treatment 2016',
      );
  });
});

test('a topic that is listed is not proposed again', () => {
  const typed = `${SECTIONS}, Section(s): Topical analgesics, Muscle relaxants (for pain), |`;
  const found = labels(typed, 'Norflex 100mg #60');
  expect(found).not.toContain('Topical analgesics');
  expect(found).not.toContain('Muscle relaxants (for pain)');
  expect(found).toContain('Topical analgesics, compounded');
});

test.each([
  ['cylco|', /cyclobenzaprine|relaxants/i],
  ['mri|', /special studies/i],
  ['msclrlx|', /relaxants/i],
])('nothing far-fetched for %s', (typed, likely) => {
  for (const label of labels(`Decision based on MTUS ${typed}`, 'MRI of the lumbar spine'))
    expect(label).toMatch(likely);
});

test.each(['xqz|', 'zzzz|', 'wtr|'])('nothing at all for %s', (typed) => {
  expect(labels(`${PAGES} ${typed}`, 'Norflex 100mg #60')).toEqual([]);
});
