// A part of the build: the catalogue's data as one text that is read when the catalogue is first asked for. As objects
// the bundler would have them made at every start.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Replaces `catalogue/data.ts` by a module with the same function; the files are those that it imports, in order. */
export const lazyData = {
  name: 'lazy-data',
  setup(build) {
    build.onLoad({ filter: /[\\/]catalogue[\\/]data\.ts$/ }, ({ path }) => {
      const imports = readFileSync(path, 'utf8').matchAll(/from '\.\/(data\/[\w-]+\.json)'/g);
      const files = [...imports].map(([, file]) => join(dirname(path), file));
      const text = JSON.stringify(files.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
      const contents = `const text = ${JSON.stringify(text)};
export function dataFiles() { return JSON.parse(text); }`;
      return { contents, loader: 'js', watchFiles: files };
    });
  },
};
