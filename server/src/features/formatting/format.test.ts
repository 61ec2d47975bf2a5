import { describe, expect, test } from 'vitest';
import { readLetter } from '../../letter/letter.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { format } from './format.ts';
import type { Wrap } from './layout.ts';

function formatted(text: string, wrap: Wrap = 60): string {
  return applyEdits(text, format(readLetter(text), wrap).edits);
}

const PROSE =
  'The injured worker is a 41 year old roofer who fell from a ladder. He has had pain in the right shoulder since then, and was treated with ice, rest and naproxen. The examination showed weakness of abduction.';

const WRAPPED = `The injured worker is a 41 year old roofer who fell from a
ladder. He has had pain in the right shoulder since then,
and was treated with ice, rest and naproxen. The examination
showed weakness of abduction.`;

/** A letter with some words as its summary. */
function withSummary(summary: string): string {
  return `CLINICAL CASE SUMMARY

${summary}

IMR ISSUES, DECISIONS AND RATIONALES

Naproxen 550mg #60: Upheld

Decision rationale: The request is not medically necessary.
`;
}

describe('prose', () => {
  test('is wrapped to the width, or set as one line, or left', () => {
    expect(formatted(withSummary(PROSE))).toBe(withSummary(WRAPPED));
    expect(formatted(withSummary(WRAPPED), 'paragraph')).toBe(withSummary(PROSE));
    expect(formatted(withSummary(WRAPPED), 'off')).toBe(withSummary(WRAPPED));
  });

  test('loses the blank lines, spaces and form feeds of extraction', () => {
    const doubled = WRAPPED.replaceAll('\n', ' \n\n').replace('naproxen. The', 'naproxen.  The');
    const paged = WRAPPED.replace('since then,\n', 'since then, \n \n\n\f');
    expect(formatted(withSummary(paged))).toBe(withSummary(WRAPPED));
    const letter = withSummary(doubled).replaceAll(/\n\n(?=[A-Z])(?!The )/g, ' \n\n \n\n');
    expect(formatted(letter)).toContain(WRAPPED);
  });

  test('keeps its paragraphs, which a blank line or a short line ends', () => {
    const two = `${WRAPPED}\n\nHe asks for naproxen.`;
    expect(formatted(withSummary(two))).toBe(withSummary(two));
    expect(formatted(withSummary(`${WRAPPED}\nHe asks for naproxen.`))).toBe(withSummary(two));
  });

  test('no line begins with what would be read as a list mark or a label', () => {
    const words = `${PROSE.slice(0, 61)} - that was noted. ${PROSE}`;
    for (const line of formatted(withSummary(words)).split('\n')) expect(line).not.toMatch(/^- /);
  });
});

describe('lists', () => {
  test.each([
    'Current medications:\n- naproxen 550mg\n- omeprazole 20mg\n- gabapentin 300mg',
    'Diagnoses are\n1. Rotator cuff tear\n2. Adhesive capsulitis\n3. Neck strain',
    'Treatment so far:\n\u2022 ice\n\u2022 rest\n\u2022 six visits of physical therapy',
    'He takes\nnaproxen\nomeprazole\ngabapentin',
  ])('stay lists: %j', (list) => {
    const letter = withSummary(`${WRAPPED}\n\n${list}`);
    expect(formatted(letter)).toBe(letter);
  });

  test('with long entries wrap them', () => {
    const entry = `- ${PROSE}`;
    const result = formatted(withSummary(`He takes:\n${entry}\n- ice`));
    expect(result).toContain('\n- The injured worker is a 41 year old roofer who fell from a\n');
    expect(result).toContain('\n- ice\n');
  });
});

describe('what the form prints', () => {
  test('headings, lead-ins, items and labels have lines of their own, with one blank line before each block', () => {
    const letter = `  CLINICAL  CASE SUMMARY
The worker fell.
IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set
forth below:
Naproxen 550mg #60 :   Upheld
Claims  Administrator guide line : Decision based on MTUS Chronic Pain Treatment Guidelines.
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.


Decision rationale:

The request is not medically necessary.`;
    expect(formatted(letter, 96)).toBe(`CLINICAL CASE SUMMARY
The worker fell.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Naproxen 550mg #60: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.

Decision rationale: The request is not medically necessary.`);
  });

  test('the table of dates has a line for each label with its value', () => {
    const letter = `Case Number:   CM16-0999001
Date Assigned: 11/28/2016      Date of Injury:       03/08/2016
Decision Date: 12/21/2016      UR Denial Date:       10/27/2016
Priority:  Standard Application
Received:
11/10/2016

${withSummary('The worker fell.')}`;
    expect(formatted(letter).split('\n').slice(0, 8)).toEqual([
      'Case Number: CM16-0999001',
      'Date Assigned: 11/28/2016',
      'Date of Injury: 03/08/2016',
      'Decision Date: 12/21/2016',
      'UR Denial Date: 10/27/2016',
      'Priority: Standard',
      'Application Received: 11/10/2016',
      '',
    ]);
  });

  test('dates that extraction parted from their labels stay as they are', () => {
    const letter = `Case Number:
Date Assigned:
Priority:

CM16-0999001
Standard

${withSummary('The worker fell.')}`;
    expect(formatted(letter)).toBe(letter);
  });
});

describe('line ends', () => {
  test('are those of the letter', () => {
    const letter = withSummary(PROSE).replaceAll('\n', '\r\n');
    expect(formatted(letter)).toBe(withSummary(WRAPPED).replaceAll('\n', '\r\n'));
  });

  test('a byte order mark and the last line end stay', () => {
    const letter = `\ufeff${withSummary('The worker fell.')}`;
    expect(formatted(letter)).toBe(letter);
    expect(formatted(letter.trimEnd())).toBe(letter.trimEnd());
    expect(formatted(`${letter}\n\n`)).toBe(letter);
  });
});

describe('what is left alone', () => {
  test.each(['', '   \n', 'Dear Sir,\n\n\nplease find   enclosed the bill.'])('%j', (text) => {
    expect(format(readLetter(text), 96)).toMatchObject({ edits: [], refusal: 'no-determination' });
  });

  test('a half-typed letter is formatted as far as it goes', () => {
    const typed = 'IMR ISSUES, DECISIONS AND RATIONALES\n\n\n\nNaproxen  550mg #60';
    expect(formatted(typed)).toBe('IMR ISSUES, DECISIONS AND RATIONALES\n\nNaproxen 550mg #60');
  });

  test('no edit touches a word', () => {
    const text = withSummary(`${WRAPPED}  It cost $1,200 or $& more.`);
    for (const { range, text: spaces } of format(readLetter(text), 96).edits) {
      expect(text.slice(range.start, range.end).trim()).toBe('');
      expect(spaces.trim()).toBe('');
    }
  });
});
