import { describe, expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  findingsOf,
  letterWith,
  marked,
  NEXT_ITEM,
  paragraphs,
  RATIONALE,
  REVIEWER,
  reportOfForm as report,
  SOUND_LETTER,
} from '../test-support.ts';
import { decisionMissing } from './items/decision-missing.ts';
import { decisionUnknown } from './items/decision-unknown.ts';

const FIELDS = paragraphs(CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE);
const withHead = (head: string) => letterWith(`${head}\n`, FIELDS, NEXT_ITEM);

describe('decision-missing', () => {
  it('marks the request, with the colon that waits for a decision', () => {
    expect(report(withHead('MRI of the left knee'))).toEqual(['decision-missing: MRI of the left knee']);
    expect(report(withHead('MRI of the left knee:'))).toEqual(['decision-missing: MRI of the left knee:']);
  });

  it('marks the last line of a long request', () => {
    const head = `Twelve sessions of physical therapy was the original request. Six sessions of physical therapy
were authorised. The remaining part of the original request, six sessions, is:`;
    expect(marked(decisionMissing, withHead(head))).toEqual([
      'were authorised. The remaining part of the original request, six sessions, is:',
    ]);
  });

  it('is silent on decisions, unknown words and missing requests', () => {
    expect(marked(decisionMissing, SOUND_LETTER)).toEqual([]);
    expect(marked(decisionMissing, withHead('MRI of the left knee: Upheid'))).toEqual([]);
    expect(marked(decisionMissing, withHead(''))).toEqual([]);
  });
});

describe('decision-unknown', () => {
  it.each([
    ['Upheid', 'Did you mean “Upheld”?'],
    ['Overturnd', 'Did you mean “Overturned”?'],
    ['Modified', 'Write “Upheld” or “Overturned”.'],
  ])('marks %s', (word, advice) => {
    const text = withHead(`MRI of the left knee: ${word}`);
    expect(report(text)).toEqual([`decision-unknown: ${word}`]);
    expect(findingsOf(decisionUnknown, text)[0]?.message).toContain(advice);
  });

  it.each(['Upheld', 'Overturned', 'upheld', 'UPHELD'])('is silent on %s', (word) => {
    expect(report(withHead(`MRI of the left knee: ${word}`))).toEqual([]);
  });
});
