import type { Catalogue } from '../../catalogue/catalogue.ts';
import { printedLaw } from '../../catalogue/printed-law.ts';
import type { SectionKind } from '../../form/kinds.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Decision, Marker } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import { type Card, cardOf, type PlacedCard } from '../cards/card.ts';

/** The requirements of the checklist that a section answers. */
const ASKED_OF: Record<SectionKind, readonly string[]> = {
  'how-determination-was-made': ['qualifications', 'anonymity'],
  'clinical-case-summary': ['condition', 'all-records'],
  'issues-decisions-rationales': [
    'disputed-treatment',
    'necessity-stated',
    'clinical-reasons',
    'evidence-cited',
  ],
  other: [],
};

/** The card of a section heading or a decision word. */
export function findForm({ determination, catalogue }: LetterPart, offset: number): PlacedCard | null {
  for (const { decision } of determination.items) {
    if (decision && holds(decision.range, offset))
      return { card: decisionCard(decision, catalogue), range: decision.range };
  }
  for (const { kind, heading } of determination.sections) {
    if (heading && holds(heading.range, offset))
      return { card: headingCard(kind, heading, catalogue), range: heading.range };
  }
  return null;
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}

function decisionCard({ value }: Decision, catalogue: Catalogue): Card {
  if (!value) return cardOf('Not a decision', ['The form prints Upheld or Overturned here.']);
  const meaning =
    value === 'Upheld'
      ? 'The utilization review denial is upheld: the disputed item is not medically necessary.'
      : 'The utilization review denial is overturned: the disputed item is medically necessary.';
  const requirements = value === 'Overturned' ? ['necessity-stated', 'implementation'] : ['necessity-stated'];
  return card(value, [meaning], requirements, catalogue);
}

function headingCard(kind: SectionKind, heading: Marker, catalogue: Catalogue): Card {
  const printed = heading.spelling === 'near' ? [`The form prints this heading as ${heading.expected}.`] : [];
  return card(heading.expected, printed, ASKED_OF[kind], catalogue);
}

/** What the law asks comes last, each with its citation as far as that may be printed. */
function card(
  headline: string,
  lines: string[],
  requirementIds: readonly string[],
  catalogue: Catalogue,
): Card {
  const requirements = requirementIds.flatMap((id) => catalogue.requirement(id) ?? []);
  const asked = requirements.map((one) => {
    const law = printedLaw(one);
    return law === '' ? one.requirement : `${one.requirement} (${law})`;
  });
  return {
    headline,
    lines: [...lines, ...asked],
    confidence: null,
    sources: requirements.flatMap(({ sources }) => sources),
  };
}
