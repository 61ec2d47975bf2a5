// npm run catalogue:witness [-- --write] [-- FOLDER...]
// What a folder of determinations confirms of the catalogue: headings and pages that two letters cite, or claims
// administrator and reviewer of one letter. Without a folder, the corpus beside the project. --write keeps it as a part
// of the catalogue: ids, pages and case numbers, no words of any letter.
import { writeFileSync } from 'node:fs';
import { builtInCatalogue } from '../src/catalogue/built-in.ts';
import { CORPUS, corpusFolders, readLetters } from './letters.ts';
import { testimonies, verdicts, witnessesOf } from './witness-count.ts';

const KEPT = 'server/src/catalogue/data/witnesses.json';
const ABOUT =
  'Headings and pages that real determinations cite independently of each other; counted by npm run catalogue:witness.';

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const folders = named.length > 0 ? named : corpusFolders();
if (folders.length === 0) {
  console.error(`SKIPPED: no folder is named, and ${CORPUS} is not here.`);
  process.exit(0);
}

const letters = await readLetters(folders);
const all = testimonies(letters);
const witnesses = witnessesOf(all);
const { confirmed, contradicted, unseen } = verdicts(all, builtInCatalogue());
print(
  'Headings confirmed',
  witnesses.map(({ guideline, topic, cases }) => `${guideline}/${topic}: ${cases.length} letters`),
);
print('Pages confirmed', confirmed);
print('Pages contradicted: cited by two, outside the pages that the catalogue gives', contradicted);
print('Unseen topics of guidelines that are cited by page', unseen);
print(
  'Cited by one party of one letter, which proves nothing',
  all
    .filter(({ guideline, topic }) => !witnesses.some((w) => w.guideline === guideline && w.topic === topic))
    .map(({ guideline, topic }) => `${guideline}/${topic}`),
);
console.log(`\n${letters.length} letters`);

if (args.includes('--write')) {
  const rows = witnesses.map((witness) => `    ${JSON.stringify(witness)}`);
  const head = `{\n  "$schema": "../catalogue.schema.json",\n  "about": ${JSON.stringify(ABOUT)},\n`;
  writeFileSync(KEPT, `${head}  "witnesses": [\n${rows.join(',\n')}\n  ]\n}\n`);
  console.log(`kept in ${KEPT}; npm run format brings it into the project's form`);
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
