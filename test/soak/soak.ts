import { parseArgs } from 'node:util';
import { soakEdits } from './edits.ts';
import { soakTyping } from './typing.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    edits: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '20261122' },
  },
});
const [root = '.'] = positionals;
const [minutes, edits, seed] = [values.minutes, values.edits, values.seed].map(Number);
if (!(Number(minutes) >= 0 && Number(edits) >= 0 && Number.isInteger(seed))) {
  console.error('npm run soak [-- --minutes 60] [-- --edits 1000000] [-- --seed 20261122]');
  process.exit(2);
}

// what is wrong in words; each part says on its own what it has done
const wrong: string[] = [];
wrong.push(...soakEdits(root, edits as number, seed as number));
wrong.push(...(await soakTyping(root, minutes as number, seed as number)));
for (const words of wrong) console.error(`WRONG  ${words}`);
console.log(wrong.length === 0 ? '\nAll is well.' : `\n${wrong.length} things are wrong.`);
process.exit(wrong.length === 0 ? 0 : 1);
