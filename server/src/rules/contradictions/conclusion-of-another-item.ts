import type { Rule, RuleInput } from '../finding.ts';
import { contentsOf } from './contents.ts';

/** A conclusion that names what another item requests, and nothing of its own request: copied text. */
export const conclusionOfAnotherItem: Rule = {
  code: 'conclusion-of-another-item',
  title: 'The rationale concludes on the request of another item',
  category: 'contradiction',
  severity: 'warning',
  check: (input) => {
    const { items } = input.determination;
    if (items.length < 2) return [];
    const wanted = items.map(({ request }, i) =>
      contentsOf(request.text, 0, request.text.length, input.requests[i]),
    );
    const wanting = placesOfWords(wanted);
    return items.flatMap((item, i) => {
      const concluded = lastConclusion(input, i);
      if (!concluded || wanted[i]?.size === 0) return [];
      const own = wanted[i] as ReadonlySet<string>;
      // Most conclusions name nothing that their own request does not: then there is nobody to compare with.
      const inQuestion = [...concluded.contents]
        .filter((word) => !own.has(word))
        .flatMap((word) => wanting.get(word) ?? [])
        .sort((a, b) => a - b);
      const found = inQuestion.find(
        (k) => k !== i && isAbout(concluded.contents, own, wanted[k] as ReadonlySet<string>),
      );
      const other = found === undefined ? undefined : items[found];
      if (!other) return [];
      return [
        {
          message: `The rationale concludes on the request of item ${other.index + 1}, not on its own. Name the request that is decided here.`,
          range: concluded.range,
          related: [
            { range: item.requestRange, message: 'The request that is decided here.' },
            { range: other.requestRange, message: `The request of item ${other.index + 1}.` },
          ],
        },
      ];
    });
  },
};

/** For each word the places of the requests that hold it, in order. */
function placesOfWords(requests: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  requests.forEach((words, place) => {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  return places;
}

function lastConclusion({ determination, restatements }: RuleInput, index: number) {
  const flow = determination.items[index]?.rationale?.flow;
  const last = (restatements[index] ?? []).findLast(({ concluding }) => concluding);
  if (!flow || !last) return null;
  const { start, end } = last.span;
  const contents = contentsOf(flow.text, start, end, last.part);
  return { contents, range: flow.sourceRange(start + leadingBlanks(flow.text, start), end) };
}

function leadingBlanks(text: string, start: number): number {
  return text.slice(start, start + 4).search(/\S|$/);
}

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
