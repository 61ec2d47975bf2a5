import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import type { Restatement } from '../../../reading/requests/restatements.ts';
import type { PartRule } from '../../finding.ts';

/** What is compared between a request and the words of its rationale that say it again. */
interface Compared<T> {
  /** What it is called in a message: `strength`. */
  readonly name: string;
  read(part: RequestPart): Stated<T> | null;
  /** What two equal values have in common; left out for plain values. */
  key?(value: T): string;
  /** The value as a message shows it; left out for plain values. */
  words?(value: T): string;
}

/** A check for values that a rationale restates otherwise than its request has them, each told once an item. */
export function differences<T>({ name, read, key = String, words = String }: Compared<T>): PartRule['check'] {
  return ({ requests, restatements }) =>
    requests.flatMap((request, index) => {
      const asked = read(request);
      if (!asked) return [];
      const known = [request, request.original, request.authorised].flatMap((part) => {
        const stated = part && read(part);
        return stated ? [key(stated.value)] : [];
      });
      const [first, ...others] = (restatements[index] ?? []).flatMap((restatement) => {
        const stated = sameDrug(request, restatement) ? read(restatement.part) : null;
        return stated && !known.includes(key(stated.value)) ? [stated] : [];
      });
      if (!first) return [];
      return {
        message: `The rationale gives the ${name} as ${words(first.value)}, but the request has ${words(asked.value)}. Correct whichever is wrong.`,
        range: first.range,
        related: [
          { range: asked.range, message: `The request has ${words(asked.value)}.` },
          ...others.map(({ range }) => ({ range, message: `The rationale differs here too.` })),
        ],
      };
    });
}

/** Whether the words are about the drug that is requested, or about none by name. */
function sameDrug(request: RequestPart, { part }: Restatement): boolean {
  if (part.drugs.length === 0 || request.drugs.length === 0)
    return part.drugs.length === 0 || part.drug === null;
  return sharesDrug(request, part);
}

/** Whether two parts name a drug or a substance in common. */
export function sharesDrug(a: RequestPart, b: RequestPart): boolean {
  const namesIn = (part: RequestPart) =>
    new Set(part.drugs.flatMap(({ drugs }) => drugs.flatMap(({ id, substances }) => [id, ...substances])));
  const names = namesIn(a);
  return [...namesIn(b)].some((name) => names.has(name));
}
