/**
 * The one memo of the engine: a reading that is made once for each owner, and forgotten with it. The reader is given its
 * owner and nothing else, so what it may look at is a type; an owner never changes, so what was read of it holds. So does a
 * failure: a reader that throws is not run again, and all who ask for the reading get the same error.
 */
export function remembered<Owner extends object, T extends NonNullable<unknown> | null>(
  read: (owner: Owner) => T,
): (owner: Owner) => T {
  const known = new WeakMap<Owner, T>();
  const failed = new WeakMap<Owner, { readonly error: unknown }>();
  return (owner) => {
    let reading = known.get(owner);
    if (reading === undefined) {
      const failure = failed.get(owner);
      if (failure) throw failure.error;
      try {
        reading = read(owner);
      } catch (error) {
        failed.set(owner, { error });
        throw error;
      }
      known.set(owner, reading);
    }
    return reading;
  };
}
