import type { Catalogue } from './catalogue.ts';
import type { Requirement } from './types.ts';

/**
 * The law that asks a requirement as far as it may be printed: what is of high confidence is stated, what is of medium
 * confidence is pointed to (`see 8 CCR 9792.10.6(d)`), what is of low confidence is not shown: empty.
 */
export function printedLaw({ cite, confidence }: Requirement): string {
  if (cite === null || confidence === 'low') return '';
  return confidence === 'high' ? cite : `see ${cite}`;
}

/**
 * The law in brackets after a statement of it, a space before it: ` (Labor Code 4610.6(a))`. Of several citations the
 * first. Empty where it may not be printed, and where the catalogue has no such requirement.
 */
export function lawInBrackets(requirementId: string, catalogue: Catalogue): string {
  const requirement = catalogue.requirement(requirementId);
  const law = requirement && firstOf(printedLaw(requirement));
  return law ? ` (${law})` : '';
}

function firstOf(cites: string): string {
  const [first = ''] = cites.split(';', 1);
  return first;
}
