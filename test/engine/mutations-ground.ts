import { type WholeTree, wholeTree } from '../../server/src/letter/test-support.ts';
import type { DisputedItem } from '../../server/src/syntax/tree.ts';
import type { Flow } from '../../server/src/text/flow.ts';
import { type Range, range } from '../../server/src/text/range.ts';

/** A letter without the faults that are to be planted in it. */
export interface SoundLetter {
  readonly name: string;
  readonly text: string;
  readonly tree: WholeTree;
}

/** What a way makes of a letter. */
export interface Damage {
  readonly text: string;
  /** Where it is wrong now, in the damaged text; a finding is in the right place when it or its related place touches one. */
  readonly places: readonly Range[];
}

/** One way of damaging a letter. It gives null for a letter in which its damage would not be wrong for certain. */
export interface Way {
  readonly name: string;
  /** The rules of which one must report it. */
  readonly codes: readonly string[];
  damage(letter: SoundLetter, random: Random): Damage | null;
}

/** Numbers that look random and are the same in every run (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }

  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** One of a list; undefined for an empty one. */
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** All of a list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }
}

/** The letter as the ways look at it. */
export function soundLetter(name: string, text: string): SoundLetter {
  return { name, text, tree: wholeTree(text) };
}

/** Puts words in the place of others; the place is that of the new words, or the gap when there are none. */
export function replaced(text: string, { start, end }: Range, words: string): Damage {
  return {
    text: text.slice(0, start) + words + text.slice(end),
    places: [range(start, start + words.length)],
  };
}

/** Takes words out; the place is the gap with the white space around it. */
export function removed(text: string, { start, end }: Range): Damage {
  const rest = text.slice(0, start) + text.slice(end);
  let from = start;
  let to = start;
  while (from > 0 && /\s/.test(rest.charAt(from - 1))) from--;
  while (to < rest.length && /\s/.test(rest.charAt(to))) to++;
  return { text: rest, places: [range(from, to)] };
}

/** A match in a flow: its groups, and the place of the whole and of the first group in the source. */
export interface Found {
  readonly groups: readonly string[];
  readonly whole: Range;
  /** The place of the first group, looked for from the left; that of the whole without groups. */
  readonly first: Range;
  readonly index: number;
}

/** All matches of a pattern in a flow. */
export function findAll(flow: Flow, pattern: RegExp): Found[] {
  return [...flow.text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].map(
    (match) => {
      const [words, first = words] = match;
      const at = match.index + words.indexOf(first);
      return {
        groups: match.slice(1).map((group) => group ?? ''),
        whole: flow.sourceRange(match.index, match.index + words.length),
        first: flow.sourceRange(at, at + first.length),
        index: match.index,
      };
    },
  );
}

/** A conclusion as letters print it. */
const VERDICT = /\b(?:is|are)(?: considered| deemed)? (not )?medically necessary\b/;

/** An item whose rationale says once whether the request is necessary, in its last sentence, as its decision says. */
export interface ConcludedItem {
  readonly item: DisputedItem;
  readonly rationale: Flow;
  /** The last sentence, full stop included. */
  readonly sentence: Range;
  readonly verdict: Range;
  readonly necessary: boolean;
}

/** The items with nothing else said of medical necessity. */
export function concludedItems({ tree }: SoundLetter): ConcludedItem[] {
  return tree.items.flatMap((item) => {
    const flow = item.rationale?.flow;
    if (!flow || !item.decision?.value) return [];
    const verdicts = findAll(flow, VERDICT);
    const [verdict] = verdicts;
    const mentions = flow.text.match(/medical(?:ly)?[- ]necess/gi) ?? [];
    if (!verdict || verdicts.length > 1 || mentions.length > 1) return [];
    const necessary = verdict.groups[0] === '';
    if (necessary !== (item.decision.value === 'Overturned')) return [];
    const starts = [...flow.text.matchAll(/[a-z\d)]\.\s+(?=[A-Z])/g)].map((one) => one.index + one[0].length);
    const start = starts.filter((at) => at <= verdict.index).at(-1) ?? 0;
    const isLast = starts.every((at) => at <= verdict.index) && flow.text.endsWith('.');
    if (!isLast || start === 0) return [];
    const sentence = flow.sourceRange(start, flow.text.length);
    return [{ item, rationale: flow, sentence, verdict: verdict.whole, necessary }];
  });
}

/** The usual ways of saying a request again and concluding on it. */
const CONCLUSIONS = [
  'Therefore, the request for # is$ medically necessary.',
  'As such, the request for # is$ medically necessary.',
  'Hence, the request for # is$ medically necessary.',
  'Consequently, the request for # is$ medically necessary and appropriate.',
  'The requested # is$ medically necessary.',
  'For these reasons, this request for # is$ medically necessary.',
] as const;

/** The item's conclusion written anew, about the words given; the place is that of the sentence. */
export function concludedOn(
  letter: SoundLetter,
  { sentence, necessary }: ConcludedItem,
  words: string,
  random: Random,
): Damage {
  const form = random.pick(CONCLUSIONS) ?? CONCLUSIONS[0];
  return replaced(letter.text, sentence, form.replace('$', necessary ? '' : ' not').replace('#', words));
}

/** Whether the words ask for one thing, said once: partly authorized requests say it three times. */
export function isPlain(request: string): boolean {
  return request.length > 4 && request.length < 160 && !/original request|authorized|:/i.test(request);
}

/** `10/13/2015` in the header as `2015-10-13`, with its place. */
export function headerDay(
  { tree, text }: SoundLetter,
  key: string,
): { day: string; start: number; end: number } | null {
  const value = tree.header?.fields.find((field) => field.key === key)?.value;
  const [, month, day, year] =
    /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value ? text.slice(value.start, value.end).trim() : '') ?? [];
  return value && year ? { day: `${year}-${month}-${day}`, start: value.start, end: value.end } : null;
}

/**
 * Words with one letter inside a word dropped, doubled or changed, or two exchanged; the first two letters of the word
 * and its last one stay. White space and capitals stay too: they are no matter of spelling.
 */
export function misspelled(words: string, random: Random): string {
  const places = [...words.matchAll(/(?<=[A-Za-z]{2})[A-Za-z](?=[A-Za-z]{2})/g)];
  const at = random.pick(places)?.index ?? 0;
  const [letter, next] = [words.charAt(at), words.charAt(at + 1)];
  const other = letter === letter.toUpperCase() ? (letter === 'X' ? 'Z' : 'X') : letter === 'x' ? 'z' : 'x';
  const kinds = [
    words.slice(0, at) + words.slice(at + 1),
    words.slice(0, at) + letter + words.slice(at),
    words.slice(0, at) + other + words.slice(at + 1),
    ...(letter === next ? [] : [words.slice(0, at) + next + letter + words.slice(at + 2)]),
  ];
  return random.pick(kinds) ?? words;
}
