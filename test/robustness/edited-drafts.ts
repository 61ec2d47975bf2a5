// A program of its own, so that several run at once: `node FILE SEED COUNT` edits a draft until it was compared COUNT
// times with a fresh reading, and prints how often that was and in how many versions a part was not read again. Ends with 1
// at the first difference, which stands on the standard error.
import { EditedDraft } from './edited-draft.ts';

const [seed = 0, count = 0] = process.argv.slice(2).map(Number);
const draft = new EditedDraft(seed);
try {
  while (draft.compared < count) draft.step();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
console.log(draft.compared, draft.kept);
