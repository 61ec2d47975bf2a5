/**
 * The one memo of the engine: a reading that is made once for each owner, and forgotten with it. The reader is given its
 * owner and nothing else, so what it may look at is a type; an owner never changes, so what was read of it holds.
 */
export function remembered<Owner extends object, T extends NonNullable<unknown> | null>(
  read: (owner: Owner) => T,
): (owner: Owner) => T {
  const known = new WeakMap<Owner, T>();
  return (owner) => {
    let reading = known.get(owner);
    if (reading === undefined) {
      reading = read(owner);
      known.set(owner, reading);
    }
    return reading;
  };
}
