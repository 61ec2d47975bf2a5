import { itemParts, perPart } from '../../../letter/per-part.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import type { Observation, Rule } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';
import { contentsOf } from './contents.ts';

/** A shorter rationale may well be the same for two requests. */
const LEAST_LETTERS = 80;
/** Two names of tests that are done, and argued, together. */
const ELECTRODIAGNOSTIC = ['emg', 'ncs', 'conduction', 'electrodiagnostic'];

/** What its page says. */
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
    const keys = itemParts(letter).map(({ input }) => rationaleKey(input));
    const long = keys.filter((key) => key.length >= LEAST_LETTERS);
    if (new Set(long).size === long.length) return [];
    const firsts = new Map<string, DisputedItem>();
    return letter.determination.items.flatMap((item) => {
      const text = item.rationale?.flow.text ?? '';
      const key = keys[item.index] ?? '';
      const first = firsts.get(key);
      if (!first) {
        if (key.length >= LEAST_LETTERS) firsts.set(key, item);
        return [];
      }
      const told = contentsOf(text);
      const wanted = [first, item].map(({ request, index }) => {
        const contents = contentsOf(request.text);
        for (const { drugs } of letter.requests[index]?.drugs ?? [])
          for (const { generic, brands } of drugs)
            for (const name of [generic, ...brands]) contents.add(name.toLowerCase());
        return contents;
      }) as [Set<string>, Set<string>];
      if (keyTextOf(first.request).key === keyTextOf(item.request).key) return [];
      if (wanted.every((contents) => ELECTRODIAGNOSTIC.some((word) => contents.has(word)))) return [];
      if (isOnlyAbout(told, wanted[0], wanted[1])) return [copied(item, first)];
      if (isOnlyAbout(told, wanted[1], wanted[0])) return [copied(first, item)];
      return [];
    });
  },
};

/** The rationale of a part that is an item, by its letters and digits. */
const rationaleKey = perPart(({ determination: { items } }) => {
  const flow = items[0]?.rationale?.flow;
  return flow ? keyTextOf(flow).key : '';
});

function isOnlyAbout(told: ReadonlySet<string>, one: ReadonlySet<string>, not: ReadonlySet<string>): boolean {
  const named = (contents: ReadonlySet<string>) => [...contents].some((word) => told.has(word));
  return not.size > 0 && named(one) && !named(not);
}

function copied(item: DisputedItem, from: DisputedItem): Observation {
  return {
    message: `The rationale is word for word that of item ${from.index + 1} and does not speak of this request. Write the reasons for this one.`,
    range: (item.rationale ?? from.rationale)?.label.range ?? item.range,
    related: [
      { range: item.requestRange, message: 'The request that is decided here.' },
      {
        range: from.requestRange,
        message: `The request of item ${from.index + 1}, which the rationale is about.`,
      },
    ],
  };
}
