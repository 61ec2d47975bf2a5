// Runs named checks one after the other, prints each with its outcome, and counts.

/** A list of checks that is empty, with what runs them and counts. */
export function checkList() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  return {
    counts,
    /** What failed, a line each: to be said again at the end, since it is printed far above. */
    failures,
    /** Runs a check; what it throws is its failure. Never rejects: the checks after it still run. */
    async check(name, run) {
      const started = Date.now();
      try {
        await run();
        counts.passed++;
        console.log(`  ok    ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      } catch (error) {
        counts.failed++;
        failures.push(name);
        console.log(`  FAIL  ${name}\n${String(error.stack ?? error).replace(/^/gm, '        ')}`);
      }
    },
    /** Notes a check that cannot run here, with the reason, for all to see. */
    skip(what) {
      counts.skipped++;
      console.log(`  SKIPPED  ${what}`);
    },
    /** Adds the counts of checks that ran elsewhere. */
    add(more) {
      for (const key of Object.keys(counts)) counts[key] += more[key];
    },
  };
}
