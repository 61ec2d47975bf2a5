import { describe, expect, test } from 'vitest';
import { readSamples } from '../../../../test/engine/samples.ts';
import { LETTER } from '../../../../test/protocol/letter.ts';
import { readLetter } from '../../letter/letter.ts';
import { holdsAll } from './export-letter.ts';
import { print } from './print.ts';
import { textOfBlock } from './printed-letter.ts';
import { wordsOf } from './words-of.ts';

const printed = (text: string) => print(readLetter(text));
const blocks = (text: string) => printed(text).blocks.map((block) => `${block.kind}: ${textOfBlock(block)}`);
const HEADER = `Case Number:          CM16-0999111
Date Assigned:        11/28/2016                      Date of Injury:       03/08/2016
Decision Date:        12/21/2016                      UR Denial Date:       10/27/2016
Priority:             Standard                        Application Received: 11/10/2016
`;

describe('a printed letter', () => {
  test('has headings, items with their decisions, labeled fields and paragraphs, hard wraps undone', () => {
    expect(blocks(LETTER)).toEqual([
      'heading: HOW THE IMR FINAL DETERMINATION WAS MADE',
      'text: MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has been in active clinical practice for more than five years.',
      'text: The Expert Reviewer has the following credentials:',
      'line: State(s) of Licensure: California',
      'line: Certification(s)/Specialty: Family Practice',
      'heading: CLINICAL CASE SUMMARY',
      'text: The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
      'text: The injured worker is a 48 year old female cook who slipped on a wet floor on 03/02/2014. Diagnosis: low back pain.',
      'heading: IMR ISSUES, DECISIONS AND RATIONALES',
      'text: The Final Determination was based on decisions for the disputed items/services set forth below:',
      'item: Norflex 100mg #60: Upheld',
      'field: Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63.',
      'field: MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63-66.',
      'field: Decision rationale: MTUS page 63 allows these drugs for short periods only. The request is not a short one: the worker has taken them for a year. It is not medically necessary.',
      'item: Acupuncture, 6 sessions: Overturned',
      'field: Claims Administrator guideline: Decision based on MTUS Acupuncture Treatment Guidelines.',
      'field: MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment Guidelines.',
      'field: Decision rationale: A first trial of six sessions is in keeping with the guideline. The request is medically necessary.',
    ]);
  });

  test('has the header as a table of two columns, and the case number at the head of each page', () => {
    const { blocks: all, reference } = printed(`${HEADER}\n${LETTER}`);
    const [table] = all;
    expect(reference).toBe('Case Number: CM16-0999111');
    expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['CM16-0999111', ''],
      ['11/28/2016', '03/08/2016'],
      ['12/21/2016', '10/27/2016'],
      ['Standard', '11/10/2016'],
    ]);
  });

  test('keeps the lines of a header that is not certain', () => {
    const scattered = 'Case Number:\nDate Assigned:\nCM16-0999111\nseen by clerk\n11/28/2016\n';
    expect(printed(`${scattered}\n${LETTER}`).blocks.some(({ kind }) => kind === 'table')).toBe(false);
  });

  test('keeps the number of an item with its request, and a list as lines', () => {
    const listed = LETTER.replace('Norflex', '1. Norflex').replace(
      'Diagnosis:\nlow back pain.',
      'Treatment:\n- Rest for a week.\n- Ice twice a day.',
    );
    expect(blocks(listed)).toContain('item: 1. Norflex 100mg #60: Upheld');
    expect(blocks(listed)).toContain('line: - Ice twice a day.');
  });

  test.each([
    ['after the colon that announces it', 'Treatment has been:'],
    ['after words that end in no sign', 'Treatment'],
    ['after a sentence', 'Treatment has been tried.'],
  ])('each entry of a list is a line, the first as well: %s', (_, opening) => {
    const list = `${opening}\n•\tRest, for a week\n•\tIce\nBoth helped.`;
    const lines = ['line: • Rest, for a week', 'line: • Ice', 'text: Both helped.'];
    const inSummary = blocks(LETTER.replace('Diagnosis:\nlow back pain.', list));
    expect(inSummary.slice(inSummary.indexOf('line: • Rest, for a week')).slice(0, 3)).toEqual(lines);
    const inRationale = blocks(LETTER.replace('A first trial', `${list}\nA first trial`));
    expect(inRationale.slice(inRationale.indexOf('line: • Rest, for a week')).slice(0, 2)).toEqual(
      lines.slice(0, 2),
    );
  });

  test('a numbered list begins after the colon that announces it', () => {
    const numbered = LETTER.replace(
      'Diagnosis:\nlow back pain.',
      'Diagnoses:\n1. Low back pain\n2. Knee pain',
    );
    expect(blocks(numbered)).toContain('line: 1. Low back pain');
  });

  test('keeps dollar amounts, and is the same with other line ends and page breaks', () => {
    const dear = LETTER.replace('Acupuncture, 6', () => 'Acupuncture at $1,200 ($& and $1), 6');
    expect(blocks(dear)).toContain('item: Acupuncture at $1,200 ($& and $1), 6 sessions: Overturned');
    expect(blocks(LETTER.replaceAll('\n', '\r\n'))).toEqual(blocks(LETTER));
    expect(blocks(LETTER.replace('\nMAXIMUS guideline', '\f\nMAXIMUS guideline'))).toEqual(blocks(LETTER));
  });

  test.each([
    '',
    ' \n',
    'Claims',
    'Decision rationale:',
    ': Upheld',
    'A note of another kind.\n\nIt has two lines.',
  ])('is made of anything: %j', (text) => expect(holdsAll(printed(text), text)).toBe(true));

  test('holds every word of the samples and of their beginnings, in order after the header', () => {
    for (const { name, text } of readSamples()) {
      for (let part = 1; part <= 6; part++) {
        const own = text.slice(0, Math.floor((text.length * part) / 6));
        expect(holdsAll(printed(own), own), name).toBe(true);
      }
      const body = text.slice(Math.max(0, text.indexOf('HOW THE')));
      const words = printed(body).blocks.flatMap((block) => wordsOf(textOfBlock(block)));
      expect(words, name).toEqual(wordsOf(body));
    }
  });
});
