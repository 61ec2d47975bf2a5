import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORM } from '../../../server/src/form/printed-form.ts';
import { DETECTION_LENGTH } from '../../../server/src/form/recognizer.ts';
import { OTHER_LETTERS } from '../../../test/other-letters.ts';
import { looksLikeDetermination } from './detector.ts';

const root = join(import.meta.dirname, '../../..');

const LETTER = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no
affiliation with the employer, employee, providers or the claims administrator.

CLINICAL CASE SUMMARY
The worker strained the left knee on a ladder.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Ibuprofen 600mg #60: Overturned

Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.
MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.
Decision rationale: The medication is first-line treatment for this sprain.
`;

const HEADER = `Case Number: CM16-0000000
Date Assigned: 11/09/2016 Date of Injury: 10/13/2016
Priority: Standard Application
Received:
11/03/2016
`;

describe('a determination is recognised', () => {
  const arrangements: Record<string, string> = {
    'as typed': LETTER,
    'after a header block': HEADER + LETTER,
    'with CRLF': LETTER.replaceAll('\n', '\r\n'),
    'with CR alone': LETTER.replaceAll('\n', '\r'),
    'double-spaced with blanks at line ends': LETTER.replaceAll('\n', ' \n \n'),
    indented: LETTER.replaceAll('\n', '\n          '),
    'with form feeds glued to the next line': LETTER.replaceAll('\n\n', '\f'),
    'with every word break doubled': LETTER.replaceAll(' ', '  '),
    'with blanks scattered inside words': LETTER.replaceAll(/([a-z])([a-z])([a-z])/gi, '$1$2 $3'),
    'with blanks lost': LETTER.replaceAll(' ', ''),
    'with headings broken over lines': LETTER.replace('DECISIONS AND', 'DECISIONS\nAND').replace(
      'CASE SU',
      'CASE\nSU',
    ),
    'with a byte order mark': `\uFEFF${LETTER}`,
    'with no-break spaces': LETTER.replaceAll(' ', '\u00A0'),
    'with marks of bold print': LETTER.replaceAll(/^(\w.*?:|[A-Z ,]+)$/gm, '**$1**').replaceAll(
      /^(\w[\w ]+:)/gm,
      '**$1**',
    ),
    'with headings as mail writes them': LETTER.replaceAll(/^([A-Z ,]+)$/gm, '## $1'),
    'quoted by mail': LETTER.replaceAll(/^/gm, '> '),
    'with colons after its headings': LETTER.replaceAll(/^([A-Z ,]+)$/gm, '$1:'),
    'with full-width colons and ligatures': LETTER.replaceAll(':', '\uFF1A').replaceAll('fi', '\uFB01'),
    'with soft hyphens': LETTER.replaceAll('Admin', 'Ad\u00ADmin').replaceAll('SUMMARY', 'SUM\u00ADMARY'),
    'in lower case': LETTER.toLowerCase(),
    'from its second section on': LETTER.slice(LETTER.indexOf('CLINICAL')),
    'from its first item on': LETTER.slice(LETTER.indexOf('Ibuprofen')),
    'half typed': LETTER.slice(0, LETTER.indexOf('affiliation')),
    'with a damaged heading': LETTER.replace('CASE SUMMARY', 'CASE SUMARY'),
    'after pages of blank lines': `${HEADER}${' \n'.repeat(3500)}${LETTER}`,
  };
  for (const [name, text] of Object.entries(arrangements)) {
    it(name, () => expect(looksLikeDetermination(text)).toBe(true));
  }
});

describe('anything else is left alone', () => {
  const prose = 'The worker was seen in the clinic and was given exercises. '.repeat(200);
  const others: Record<string, string> = {
    'an empty document': '',
    blanks: ' \n\r\f'.repeat(100),
    'ordinary prose': prose,
    'a medical report with a summary of its own': `CLINICAL CASE SUMMARY\n${prose}\nASSESSMENT\n${prose}\nDecision rationale: see above.`,
    'a letter that speaks of a determination': `Dear Doctor,\nthe IMR final determination was made last week. MAXIMUS Federal Services
sent the complete case file to an expert reviewer. Under Claims Administrator guideline: it names the MTUS, and under
MAXIMUS guideline: the same. I ask for an Independent Medical Review decision and rationale.\n${prose}`,
    'a request for review': `APPLICATION FOR INDEPENDENT MEDICAL REVIEW\nNotice of Independent Medical Review Determination to be sent to:\n${prose}`,
    'a guide that lists the headings': `The letter has these headings:
- HOW THE IMR FINAL DETERMINATION WAS MADE
- CLINICAL CASE SUMMARY
- IMR ISSUES, DECISIONS AND RATIONALES
and these labels: "Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:".`,
    'a page about one heading': `HOW THE IMR FINAL DETERMINATION WAS MADE\n\n${prose}`,
    'headings that run on as sentences': `CLINICAL CASE SUMMARY of the week\nHOW THE IMR FINAL DETERMINATION WAS MADE in practice, part 2`,
    'a determination far below the first kilobytes': `${prose}\n${LETTER}`,
  };
  for (const [name, text] of [...Object.entries(others), ...Object.entries(OTHER_LETTERS)]) {
    it(name, () => expect(looksLikeDetermination(text)).toBe(false));
  }

  it('the texts that stand in this repository: licence, read-mes, settings', () => {
    const files = [
      'LICENSE',
      'README.md',
      'samples/README.md',
      'package.json',
      'client/src/recognition/detector.ts',
    ];
    for (const file of files.filter((name) => existsSync(join(root, name)))) {
      expect(looksLikeDetermination(readFileSync(join(root, file), 'utf8')), file).toBe(false);
    }
  });
});

describe('the detector and the parser know the same letters', () => {
  it('any two printed headings and labels of the family that is read', () => {
    const headings = FORM.sections.map((form) => form.heading);
    const labels = FORM.fields.map((form) => form.label);
    expect(looksLikeDetermination(headings.join('\n'))).toBe(true);
    expect(looksLikeDetermination(labels.join(' x\n'))).toBe(true);
  });

  it('the headings of each older family', () => {
    for (const layout of FORM.olderLayouts) {
      const text = [layout.tellingHeading, ...layout.headings].map(({ words }) => words).join('\n');
      expect(looksLikeDetermination(text), layout.name).toBe(true);
    }
  });

  it('every sample', () => {
    const samples = readdirSync(join(root, 'samples')).filter((name) => name !== 'README.md');
    expect(samples.length).toBeGreaterThan(0);
    for (const name of samples) {
      expect(looksLikeDetermination(readFileSync(join(root, 'samples', name), 'utf8')), name).toBe(true);
    }
  });
});

it('looks at its first kilobytes only, whatever the length', () => {
  const long = `${'\n'.repeat(DETECTION_LENGTH)}${LETTER}`;
  expect(looksLikeDetermination(long)).toBe(false);
  // the work is bounded: nothing but that piece is asked for
  const asked: unknown[] = [];
  const slice = (...ends: number[]) => {
    asked.push(ends);
    return LETTER.slice(...ends);
  };
  expect(looksLikeDetermination({ slice } as unknown as string)).toBe(true);
  expect(asked).toEqual([[0, DETECTION_LENGTH]]);
});

const corpus = join(root, '../shared/corpus');
describe.skipIf(!existsSync(corpus))('real letters', () => {
  it('all of the corpus, in all arrangements', () => {
    const published = join(corpus, 'published/text');
    const folders = [join(corpus, 'seeds'), ...readdirSync(published).map((name) => join(published, name))];
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    const missed = files.filter((file) => !looksLikeDetermination(readFileSync(file, 'utf8')));
    console.log(`detector: ${files.length} letters of the corpus, ${missed.length} not recognised`);
    expect(files.length).toBeGreaterThan(700);
    expect(missed).toEqual([]);
  });

  it('none of the texts about them', () => {
    for (const name of ['README.md', 'VARIANTS.md']) {
      expect(looksLikeDetermination(readFileSync(join(corpus, name), 'utf8')), name).toBe(false);
    }
  });
});
if (!existsSync(corpus))
  console.warn('SKIPPED: ../shared/corpus is not there, the detector met no real letter');
