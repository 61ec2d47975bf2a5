// What is not as it should be about the invented letters, by kind: npm run drafts -- [KIND or ID ...]
// --write keeps the ids of all letters that are judged wrongly, in test/drafts/not-yet.json.
import { writeFileSync } from 'node:fs';
import disputed from '../../test/drafts/disputed.json' with { type: 'json' };
import { judge, judgeLong } from '../../test/drafts/judge.ts';
import { draftsAreThere, readExpected, readExpectedLong } from '../../test/drafts/support.ts';

const isToWrite = process.argv.includes('--write');
const chosen = process.argv.slice(2).filter((argument) => argument !== '--write');
const isChosen = (...names: string[]) => chosen.length === 0 || names.some((name) => chosen.includes(name));

if (draftsAreThere) {
  const counts = new Map<string, { right: number; all: number }>();
  const wrong: string[] = [];
  const note = (kind: string, id: string, title: string, objections: readonly string[]) => {
    if (!isChosen(kind, id)) return;
    const count = counts.get(kind) ?? { right: 0, all: 0 };
    counts.set(kind, { right: count.right + (objections.length === 0 ? 1 : 0), all: count.all + 1 });
    if (objections.length > 0) {
      if (!(id in disputed)) wrong.push(id);
      console.log(`${kind} ${id} ${title}`);
    }
    for (const objection of objections) console.log(`    ${objection}`);
  };
  for (const expected of readExpected())
    note(expected.kind || '(right)', expected.id, expected.title, judge(expected));
  for (const expected of readExpectedLong())
    note(`long ${expected.cls}`, expected.id, 'long letter', judgeLong(expected));
  console.log('\nas expected:');
  for (const [kind, { right, all }] of [...counts].sort())
    console.log(`  ${kind.padEnd(12)} ${right} of ${all}`);
  if (isToWrite && chosen.length === 0)
    writeFileSync('test/drafts/not-yet.json', `${JSON.stringify(wrong.sort(), null, 2)}\n`);
}
