import { describe, expect, it } from 'vitest';
import { wholeTree } from '../../server/src/letter/test-support.ts';
import type { Severity } from '../../server/src/rules/finding.ts';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { corpusIsThere, readSeeds } from './support.ts';

/** The number of the disputed item, or `summary`; then where the words stand: offset and length in UTF-16 units. */
type Place = readonly [part: number | 'summary', offset: number, length: number];

interface TrueFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly places: readonly Place[];
  /** Why it is true: what the letter says there, read by hand. */
  readonly reason: string;
}

/** Everything that is wrong in the five letters by the rules there are, each held against the letter. */
const TRUTH: Readonly<Record<string, readonly TrueFinding[]>> = {
  '000': [
    {
      code: 'redaction-gap',
      severity: 'information',
      places: [['summary', 1176, 13]],
      reason: 'A report is said to be by nobody: the name between “by” and the verb was taken out.',
    },
    {
      code: 'words-glued',
      severity: 'information',
      places: [
        ['summary', 1462, 18],
        ['summary', 1542, 17],
        ['summary', 1584, 10],
        ['summary', 1595, 9],
        ['summary', 1636, 18],
      ],
      reason:
        'The list of diagnoses lost its line ends: a word behind a colon, two sentences begun behind a full stop without a blank, two begun right behind the last letter of the word before.',
    },
    {
      code: 'side-contradicted',
      severity: 'warning',
      places: [['summary', 1579, 9]],
      reason: 'The complaints, twice, are of the right knee; this diagnosis is of the left one.',
    },
    {
      code: 'page-not-listed',
      severity: 'information',
      places: [[1, 2619, 2]],
      reason: 'The rationale argues from pages 63 and 64; the reviewer guideline lists page 64 alone.',
    },
  ],
  '001': [],
  '002': [
    {
      code: 'page-list-untidy',
      severity: 'information',
      places: [[1, 3214, 28]],
      reason: 'Pages 80 and 81 stand behind 88 and 89.',
    },
    {
      code: 'drug-misspelled',
      severity: 'warning',
      places: [
        [1, 3878, 7],
        [2, 7661, 7],
        [3, 10992, 7],
        [4, 13387, 7],
      ],
      reason: 'Topomax for Topamax in a list that each rationale repeats; the summary spells it right.',
    },
    {
      code: 'drug-misspelled',
      severity: 'warning',
      places: [[3, 10031, 10]],
      reason: 'The request is for Omepraxole; its rationale and the summary have omeprazole.',
    },
    {
      code: 'words-glued',
      severity: 'information',
      places: [
        [1, 4110, 13],
        [2, 7893, 12],
        [3, 11224, 13],
        [4, 13613, 23],
      ],
      reason:
        'A date and the first word of the next sentence, where paragraphs were joined; the last one is also glued to the word before it.',
    },
    {
      code: 'words-glued',
      severity: 'information',
      places: [[2, 7234, 12]],
      reason: 'A drug and its strength, which stand apart in the request.',
    },
    {
      code: 'words-glued',
      severity: 'information',
      places: [[3, 11829, 7]],
      reason: 'A sentence begins right behind the closing quotation mark of the one before.',
    },
    {
      code: 'page-not-listed',
      severity: 'information',
      places: [[1, 4834, 2]],
      reason: 'The rationale quotes page 90; the reviewer guideline lists 60, 61, 76-78, 80, 81, 88 and 89.',
    },
  ],
  '003': [
    {
      code: 'term-misspelled',
      severity: 'information',
      places: [[1, 2231, 11]],
      reason: 'Precription lacks an s; the other two requests spell the word right.',
    },
    {
      code: 'citation-cut',
      severity: 'warning',
      places: [
        [1, 2447, 133],
        [2, 3333, 133],
        [3, 4325, 139],
      ],
      reason:
        'Each reviewer guideline breaks off: in the year of a date, behind the day of a date, in the word Tendon.',
    },
    {
      code: 'topic-not-for-request',
      severity: 'warning',
      places: [[3, 4395, 69]],
      reason:
        'Gabapentin (Neurontin) is requested; the section cited is on the surgical release of a flexor tendon.',
    },
  ],
  '004': [
    {
      code: 'redaction-gap',
      severity: 'information',
      places: [['summary', 1157, 4]],
      reason: 'The name of the employer was taken out between “by” and the full stop.',
    },
    {
      code: 'abbreviation-not-explained',
      severity: 'hint',
      places: [[1, 3263, 3]],
      reason: 'TTD is written out nowhere in the letter.',
    },
    {
      code: 'page-outside-guideline',
      severity: 'error',
      places: [[2, 3863, 3]],
      reason:
        'Page 128 of guidelines that have 127; muscle relaxants stand on 63 to 66, as the other side cites.',
    },
  ],
};

/** Each finding in one line without words of the letter. */
function told(text: string): string[] {
  const { items } = wholeTree(text);
  return findingsIn(text).map(({ code, severity, range }) => {
    const { start, end } = range;
    const index = items.findIndex(
      (one) => one.requestRange.start <= start && end <= Math.max(one.range.end, one.requestRange.end),
    );
    return line(code, severity, [index >= 0 ? index + 1 : 'summary', start, end - start]);
  });
}

function line(code: string, severity: Severity, [part, offset, length]: Place): string {
  const where = part === 'summary' ? part : `item ${part}`;
  return `${String(offset).padStart(6)} ${where}: ${code} (${severity}), ${length} long`;
}

describe.skipIf(!corpusIsThere)('the five seeds', () => {
  const seeds = corpusIsThere ? readSeeds() : [];

  it('are all here', () => {
    expect(seeds.map(({ name }) => name)).toEqual(Object.keys(TRUTH));
  });

  it.each(seeds)('$name gives exactly its true findings', ({ name, text }) => {
    const truth = (TRUTH[name] ?? []).flatMap(({ code, severity, places }) =>
      places.map((place) => line(code, severity, place)),
    );
    expect(told(text)).toEqual(truth.sort());
  });
});
