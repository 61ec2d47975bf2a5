import type { LetterPart } from '../../../letter/letter-part.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { shown } from '../../wording.ts';
import { itemOf, type NumberedItem, repeatedItems, requestKey, requestPlace } from './letter-items.ts';

/** A shorter rationale may well be the same for two requests. */
const LEAST_LETTERS = 80;
/** Two names of tests that are done, and argued, together. */
const ELECTRODIAGNOSTIC = ['emg', 'ncs', 'conduction', 'electrodiagnostic'];

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The rationale is word for word that of another item, names what that item requests, and names nothing ' +
    'that its own item requests. The label of the rationale is marked, and both requests are linked.',
  why: 'Reasons for another treatment do not explain this decision.',
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
  check: ({ items }) =>
    repeatedItems(items, rationaleKey).flatMap(({ first, again }) => {
      if (requestKey(first.item) === requestKey(again.item)) return [];
      const stated = contentsOf(itemOf(again.item).rationale?.flow.text ?? '');
      const [wantedFirst, wanted] = [wantedOf(first), wantedOf(again)];
      if (isElectrodiagnostic(wantedFirst) && isElectrodiagnostic(wanted)) return [];
      if (isOnlyAbout(stated, wantedFirst, wanted)) return copied(again, first);
      return isOnlyAbout(stated, wanted, wantedFirst) ? copied(first, again) : [];
    }),
};

/** The words that distinguish one request from another, with all names of its drugs. */
function wantedOf({ item }: NumberedItem): ReadonlySet<string> {
  const drugs = item.part.requests[0]?.drugs.flatMap((mention) => mention.drugs) ?? [];
  const names = drugs.flatMap(({ generic, brands }) => [generic, ...brands]);
  return new Set([...contentsOf(itemOf(item).request.text), ...names.map((name) => name.toLowerCase())]);
}

function isElectrodiagnostic(wanted: ReadonlySet<string>): boolean {
  return ELECTRODIAGNOSTIC.some((word) => wanted.has(word));
}

/** The rationale of an item, by its letters and digits; empty where it is short. */
const rationaleKey = remembered((part: LetterPart): string => {
  const flow = itemOf({ part }).rationale?.flow;
  const key = flow ? keyTextOf(flow).key : '';
  return key.length < LEAST_LETTERS ? '' : key;
});

function isOnlyAbout(
  stated: ReadonlySet<string>,
  one: ReadonlySet<string>,
  not: ReadonlySet<string>,
): boolean {
  const named = (contents: ReadonlySet<string>) => [...contents].some((word) => stated.has(word));
  return not.size > 0 && named(one) && !named(not);
}

function copied({ item }: NumberedItem, from: NumberedItem): Observation {
  const { rationale, range, request } = itemOf(item);
  return {
    message: `Rationale is copied from item ${from.index + 1} and does not mention ${shown(request.text)}.`,
    range: placedRange(rationale?.label.range ?? range, item.start),
    related: [
      { range: requestPlace(item), message: 'Request of this item.' },
      {
        range: requestPlace(from.item),
        message: `Request of item ${from.index + 1}, which the rationale is about.`,
      },
    ],
  };
}
