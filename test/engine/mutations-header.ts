import type { HeaderField } from '../../server/src/syntax/tree.ts';
import { range } from '../../server/src/text/range.ts';
import {
  type Damage,
  type Random,
  removed,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';

const DATES = [
  'dateAssigned',
  'decisionDate',
  'utilizationReviewDenialDate',
  'applicationReceived',
] as const satisfies readonly HeaderField['key'][];

function headerField({ tree }: SoundLetter, key: HeaderField['key']) {
  return tree.header?.fields.find((field) => field.key === key);
}

/** Another value in a field of the header. */
function otherValue(letter: SoundLetter, key: HeaderField['key'], words: string): Damage | null {
  const value = headerField(letter, key)?.value;
  return value ? replaced(letter.text, value, words) : null;
}

/** A section by the place of its heading in the form. */
function sectionAt({ tree }: SoundLetter, kind: string) {
  return tree.sections.find((section) => section.kind === kind && section.heading !== null);
}

const CREDENTIALS =
  /State\(s\) of Licensure:([^\n]*(?:\n(?!Certification)[^\n]+)*)\s*Certification\(s\)\/Specialty:([^\n]*(?:\n(?!CLINICAL CASE)[^\n]*\w[^\n]*)*)/;

/** Ways in which the header, and what opens a letter, go wrong, beside those of `formWays`. */
export const headerWays: readonly Way[] = [
  {
    name: 'empty a value of the header',
    codes: ['header-value-missing'],
    damage(letter, random) {
      const key = random.pick(DATES) ?? 'decisionDate';
      const field = headerField(letter, key);
      if (!field?.value) return null;
      // the label and its value are on one line, and nothing takes the place of the value
      const line = letter.text.slice(field.label.end, field.value.start);
      if (/\n/.test(line)) return null;
      const { text } = replaced(letter.text, field.value, ' '.repeat(field.value.end - field.value.start));
      return { text, places: [field.label] };
    },
  },
  {
    name: 'a case number of another form',
    codes: ['header-value-malformed'],
    damage(letter, random) {
      const numbers = [
        'CM16-12345',
        'CM2016-0012345',
        'MC16-0012345',
        'CM16-00123456',
        '16-0012345',
        'CM16-OO12345',
      ];
      return otherValue(letter, 'caseNumber', random.pick(numbers) ?? '');
    },
  },
  {
    name: 'a date of the header that is none',
    codes: ['header-value-malformed', 'header-value-missing', 'date-impossible'],
    damage(letter, random) {
      const words = ['unknown', '11/2O/2016', '13/41/2016', 'soon', '00/00/2016', 'see below', '2016'];
      const key = random.pick(DATES) ?? 'decisionDate';
      const damage = otherValue(letter, key, random.pick(words) ?? '');
      const label = headerField(letter, key)?.label;
      // of a value on the next line, which is none, the label is marked
      return damage && label ? { ...damage, places: [...damage.places, label] } : damage;
    },
  },
  {
    name: 'a priority that there is not',
    codes: ['header-value-malformed'],
    damage: (letter, random) =>
      otherValue(
        letter,
        'priority',
        random.pick(['Standrad', 'Urgent', 'Normal', 'Expidited', 'Rush']) ?? '',
      ),
  },
  {
    name: 'empty a section',
    codes: ['section-empty'],
    damage(letter, random) {
      const kind = random.pick(['how-determination-was-made', 'clinical-case-summary']) ?? '';
      const section = sectionAt(letter, kind);
      if (!section?.heading) return null;
      return { ...removed(letter.text, section.body), places: [section.heading.range] };
    },
  },
  {
    name: 'take out all items',
    codes: ['no-disputed-item'],
    damage(letter, random) {
      const section = sectionAt(letter, 'issues-decisions-rationales');
      const first = letter.tree.items[0]?.range.start;
      if (!section?.heading || first === undefined || first < section.heading.range.end) return null;
      const words = random.pick([
        '',
        'The requests were reviewed.\n',
        'See the attached pages for the decisions.\n',
        'The treatment is as described above.\n',
      ]);
      return {
        text: letter.text.slice(0, first) + words,
        places: [range(section.heading.range.start, first)],
      };
    },
  },
  {
    name: 'nothing left of the form',
    codes: ['layout-not-known'],
    damage(letter, random) {
      const section = sectionAt(letter, 'clinical-case-summary');
      const start = section?.leadIn?.end ?? section?.body.start;
      if (!section || start === undefined) return null;
      const prose = letter.text.slice(start, section.body.end).trim();
      const cut = random.between(Math.floor(prose.length / 2), prose.length);
      const text = `${prose.slice(0, cut)}\n`;
      return { text, places: [range(0, text.length)] };
    },
  },
  {
    name: 'the heading of an older form',
    codes: ['layout-not-read'],
    damage(letter, random) {
      const section = sectionAt(letter, 'clinical-case-summary');
      const start = section?.leadIn?.end ?? section?.body.start;
      if (!section || start === undefined) return null;
      const heading = 'MEDICAL PROFESSIONAL REVIEW';
      const prose = letter.text.slice(start, section.body.end).trim();
      const asked = letter.tree.items[random.below(letter.tree.items.length)]?.request.text ?? '';
      const text = `${heading}\n\nISSUE AT DISPUTE:\n${asked}\n\nCLINICAL SUMMARY\n${prose}\n`;
      return { text, places: [range(0, heading.length)] };
    },
  },
  {
    name: 'drop the credentials',
    codes: ['qualifications-missing'],
    damage({ text, tree }) {
      const match = CREDENTIALS.exec(text);
      const [section] = tree.sections;
      if (!match || !section?.heading) return null;
      const opening =
        /The Expert Reviewer has the following credentials:\s*/.exec(text)?.index ?? match.index;
      const damage = removed(text, range(opening, match.index + match[0].length));
      return { ...damage, places: [range(section.heading.range.start, section.range.end)] };
    },
  },
  {
    name: 'a label of the credentials without a value',
    codes: ['qualifications-missing'],
    damage({ text }, random) {
      const match = CREDENTIALS.exec(text);
      if (!match) return null;
      const value = match[random.between(1, 2)] as string;
      if (value.trim() === '') return null;
      const start = match.index + match[0].indexOf(value);
      return {
        ...replaced(text, range(start, start + value.length), ''),
        places: [range(start - 30, start)],
      };
    },
  },
  {
    name: 'the name of the reviewer',
    codes: ['reviewer-named'],
    damage(letter, random) {
      const at = /\bHe\/she\s+has\s+been\s+in\s+active\b/.exec(letter.text)?.index;
      if (at === undefined) return null;
      return namedAt(letter.text, at, random);
    },
  },
  {
    name: 'other hours of practice',
    codes: ['fixed-text-altered'],
    damage({ text }, random) {
      const match = /\bat\s+least\s+(24)\s+hours/.exec(text);
      if (!match) return null;
      const at = match.index + match[0].indexOf('24');
      return replaced(text, range(at, at + 2), random.pick(['12', '20', '2', '8', '42', '34']) ?? '');
    },
  },
  {
    name: 'a reviewer who is not in practice',
    codes: ['fixed-text-altered'],
    damage({ text }) {
      const match = /\bhas\s+been\s+in\s+active\s+clinical\s+practice\b/.exec(text);
      if (!match) return null;
      const at = match.index + 'has '.length;
      return replaced(text, range(at, at), 'not ');
    },
  },
];

const NAMES = ['Ellen Hartwell', 'Samuel Okafor', 'Maria Lindqvist', 'Peter Vang', 'Ruth Castellanos'];

/** A sentence with the name of the reviewer. */
function namedAt(text: string, at: number, random: Random): Damage {
  const name = random.pick(NAMES) ?? '';
  const [before, after] = random.pick([
    ['The reviewer is ', ', M.D. '],
    ['The reviewer, ', ', MD, was selected. '],
    ['The expert reviewer is Dr. ', '. '],
    ['The letter was written by Dr. ', '. '],
  ] as const) as readonly [string, string];
  const words = `${before}${name}${after}`;
  return {
    ...replaced(text, range(at, at), words),
    places: [range(at + before.length, at + before.length + name.length)],
  };
}
