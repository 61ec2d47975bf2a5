import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';

function credentials(block: string) {
  const source = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer.

The Expert Reviewer has the following credentials:
${block}

CLINICAL CASE SUMMARY
`;
  const { licensure, specialties } = parse(source).reviewer;
  for (const { text, range } of [...licensure, ...specialties])
    expect(source.slice(range.start, range.end).replaceAll(/\s+/g, ' ')).toBe(text);
  return [licensure, specialties].map((list) => list.map(({ text }) => text));
}

describe('the credentials of the reviewer', () => {
  test.each([
    [
      'on lines of their own',
      'State(s) of Licensure: California, Nevada\nCertification(s)/Specialty: Neurology',
    ],
    ['on one line', 'State(s) of Licensure: California, Nevada Certification(s)/Specialty: Neurology'],
    [
      'on one line, the other first',
      'Certification(s)/Specialty: Neurology State(s) of Licensure: California, Nevada',
    ],
    [
      'with scattered blanks',
      'State(s) of Lic ensure : California,Nevada\nCertification(s)/ Spe cialty: Neurology',
    ],
    [
      'in bold print',
      '**State(s) of Licensure:** California, Nevada\n**Certification(s)/Specialty**: Neurology',
    ],
    ['with bullets', '• State(s) of Licensure: California, Nevada\n• Certification(s)/Specialty: Neurology'],
    ['in lists', 'State(s) of Licensure:\n- California\n- Nevada\nCertification(s)/Specialty:\n- Neurology'],
    [
      'parted by semicolons',
      'State(s) of Licensure: California; Nevada\nCertification(s)/Specialty: Neurology;',
    ],
    [
      'joined by and',
      'State(s) of Licensure: California and Nevada.\nCertification(s)/Specialty: Neurology.',
    ],
    [
      'with a ligature',
      'State(s) of Licensure: California, Nevada\nCerti\ufb01cation(s)/Specialty: Neurology',
    ],
    [
      'after blank lines',
      'State(s) of Licensure :\n\nCalifornia, Nevada\n\nCertification(s)/Specialty :\n\nNeurology',
    ],
    [
      'each name after a blank line',
      'State(s) of Licensure:\n\nCalifornia\n\nNevada\n\nCertification(s)/Specialty:\n\n\nNeurology',
    ],
    ['one a line', 'State(s) of Licensure: California\nNevada\nCertification(s)/Specialty:\nNeurology'],
    ['with a slash', 'State(s) of Licensure: California/Nevada\nCertification(s)/Specialty: Neurology'],
    [
      'with an ampersand',
      'State(s) of Licensure: California & Nevada\nCertification(s)/Specialty: Neurology',
    ],
    ['with spaces', 'State(s) of Licensure: California Nevada\nCertification(s)/Specialty: Neurology'],
    [
      'with wide colons',
      'State(s) of Licensure\uff1a California, Nevada\nCertification(s)/Specialty\uff1a Neurology',
    ],
  ])('are read %s', (_, block) => {
    expect(credentials(block)).toEqual([['California', 'Nevada'], ['Neurology']]);
  });

  test('with a torn word that seems to end in “and”', () => {
    const block =
      'State(s) of Licensure: Maryl and, Rhode Isl and and Utah\nCertification(s)/Specialty: H and Surgery';
    expect(credentials(block)).toEqual([['Maryl and', 'Rhode Isl and', 'Utah'], ['H and Surgery']]);
  });

  test.each([
    ['Internal Medicine, Rheumatology', ['Internal Medicine', 'Rheumatology']],
    ['Internal Medicine and Rheumatology', ['Internal Medicine', 'Rheumatology']],
    [
      'Orthopaedic Surgery; Sports Medicine, and Pain Medicine',
      ['Orthopaedic Surgery', 'Sports Medicine', 'Pain Medicine'],
    ],
    ['Physical Medicine and Rehabilitation', ['Physical Medicine and Rehabilitation']],
    [
      'Physical Medicine and Rehabilitation and Pain Medicine',
      ['Physical Medicine and Rehabilitation', 'Pain Medicine'],
    ],
    ['Neurology and Physical Medicine & Rehabilitation', ['Neurology', 'Physical Medicine & Rehabilitation']],
    [
      'Preventive Medicine, Public Health & \nGeneral Preventive Medicine',
      ['Preventive Medicine', 'Public Health & General Preventive Medicine'],
    ],
    ['Obstetrics and Gynecology', ['Obstetrics and Gynecology']],
    ['Obstetrics/Gynecology', ['Obstetrics/Gynecology']],
    ['OB/GYN', ['OB/GYN']],
    ['Emergency Medicine / Medical Toxicology', ['Emergency Medicine', 'Medical Toxicology']],
    ['Anesthesiology/Pain Medicine', ['Anesthesiology', 'Pain Medicine']],
    ['Plastic Surgery & Hand Surgery', ['Plastic Surgery', 'Hand Surgery']],
    ['Foot & Ankle Surgery', ['Foot & Ankle Surgery']],
    ['Psychiatry & Neurology', ['Psychiatry & Neurology']],
    ['Family Medicine / Hospice & Palliative Medicine', ['Family Medicine', 'Hospice & Palliative Medicine']],
    ['Otolaryngology - Head and Neck Surgery', ['Otolaryngology - Head and Neck Surgery']],
    ['Neurology\nPain Medicine, Psychiatry', ['Neurology', 'Pain Medicine', 'Psychiatry']],
    [
      'Physical Medicine &\nRehabilitation\nPain Medicine',
      ['Physical Medicine & Rehabilitation', 'Pain Medicine'],
    ],
    ['Anesthesiology, Pain\nManagement', ['Anesthesiology', 'Pain Management']],
    ['Internal\nMedicine', ['Internal Medicine']],
    ['Board Certified in Neurology; Board Certified in Psychiatry', ['Neurology', 'Psychiatry']],
  ])('of “%s”', (list, specialties) => {
    expect(credentials(`State(s) of Licensure: Texas\nCertification(s)/Specialty: ${list}`)).toEqual([
      ['Texas'],
      specialties,
    ]);
  });
});

test.each([
  ['West Virginia, New York', ['West Virginia', 'New York']],
  ['New\nYork\nNorth Carolina', ['New York', 'North Carolina']],
  ['District of Columbia / Maryland', ['District of Columbia', 'Maryland']],
  ['CA/NV', ['CA', 'NV']],
  ['Iowa\nUtah\nSouth\nDakota\nTX', ['Iowa', 'Utah', 'South Dakota', 'TX']],
  ['Iowa / Utah\nOhio', ['Iowa', 'Utah', 'Ohio']],
  ['n/a', ['n/a']],
])('the states of “%s”', (list, states) => {
  expect(credentials(`State(s) of Licensure: ${list}\nCertification(s)/Specialty: Neurology`)[0]).toEqual(
    states,
  );
});

test('words after a blank line are no list where they are no names', () => {
  const block = 'State(s) of Licensure:\n\nHe/she has no affiliation with the employer.\n';
  expect(credentials(block)[0]).toEqual([]);
});

test('a list does not go on into the fixed sentence of the section, where that comes after it', () => {
  const sentence = 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.';
  const { reviewer } = parse(
    `HOW THE IMR FINAL DETERMINATION WAS MADE\nState(s) of Licensure: California\n${sentence}\n`,
  );
  expect(reviewer.licensure.map(({ text }) => text)).toEqual(['California']);
});
