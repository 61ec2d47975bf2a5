import { describe, expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  findingsOf,
  letterWith,
  marked,
  NEXT_ITEM,
  RATIONALE,
  REQUEST,
  REVIEWER,
  reportOfForm as report,
  SOUND_LETTER,
} from '../../test-support.ts';
import { fieldDuplicated } from './field-duplicated.ts';
import { fieldEmpty } from './field-empty.ts';
import { fieldOutOfOrder } from './field-out-of-order.ts';
import { labelMisspelt } from './label-misspelt.ts';
import { strayWords } from './stray-words.ts';

describe('field-empty', () => {
  it.each(['', ' .', '\n\n'])('marks a label with "%s" behind it', (nothing) => {
    const text = letterWith(REQUEST, CLAIMS_ADMINISTRATOR, `MAXIMUS guideline:${nothing}\n`, RATIONALE);
    expect(report(text)).toEqual(['field-empty: MAXIMUS guideline:']);
  });

  it('marks an empty field at the very end', () => {
    expect(report(letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, 'Decision rationale:'))).toEqual([
      'field-empty: Decision rationale:',
    ]);
  });

  it('leaves to field-missing the label that a draft has come to', () => {
    expect(report(letterWith(REQUEST, 'Claims Administrator guideline:'))).toEqual([
      'field-missing: Claims Administrator guideline:',
    ]);
    expect(report(letterWith(REQUEST, 'Claims Administrator guideline:\n', NEXT_ITEM))).toEqual([
      'field-empty: Claims Administrator guideline:',
      'field-missing: Claims Administrator guideline:',
    ]);
  });

  it('is silent on text, a placeholder and a letter of another alphabet', () => {
    for (const text of ['Necessary.', '___', '7', 'é']) {
      expect(
        marked(
          fieldEmpty,
          letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, `Decision rationale: ${text}`),
        ),
      ).toEqual([]);
    }
  });
});

describe('field-duplicated', () => {
  it('marks the second label and links the first', () => {
    const text = letterWith(
      REQUEST,
      CLAIMS_ADMINISTRATOR,
      CLAIMS_ADMINISTRATOR,
      REVIEWER,
      RATIONALE,
      NEXT_ITEM,
    );
    expect(report(text)).toEqual(['field-duplicated: Claims Administrator guideline:']);
    const [finding] = findingsOf(fieldDuplicated, text);
    expect(finding?.related?.[0]?.range.start).toBe(text.indexOf('Claims Administrator guideline:'));
    expect(finding?.range.start).toBe(
      text.indexOf('Claims Administrator guideline:', text.indexOf('Claims Administrator guideline:') + 1),
    );
  });

  it('is silent on the same label in two items', () => {
    expect(marked(fieldDuplicated, SOUND_LETTER)).toEqual([]);
  });
});

describe('field-out-of-order', () => {
  it('marks the field that has to move and links its neighbour', () => {
    const text = letterWith(REQUEST, REVIEWER, CLAIMS_ADMINISTRATOR, RATIONALE, NEXT_ITEM);
    expect(report(text)).toEqual(['field-out-of-order: Claims Administrator guideline:']);
    const related = findingsOf(fieldOutOfOrder, text)[0]?.related?.[0]?.range;
    expect(text.slice(related?.start, related?.end)).toBe('MAXIMUS guideline:');
  });

  it('finds a rationale that stands first', () => {
    expect(marked(fieldOutOfOrder, letterWith(REQUEST, RATIONALE, CLAIMS_ADMINISTRATOR, REVIEWER))).toEqual([
      'Decision rationale:',
    ]);
  });

  it('is silent on the printed order, with a field missing too', () => {
    expect(marked(fieldOutOfOrder, SOUND_LETTER)).toEqual([]);
    expect(marked(fieldOutOfOrder, letterWith(REQUEST, REVIEWER, RATIONALE))).toEqual([]);
  });
});

describe('label-misspelt', () => {
  const [, afterLabel] = RATIONALE.split('Decision rationale:');

  it.each(['Decision rational:', 'Desicion rationale:', 'Rationale:', 'Decision rationale'])(
    'marks %s',
    (label) => {
      const text = letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, label + afterLabel, NEXT_ITEM);
      expect(report(text)).toEqual([`label-misspelt: ${label}`]);
      expect(findingsOf(labelMisspelt, text)[0]?.message).toContain('“Decision rationale:”');
    },
  );

  it.each(['Decision rationale:', 'Decision  ratio nale :'])('is silent on "%s"', (label) => {
    expect(report(letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, label + afterLabel))).toEqual([]);
  });
});

describe('stray-words', () => {
  it('marks the first line of words between decision and first label', () => {
    const note = 'See the report of the treating physician,\nwhich came late.\n';
    expect(report(letterWith(REQUEST, note, CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE))).toEqual([
      'stray-words: See the report of the treating physician,',
    ]);
  });

  it('leaves to field-missing what stands where the first field is missing', () => {
    expect(report(letterWith(REQUEST, 'Decision based on the ODG.\n', REVIEWER, RATIONALE))).toEqual([
      'field-missing: Decision based on the ODG.',
    ]);
  });

  it('is silent on items without such words, and on the colon of a missing decision', () => {
    expect(marked(strayWords, SOUND_LETTER)).toEqual([]);
    expect(
      marked(strayWords, letterWith('Knee brace:\n', CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE)),
    ).toEqual([]);
  });
});
