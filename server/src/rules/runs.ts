/** Things cut into runs, in order: a thing goes on with the run of the one before it where `goesOn` says so. */
export function runsOf<T>(things: readonly T[], goesOn: (before: T, thing: T) => boolean): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  for (const thing of things) {
    const run = runs.at(-1);
    if (run && goesOn(run.at(-1) as T, thing)) run.push(thing);
    else runs.push([thing]);
  }
  return runs;
}
