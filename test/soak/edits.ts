import { join } from 'node:path';
import { readSamples } from '../engine/samples.ts';
import { EditedDraft } from '../robustness/edited-draft.ts';
import { TypedLetters } from '../robustness/typed-letters.ts';
import { WildDraft } from '../robustness/wild-edits.ts';

/** For every so many edits anywhere one of the structure, and one typed into a letter. */
const PER_SLOW_EDIT = 10;
/** A document and its editor are new after so many edits, so that no run hangs on one seed. */
const PER_DRAFT = 50_000;

/** Edits documents in this process, against the engine alone; gives what is wrong, in words. */
export function soakEdits(root: string, count: number, seed: number): string[] {
  const slow = Math.round(count / PER_SLOW_EDIT);
  return [
    ...timed(`${count} edits anywhere, all compared after each`, () => {
      let draft = new WildDraft(seed);
      for (let n = 1; n <= count; n++) {
        draft.step();
        draft.compare();
        if (n % PER_DRAFT === 0) draft = new WildDraft(seed + n);
      }
    }),
    ...timed(`${slow} edits of the structure, all compared after each`, () => {
      let draft = new EditedDraft(seed);
      for (let done = 0; done < slow; ) {
        const before = draft.compared;
        draft.step();
        done += draft.compared - before;
        if (draft.compared >= PER_DRAFT) draft = new EditedDraft(seed + done);
      }
    }),
    ...timed(`${slow} words typed into letters, trees compared after each`, () => {
      const letters = new TypedLetters(seed, readSamples(join(root, 'samples')));
      for (let n = 0; n < slow; n++) letters.step();
    }),
  ];
}

function timed(what: string, action: () => void): string[] {
  const started = Date.now();
  try {
    action();
    console.log(`${what}: the same (${Math.round((Date.now() - started) / 1000)} s)`);
    return [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
