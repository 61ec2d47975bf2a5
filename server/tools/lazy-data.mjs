// A part of the build: the catalogue's data as a file beside the program, `catalogue.json`, which is read when the
// catalogue is first asked for. Inside the program its 300 KB would be read at every start, and V8 would keep them
// twice for as long as the program runs: in its source and as a string.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const FILE = './catalogue.json';

/**
 * Replaces `catalogue/data.ts` by a module with the same function, for builds to one CommonJS file (`outfile`); the data
 * are those of the files that it imports, in order.
 */
export const lazyData = {
  name: 'lazy-data',
  setup(build) {
    const { absWorkingDir = '.', outfile } = build.initialOptions;
    const folder = dirname(resolve(absWorkingDir, outfile));
    build.onResolve({ filter: /^\.\/catalogue\.json$/ }, () => ({ path: FILE, external: true }));
    build.onLoad({ filter: /[\\/]catalogue[\\/]data\.ts$/ }, ({ path }) => {
      const imports = readFileSync(path, 'utf8').matchAll(/from '\.\/(data\/[\w-]+\.json)'/g);
      const files = [...imports].map(([, file]) => join(dirname(path), file));
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, FILE),
        JSON.stringify(files.map((file) => JSON.parse(readFileSync(file, 'utf8')))),
      );
      return {
        contents: `export function dataFiles() { return require('${FILE}'); }`,
        loader: 'js',
        watchFiles: files,
      };
    });
  },
};
