import { doubt } from '../../../catalogue/confidence.ts';
import type { Drug } from '../../../catalogue/types.ts';
import type { DrugMention } from '../../../reading/names/drug-mentions.ts';
import { capitalized } from '../../../text/in-words.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { shown } from '../../wording.ts';

/** What may be beside the name inside the brackets, such as a strength or `generic`. */
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
    'Brands and generic names are those on file. Where one of the two drugs is not verified, the finding is a ' +
    'hint and says so.',
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

/** `Norflex (cyclobenzaprine)`: a name followed by another in brackets that is not the same drug. */
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
        message: `${shown(first.text)} and ${shown(second.text)} are different drugs.${doubt(unsure ? 'low' : 'high')}`,
        range: second.range,
        severity: unsure ? 'hint' : 'warning',
        related: [{ range: first.range, message: `${capitalized(nameOf(first))}.` }],
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

/** The drug by the catalog's words. */
function nameOf({ drugs }: DrugMention): string {
  const [{ generic, brands, substances }] = drugs as [Drug, ...Drug[]];
  if (drugs.length > 1) return substances.join('/');
  return brands[0] ? `${generic} (${brands[0]})` : generic;
}
