import { range } from '../../server/src/text/range.ts';
import { DRUGS } from './mutations-drugs.ts';
import {
  type ConcludedItem,
  concludedItems,
  concludedOn,
  isPlain,
  type Random,
  removed,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';

/** Words that say nothing of what is requested. */
const COMMON =
  /^(?:with|without|additional|right|left|bilateral|week|weeks|times|visits?|sessions?|physical|therapy|purchase|rental|days|month|months|daily|and|the|for|per|each|total|days|quantity|refills?|treatment|service|ancillary|associated|surgical|postoperative|post|operative|pre|evaluation|study|studies|testing|test|region|unit|medical|tablets?|capsules?)$/;

function contentOf(request: string): Set<string> {
  return new Set((request.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.test(word)));
}

/** An item concluded on plainly, and its request as the rationale might say it again. */
function plainItem(letter: SoundLetter, random: Random, fits: (request: string) => boolean) {
  const items = concludedItems(letter).filter(
    ({ item }) => isPlain(item.request.text) && fits(item.request.text),
  );
  return random.pick(items);
}

/** The request said again in the conclusion with one number changed. */
function otherAmount(name: string, codes: readonly string[], amount: RegExp, values: readonly number[]): Way {
  return {
    name,
    codes,
    damage(letter, random) {
      const once = (request: string) => (request.match(new RegExp(amount, 'g')) ?? []).length === 1;
      const concluded = plainItem(letter, random, once);
      const request = concluded?.item.request.text ?? '';
      const match = amount.exec(request);
      if (!concluded || !match) return null;
      const value = random.pick(values.filter((one) => String(one) !== match[1]));
      const at = match.index + match[0].indexOf(match[1] as string);
      const words = request.slice(0, at) + value + request.slice(at + (match[1] as string).length);
      return concludedOn(letter, concluded, words, random);
    },
  };
}

/** An amount put behind a request that has none, and another one where the conclusion says the request again. */
function addedAmount(
  name: string,
  codes: readonly string[],
  fits: RegExp,
  words: (count: number) => string,
): Way {
  const NUMBER = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|trial|purchase|rental)\b/i;
  return {
    name,
    codes,
    damage(letter, random) {
      const concluded = plainItem(letter, random, (request) => fits.test(request) && !NUMBER.test(request));
      if (!concluded) return null;
      const { request, requestRange } = concluded.item;
      const count = random.between(2, 9);
      const other = count + random.between(1, 4);
      const { text, places } = concludedOn(letter, concluded, request.text + words(other), random);
      const added = words(count);
      // the request stands before its rationale, which moves by what is added
      const damaged = replaced(text, range(requestRange.end, requestRange.end), added).text;
      return {
        text: damaged,
        places: places.map(({ start, end }) => range(start + added.length, end + added.length)),
      };
    },
  };
}

function otherSide(concluded: ConcludedItem): string | null {
  const request = concluded.item.request.text;
  const sides = request.match(/\b(?:left|right)\b/gi) ?? [];
  if (sides.length !== 1 || /bilateral|both/i.test(request)) return null;
  return request.replace(/\b(?:left|right)\b/i, (side) => (/left/i.test(side) ? 'right' : 'left'));
}

/** Whether a rationale concludes in other words, too, before its conclusion. */
function concludesTwice({ text }: SoundLetter, { rationale, sentence }: ConcludedItem): boolean {
  const before = text.slice(rationale.range.start, sentence.start);
  return /not\s+(?:medically|recommended for use)|recommend\s+overturning/.test(before);
}

/** Ways in which a disputed item comes to contradict itself or another one. */
export const itemWays: readonly Way[] = [
  {
    name: 'flip the decision',
    codes: ['decision-contradicted'],
    damage(letter, random) {
      const place = random.pick(concludedItems(letter));
      if (!place?.item.decision) return null;
      const other = place.necessary ? 'Upheld' : 'Overturned';
      return replaced(letter.text, place.item.decision.range, other);
    },
  },
  {
    name: 'flip the conclusion',
    codes: ['decision-contradicted'],
    damage(letter, random) {
      const place = random.pick(concludedItems(letter));
      if (!place) return null;
      const words = place.necessary ? 'is not medically necessary' : 'is medically necessary';
      return replaced(letter.text, place.verdict, words);
    },
  },
  {
    name: 'drop the conclusion',
    codes: ['conclusion-missing'],
    damage(letter, random) {
      const place = random.pick(concludedItems(letter));
      if (!place || place.rationale.text.length < 300 || concludesTwice(letter, place)) return null;
      const damage = removed(letter.text, place.sentence);
      const [gap] = damage.places;
      return { ...damage, places: [range((gap?.start ?? 0) - 1, gap?.end ?? 0)] };
    },
  },
  otherAmount(
    'change the dose',
    ['strength-differs'],
    /\b(\d+(?:\.\d+)?)(?:\/\d+)? ?mg\b/i,
    [2.5, 3, 7.5, 15, 45, 75],
  ),
  otherAmount(
    'change the quantity',
    ['quantity-differs', 'sessions-differ'],
    /# ?(\d+)\b/,
    [12, 18, 36, 75, 110, 150],
  ),
  addedAmount('change the refills', ['refills-differ'], /# ?\d+$/, (count) => ` with ${count} refills`),
  otherAmount(
    'change the sessions',
    ['sessions-differ'],
    /(?<![-\d])\b(\d+|six|eight|nine|ten|twelve) (?:[a-z]+ ){0,3}(?:visits|sessions)\b/i,
    [4, 5, 7, 11, 15, 18],
  ),
  otherAmount(
    'change the weeks of sessions',
    ['sessions-differ'],
    /\b(?:\d+|two|three) (?:times|visits) (?:a|per) week (?:for|over|times) (\d+|two|three|four|six) weeks\b/i,
    [1, 5, 7, 8, 9, 10, 11],
  ),
  {
    name: 'swap the side in the conclusion',
    codes: ['side-differs'],
    damage(letter, random) {
      const sided = concludedItems(letter).filter(
        (one) => isPlain(one.item.request.text) && otherSide(one) !== null,
      );
      const concluded = random.pick(sided);
      const words = concluded && otherSide(concluded);
      return concluded && words ? concludedOn(letter, concluded, words, random) : null;
    },
  },
  {
    name: 'another drug in the conclusion',
    codes: ['drug-differs'],
    damage(letter, random) {
      const named = (request: string) =>
        DRUGS.filter((names) => names.some((name) => hasWord(request, name)));
      const concluded = plainItem(letter, random, (request) => named(request).length === 1);
      const other = random.pick(DRUGS.filter((names) => !names.some((name) => hasWord(letter.text, name))));
      if (!concluded || !other) return null;
      return concludedOn(letter, concluded, random.pick(other) ?? other[0], random);
    },
  },
  {
    name: "paste another item's conclusion",
    codes: ['conclusion-of-another-item'],
    damage(letter, random) {
      const concluded = random.pick(concludedItems(letter).filter(({ item }) => isPlain(item.request.text)));
      if (!concluded) return null;
      const own = contentOf(concluded.item.request.text);
      const others = letter.tree.items.filter((item) => {
        const { request } = item;
        if (item === concluded.item || !isPlain(request.text)) return false;
        const words = [...contentOf(request.text)];
        return words.length > 0 && own.size > 0 && words.every((word) => !own.has(word));
      });
      const other = random.pick(others);
      return other ? concludedOn(letter, concluded, other.request.text, random) : null;
    },
  },
  {
    name: "paste another item's rationale",
    codes: ['rationale-copied'],
    damage(letter, random) {
      const { items } = letter.tree;
      const pairs = items
        .flatMap((item) => items.map((other) => [item, other] as const))
        .filter(([item, other]) => {
          if (item === other || !item.rationale || !other.rationale) return false;
          if (item.decision?.value !== other.decision?.value) return false;
          const told = other.rationale.flow.text.toLowerCase();
          const [own, foreign] = [contentOf(item.request.text), contentOf(other.request.text)];
          const named = [...foreign].filter((word) => told.includes(word) && !own.has(word));
          return (
            named.length > 1 &&
            own.size > 0 &&
            [...own].every((word) => !told.includes(word) && !foreign.has(word))
          );
        });
      const [item, other] = random.pick(pairs) ?? [];
      if (!item?.rationale || !other?.rationale) return null;
      const { start, end } = other.rationale.flow.range;
      const damage = replaced(letter.text, item.rationale.flow.range, letter.text.slice(start, end));
      return { ...damage, places: [item.rationale.label.range, ...damage.places] };
    },
  },
  {
    name: 'write an item twice',
    codes: ['item-duplicated'],
    damage({ text, tree }, random) {
      const item = random.pick(tree.items);
      const end = tree.items.at(-1)?.range.end;
      if (!item?.decision || end === undefined) return null;
      return replaced(text, range(end, end), `\n\n${text.slice(item.range.start, item.range.end)}\n`);
    },
  },
];

function hasWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'i').test(text);
}
