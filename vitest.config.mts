import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'server/src/**/*.test.ts',
      'client/src/**/*.test.ts',
      'test/{engine,corpus,grammar,protocol}/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
