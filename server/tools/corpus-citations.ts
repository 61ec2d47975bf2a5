// npm run corpus:citations [-- --write] [-- FOLDER...]
// How much of the citations in real letters is understood, letter by letter and in sum, and every word that is not.
// The words are the letters': they go to the screen and nowhere else. --write keeps the figures as those to compare
// with from now on.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  differences,
  FIGURES,
  type Figures,
  figuresOf,
  readKept,
  sumOf,
  writeKept,
} from './citation-figures.ts';
import { CORPUS, corpusFolders, readLetters } from './letters.ts';

/** Figures alone, no words of any letter. */
const KEPT = 'test/corpus/citations.figures.json';

const args = process.argv.slice(2);
const write = args.includes('--write');
const named = args.filter((arg) => !arg.startsWith('--'));
const folders = named.length > 0 ? named : corpusFolders();
if (folders.length === 0) {
  console.error(`SKIPPED: no folder is named, and ${CORPUS} is not here.`);
  process.exit(0);
}

const results = (await readLetters(folders)).map((letter) => ({ letter, ...figuresOf(letter) }));
const row = (name: string, figures: Figures) =>
  name.padEnd(14) + FIGURES.map((column) => String(figures[column]).padStart(column.length + 2)).join('');
console.log(' '.repeat(14) + FIGURES.map((column) => `  ${column}`).join(''));
for (const { letter, figures } of results) console.log(row(letter.name, figures));
const sum = sumOf(results.map(({ figures }) => figures));
console.log(row(`${results.length} letters`, sum));

const remainders = results.flatMap((result) => result.remainders);
for (const [kind, title] of [
  ['guideline', 'MTUS guidelines that the catalogue does not have'],
  ['topic', 'Topics that the guideline does not have'],
  ['words', 'Words of guideline fields outside every citation'],
  ['missed', 'MTUS, ACOEM and ODG outside every citation'],
  ['work', 'Works outside the MTUS that the catalogue does not have (books, journals, web pages)'],
] as const) {
  const these = remainders.filter((remainder) => remainder.kind === kind);
  console.log(`\n${title}: ${these.length}`);
  for (const { letter, place, words } of these) console.log(`  ${letter}, ${place}: ${words}`);
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
console.log(`
MTUS guidelines resolved        ${share(sum.mtus - sum.mtusUnknown, sum.mtus)} of ${sum.mtus}
topics of these resolved        ${share(sum.topics - sum.topicsUnknown, sum.topics)} of ${sum.topics}
fields accounted for            ${share(sum.fields - sum.fieldsWithRest, sum.fields)} of ${sum.fields}
works outside the MTUS known    ${share(sum.others - sum.othersUnknown, sum.others)} of ${sum.others}`);

if (named.length === 0) compareWithKept();

function compareWithKept(): void {
  const kept = existsSync(KEPT)
    ? readKept(JSON.parse(readFileSync(KEPT, 'utf8')))
    : new Map<string, Figures>();
  const now = new Map([['sum', sum]]);
  for (const { letter, figures } of results) now.set(letter.name, figures);
  console.log('\nSince the figures were kept:');
  let changes = 0;
  for (const [name, figures] of now) {
    const before = kept.get(name);
    const lines = before ? differences(before, figures).map(({ line }) => line) : ['new'];
    changes += lines.length;
    if (lines.length > 0) console.log(`  ${name}: ${lines.join(', ')}`);
  }
  if (changes === 0) console.log('  nothing has changed');
  if (!write) return;
  writeFileSync(KEPT, writeKept(now));
  console.log(`kept in ${KEPT}`);
}
