import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'server/src/**/*.test.ts',
      'client/src/**/*.test.ts',
      'test/{engine,corpus,drafts,grammar,protocol,robustness}/**/*.test.ts',
    ],
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 60_000,
    // how long a server may take to answer on a busy machine
    expect: { poll: { timeout: 10_000 } },
    // on two cores it would use one: the other runs the servers under test, but not all the time
    maxWorkers: 2,
    // its main file is in a form whose names Node cannot tell; the bundler takes its ES modules, and so do the tests
    server: { deps: { inline: ['jsonc-parser'] } },
  },
});
