// npm run spelling:words -- LIST...
// Makes the words that spelling is judged by, server/src/rules/words/spelling.json, from the determinations of the corpus
// and the catalogue. LIST: word lists of SCOWL, size 95 (Debian packages wamerican-insane and wbritish-insane), a word a
// line; they tell which words one letter away are words as well. No sentence of a letter is kept, and no name.
import { readFileSync, writeFileSync } from 'node:fs';
import { builtInCatalogue } from '../src/catalogue/built-in.ts';
import { CORPUS, corpusFolders, readLetters } from './letters.ts';
import { spellingWords } from './spelling/vocabulary.ts';

const FILE = 'server/src/rules/words/spelling.json';
const ABOUT =
  'words: words that determinations of California (public records) use, and terms of the catalogue. others: words one letter away from those. short: shorter words. Made by npm run spelling:words.';
const NOTICE = [
  'The words of English are taken from SCOWL (Spell Checker Oriented Word Lists), http://wordlist.aspell.net/.',
  'Copyright 2000-2011 by Kevin Atkinson.',
  'Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.',
];

const lists = process.argv.slice(2);
if (lists.length === 0) {
  console.error('Name the word lists: npm run spelling:words -- LIST...');
  process.exit(2);
}
const folders = corpusFolders();
if (folders.length === 0) {
  console.error(`SKIPPED: ${CORPUS} is not here.`);
  process.exit(0);
}

const all = new Set<string>();
const common = new Set<string>();
for (const line of lists.flatMap((list) => readFileSync(list, 'utf8').split(/\r?\n/))) {
  if (!/^[A-Za-z]+$/.test(line)) continue;
  all.add(line.toLowerCase());
  if (line === line.toLowerCase()) common.add(line);
}
const letters = await readLetters(folders);
const { words, others, short } = spellingWords(
  letters.map(({ analysis }) => analysis.letter.source),
  builtInCatalogue(),
  { has: (word) => all.has(word), isCommon: (word) => common.has(word) },
);
const file = {
  about: ABOUT,
  notice: NOTICE,
  words: words.join(' '),
  others: others.join(' '),
  short: short.join(' '),
};
writeFileSync(FILE, `${JSON.stringify(file, null, 2)}\n`);
console.log(`${words.length} words and ${others.length} others of ${letters.length} letters are in ${FILE}`);
