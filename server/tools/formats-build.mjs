// A part of the build: the program that writes and reads files of other formats, in a folder of its own. Each library is in a file
// that is loaded when the first file of its kind is met.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = 'server/src/node/formats';

/** The files to be built into the folder `formats` beside `dist/server` or `dist/cli.js`. */
export const FORMATS = ['program', 'docx-writer', 'docx-reader', 'pdf-writer', 'pdf-reader'].map((name) => ({
  in: `${sources}/${name}.ts`,
  out: `formats/${name}.js`,
}));

/** The fonts that are embedded in PDFs, and their license, which asks to be with them. */
const FONTS = [
  ['400Regular/Tinos_400Regular.ttf', 'tinos-regular.ttf'],
  ['700Bold/Tinos_700Bold.ttf', 'tinos-bold.ttf'],
  ['LICENSE_FONT', 'tinos-license.txt'],
];

/** Keeps libraries in files of their own, with their licenses and, beside the one that embeds them, the fonts. */
export const formatsApart = {
  name: 'formats-apart',
  setup(build) {
    // libraries that are ES modules look for their files beside their own address
    build.initialOptions.define = { ...build.initialOptions.define, 'import.meta.url': 'addressOfFile' };
    build.initialOptions.banner = {
      js: "const addressOfFile = require('node:url').pathToFileURL(__filename).href;",
    };
    build.onResolve({ filter: /^\.\/(docx|pdf)-(reader|writer)\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: path.replace(/ts$/, 'js'), external: true } : undefined,
    );
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const { absWorkingDir = '.', outfile = '' } = build.initialOptions;
      const folder = dirname(resolve(absWorkingDir, outfile));
      mkdirSync(folder, { recursive: true });
      const licenses = licensesOf(Object.keys(metafile?.inputs ?? {}));
      if (licenses !== '') writeFileSync(join(folder, `${basename(outfile, '.js')}-licenses.txt`), licenses);
      if (!outfile.endsWith('pdf-writer.js')) return;
      for (const [file, name] of FONTS)
        copyFileSync(join(root, 'node_modules/@expo-google-fonts/tinos', file), join(folder, name));
    });
  },
};

/** The packages that the files are of, each with its license as it words it; empty for none. */
function licensesOf(inputs) {
  const folders = inputs.flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.slice(0, 1) ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
      const words =
        file && existsSync(join(root, folder, file)) ? readFileSync(join(root, folder, file), 'utf8') : '';
      return `${name} ${version} (${license})\n\n${words.trim()}`.trim();
    })
    .join('\n\n----\n\n')
    .concat(folders.length > 0 ? '\n' : '');
}
