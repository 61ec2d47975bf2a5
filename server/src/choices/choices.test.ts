import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import { chosen, NO_CHOICES } from './choices.ts';
import { readLevels } from './levels.ts';
import { surroundingsOf, wordsOf } from './surroundings.ts';

const finding = (code: string): Finding => ({
  code,
  category: 'malformed',
  severity: 'error',
  message: 'Look.',
  range: { start: 4, end: 8 },
});
const SOURCE = 'The word here.';

describe('readLevels', () => {
  it('takes over what it knows, and says what it does not', () => {
    const { levels, faults } = readLevels({
      'field-missing': 'off',
      'field-empty': 'hint',
      'decision-late': 'default',
      'stray-words': 'loud',
      'no-such-rule': 'off',
      'section-empty': 3,
    });
    expect([...levels]).toEqual([
      ['field-missing', 'off'],
      ['field-empty', 'hint'],
    ]);
    expect(faults).toEqual([
      '“stray-words” can be off, hint, information, warning, error. The default is used.',
      'There is no rule “no-such-rule”.',
      '“section-empty” can be off, hint, information, warning, error. The default is used.',
    ]);
  });

  it('understands former codes; the code of today counts where both are there', () => {
    const former = readLevels({ 'label-misspelt': 'hint', 'condition-not-told': 'off' });
    expect(former.faults).toEqual([]);
    expect(former.levels).toEqual(
      new Map([
        ['label-misspelled', 'hint'],
        ['condition-not-stated', 'off'],
      ]),
    );
    const both = [
      { 'label-misspelled': 'off', 'label-misspelt': 'error' },
      { 'label-misspelt': 'error', 'label-misspelled': 'off' },
    ];
    for (const setting of both)
      expect([...readLevels(setting).levels]).toEqual([['label-misspelled', 'off']]);
    expect(readLevels({ 'label-misspelt': 'loud' }).faults).toEqual([
      '“label-misspelt” can be off, hint, information, warning, error. The default is used.',
    ]);
  });

  it('takes any value', () => {
    for (const nothing of [undefined, null, {}]) expect(readLevels(nothing).faults).toEqual([]);
    for (const nonsense of [5, 'off', [], ['field-missing'], true]) {
      expect(readLevels(nonsense)).toEqual({
        levels: new Map(),
        faults: ['It must be an object with rule codes and levels.'],
      });
    }
    expect(readLevels({ __proto__: null, constructor: 'off' }).levels.size).toBe(0);
  });
});

describe('chosen', () => {
  const findings = [finding('field-missing'), finding('field-empty')];

  it('leaves all as it is without choices', () => {
    expect(chosen(SOURCE, findings, NO_CHOICES)).toEqual(findings);
  });

  it('leaves out rules that are off and sets the level of others', () => {
    const { levels } = readLevels({ 'field-missing': 'off', 'field-empty': 'hint' });
    expect(chosen(SOURCE, findings, { ...NO_CHOICES, levels })).toEqual([
      { ...finding('field-empty'), severity: 'hint' },
    ]);
  });

  it('leaves out what is ignored, of that rule alone', () => {
    const words = surroundingsOf(SOURCE, { start: 4, end: 8 });
    const ignored = new Map([['field-missing', new Set([words, '0'.repeat(16)])]]);
    expect(chosen(SOURCE, findings, { ...NO_CHOICES, ignored })).toEqual([finding('field-empty')]);
    expect(chosen('The werd here.', findings, { ...NO_CHOICES, ignored })).toEqual(findings);
  });

  it('leaves out what is ignored wherever it is, in any case and arrangement', () => {
    const ignored = new Map([['field-missing', new Set([wordsOf('word', { start: 0, end: 4 })])]]);
    for (const source of ['The word here.', 'Any word else', 'The WORD here.'])
      expect(chosen(source, findings, { ...NO_CHOICES, ignored })).toEqual([finding('field-empty')]);
    expect(chosen('The werd here.', findings, { ...NO_CHOICES, ignored })).toEqual(findings);
  });
});
