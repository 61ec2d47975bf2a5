import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import { isOfRequest, type Restatement } from '../../../reading/requests/restatements.ts';
import { shorten } from '../../../text/in-words.ts';
import type { PartRule } from '../../finding.ts';
import { writing } from '../../replacement.ts';
import { countsRest, wholeConclusions } from './whole-conclusions.ts';

/** What is compared between a request and the words of its rationale that say it again. */
interface Compared<T> {
  /** What begins the message: `Strength`. */
  readonly name: string;
  read(part: RequestPart): Stated<T> | null;
  /** Whether two values may mean the same; left out for plain values. */
  same?(value: T, other: T): boolean;
  /** Whether words, among all that say something of the request, are about it; left out where the conclusion itself says so. */
  isOf?(restatement: Restatement, request: RequestPart, all: readonly Restatement[]): boolean;
  /** What it comes to as a whole, which is as well said again: all fills of a drug. Left out where it is the same. */
  whole?(part: RequestPart): T | null;
  /** The value as a message shows it; left out for plain values. */
  words?(value: T): string;
}

/** A check for values that a rationale restates otherwise than its request has them, each reported once an item. */
export function differences<T>({
  name,
  read,
  same = Object.is,
  isOf = isOfRequest,
  whole,
  words = String,
}: Compared<T>): PartRule['check'] {
  return (letterPart) => {
    const meant = wholeConclusions(letterPart);
    return letterPart.requests.flatMap((request, index) => {
      const asked = read(request);
      if (!asked) return [];
      const flow = letterPart.determination.items[index]?.rationale?.flow;
      const valuesOf = (parts: readonly (RequestPart | null)[]) =>
        parts.flatMap((part) => (part ? [read(part)?.value, whole?.(part)] : [])).filter(isSomething);
      const known = valuesOf([request, request.original, request.authorized]);
      const remaining = valuesOf([request]);
      const all = letterPart.restatements[index] ?? [];
      const [first, ...others] = all.flatMap((restatement) => {
        const isOfIt = isOf(restatement, request, all) || meant.has(restatement);
        const stated = isOfIt && sameDrug(request, restatement) ? read(restatement.part) : null;
        const isRest = request.original && flow && countsRest(restatement, flow);
        return stated && !(isRest ? remaining : known).some((value) => same(value, stated.value))
          ? [stated]
          : [];
      });
      if (!first) return [];
      const { source } = letterPart.determination;
      const [ours, theirs] = [first, asked].map(({ range }) => source.slice(range.start, range.end)) as [
        string,
        string,
      ];
      // of a remaining portion, or of several mentions, it is not certain which one is meant
      const isFixed = others.length === 0 && request.original === null && fits(theirs, ours);
      return {
        message: `${name}${ofDrug(request)} is ${words(first.value)} in the rationale but ${words(asked.value)} in the request.`,
        range: first.range,
        related: [
          { range: asked.range, message: `Request: ${words(asked.value)}.` },
          ...others.map(({ range }) => ({ range, message: 'Another mention in the rationale.' })),
        ],
        ...(isFixed ? { fix: writing(theirs, first.range) } : {}),
      };
    });
  };
}

/** Whether words of a request read well in the place of others: a number takes the place of a number, a frequency that of one, and no other words are lost. */
function fits(words: string, replaced: string): boolean {
  if (/\s\s|[\r\n]/.test(words) || /\bof\b/.test(replaced)) return false;
  const [isNumber, isFrequency] = [
    /^\d+$/,
    /\bx\b|\dx\d|\btimes\b|\b(?:a|per|every) [a-z]|(?:daily|weekly)\b/i,
  ];
  return [isNumber, isFrequency].every((kind) => kind.test(words) === kind.test(replaced));
}

function isSomething<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** ` of Flexeril`; empty where the request does not name one drug for certain. */
function ofDrug({ drug }: RequestPart): string {
  return drug ? ` of ${shorten(drug.text, LONGEST_NAME)}` : '';
}

/** Longer names are cut in messages. In UTF-16 units. */
const LONGEST_NAME = 60;

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
