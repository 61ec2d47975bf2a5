import { describe, expect, test } from 'vitest';
import { analyse } from './analysis.ts';
import { cardAsPlainText } from './cards/card.ts';
import { inlayHints } from './inlay-hints.ts';

function letter(field: string, rationale = 'The request is not medically necessary.'): string {
  return [
    'CLINICAL CASE SUMMARY',
    'The injured worker hurt the lower back.',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    'Norflex 100mg #60: Upheld',
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    `MAXIMUS guideline: ${field}`,
    `Decision rationale: ${rationale}`,
  ].join('\n\n');
}

const hintsOf = (source: string, start = 0, end = source.length) =>
  inlayHints(analyse(source), { start, end });

/** The words with the hints in them, in square brackets. */
function shown(words: string, source: string): string {
  let text = source;
  for (const { offset, label, blankBefore } of hintsOf(source).toReversed())
    text = `${text.slice(0, offset)}[${blankBefore ? ' ' : ''}${label}]${text.slice(offset)}`;
  const start = source.indexOf(words);
  const before = hintsOf(source).filter(({ offset }) => offset < start);
  const shift = before.reduce((sum, { label, blankBefore }) => sum + label.length + (blankBefore ? 3 : 2), 0);
  return text.slice(start + shift).split('\n')[0] as string;
}

const field = (words: string) => shown(words, letter(words));
const prose = (words: string) =>
  shown(words, letter('Decision based on MTUS Acupuncture Treatment 2007.', words));

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
    expect(
      hintsOf(letter('Decision based on MTUS Acupuncture Treatment 2007.', words)).filter(({ label }) =>
        label.startsWith(':'),
      ),
    ).toEqual([]);
  });

  test('a topic is said once in a list of pages', () => {
    expect(prose('See MTUS pages 63, 64 and 111.').match(/relaxants \(for/g) ?? []).toHaveLength(1);
  });

  test('the tooltip says how sure it is and what else is there', () => {
    const [hint] = hintsOf(
      letter('Decision based on MTUS Acupuncture Treatment 2007.', 'MTUS page 63 allows it.'),
    );
    const text = hint ? cardAsPlainText(hint.tooltip) : '';
    expect(text).toMatch(/^Page 63: Muscle relaxants \(for pain\)\nPages 63 to 66\.\n/);
    expect(text).toContain('Confidence: high');
  });

  test('labels are at most 40 units and end in a whole word', () => {
    for (let page = 1; page <= 127; page++) {
      for (const { label } of hintsOf(
        letter('Decision based on MTUS Acupuncture Treatment 2007.', `MTUS page ${page}.`),
      )) {
        expect(label.length).toBeLessThanOrEqual(40);
        expect(label).toMatch(/[\w)\]…]$/);
      }
    }
  });

  test('only those in the range that is asked for', () => {
    const source = letter(
      'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.',
      'MTUS page 111.',
    );
    const all = hintsOf(source);
    expect(all.map(({ label }) => label)).toEqual([
      '2009',
      ': Muscle relaxants (for pain)',
      ': Topical analgesics',
    ]);
    for (const { offset, label } of all)
      expect(hintsOf(source, offset, offset).map((hint) => hint.label)).toEqual([label]);
    expect(hintsOf(source, 0, 10)).toEqual([]);
    expect(hintsOf('')).toEqual([]);
  });
});
