import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import { type Placed, placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';
import { contentsOf } from './contents.ts';

/** A shorter rationale may well be the same for two requests. */
const LEAST_LETTERS = 80;
/** Two names of tests that are done, and argued, together. */
const ELECTRODIAGNOSTIC = ['emg', 'ncs', 'conduction', 'electrodiagnostic'];

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The rationale is word for word that of another item, names what that item requests, and names nothing ' +
    'that its own item requests. The label of the rationale is marked, and both requests are linked.',
  why: 'Reasons for another treatment are none for this one.',
  law: ['individual-needs'],
  notes:
    'Letters rightly repeat one rationale for services that go with a surgery that is not necessary ' +
    '(clearance, laboratory tests, a sling): such a rationale names neither request and is not marked.',
  wrong: {
    request: 'Flexeril 10mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
    rationale:
      'The muscle spasm has been treated with Flexeril for two years, and nothing shows that it helped to get ' +
      'back to work. Therefore, the request is not medically necessary.',
    more:
      'Physical therapy, six visits: Upheld\n\nDecision rationale: The muscle spasm has been treated with ' +
      'Flexeril for two years, and nothing shows that it helped to get back to work. Therefore, the request is ' +
      'not medically necessary.\n',
  },
  right: {
    more:
      'Physical therapy, six visits: Upheld\n\nDecision rationale: Physical therapy has brought no more ' +
      'movement. Therefore, the request is not medically necessary.\n',
  },
};

/**
 * A rationale word for word another's that speaks of the other's request and not of its own. Letters repeat rationales
 * for what goes with one treatment (clearance, laboratory tests, therapy after surgery): these name neither request.
 */
export const rationaleCopied: Rule = {
  code: 'rationale-copied',
  title: 'Rationale copied from another item',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => {
    const { items } = letter;
    const keys = items.map(({ part }) => rationaleKey(part));
    const long = keys.filter((key) => key.length >= LEAST_LETTERS);
    if (new Set(long).size === long.length) return [];
    const firsts = new Map<string, number>();
    return keys.flatMap((key, index) => {
      const place = firsts.get(key);
      if (place === undefined) {
        if (key.length >= LEAST_LETTERS) firsts.set(key, index);
        return [];
      }
      const [first, item] = [itemAt(items, place), itemAt(items, index)];
      const stated = contentsOf(item.item.rationale?.flow.text ?? '');
      const [wantedFirst, wanted] = [wantedOf(first), wantedOf(item)];
      if (keyTextOf(first.item.request).key === keyTextOf(item.item.request).key) return [];
      if ([wantedFirst, wanted].every((contents) => ELECTRODIAGNOSTIC.some((word) => contents.has(word))))
        return [];
      if (isOnlyAbout(stated, wantedFirst, wanted)) return [copied(item, first)];
      if (isOnlyAbout(stated, wanted, wantedFirst)) return [copied(first, item)];
      return [];
    });
  },
};

/** An item with its place among the items of the letter, from 0, and where its part begins. */
interface NumberedItem {
  readonly item: DisputedItem;
  readonly part: LetterPart;
  readonly index: number;
  readonly start: number;
}

function itemAt(items: Letter['items'], index: number): NumberedItem {
  const { part, start } = items[index] as Placed<LetterPart>;
  return { item: part.determination.items[0] as DisputedItem, part, index, start };
}

/** The words that tell one request from another, with all names of its drugs. */
function wantedOf({ item, part }: NumberedItem): Set<string> {
  const contents = contentsOf(item.request.text);
  for (const { drugs } of part.requests[0]?.drugs ?? [])
    for (const { generic, brands } of drugs)
      for (const name of [generic, ...brands]) contents.add(name.toLowerCase());
  return contents;
}

/** The rationale of a part that is an item, by its letters and digits. */
const rationaleKey = remembered(({ determination: { items } }: LetterPart) => {
  const flow = items[0]?.rationale?.flow;
  return flow ? keyTextOf(flow).key : '';
});

function isOnlyAbout(
  stated: ReadonlySet<string>,
  one: ReadonlySet<string>,
  not: ReadonlySet<string>,
): boolean {
  const named = (contents: ReadonlySet<string>) => [...contents].some((word) => stated.has(word));
  return not.size > 0 && named(one) && !named(not);
}

function copied({ item, start }: NumberedItem, from: NumberedItem): Observation {
  const label = (item.rationale ?? from.item.rationale)?.label;
  const at = item.rationale ? start : from.start;
  return {
    message: `The rationale is word for word that of item ${from.index + 1} and does not speak of this request. Write the reasons for this one.`,
    range: label ? placedRange(label.range, at) : placedRange(item.range, start),
    related: [
      { range: placedRange(item.requestRange, start), message: 'The request that is decided here.' },
      {
        range: placedRange(from.item.requestRange, from.start),
        message: `The request of item ${from.index + 1}, which the rationale is about.`,
      },
    ],
  };
}
