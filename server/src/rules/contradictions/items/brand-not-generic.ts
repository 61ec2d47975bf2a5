import { doubt } from '../../../catalogue/confidence.ts';
import type { Drug } from '../../../catalogue/types.ts';
import type { DrugMention } from '../../../reading/names/drug-mentions.ts';
import type { Rule, RuleDocs } from '../../finding.ts';

/** What may stand beside the name inside the brackets, such as a strength or `generic`. */
const ONLY_NAME = /^\s*\((?:\s*(?:generic|brand|i\.?e\.?,?|aka))?\s*$/i;
const CLOSED = /^(?:\s*(?:hcl|hydrochloride|sodium|er|xr|sr|\d+(?:\.\d+)?\s*(?:mg|mcg|%)))*\s*\)/i;
const WITHIN = 24;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Two drug names, the second in brackets after the first as a brand and its generic name are written, ' +
    'that are not the same drug and share no substance.',
  why: 'Two drugs in one name leave open which of them is decided.',
  notes:
    'Brands and generic names are taken from the catalogue. Where it is not sure of both drugs, the finding ' +
    'is a hint and says so.',
  wrong: {
    request: 'Norflex (cyclobenzaprine) 100mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Norflex is not medically ' +
      'necessary.',
  },
  right: { request: 'Norflex (orphenadrine) 100mg #60: Upheld' },
};

/** `Norflex (cyclobenzaprine)`: a name with another in brackets behind it that is not the same drug. */
export const brandNotGeneric: Rule = {
  code: 'brand-not-generic',
  title: 'Brand and generic name of different drugs',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: ({ determination: { source }, drugs }) =>
    drugs.flatMap((second, i) => {
      const first = drugs[i - 1];
      if (!first || second.range.start - first.range.end > WITHIN) return [];
      if (!ONLY_NAME.test(source.slice(first.range.end, second.range.start))) return [];
      if (!CLOSED.test(source.slice(second.range.end, second.range.end + WITHIN))) return [];
      if (first.drugs.some((drug) => second.drugs.some((other) => isSame(drug, other)))) return [];
      const unsure = [first, second].some(isUnsure);
      return {
        message: `${nameOf(second)} is not ${nameOf(first)}. Correct the name that is wrong.${doubt(unsure ? 'low' : 'high')}`,
        range: second.range,
        severity: unsure ? 'hint' : 'warning',
        related: [{ range: first.range, message: `The drug named first: ${nameOf(first)}.` }],
      };
    }),
};

/** Entries of one substance differ in form or in a second substance: letters name these by the first alone. */
function isSame(a: Drug, b: Drug): boolean {
  if (a.id === b.id || a.substances.length === 0 || b.substances.length === 0) return true;
  return a.substances.some((substance) => b.substances.includes(substance));
}

function isUnsure({ drugs, misspelling }: DrugMention): boolean {
  return misspelling === 'likely' || drugs.every(({ confidence }) => confidence === 'low');
}

/** The drug by the catalogue's words, never by those of the letter. */
function nameOf({ drugs }: DrugMention): string {
  const [{ generic, brands, substances }] = drugs as [Drug, ...Drug[]];
  if (drugs.length > 1) return substances.join('/');
  return brands[0] ? `${generic} (${brands[0]})` : generic;
}
