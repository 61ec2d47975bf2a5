import { describe, expect, test } from 'vitest';
import { type LetterWords, letter } from '../test-letters.ts';
import { completionsAt } from '../test-support.ts';
import type { OwnText } from '../texts/own-texts.ts';
import { PAGES, RELAXANTS } from './test-words.ts';

const own = (name: string, text = 'Function is not recorded.', more: Partial<OwnText> = {}): OwnText => ({
  name,
  text,
  subjects: [],
  decision: null,
  ...more,
});

const ask = (texts: readonly OwnText[], words: LetterWords, isAsked = true) =>
  completionsAt(letter({ request: 'Norflex 100mg #60: Upheld', ...words }), { texts, isAsked });
const labels = (texts: readonly OwnText[], words: LetterWords, isAsked = true) =>
  ask(texts, words, isAsked).items.flatMap(({ kind, label }) => (kind === 'snippet' ? [label] : []));

describe('own texts', () => {
  const all = [
    own('muscle relaxants', 'A.', { subjects: [RELAXANTS] }),
    own('norflex', 'B.', { subjects: ['orphenadrine'] }),
    own('soma', 'C.', { subjects: ['Soma'] }),
    own('any request', 'D.'),
    own('granted', 'E.', { decision: 'Overturned' }),
  ];
  const FIT = ['muscle relaxants', 'norflex'];

  test('in an empty rationale: those for the drug, its topic and the decision; all that suit where one asks', () => {
    expect(labels(all, { rationale: '|' }, false)).toEqual(FIT);
    expect(labels(all, { rationale: '|' })).toEqual([...FIT, 'any request']);
    expect(labels(all, { rationale: 'One fall. |' }, false)).toEqual([]);
    expect(labels(all, { rationale: 'One fall. |' })).toEqual([...FIT, 'any request']);
  });

  test.each([
    ['mus|', ['muscle relaxants']],
    ['orph|', ['norflex']],
    ['One fall. any r|', ['any request']],
    ['so|', []],
    ['gra|', []],
    ['The mus|', []],
    ['m|', []],
    ['norflex|', []],
    ['norflex |', []],
    ['Norflex is a relaxant. It|', []],
  ])('by what is typed where a sentence begins: %s', (rationale, found) =>
    expect(labels(all, { rationale })).toEqual(found),
  );

  test('for a treatment that the request names, and a topic that the item cites', () => {
    const texts = [own('mri', 'A.', { subjects: ['MRI'] }), own('pt', 'B.', { subjects: [RELAXANTS] })];
    const request = 'MRI of the lumbar spine: Upheld';
    expect(labels(texts, { request, rationale: '|' })).toEqual(['mri']);
    const reviewer = `${PAGES} ${RELAXANTS} Page(s): 63-66.`;
    expect(labels(texts, { request: 'Brace: Upheld', reviewer, rationale: '|' })).toEqual(['pt']);
  });

  test('in a rationale alone', () => {
    for (const words of [
      { rationale: 'None.', summary: 'mus|' },
      { rationale: 'None.', reviewer: 'any r|' },
      { rationale: 'None.', request: 'any r|: Upheld' },
    ])
      expect(labels(all, words)).toEqual([]);
  });
});

describe('what a letter states is filled in', () => {
  const text = 'For {age} years and {request}, {drug} {conclusion}: {decision}.';
  const inserted = (words: LetterWords, lineEnd = '\n') => {
    const source = letter({ request: 'Norflex 100mg #60: Upheld', rationale: 'my|', ...words });
    return completionsAt(source.replaceAll('\n', lineEnd), { texts: [own('my text', text)] }).items.find(
      ({ label }) => label === 'my text',
    );
  };

  test('with nothing to fill in it is plain words', () => {
    const item = inserted({ summary: 'The injured worker is a 48 year old female.' });
    expect(item?.insertText).toBe(
      'For 48 years and Norflex 100mg #60, Norflex is not medically necessary: Upheld.',
    );
    expect(item).not.toHaveProperty('snippet');
  });

  test('what it does not state is a tab stop', () => {
    const item = inserted({ request: 'Wrist splint ($30): [insert decision]' });
    expect(item?.insertText).toBe(
      'For [insert age of the patient] years and Wrist splint ($30), [insert drug] [insert decision]: [insert decision].',
    );
    expect(item?.snippet).toBe(
      `For \${1:[insert age of the patient]} years and Wrist splint (\\$30), \${2:[insert drug]} \${3|[insert decision],is not medically necessary,is medically necessary|}: \${4|[insert decision],Upheld,Overturned|}.$0`,
    );
  });

  test.each([
    'The injured worker is a 48 year old female. The injured worker is a 49 year old female.',
    'The injured worker was 47 years old at the time of the injury.',
    'The spouse is a 48 year old cook.',
  ])('an age that is not sure is none: %s', (summary) =>
    expect(inserted({ summary })?.insertText).toContain('For [insert age of the patient] years'),
  );

  test('of a request that was partly authorized what is left', () => {
    const request =
      'Norflex 100mg #60 was the original request. Norflex 100mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norflex 100mg #40 is: Upheld';
    for (const lineEnd of ['\n', '\r\n'])
      expect(inserted({ request }, lineEnd)?.insertText).toContain('and Norflex 100mg #40, Norflex is');
  });

  test('several drugs are none', () => {
    expect(inserted({ request: 'Norflex 100mg #60 and Norco 5/325mg #30: Upheld' })?.insertText).toContain(
      '#30, [insert drug] is',
    );
  });

  test('dollars, braces and backslashes of a text are kept, in tab stops too', () => {
    const texts = [own('cost', `It costs $5 {or so} \\ \${1:x}: {drug}}.`)];
    const item = completionsAt(letter({ rationale: 'co|' }), { texts }).items[0];
    expect(item?.insertText).toBe(`It costs $5 {or so} \\ \${1:x}: [insert drug]}.`);
    expect(item?.snippet).toBe(`It costs \\$5 {or so\\} \\\\ \\\${1:x\\}: \${1:[insert drug]}\\}.$0`);
  });

  test('a text of several lines goes in where the words are typed', () => {
    const texts = [own('two', 'One.\n\nTwo.')];
    const source = letter({ rationale: 'A fall. tw|' });
    expect(completionsAt(source, { texts }).accept('two')).toMatch(/rationale: A fall\. One\.\n\nTwo\.$/);
  });
});
