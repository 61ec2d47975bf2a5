import { describe, expect, test } from 'vitest';
import { cardAsPlainText } from './cards/card.ts';
import { letter } from './test-letters.ts';
import { hintsIn } from './test-support.ts';

/** The words with the hints in them, in square brackets. */
function shown(words: string, source: string): string {
  let text = source;
  for (const { offset, label, blankBefore } of hintsIn(source).toReversed())
    text = `${text.slice(0, offset)}[${blankBefore ? ' ' : ''}${label}]${text.slice(offset)}`;
  const start = source.indexOf(words);
  const before = hintsIn(source).filter(({ offset }) => offset < start);
  const shift = before.reduce((sum, { label, blankBefore }) => sum + label.length + (blankBefore ? 3 : 2), 0);
  return text.slice(start + shift).split('\n')[0] as string;
}

/** A letter of a dated guideline whose rationale says this. */
const saying = (rationale: string) =>
  letter({ reviewer: 'Decision based on MTUS Acupuncture Treatment 2007.', rationale });

const field = (words: string) => shown(words, letter({ reviewer: words }));
const prose = (words: string) => shown(words, saying(words));

describe('inlay hints', () => {
  test.each([
    ['MTUS page 63 allows these drugs.', 'MTUS page 63[: Muscle relaxants (for pain)] allows these drugs.'],
    ['As MTUS p111 says.', 'As MTUS p111[: Topical analgesics] says.'],
  ])('the topic behind a bare page in prose', (words, becomes) => expect(prose(words)).toBe(becomes));

  test('the topic behind a bare page in a field, with the edition of the undated guideline', () => {
    expect(field('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.')).toBe(
      'Decision based on MTUS Chronic Pain Treatment Guidelines[ 2009] Page(s): 63[: Muscle relaxants (for pain)].',
    );
  });

  test.each([
    'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids.',
    'Decision based on MTUS Chronic Pain Medical Treatment 2009 Page(s): 128.',
    'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter.',
    'The Expert Reviewer did not cite any medical evidence for its decision.',
  ])('nothing where nothing is unsaid: %s', (words) => expect(field(words)).toBe(words));

  test.each([
    'Under MTUS page 63 muscle relaxants are a second choice.',
    'Antispasmodics and skeletal muscle relaxants: see MTUS page 63.',
    'MTUS Chronic Pain Treatment Guidelines of 2009 and MTUS page 128.',
    'Page 63 of the report.',
    'per MTUS guidelines',
  ])('no words that stand nearby: %s', (words) => {
    expect(hintsIn(saying(words)).filter(({ label }) => label.startsWith(':'))).toEqual([]);
  });

  test('a topic is said once in a list of pages', () => {
    expect(prose('See MTUS pages 63, 64 and 111.').match(/relaxants \(for/g) ?? []).toHaveLength(1);
  });

  test('the tooltip says how sure it is and what else is there', () => {
    const [hint] = hintsIn(saying('MTUS page 63 allows it.'));
    const text = hint ? cardAsPlainText(hint.tooltip) : '';
    expect(text).toMatch(/^Page 63: Muscle relaxants \(for pain\)\nPages 63 to 66\.\n/);
    expect(text).toContain('Confidence: high');
  });

  test('labels are at most 40 units and end in a whole word', () => {
    for (let page = 1; page <= 127; page++) {
      for (const { label } of hintsIn(saying(`MTUS page ${page}.`))) {
        expect(label.length).toBeLessThanOrEqual(40);
        expect(label).toMatch(/[\w)\]…]$/);
      }
    }
  });

  test('only those in the range that is asked for', () => {
    const source = letter({
      reviewer: 'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.',
      rationale: 'MTUS page 111.',
    });
    const all = hintsIn(source);
    expect(all.map(({ label }) => label)).toEqual([
      '2009',
      ': Muscle relaxants (for pain)',
      ': Topical analgesics',
    ]);
    for (const { offset, label } of all)
      expect(hintsIn(source, offset, offset).map((hint) => hint.label)).toEqual([label]);
    expect(hintsIn(source, 0, 10)).toEqual([]);
    expect(hintsIn('')).toEqual([]);
  });
});
