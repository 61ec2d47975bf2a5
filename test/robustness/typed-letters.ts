import { analyse } from '../../server/src/features/analysis.ts';
import { LetterVersions } from '../../server/src/letter/letter-versions.ts';
import { ARRANGEMENTS, GENERATIONS, generateLetter } from '../bench/generate.ts';
import type { Sample } from '../engine/samples.ts';
import { Random } from '../protocol/random.ts';
import { differenceOfTrees, firstDifference, keptParts } from './same-reading.ts';

/** The fixed sentence of a section, which may stand where it opens none. */
const SENTENCE = 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.';

const generated = GENERATIONS.flatMap((generation) =>
  ARRANGEMENTS.map((arrangement, seed) => generateLetter({ seed, length: 2000, generation, arrangement })),
);

/** Letters of one item or more, wrapped into lines in all the ways there are, and so narrow that labels are broken. */
function lettersFrom(samples: readonly Sample[]): readonly string[] {
  return [
    ...generated,
    ...generated.slice(0, 4).map((letter) => letter.replace(/(.{5,16}?) +/g, '$1\n')),
    ...samples.map(({ text }) => text),
    // begun, and as long as nothing tells where an item begins
    ...samples.map(({ text }) => text.slice(0, text.search(/ISSUES|Claims Administrator guid/)).trimEnd()),
    ...samples.flatMap(({ text }) => SHAPES.map((shape) => withShape(text, shape))),
  ];
}

/** What letters hardly have: what tells stands far apart, or in another part than what it tells of. */
const SHAPES = [
  '\n\nCLINICAL CASE.\n\nSUMXMARY and the rest.\n\n',
  '\nA sling: x*\nUpheld\nAnd so on. ',
  `\n${SENTENCE}\n`,
];

function withShape(text: string, shape: string): string {
  return text.replaceAll('. The ', (_, at: number) => (at % 3 === 0 ? `.${shape}The ` : '. The '));
}

/** Words that tell nothing. */
const PLAIN = [
  'e',
  's',
  't',
  'er ',
  ' a',
  ' the',
  ' pain',
  ', and',
  ' 12',
  ' was treated',
  'x',
  '  ',
  'd',
  'M',
];
/** What may begin or end a line, a heading, a label, a request or a decision. */
const TELLING = [
  '. The', '.', ' ', ':', ': ', 'ld', 'Uphe', 'Upheld', ': Upheld', 'Overturned', ' held', '-', '(', 'H', 'HOW THE', 'CLINICAL',
  'CLINICAL CASE SUMMARY', 'IMR', 'MAXIMUS guideline:', 'MAXIMUS', 'guideline', 'guideline:', 'Decision', 'rationale', 'rationale:',
  'Claims Administrator', 'Case Number:', '06/04/2015', 'necessary.', '\n', '\n\n', '\r\n', '\f', '\t', '\n:', '\nx', 'x\n', '\nheld',
  'The Final Determination was based on decisions', 'The expert reviewer developed', ' the following', SENTENCE, '*', '.\n\n',
  '\nUpheld\n', 'CLINICAL CASE.\n\n', 'SUMMARY', '\nC   l   a   i   m   s   Administrator\n', 'IMR DECISION(S) AND RATIONALE(S)', 'REVIEWER:',
]; // biome-ignore format: a word list reads best in rows

/** So many edits are made of one letter before the next one is taken. */
const EDITS = 60;
/** After one edit in so many all that is read is compared, after the others the tree alone. */
const PER_WHOLE = 10;

/** Letters into which words are typed, one after the other: most edits tell nothing of what the letter consists of. */
export class TypedLetters {
  readonly #letters: readonly string[];
  readonly #random: Random;
  readonly #seed: number;
  #versions = new LetterVersions();
  #analysis = analyse('');
  #edits = 0;
  /** After so many edits a part was that of the version before. */
  kept = 0;

  constructor(seed: number, samples: readonly Sample[]) {
    this.#letters = lettersFrom(samples);
    this.#seed = seed;
    this.#random = new Random(seed);
  }

  /** Edits once. Throws when the new text, read by itself, is read otherwise; the message holds both texts. */
  step(): void {
    if (this.#edits % EDITS === 0) this.#open(this.#random.of(this.#letters));
    const before = this.#analysis.letter;
    const text = edited(before.source, this.#random);
    this.#edits++;
    this.#analysis = analyse(text, undefined, undefined, this.#versions);
    const { letter } = this.#analysis;
    const fresh = analyse(text);
    const found =
      this.#edits % PER_WHOLE === 0
        ? firstDifference(this.#analysis, fresh)
        : differenceOfTrees(letter.determination, fresh.letter.determination);
    if (found) {
      const texts = `${JSON.stringify(before.source)}\n${JSON.stringify(text)}`;
      throw new Error(`after edit ${this.#edits} of seed ${this.#seed}: ${found}\n${texts}`);
    }
    if (keptParts(letter.determination, before.determination) > 0) this.kept++;
  }

  #open(text: string): void {
    this.#versions = new LetterVersions();
    this.#analysis = analyse(text, undefined, undefined, this.#versions);
  }
}

/** Somewhere a word is put in, some signs are taken away, or both. */
function edited(text: string, random: Random): string {
  const at = place(text, random);
  const gone = random.oneIn(3) ? random.below(12) : 0;
  const put = gone > 0 && random.oneIn(2) ? '' : random.of(random.oneIn(3) ? TELLING : PLAIN);
  return text.slice(0, at) + put + text.slice(at + gone);
}

/** Anywhere, or at one of the places that tell most: at the end, where a line begins or ends, and around a colon. */
function place(text: string, random: Random): number {
  if (random.oneIn(12)) return text.length;
  const at = random.below(text.length + 1);
  if (random.oneIn(2)) return at;
  const border = text.indexOf(random.oneIn(2) ? '\n' : ':', at);
  return border < 0 ? at : Math.max(0, border + random.below(6) - (random.oneIn(2) ? 20 : 2));
}
