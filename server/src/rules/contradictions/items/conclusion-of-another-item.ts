import type { LetterPart } from '../../../letter/letter-part.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import { trimRange } from '../../../text/characters.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { shown } from '../../wording.ts';
import { itemOf, type NumberedItem, type PlacedItem, requestPlace, wantedIn } from './letter-items.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The last conclusion of the rationale names what another disputed item requests and nothing of its own ' +
    'request. The words are marked, and both requests are linked.',
  why: 'A conclusion that was copied with its text decides the wrong treatment.',
  law: ['disputed-treatment', 'necessity-stated'],
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'acupuncture is medically necessary.',
    more:
      'Acupuncture, six sessions: Overturned\n\nDecision rationale: The trial brought less pain. Therefore, the ' +
      'request for acupuncture is medically necessary.\n',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** A conclusion that names what another item requests, and nothing of its own request: copied text. */
export const conclusionOfAnotherItem: Rule = {
  code: 'conclusion-of-another-item',
  title: "Conclusion about another item's request",
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: ({ items }) => {
    // Most conclusions name nothing that their own request does not: then there is nobody to compare with.
    const suspects = items.filter(({ part }) => foreignWords(part).length > 0);
    if (suspects.length === 0) return [];
    const wanting = placesOf(new Set(suspects.flatMap(({ part }) => foreignWords(part))), items);
    return suspects.flatMap((item) => {
      const { start, part } = item;
      const concluded = lastConclusion(part);
      if (!concluded) return [];
      const others = foreignWords(part)
        .flatMap((word) => wanting.get(word) ?? [])
        .sort((a, b) => a.index - b.index);
      const meant = others.find((other) =>
        isAbout(concluded.contents, wantedIn(part), wantedIn(other.item.part)),
      );
      if (!meant) return [];
      return {
        message: `Conclusion is about item ${meant.index + 1} (${shown(itemOf(meant.item).request.text)}), not this item.`,
        range: placedRange(concluded.range, start),
        related: [
          { range: requestPlace(item), message: 'Request of this item.' },
          { range: requestPlace(meant.item), message: `Request of item ${meant.index + 1}.` },
        ],
      };
    });
  },
};

/** For each of some words the items that request it, in order. */
function placesOf(
  words: ReadonlySet<string>,
  items: readonly PlacedItem[],
): ReadonlyMap<string, readonly NumberedItem[]> {
  const places = new Map([...words].map((word): [string, NumberedItem[]] => [word, []]));
  items.forEach((item, index) => {
    for (const word of wantedIn(item.part)) places.get(word)?.push({ index, item });
  });
  return places;
}

const lastConclusion = remembered(({ determination: { items }, concluded }: LetterPart) => {
  const flow = items[0]?.rationale?.flow;
  const last = concluded[0];
  if (!flow || !last) return null;
  const contents = contentsOf(flow.text, last.span.start, last.span.end, last.part);
  const { start, end } = trimRange(flow.text, last.span.start, last.span.end);
  return { contents, range: flow.sourceRange(start, end) };
});

/** The words of an item's conclusion that its request does not have; none where either says nothing. */
const foreignWords = remembered((part: LetterPart): readonly string[] => {
  const own = wantedIn(part);
  const concluded = own.size > 0 && lastConclusion(part);
  return concluded ? [...concluded.contents].filter((word) => !own.has(word)) : [];
});

/** Whether the other request explains some of the words and its own request none that the other does not. */
function isAbout(
  contents: ReadonlySet<string>,
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  let onlyOther = 0;
  let unexplained = 0;
  for (const word of contents) {
    if (own.has(word) && !other.has(word)) return false;
    if (other.has(word) && !own.has(word)) onlyOther++;
    else if (!own.has(word)) unexplained++;
  }
  return onlyOther > 0 && unexplained <= onlyOther;
}
