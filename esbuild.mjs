// Builds what ships: the client (two files, the second loaded only when a determination is met), the page of its preview, the language server,
// the command line, and the program of other formats. Output is CommonJS: package.json names no module type, so Node reads dist/*.js as such.
//   node esbuild.mjs [--production] [--watch]
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { FORMATS, formatsApart } from './server/tools/formats-build.mjs';
import { lazyData } from './server/tools/lazy-data.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Keeps the language client out of the first file: it stays a file of its own that is required when it is needed. */
const languageClientApart = {
  name: 'language-client-apart',
  setup(build) {
    build.onResolve({ filter: /\/languageClient\.ts$/ }, (args) =>
      args.kind === 'dynamic-import' ? { path: './languageClient.js', external: true } : undefined,
    );
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // in a CommonJS file it is called so; the command line starts its threads from it
  define: { 'import.meta.filename': '__filename' },
  // import() becomes require(): the extension host resolves it without its module loader
  supported: { 'dynamic-import': false },
  // the packages' ES modules, where they carry both: they leave out what is not used
  mainFields: ['module', 'main'],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

const outputs = [
  {
    in: 'client/src/extension.ts',
    out: 'dist/client/node.js',
    external: ['vscode'],
    plugins: [languageClientApart],
  },
  { in: 'client/src/server/languageClient.ts', out: 'dist/client/languageClient.js', external: ['vscode'] },
  // written into a page as it is
  {
    in: 'client/src/preview/page/page.ts',
    out: 'dist/client/preview-page.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    sourcemap: false,
  },
  { in: 'server/src/node.ts', out: 'dist/server/node.js', plugins: [lazyData] },
  { in: 'server/src/cli.ts', out: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' }, plugins: [lazyData] },
  ...FORMATS.map(({ in: entry, out }) => ({ in: entry, out: `dist/${out}`, plugins: [formatsApart] })),
];

const missing = outputs.filter((output) => !existsSync(join(root, output.in)));
for (const output of missing) console.error(`${output.in} is not there: ${output.out} was not built`);
const present = outputs.filter((output) => !missing.includes(output));

const contexts = await Promise.all(
  present.map(({ in: entry, out, ...own }) =>
    esbuild.context({ ...shared, ...own, entryPoints: [entry], outfile: out }),
  ),
);

if (watch) {
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('building on every change; Ctrl+C ends it');
} else {
  const results = await Promise.allSettled(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
  for (const [index, { out }] of present.entries()) {
    if (results[index]?.status === 'rejected') continue; // esbuild has printed the errors
    if (production) rmSync(join(root, `${out}.map`), { force: true });
    console.log(`${out.padEnd(30)} ${(statSync(join(root, out)).size / 1024).toFixed(1).padStart(8)} kB`);
  }
  process.exitCode = missing.length > 0 || results.some(({ status }) => status === 'rejected') ? 1 : 0;
}
