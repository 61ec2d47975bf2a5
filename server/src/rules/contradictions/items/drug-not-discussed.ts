import type { Drug } from '../../../catalogue/types.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentencesOf } from '../../../reading/assertions/sentences.ts';
import type { DrugMention } from '../../../reading/names/drug-mentions.ts';
import type { Flow } from '../../../text/flow.ts';
import { shifted } from '../../../text/placed.ts';
import { contains } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { strangeDrugIn } from './otherwise/strange-drug.ts';
import { substancesIn, toldDrugIn } from './told-drug.ts';

/** So often another drug is named where the rationale is about it. */
const LEAST_NAMED = 2;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The rationale discusses another drug, names it at least twice and begins a sentence with it (or names it and its class, and says ' +
    'what it is or does), and names neither the requested drug nor its class. Or a sentence begins with a drug of another class and says ' +
    'what it is or did, and nothing else in the letter names that drug. The other drug is marked, and the request is linked.',
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
  scope: 'letter',
  check: (letter) => {
    const all = howOften(letter.parts.flatMap(({ part }) => substancesOf(part)));
    return letter.parts.flatMap(({ start, part }) =>
      part.determination.items.flatMap(({ rationale }, index) => {
        const asked = part.requests[index]?.drug;
        if (!asked || !rationale) return [];
        const other = otherDrug(part, rationale.flow, asked) ?? nowhereElse(part, rationale.flow, asked, all);
        return other ? [shifted(other, start)] : [];
      }),
    );
  },
};

/** A drug that a rationale is about, where it names neither the one requested nor its class. */
function otherDrug({ drugs }: LetterPart, flow: Flow, asked: DrugMention): Observation | null {
  const named = drugs.filter(({ range }) => contains(flow.range, range));
  if (named.some((mention) => isSame(mention, asked)) || namesClass(flow, asked)) return null;
  const counts = howOften(named.flatMap(substancesNamed));
  const openings = new Set(sentencesOf(flow).map(({ words: [first] }) => first?.start));
  const opened = named.find(
    (mention) =>
      openings.has(flow.flowOffset(mention.range.start)) &&
      mention.drugs.some((drug) => (counts.get(substancesIn(drug)) ?? 0) >= LEAST_NAMED),
  );
  const other = opened ?? toldDrugIn(flow, named);
  return (
    other && {
      message: `Rationale is about ${shown(other.text)} and does not name the requested drug, ${shown(asked.text)}.`,
      range: other.range,
      related: [{ range: asked.range, message: 'Requested drug.' }],
    }
  );
}

/** A drug of which a rationale says what it is or did, and that nothing else in the letter names; `all` are those of the letter. */
function nowhereElse(
  part: LetterPart,
  flow: Flow,
  asked: DrugMention,
  all: ReadonlyMap<string, number>,
): Observation | null {
  const here = howOften(
    part.drugs.filter(({ range }) => contains(flow.range, range)).flatMap(substancesNamed),
  );
  const elsewhere = (name: string) => (all.get(name) ?? 0) > (here.get(name) ?? 0);
  const other = strangeDrugIn(flow, part.drugs, asked, elsewhere);
  return (
    other && {
      message: `Rationale speaks of ${shown(other.text)}, which nothing else in the letter names. The requested drug is ${shown(asked.text)}.`,
      range: other.range,
      related: [{ range: asked.range, message: 'Requested drug.' }],
    }
  );
}

/** The substances of every drug that a part names, one for each mention. */
const substancesOf = remembered(({ drugs }: LetterPart): readonly string[] => drugs.flatMap(substancesNamed));

/** The substances of the drugs that a mention may mean, each once: forms of one drug have the same. */
function substancesNamed({ drugs }: DrugMention): readonly string[] {
  return [...new Set(drugs.map(substancesIn))];
}

/** How often each name is among some. */
function howOften(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

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
