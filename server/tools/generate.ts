// Writes every generated file that is not up to date: npm run generate. With --check it writes none, names those that
// are stale and ends with 1 if there are any.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { GENERATED_FILES } from './generated-files.ts';

const check = process.argv.includes('--check');
for (const { file, make } of GENERATED_FILES) {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const made = make(current);
  if (made === current) continue;
  if (check) process.exitCode = 1;
  else writeFileSync(file, made);
  console.log(`${file} ${check ? 'is stale: npm run generate' : 'written'}`);
}
