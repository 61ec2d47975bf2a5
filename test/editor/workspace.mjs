// The folder that the editor tests open: copies of the samples and texts made from them, so that no test edits a shipped file.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = (name) => join(root, 'samples', name);

const README = `Letters of this week

This folder holds letters on independent medical review (IMR). Each final determination has a clinical case summary
and a decision rationale for every disputed item. Names are left out.
`;

/** Makes the folder below a temporary one; `remove()` takes it all away. */
export function prepareWorkspace() {
  const temporary = mkdtempSync(join(tmpdir(), 'imr-editor-test-'));
  const folder = join(temporary, 'determinations');
  mkdirSync(folder);
  const put = (name, text) => writeFileSync(join(folder, name), text);

  const letter = readFileSync(sample('opioid-and-muscle-relaxant.imr'), 'utf8').replaceAll('\r\n', '\n');
  for (const name of [
    'sample.imr',
    'letter.txt',
    'hidden.txt',
    'one.determination',
    'one.determination.txt',
  ]) {
    put(name, letter);
  }
  put('crlf.imr', letter.replaceAll('\n', '\r\n'));
  put('damaged.imr', damageSecondLabel(letter));
  copyFileSync(sample('as-extracted-from-pdf.imr.txt'), join(folder, 'extracted.imr.txt'));
  put('README.txt', README);
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE.txt'));
  return {
    folder,
    temporary,
    remove: () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function damageSecondLabel(letter) {
  const label = 'Decision rationale:';
  const second = letter.indexOf(label, letter.indexOf(label) + 1);
  if (second < 0) throw new Error('the sample has no second decision rationale');
  return `${letter.slice(0, second)}Decision rational:${letter.slice(second + label.length)}`;
}
