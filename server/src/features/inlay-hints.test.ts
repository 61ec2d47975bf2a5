import { describe, expect, test } from 'vitest';
import { cardAsPlainText } from './cards/card.ts';
import { letter } from './test-letters.ts';
import { fieldHintsIn, hintsIn } from './test-support.ts';

/** The lines that the words are on, with the hints after them. */
function shown(words: string, source: string): string {
  const start = source.indexOf(words);
  let text = words;
  for (const { offset, label } of hintsIn(source, start, start + words.length).toReversed())
    text = `${text.slice(0, offset - start)} ${label}${text.slice(offset - start)}`;
  return text;
}

/** A letter of a dated guideline whose rationale says this. */
const saying = (rationale: string) =>
  letter({ reviewer: 'Decision based on MTUS Acupuncture Treatment 2007.', rationale });

const field = (words: string) => shown(words, letter({ reviewer: words }));
const prose = (words: string) => shown(words, saying(words));

describe('inlay hints', () => {
  test.each([
    ['MTUS page 63 allows these drugs.', '‹page 63: Muscle relaxants (for pain)›'],
    ['As MTUS p111 says.', '‹page 111: Topical analgesics›'],
    ['As MTUS pages 111-113 say.', '‹pages 111-113: Topical analgesics›'],
  ])('the topic of a bare page in prose, after its line: %s', (words, hint) =>
    expect(prose(words)).toBe(`${words} ${hint}`),
  );

  test('the edition of an undated guideline and the topic of a bare page in a field', () => {
    const words = 'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.';
    expect(field(words)).toBe(`${words} ‹2009 edition› ‹page 63: Muscle relaxants (for pain)›`);
  });

  test('are after the last word of the line that they are about, an edition after the whole citation, however lines end', () => {
    const words = 'Decision based on MTUS Chronic Pain\nTreatment Guidelines Page(s): 63,  \n111.';
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const source = letter({ reviewer: words }).replaceAll('\n', lineEnd);
      const after = (last: string) => source.indexOf(last) + last.length;
      expect(hintsIn(source).map(({ offset, label }) => [offset, label])).toEqual([
        [after('63,'), '‹page 63: Muscle relaxants (for pain)›'],
        [after('111.'), '‹2009 edition›'],
        [after('111.'), '‹page 111: Topical analgesics›'],
      ]);
    }
  });

  test('make no line of a letter wrapped by hand the longest one; the end of the citation may have room', () => {
    const lines = [
      'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants',
      '(for pain) Page(s): 63-66.',
    ];
    const wrapped = [
      'Norco 10/325mg #120: Upheld',
      lines.join('\n'),
      'Decision rationale: The drug has been in use for a year, which is longer than a short course of it.',
    ].join('\n\n');
    const end = wrapped.indexOf('63-66.') + '63-66.'.length;
    expect(hintsIn(wrapped).map(({ offset, label }) => [offset, label])).toEqual([[end, '‹2009 edition›']]);
    expect(hintsIn(wrapped.replace('63-66.', `63-66 ${'and more of it '.repeat(4)}.`))).toEqual([]);
  });

  test('of prose are shown only where they are asked for', () => {
    const source = letter({
      reviewer: 'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.',
      rationale: 'MTUS page 111.',
    });
    expect(fieldHintsIn(source)).toEqual(hintsIn(source).filter(({ label }) => !label.includes('111')));
    expect(fieldHintsIn(source)).toHaveLength(2);
  });

  test('are shown once where two on a line say the same', () => {
    const words =
      'Decision based on MTUS Acupuncture Treatment Guidelines. Decision based on MTUS Acupuncture Treatment Guidelines.';
    expect(field(words)).toBe(`${words} ‹2007 edition›`);
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
  ])('no words that are nearby: %s', (words) => {
    expect(hintsIn(saying(words)).filter(({ label }) => label.startsWith('‹page'))).toEqual([]);
  });

  test('a topic is said once in a list of pages', () => {
    expect(prose('See MTUS pages 63, 64 and 111.').match(/relaxants \(for/g) ?? []).toHaveLength(1);
  });

  test('the tooltip says how sure it is and what else is there', () => {
    const [hint] = hintsIn(saying('MTUS page 63 allows it.'));
    const text = hint ? cardAsPlainText(hint.tooltip) : '';
    expect(text).toMatch(
      /^Page 63: Muscle relaxants \(for pain\)\nRecommended with limits\. .*\nPages 63-66\. /,
    );
    expect(text).toContain('\nSource: 5 published determinations');
  });

  test('labels are short, quoted, and end in a whole word', () => {
    for (let page = 1; page <= 127; page++) {
      for (const { label } of hintsIn(saying(`MTUS page ${page}.`))) {
        expect(label.length).toBeLessThanOrEqual(42);
        expect(label).toMatch(/^‹.*[\w)\]…]›$/);
      }
    }
  });

  test('only those in the range that is asked for', () => {
    const source = letter({
      reviewer: 'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.',
      rationale: 'MTUS page 111.',
    });
    const [edition, topic, other] = hintsIn(source);
    const at = (offset = 0) => hintsIn(source, offset, offset).map(({ label }) => label);
    expect(at(edition?.offset)).toEqual(['‹2009 edition›', '‹page 63: Muscle relaxants (for pain)›']);
    expect(at(topic?.offset)).toEqual(at(edition?.offset));
    expect(at(other?.offset)).toEqual(['‹page 111: Topical analgesics›']);
    expect(hintsIn(source, 0, 10)).toEqual([]);
    expect(hintsIn('')).toEqual([]);
  });
});
