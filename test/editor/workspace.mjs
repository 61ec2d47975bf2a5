// The folder that the editor tests open: copies of the samples and texts made from them, so that no test edits a shipped file.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));
const sample = (name) => join(root, 'samples', name);

const README = `Letters of this week

This folder holds letters on independent medical review (IMR). Each final determination has a clinical case summary
and a decision rationale for every disputed item. Names are left out.
`;

/** The folder of the suite inside the extension host. `remove()` takes it all away. */
export function prepareWorkspace() {
  const { folder, put, ...rest } = newFolder();
  const letter = showcase();
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
  return { folder, ...rest };
}

/** The folder of the drive and its pictures: the samples under their own names, a damaged one, and one as plain text. */
export function prepareShowcase() {
  const { folder, put, ...rest } = newFolder();
  const letters = readdirSync(join(root, 'samples')).filter((name) => !name.endsWith('.md'));
  for (const name of letters) copyFileSync(sample(name), join(folder, name));
  put('damaged-label.imr', damageSecondLabel(showcase()));
  put('long-letter.imr', longLetter());
  put(
    'markup.imr',
    showcase().replace('he complained', () => `${MARKUP} he complained`),
  );
  put('from-the-clinic.txt', showcase());
  put('empty.imr', '');
  return { folder, ...rest };
}

function newFolder() {
  const temporary = mkdtempSync(join(tmpdir(), 'imr-editor-test-'));
  const folder = join(temporary, 'determinations');
  mkdirSync(folder);
  return {
    folder,
    temporary,
    put: (name, text) => writeFileSync(join(folder, name), text),
    remove: () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function showcase() {
  return readFileSync(sample('opioid-and-muscle-relaxant.imr'), 'utf8').replaceAll('\r\n', '\n');
}

/** Words that would do something, were they read as HTML. */
const MARKUP = `<script>document.title = "run"</script> <img src=x onerror="document.title=1"> &amp; <b>bold</b>`;

/** A letter of 15 KB: the showcase with its items again. */
function longLetter() {
  const letter = showcase();
  const items = letter.slice(letter.indexOf('Norco 10/325mg #120:'));
  let long = letter;
  while (long.length < 15_000) long += `\n${items}`;
  return long.slice(0, 15_300);
}

function damageSecondLabel(letter) {
  const label = 'Decision rationale:';
  const second = letter.indexOf(label, letter.indexOf(label) + 1);
  if (second < 0) throw new Error('the sample has no second decision rationale');
  return `${letter.slice(0, second)}Decision rational:${letter.slice(second + label.length)}`;
}
