import type { Drug } from '../../../catalogue/types.ts';
import { sentencesOf } from '../../../reading/assertions/sentences.ts';
import type { DrugMention } from '../../../reading/names/drug-mentions.ts';
import type { Flow } from '../../../text/flow.ts';
import { contains } from '../../../text/range.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { substancesIn, toldDrugIn } from './told-drug.ts';

/** So often another drug is named where the rationale is about it. */
const LEAST_NAMED = 2;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The rationale discusses another drug, names it at least twice and begins a sentence with it (or names it and its class, and says ' +
    'what it is or does), and names neither the requested drug nor its class. The other drug is marked, and the request is linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: 'Brands, generic names and classes are taken from the catalog.',
  wrong: {
    request: 'Flexeril 10mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
    rationale:
      'Gabapentin is for neuropathic pain. This worker has none, and gabapentin has not helped. Therefore, the ' +
      'request is not medically necessary.',
  },
  right: {
    rationale:
      'The muscle spasm has been treated with Flexeril for two years. Gabapentin has not helped. Therefore, the ' +
      'request is not medically necessary.',
  },
};

/** A rationale about gabapentin under a request for Flexeril. */
export const drugNotDiscussed: Rule = {
  code: 'drug-not-discussed',
  title: 'Rationale about another drug',
  category: 'contradiction',
  severity: 'information',
  scope: 'part',
  check: ({ determination, requests, drugs }) =>
    determination.items.flatMap(({ rationale }, index) => {
      const asked = requests[index]?.drug;
      if (!asked || !rationale) return [];
      const { flow } = rationale;
      const named = drugs.filter(({ range }) => contains(flow.range, range));
      if (named.some((mention) => isSame(mention, asked)) || namesClass(flow, asked)) return [];
      const counts = countsOf(named);
      const openings = new Set(sentencesOf(flow).map(({ words: [first] }) => first?.start));
      const opened = named.find(
        (mention) =>
          openings.has(flow.flowOffset(mention.range.start)) &&
          mention.drugs.some((drug) => (counts.get(substancesIn(drug)) ?? 0) >= LEAST_NAMED),
      );
      const other = opened ?? toldDrugIn(flow, named);
      if (!other) return [];
      return {
        message: `Rationale is about ${shown(other.text)} and does not name the requested drug, ${shown(asked.text)}.`,
        range: other.range,
        related: [{ range: asked.range, message: 'Requested drug.' }],
      };
    }),
};

function isSame(a: DrugMention, b: DrugMention): boolean {
  const names = new Set(a.drugs.flatMap(namesOf));
  return b.drugs.some((drug) => namesOf(drug).some((name) => names.has(name)));
}

function namesOf({ id, substances }: Drug): readonly string[] {
  return [id, ...substances];
}

/** Whether the words name a class of the drug: `muscle relaxant`, `NSAIDs`. */
function namesClass({ text }: Flow, { drugs }: DrugMention): boolean {
  const small = text.toLowerCase();
  return drugs.some(({ drugClass }) => {
    const words = (drugClass ?? '').toLowerCase().split(/[^a-z-]+/);
    return words.some((word) => word.length > 3 && small.includes(word));
  });
}

/** How often each drug is named in any of its forms, by its substances. */
function countsOf(mentions: readonly DrugMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { drugs } of mentions)
    for (const key of new Set(drugs.map(substancesIn))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
