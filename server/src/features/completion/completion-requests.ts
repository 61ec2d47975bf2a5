import type { Drug } from '../../catalogue/types.ts';
import { generationOn } from '../../form/form-of.ts';
import { itemBefore } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { drugsInFlows } from '../../reading/names/drug-mentions.ts';
import { regionNames } from '../../reading/requests/body-parts.ts';
import { readStrengths } from '../../reading/requests/request-amounts.ts';
import { tokensOf } from '../../reading/requests/request-tokens.ts';
import { undecidedItems } from '../../rules/contradictions/items/summary-item-undecided.ts';
import { capitalized } from '../../text/in-words.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Placed } from '../../text/placed.ts';
import { type Range, range } from '../../text/range.ts';
import { newItem } from '../drafting/new-item.ts';
import { asSnippet, asText } from '../drafting/pieces.ts';
import { openRequests } from '../items/open-requests.ts';
import { isBegun } from './completion-match.ts';
import { type Completion, entry } from './proposals.ts';
import type { RequestPlace } from './request-place.ts';

/** So many letters show that a name is meant. */
const FEWEST_TYPED = 3;
/** More names are no help. */
const MOST_NAMES = 12;

/**
 * The requests that the case summary names and no item decides, as an item of its own prints them. `besides`: the item whose request is
 * being typed, which decides nothing yet.
 */
function namedRequests(letter: Letter, besides: Placed<LetterPart> | null): string[] {
  const items = letter.items.filter((item) => item !== besides);
  const inProse = undecidedItems({ parts: letter.parts, items }).map(({ text }) =>
    capitalized(text.replace(/\s+/g, ' ').replace(/^(?:an?|the) /i, '')),
  );
  return onceEach([...openRequests(letter), ...inProse]);
}

/** The first of those whose letters are the same. */
function onceEach(names: readonly string[]): string[] {
  const byKey = new Map(names.toReversed().map((words) => [lettersOf(words), words]));
  return [...byKey.values()].toReversed();
}

/** Items for these requests where an item may begin; `typed` are the letters before the cursor, `replaced` where they are. */
export function namedItems(letter: Letter, replaced: Range, typed: string): Completion[] {
  const day = letter.asOf.decided ?? letter.asOf.date;
  return begunBy(typed, namedRequests(letter, null)).map((words) => {
    const pieces = newItem(words, generationOn(day));
    return entry('snippet', words, asText(pieces), replaced, {
      detail: 'An item for this request of the case summary',
      snippet: asSnippet(pieces),
    });
  });
}

/**
 * What goes on with a request that is typed: the requests of the case summary that no item decides, drugs at the beginning, first with
 * the strengths that the letter states, and parts of the body after `of the` or a side.
 */
export function requestWords(
  letter: Letter,
  { flow, touches, hasColon }: RequestPlace,
  offset: number,
): Completion[] {
  const { text } = flow;
  if (!touches || lettersOf(text).length < FEWEST_TYPED) return [];
  const whole = range(flow.range.start, offset);
  const named = hasColon ? begunBy(lettersOf(text), namedRequests(letter, itemBefore(letter, offset))) : [];
  const drugs = [
    ...begunBy(lettersOf(text), drugsWithStrength(letter)),
    ...drugsBegun(text, letter.catalogue.drugs),
  ];
  const region = REGION.exec(text);
  const from = region ? flow.sourceRange(text.length - (region[2] ?? '').length, text.length).start : offset;
  return [
    ...[...named, ...drugs].map((words) => entry('phrase', words, words, whole)),
    ...(region ? regionsBegun(region[1] ?? '', region[2] ?? '') : []).map((words) =>
      entry('phrase', words, words, range(from, offset)),
    ),
  ];
}

function begunBy(typed: string, requests: readonly string[]): string[] {
  return requests.filter((words) => isBegun(lettersOf(words), typed));
}

/** Between a drug's name and its strength: `ER`, `HCL`. */
const FORM = /^\s?(?:[A-Z]{2,3}\s)?$/i;
/** No strength, with what is before it, is longer. In UTF-16 units. */
const LONGEST_STRENGTH = 40;

/** The drugs that the letter states with a strength outside its requests, as it prints them: `Norco 10/325mg`; each once, in order. */
function drugsWithStrength({ parts }: Letter): string[] {
  const written = parts.flatMap(({ part }) =>
    drugsInFlows(part).flatMap(({ kind, flow: { text }, found }) =>
      found.flatMap(({ start, end, misspelling }) => {
        if (kind === 'request' || misspelling) return [];
        const [strength] = readStrengths(
          tokensOf(text, end, Math.min(text.length, end + LONGEST_STRENGTH)),
          true,
        );
        if (!strength || !FORM.test(text.slice(end, strength.start))) return [];
        return [capitalized(text.slice(start, strength.end))];
      }),
    ),
  );
  return onceEach(written);
}

/** The names of drugs that begin as the whole request does, which may be a short word yet; none where that is the name of one. */
function drugsBegun(text: string, drugs: readonly Drug[]): string[] {
  const typed = text.toLowerCase();
  if (!/^[a-z][a-z -]{3,40}$/.test(typed)) return [];
  const names = [...new Set(drugs.flatMap(({ generic, brands }) => [capitalized(generic), ...brands]))];
  if (names.some((name) => name.toLowerCase() === typed)) return [];
  return names
    .filter((name) => name.toLowerCase().startsWith(typed))
    .toSorted()
    .slice(0, MOST_NAMES);
}

/** A part of the body that is begun: after `of the`, or after a side. */
const REGION = /\b(?:of|for|to)(?: the)? (?:(left|right|bilateral) )?([a-z]{2,20}(?: [a-z]{1,20})?)$/i;
/** The parts of the spine that letters print with that word. */
const OF_SPINE = /^(?:cervical|thoracic|lumbar|lumbosacral)$/;
const SEVERAL = /(?:s|feet|extremities)$/;

/** The names of parts of the body that begin so, of two after `bilateral`; none where the words are one. */
function regionsBegun(side: string, words: string): string[] {
  const typed = words.toLowerCase();
  if (regionNames.includes(typed)) return [];
  const areTwo = side.toLowerCase() === 'bilateral';
  return regionNames
    .filter(
      (name) =>
        name.startsWith(typed) && SEVERAL.test(name) === areTwo && (side === '' || !OF_SPINE.test(name)),
    )
    .map((name) => (OF_SPINE.test(name) ? `${name} spine` : name));
}
