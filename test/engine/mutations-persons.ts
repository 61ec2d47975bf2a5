import { range } from '../../server/src/text/range.ts';
import { type Random, replaced, type Way } from './mutations-ground.ts';
import { plant, planted } from './mutations-planting.ts';

const SURNAMES = ['Hartwell', 'Okafor', 'Lindqvist', 'Marchetti', 'Vang', "O'Rourke", 'Castellanos'];
const STREETS = [
  'Maple Street',
  'Harbor Boulevard',
  'Sycamore Avenue',
  'Foothill Road',
  'Mission Drive',
  'Elm Court',
];

const GIVEN = ['Ellen', 'Robert', 'Susan', 'Maria', 'Samuel', 'Peter', 'Ruth'];
const MONTHS = ['January', 'March', 'April', 'May', 'August', 'October', 'December'];

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.below(10)).join('');
}

/** Ways in which identifying information gets into a letter. */
export const privacyWays: readonly Way[] = [
  plant('a telephone number', ['telephone-number'], (random) => {
    const [area, last] = [random.pick(['213', '310', '415', '619', '916']), digits(random, 4)];
    return [
      `The office can be reached at ^(${area}) 555-${last}^ for questions.`,
      `Telephone: ^${area}-555-${last}^ was given in the form.`,
      `The clinic was called at ^${area}.555.${last}^ that day.`,
    ];
  }),
  plant('a social security number', ['social-security-number'], (random) => {
    const number = `${random.between(101, 665)}-${random.between(10, 99)}-${random.between(1000, 9999)}`;
    return [
      `The form gives the social security number as ^${number}^ in full.`,
      `SSN: ^${number}^ is in the file.`,
      `The worker is filed as ^${number}^ there.`,
    ];
  }),
  plant('an e-mail address', ['email-address'], (random) => {
    const name = (random.pick(SURNAMES) as string).toLowerCase().replace("'", '');
    return [
      `Questions go to ^${name}.${digits(random, 2)}@example.com^ at the clinic.`,
      `The report was sent by ^${name}@clinic.example.org^ that day.`,
    ];
  }),
  plant('a street address', ['street-address'], (random) => {
    const address = `${random.between(101, 9899)} ${random.pick(STREETS)}`;
    return [
      `The injured worker lives at ^${address}^ with family.`,
      `The visit was at ^${address}^ as before.`,
    ];
  }),
  plant('a named doctor', ['person-named'], (random) => {
    const name = random.pick(SURNAMES);
    return [
      `On that day ^Dr. ${name}^ noted the same pain.`,
      `The report was signed by ^Dr. Ellen ${name}^ at the clinic.`,
      `The injured worker, ^Mr. ${name}^ was seen again.`,
    ];
  }),
  plant('a claim number', ['claim-number'], (random) => [
    `The file bears claim number ^${digits(random, 9)}^ throughout.`,
    `Claim #: ^${random.between(10, 99)}-${digits(random, 7)}^ is on the form.`,
    `The appeals board has it as ^ADJ${random.between(1, 9)}${digits(random, 6)}^ now.`,
  ]),
  plant('a medical record number', ['medical-record-number'], (random) => [
    `The chart is kept under MRN ^${digits(random, 8)}^ there.`,
    `Medical record number: ^${digits(random, 7)}^ is on each page.`,
    `The clinic files it as patient ID ^${digits(random, 6)}^ since then.`,
  ]),
  plant('a date of birth', ['date-of-birth'], (random) => {
    const [month, day, year] = [random.between(1, 12), random.between(1, 28), random.between(1948, 1998)];
    return [
      `The form gives the date of birth as well: date of birth ^${month}/${day}/${year}^ there.`,
      `DOB: ^${month}-${day}-${year}^ stands on the form.`,
      `The injured worker was born on ^${month}/${day}/${year}^ as the form says.`,
    ];
  }),
  plant('a telephone number with its country', ['telephone-number'], (random) => {
    const [area, last] = [random.pick(['213', '310', '415', '619', '916']), digits(random, 4)];
    return [
      `The office can be reached at ^+1 ${area} 555 ${last}^ for questions.`,
      `The clinic was called at ^+1-${area}-555-${last}^ that day.`,
      `The fax came from ^1 (${area}) 555-${last}^ that day.`,
    ];
  }),
  plant('an e-mail address in words', ['email-address'], (random) => {
    const name = (random.pick(SURNAMES) as string).toLowerCase().replace("'", '');
    return [
      `Questions go to ^${name} [at] example.org^ at the clinic.`,
      `Questions go to ^${name} at example dot org^ at the clinic.`,
      `The report was sent by ^${name} (at) clinic (dot) example (dot) org^ that day.`,
    ];
  }),
  plant('a post office box', ['street-address'], (random) => [
    `Letters go to ^P.O. Box ${random.between(100, 9999)}^ since then.`,
    `The form gives ^PO Box ${random.between(100, 9999)}^ as the address.`,
    `The form gives ^Post Office Box ${random.between(100, 9999)}^ as the address.`,
  ]),
  plant('a license or provider number', ['license-number'], (random) => [
    `The treating physician (NPI ^1${digits(random, 9)}^) describes the pain.`,
    `The report bears license no. ^A ${random.between(1, 9)}${digits(random, 4)}^ at its end.`,
    `The prescription has DEA # ^FB${digits(random, 7)}^ on it.`,
    `The bill gives the tax ID ^${random.between(10, 99)}-${digits(random, 7)}^ of the clinic.`,
  ]),
  plant('a date of birth in words', ['date-of-birth'], (random) => {
    const [month, day, year] = [random.pick(MONTHS), random.between(1, 28), random.between(1948, 1998)];
    return [
      `The injured worker was born on ^${month} ${day}, ${year}^ as the form says.`,
      `Date of birth: ^${day} ${month} ${year}^ is on the form.`,
      `DOB: ^${month} ${day}, ${year}^ is on the form.`,
    ];
  }),
  plant('a person named by a role', ['person-named'], (random) => {
    const name = `${random.pick(GIVEN)} ${random.pick(SURNAMES)}`;
    return [
      `The injured worker, ^${name}^, was seen again.`,
      `A letter of his attorney, ^${name}^, was reviewed.`,
      `The adjuster, ^${name}^, was called that day.`,
      `Her husband, ^${name}^, attended the visit.`,
    ];
  }),
  plant('a person named beside a degree', ['person-named'], (random) => {
    const [given, name] = [random.pick(GIVEN), random.pick(SURNAMES)];
    return [
      `The report of ^${given} ${name}^, M.D. describes the same pain.`,
      `The visit was with PA-C ^${given?.charAt(0)}. ${name}^ that day.`,
      `The injection was given by ^${given} ${name}^, DO at the clinic.`,
      `The evaluation by ^${given} ${name}^, Ph.D. was reviewed.`,
    ];
  }),
  plant('a signature', ['person-named'], (random) => {
    const name = `${random.pick(GIVEN)} ${random.pick(SURNAMES)}`;
    return [
      `The report is electronically signed by ^${name}^ at its end.`,
      `The note was signed by ^${name}^ that day.`,
      `Patient Name: ^${name}^ is at the top of each page.`,
    ];
  }),
  plant('an employer by name', ['person-named'], (random) => {
    const name = random.pick([
      'Hartwell Foods',
      'Lindqvist Lumber Company',
      'Okafor Logistics Inc.',
      'Marchetti Bakeries',
    ]);
    return [
      `The patient was employed by ^${name}^ as a driver.`,
      `The patient works for ^${name}^ as a clerk.`,
    ];
  }),
  {
    name: 'a person named again by the surname',
    codes: ['person-named'],
    damage(letter, random) {
      const name = random.pick(SURNAMES) as string;
      const first = planted(letter, `On that day ^Dr. ${name}^ noted the same pain.`, random);
      const place = first?.places[0];
      const item = letter.tree.items.find(
        ({ rationale }) => rationale && place && rationale.flow.range.start > place.end,
      );
      if (!first || !place || !item?.rationale) return null;
      const at = item.rationale.flow.range.start + first.text.length - letter.text.length;
      const words = random.pick([`${name} reports no change. `, `${name} asked for the treatment. `]) ?? '';
      return { ...replaced(first.text, range(at, at), words), places: [range(at, at + name.length)] };
    },
  },
];
