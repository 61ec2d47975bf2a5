import { describe, expect, it } from 'vitest';
import { CUES, type CueKind } from './cues.ts';
import { cuesIn, modifiersOf } from './modifiers.ts';
import { predicateOf } from './predicates.ts';
import { sentencesIn } from './sentences.ts';

/**
 * For each cue a sentence in which it touches `medically necessary`, and one with its words in which it does not. A cue that
 * affirms keeps others from touching in the first, and is not found in the last sentence of the second.
 */
const EXAMPLES: Readonly<Record<string, readonly [holds: string, not: string]>> = {
  not: ['The brace is not medically necessary.', 'He does not limp, and the brace is medically necessary.'],
  'no longer': ['The brace is no longer medically necessary.', 'He can no longer walk, and the brace is medically necessary.'],
  'far from': ['The brace is far from medically necessary.', 'He lives far from the clinic, and the brace is medically necessary.'],
  'fails to': ['The brace fails to be medically necessary.', 'He fails to improve, and the brace is medically necessary.'],
  hardly: ['The brace is hardly medically necessary.', 'He hardly walks, and the brace is medically necessary.'],
  nearly: ['The brace is nearly medically necessary.', 'He nearly fell, and the brace is medically necessary.'],
  'no evidence that': ['There is no evidence that the brace is medically necessary.', 'There is no evidence of a tear, and the brace is medically necessary.'],
  'cannot be said': ['It cannot be said that the brace is medically necessary.', 'Little can be said of his gait; the brace is medically necessary.'],
  'I do not find': ['I do not find that the brace is medically necessary.', 'I do not find a tear, but the brace is medically necessary.'],
  'unable to find': ['I am unable to find that the brace is medically necessary.', 'He is unable to walk, and the brace is medically necessary.'],
  'not only': ['The brace is not only useful but medically necessary.', 'The brace is not useful, but it is medically necessary.'],
  'no doubt that': ['There is no doubt that the brace is medically necessary.', 'There is doubt. The brace is medically necessary.'],
  'I agree that': ['I agree with the surgeon that the brace is medically necessary.', 'I agree. The brace is medically necessary.'],
  'unclear whether': ['It is unclear whether the brace is medically necessary.', 'Whether he limps is unclear, but the brace is medically necessary.'],
  perhaps: ['The brace is perhaps medically necessary.', 'He will perhaps recover; the brace is medically necessary.'],
  'is/is not': ['The brace is / is not medically necessary.', 'The brace is not medically necessary.'],
  'could be argued': ['It could be argued that the brace is medically necessary.', 'That could be argued; the brace is medically necessary.'],
  if: ['If there were a tear, the brace is medically necessary.', 'He was asked if it hurts; the brace is medically necessary.'],
  until: ['Until he has been seen, the brace is medically necessary.', 'He ran until May; the brace is medically necessary.'],
  'for most patients': ['For most young workers the brace is medically necessary.', 'He asked for most pads; the brace is medically necessary.'],
  'if any': ['If indicated, the brace is medically necessary.', 'It is late if so. The brace is medically necessary.'],
  'necessary if': ['The brace is medically necessary only if the knee gives way.', 'The brace is medically necessary, since he falls if the knee gives way.'],
  'the provider argues': ['The provider argues that the brace is medically necessary.', 'The provider argues at length, but the brace is medically necessary.'],
  believes: ['Everybody believes that the brace is medically necessary.', 'He feels pain, and the brace is medically necessary.'],
  'the argument that': ['The argument that the brace is medically necessary was made.', 'The argument that he limps is sound; the brace is medically necessary.'],
  'according to': ['According to the surgeon the brace is medically necessary.', 'He fell, according to the surgeon; the brace is medically necessary.'],
  'said the denial': ['The brace is medically necessary, said the surgeon.', 'The brace is medically necessary; "no brace," said the denial.'],
  'the guideline says': ['The guideline states that a brace is medically necessary.', 'The guideline lists it; the brace is medically necessary.'],
  when: ['When the knee gives way, the brace is medically necessary.', 'He fell when he ran; the brace is medically necessary.'],
  'FDA approved': ['A brace approved for use in sports is medically necessary.', 'The brace is medically necessary; it is FDA approved.'],
  previously: ['The brace was previously medically necessary.', 'He previously fell. The brace is medically necessary.'],
  'a relative': ["The brother's brace is medically necessary.", 'His brother helps him; the brace is medically necessary.'],
  although: ['Although the brace is medically necessary, it was refused.', 'Although he walks, the brace is medically necessary.'],
  since: ['Since the brace is medically necessary, so is its strap.', 'Since he limps, the brace is medically necessary.'],
  'as such': ['As such, the brace is medically necessary.', 'As it is, the brace is medically necessary.'],
}; // biome-ignore format: one cue a row

/** The cues that touch the words `medically necessary` in the last sentence of a text. */
function touching(text: string): {
  readonly negations: number;
  readonly kinds: ReadonlySet<CueKind>;
  readonly names: string[];
  readonly found: string[];
} {
  const sentence = sentencesIn(text).at(-1);
  const said = sentence?.words.findIndex(({ word }) => word === 'medically') ?? -1;
  if (!sentence || said < 0) throw new Error(text);
  const cues = cuesIn(sentence);
  const covered = (index: number) =>
    cues.some(({ entry, first, end }) => entry.kind === 'affirmed' && first <= index && index < end);
  const predicate = predicateOf(sentence.words, said, covered);
  const target = {
    said: { first: said, end: said + 2 },
    verb: predicate?.verb ?? said,
    clause: predicate?.clause ?? said,
  };
  const names = cues.flatMap((cue) =>
    cue.entries.filter((entry) => {
      const { negations, kinds } = modifiersOf(sentence, [{ ...cue, entries: [entry] }], target);
      return negations > 0 || kinds.has(entry.kind);
    }),
  );
  return {
    ...modifiersOf(sentence, cues, target),
    names: names.map(({ name }) => name),
    found: cues.flatMap(({ entries }) => entries.map(({ name }) => name)),
  };
}

describe('each cue', () => {
  it('has a sentence that holds and one that does not', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(CUES.map(({ name }) => name).sort());
  });

  it.each(CUES.map((cue) => [cue.name, cue] as const))('%s', (name, { kind }) => {
    const [holds, not] = EXAMPLES[name] as readonly [string, string];
    const touched = touching(holds);
    if (kind === 'affirmed') {
      expect(touched.found).toContain(name);
      expect(touched.negations).toBe(0);
      expect([...touched.kinds].filter((other) => other !== 'affirmed')).toEqual([]);
      expect(touching(not).found).not.toContain(name);
      return;
    }
    expect(touched.names).toContain(name);
    if (kind === 'negated') expect(touched.negations).toBe(1);
    else expect(touched.kinds).toContain(kind);
    expect(touching(not).names).not.toContain(name);
  });
});

describe('words in', () => {
  it.each([
    [
      'a quotation are said by somebody else',
      'The letter: "The brace is medically necessary."',
      'attributed',
    ],
    ['brackets stand beside the point', 'The brace (which is medically necessary) came.', 'aside'],
    ['a question are left open', 'Is the brace medically necessary?', 'doubtful'],
  ] as const)('%s', (_, text, kind) => {
    expect(touching(text).kinds).toContain(kind);
  });

  it.each([
    'The requested "brace" is medically necessary.',
    'The brace (a hinged one) is medically necessary.',
    '(The brace is medically necessary.)',
  ])('%s are touched by nothing', (text) => {
    expect(touching(text)).toMatchObject({ negations: 0, kinds: new Set() });
  });

  it('two negations are both counted', () => {
    expect(touching('It cannot be said that the brace is not medically necessary.').negations).toBe(2);
    expect(touching('There is no evidence that the brace is not medically necessary.').negations).toBe(2);
  });
});
