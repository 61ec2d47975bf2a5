// A part of the build: data as files beside the program, `catalogue.json` and `spelling.json`, which are read when they are
// first asked for. Inside the program their 350 KB would be read at every start, and V8 would keep them twice for as long
// as the program runs: in its source and as a string.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The modules that are replaced: by one with the same function, which reads the file. */
const MODULES = [
  {
    module: /[\\/]catalogue[\\/]data\.ts$/,
    name: 'dataFiles',
    file: 'catalogue.json',
    data: (files) => files,
  },
  {
    module: /[\\/]words[\\/]spelling-data\.ts$/,
    name: 'spellingData',
    file: 'spelling.json',
    data: ([spelling]) => spelling,
  },
];

/** For builds to one CommonJS file (`outfile`); the data are those of the files that a module imports, in order. */
export const lazyData = {
  name: 'lazy-data',
  setup(build) {
    const { absWorkingDir = '.', outfile } = build.initialOptions;
    const folder = dirname(resolve(absWorkingDir, outfile));
    build.onResolve({ filter: /^\.\/(catalogue|spelling)\.json$/ }, ({ path, importer }) =>
      MODULES.some(({ module }) => module.test(importer)) ? { path, external: true } : undefined,
    );
    for (const { module, name, file, data } of MODULES) {
      build.onLoad({ filter: module }, ({ path }) => {
        const imports = readFileSync(path, 'utf8').matchAll(/from '\.\/([\w/-]+\.json)'/g);
        const files = [...imports].map(([, imported]) => join(dirname(path), imported));
        mkdirSync(folder, { recursive: true });
        writeFileSync(
          join(folder, file),
          JSON.stringify(data(files.map((one) => JSON.parse(readFileSync(one, 'utf8'))))),
        );
        return {
          contents: `export function ${name}() { return require('./${file}'); }`,
          loader: 'js',
          watchFiles: files,
        };
      });
    }
  },
};
