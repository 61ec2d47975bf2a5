import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../text/text-edits.ts';
import type { Finding } from '../finding.ts';
import {
  CLAIMS_ADMINISTRATOR,
  findingsIn,
  HOW,
  ISSUES,
  ITEM,
  letterWith,
  NEXT_ITEM,
  paragraphs,
  RATIONALE,
  REQUEST,
  REVIEWER,
  SOUND_LETTER,
  SUMMARY,
} from '../test-support.ts';
import { malformedRules } from './malformed-rules.ts';

const CREDENTIALS = `The Expert Reviewer has the following credentials:
State(s) of Licensure: Nevada, Utah
Certification(s)/Specialty: Family Practice
`;
const WITH_CREDENTIALS = SOUND_LETTER.replace('MAXIMUS Federal', `${CREDENTIALS}\nMAXIMUS Federal`);

/** Sound letters damaged in one way each. */
const DAMAGED: Readonly<Record<string, string>> = {
  'heading misspelled': SOUND_LETTER.replace('CASE SUMMARY', 'CASE SUMARY'),
  'heading in other words': SOUND_LETTER.replace('CLINICAL CASE SUMMARY', 'CLINICAL SUMMARY'),
  'label misspelled': SOUND_LETTER.replace('Decision rationale:', 'Decision rational:'),
  'label without colon': SOUND_LETTER.replace('Decision rationale:', 'Decision rationale'),
  'label in the middle of a line': SOUND_LETTER.replace('\n\nMAXIMUS guideline:', '  MAXIMUS guidline:'),
  'decision misspelled': SOUND_LETTER.replace('Overturned', 'Overtuned'),
  'heading lost': SOUND_LETTER.replace('CLINICAL CASE SUMMARY\n', ''),
  'first heading lost': SOUND_LETTER.replace('HOW THE IMR FINAL DETERMINATION WAS MADE\n', ''),
  'last heading lost': SOUND_LETTER.replace('IMR ISSUES, DECISIONS AND RATIONALES\n', ''),
  'heading and lead-in lost': SOUND_LETTER.replace(ISSUES, ''),
  'section lost': SOUND_LETTER.replace(SUMMARY, ''),
  'first section lost': SOUND_LETTER.replace(HOW, ''),
  'two sections lost': SOUND_LETTER.replace(HOW, '').replace(SUMMARY, ''),
  'last section to come': paragraphs(HOW, SUMMARY),
  'two sections to come': paragraphs(HOW),
  'section twice, empty behind': SOUND_LETTER.replace(ISSUES, `CLINICAL CASE SUMMARY\n\n${ISSUES}`),
  'section twice, empty first': SOUND_LETTER.replace(SUMMARY, `CLINICAL CASE SUMMARY\n\n${SUMMARY}`),
  'sections swapped': paragraphs(SUMMARY, HOW, ISSUES, ITEM, NEXT_ITEM),
  'sections rotated': paragraphs(ISSUES, ITEM, NEXT_ITEM, HOW, SUMMARY),
  'sections reversed': paragraphs(ISSUES, ITEM, NEXT_ITEM, SUMMARY, HOW),
  'first field lost': letterWith(REQUEST, REVIEWER, RATIONALE, NEXT_ITEM),
  'middle field lost': letterWith(REQUEST, CLAIMS_ADMINISTRATOR, RATIONALE, NEXT_ITEM),
  'last field lost': letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, NEXT_ITEM),
  'two fields lost': letterWith(REQUEST, RATIONALE, NEXT_ITEM),
  'all fields lost': letterWith(REQUEST, NEXT_ITEM),
  'last field to come': letterWith(NEXT_ITEM, REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER),
  'fields to come': letterWith(NEXT_ITEM, REQUEST),
  'first label lost': SOUND_LETTER.replace('Claims Administrator guideline: ', ''),
  'middle label lost': SOUND_LETTER.replace('MAXIMUS guideline: ', ''),
  'last label lost': SOUND_LETTER.replace('Decision rationale: ', ''),
  'last label of all lost': SOUND_LETTER.replace(/Decision rationale: (?=The joint)/, ''),
  'field twice, empty behind': SOUND_LETTER.replace(RATIONALE, `${RATIONALE}\nDecision rationale:\n`),
  'field twice, empty first': SOUND_LETTER.replace(RATIONALE, `Decision rationale:\n\n${RATIONALE}`),
  'field twice, on one line': SOUND_LETTER.replace(
    'Decision rationale: ',
    'Decision rationale: Decision rationale: ',
  ),
  'fields swapped': letterWith(REQUEST, REVIEWER, CLAIMS_ADMINISTRATOR, RATIONALE, NEXT_ITEM),
  'fields rotated': letterWith(REQUEST, RATIONALE, CLAIMS_ADMINISTRATOR, REVIEWER, NEXT_ITEM),
  'fields reversed': letterWith(NEXT_ITEM, REQUEST, RATIONALE, REVIEWER, CLAIMS_ADMINISTRATOR),
  'header label lost': SOUND_LETTER.replace('UR Denial Date: ', ''),
  'header line lost': SOUND_LETTER.replace('UR Denial Date: 11/03/2016\n', ''),
  'first header line lost': SOUND_LETTER.replace('Case Number: CM16-0999001\n', ''),
  'last header label lost': SOUND_LETTER.replace('Application Received: ', ''),
  'licensure label lost': WITH_CREDENTIALS.replace('State(s) of Licensure: ', ''),
  'specialty label lost': WITH_CREDENTIALS.replace('Certification(s)/Specialty: ', ''),
  'licensure lost': WITH_CREDENTIALS.replace('State(s) of Licensure: Nevada, Utah\n', ''),
};

const ARRANGED: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'CR LF': (text) => text.replaceAll('\n', '\r\n'),
  'double-spaced': (text) => text.replaceAll('\n', '\n\n'),
  indented: (text) => text.replace(/^(?=.)/gm, '    '),
};

/** What is found of a skeleton until it is filled in. */
const TO_FILL_IN = ['field-empty', 'section-empty', 'no-disputed-item', 'header-value-missing'];

const cases = Object.entries(DAMAGED).flatMap(([damage, text]) =>
  Object.entries(ARRANGED).map(([name, arrange]) => ({ damage, name, text: arrange(text) })),
);
const find = (text: string) => findingsIn(text, malformedRules);
const words = (text: string, { code, message, range }: Finding) =>
  `${code}: ${message} ${text.slice(range.start, range.end).replace(/\s+/g, ' ')}`;

describe('fixes of malformed letters', () => {
  it.each(cases)('$damage, $name: a fix removes its finding and adds none', ({ text }) => {
    const findings = find(text);
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      if (!finding.fix) continue;
      const mended = applyEdits(text, finding.fix.edits);
      const before = findings.filter((other) => other !== finding).map((other) => words(text, other));
      for (const left of find(mended)) {
        if (finding.fix.skeleton && TO_FILL_IN.includes(left.code)) continue;
        const known = before.indexOf(words(mended, left));
        expect(known, `${finding.code} leaves ${words(mended, left)} in\n${mended}`).toBeGreaterThanOrEqual(
          0,
        );
        before.splice(known, 1);
      }
    }
  });

  it.each(cases)('$damage, $name: fixes in any order agree', ({ text }) => {
    const forward = mendAll(text, (fixable) => fixable[0]);
    const backward = mendAll(text, (fixable) => fixable.at(-1));
    expect(backward).toBe(forward);
    expect(find(forward).filter(({ code }) => !TO_FILL_IN.includes(code))).toEqual([]);
  });

  it.each(cases)('$damage, $name: keeps every word and the line ends', ({ name, text }) => {
    for (const { fix } of find(text)) {
      if (!fix) continue;
      const mended = applyEdits(text, fix.edits);
      if (name === 'CR LF') expect(mended.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      else expect(mended).not.toContain('\r');
      if (name === 'indented') expect(mended).not.toMatch(/^\S/m);
    }
  });
});

/** Applies fixes one at a time, each to the text as the one before left it, until none is offered. */
function mendAll(text: string, choose: (fixable: Finding[]) => Finding | undefined): string {
  let mended = text;
  for (let step = 0; step < 20; step++) {
    const chosen = choose(find(mended).filter(({ fix }) => fix));
    if (!chosen?.fix) return mended;
    mended = applyEdits(mended, chosen.fix.edits);
  }
  throw new Error('fixing does not come to an end');
}
