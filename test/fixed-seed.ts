import fc from 'fast-check';

// Property tests try the same cases in each run, so that a run that fails fails again. IMR_SEED=random tries others, and says
// with a failure by which number to repeat it; IMR_SEED=NUMBER repeats it.
const { IMR_SEED } = process.env;
if (IMR_SEED !== 'random') fc.configureGlobal({ seed: IMR_SEED ? Number(IMR_SEED) : 20261128 });
