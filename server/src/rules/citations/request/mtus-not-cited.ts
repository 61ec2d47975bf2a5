import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { doubt } from '../../../catalogue/confidence.ts';
import { lawInBrackets } from '../../../catalogue/printed-law.ts';
import { titleOf } from '../../../catalogue/title.ts';
import type { Drug, Topic } from '../../../catalogue/types.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Request } from '../../../reading/requests/request.ts';
import type { IsoDate } from '../../../text/days.ts';
import { lettersOf } from '../../../text/letters.ts';
import { type Range, range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { forRequest, quoted } from '../../wording.ts';
import { isGlued } from '../citation-glued.ts';
import { type CitedItem, citedItems } from '../cited-items.ts';
import { atMost } from '../severity-cap.ts';
import { type Covering, coveringOn, laterEditionFor } from './covering.ts';
import { type Governing, governingOn } from './governing.ts';
import { saidSilent } from './said-silent.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The reviewer guideline cites only works outside the MTUS for a drug or another treatment (therapy, acupuncture, imaging, an ' +
    'operation, ...) on which an MTUS guideline in force has a topic, and the rationale does not mention the MTUS. For other ' +
    'treatments, and where the topic is known from one citation only, the finding is *information*; where no topics of the ' +
    'guideline in force are on file, and for operations, a *hint*, or *information* if the claims administrator cites that ' +
    'guideline. A topic that is not known for certain counts where the claims administrator cites it.',
  why: 'The MTUS is the highest of the standards.',
  law: ['hierarchy-order', 'search-sequence'],
  notes:
    'A rationale that says why the MTUS does not apply, or mentions it at all, is enough. Where all that it says is that the MTUS ' +
    'does not address the treatment, that sentence is marked as information: a reviewer may have meant a use that the topic leaves out.',
  wrong: {
    header: true,
    request: 'Cyclobenzaprine 7.5mg #60: Upheld',
    reviewerGuideline:
      'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision ' +
      'based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter.',
    rationale:
      'Months of nightly use are described, with no plan to end it. The request for cyclobenzaprine is not ' +
      'medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
  },
};

/** A drug or treatment that the MTUS has a topic on, decided by other evidence alone, while nothing says why. */
export const mtusNotCited: Rule = {
  code: 'mtus-not-cited',
  title: 'MTUS topic on the request not cited',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check: (input) => citedItems(input).flatMap((cited) => observed(cited, input) ?? []),
};

function observed(
  { item, request, claimsAdministrator, reviewer }: CitedItem,
  input: LetterPart,
): Observation | null {
  const [first] = reviewer;
  const last = reviewer.at(-1);
  if (!first || !last || reviewer.some(({ kind }) => kind !== 'non-mtus')) return null;
  if (reviewer.some(({ range }) => isGlued(input, range))) return null;
  const attested = claimsAdministrator.flatMap(({ topics }) => topics.flatMap(({ topic }) => topic ?? []));
  const found = coveringFor(item.request.text, request, input, attested);
  if (!found) return null;
  const instead = range(first.range.start, last.range.end);
  if (isOnMind(input.determination.source, instead)) return null;
  const rationale = item.rationale?.flow;
  const silent =
    rationale && found.confidence !== 'low' ? saidSilent(rationale, item.request.text, input) : null;
  const told = rationale?.text ?? '';
  // what is said besides counts: only a claim that the catalogue does not bear out is no reason
  if (saysWhy(silent ? told.slice(0, silent.start) + told.slice(silent.end) : told)) return null;
  const { guideline, topic } = found;
  const isCitedByOther = claimsAdministrator.some((citation) => citation.guideline === guideline);
  const confidence = found.confidence === 'low' && isCitedByOther ? 'medium' : found.confidence;
  const work = `the ${titleOf(guideline)}`;
  const name = topic ? `Topic ${quoted(topic.name)} of ${work}` : `T${work.slice(1)}, in force on this date,`;
  if (rationale && silent) {
    return {
      message: `Rationale says that the MTUS does not address this, but it ${topic ? `has topic ${quoted(topic.name)} in` : 'includes'} ${work}. Cite it, or say why it does not apply${lawInBrackets('hierarchy-order', input.catalogue)}.${doubt(confidence)}`,
      range: rationale.sourceRange(silent.start, silent.end),
      severity: atMost('information', confidence),
      related: [
        { range: instead, message: 'Cited instead.' },
        { range: item.requestRange, message: 'Request.' },
      ],
    };
  }
  return {
    message:
      `${name} is not cited${forRequest(item)}. ` +
      `Cite it, or say in the rationale why it does not apply${lawInBrackets('hierarchy-order', input.catalogue)}.${doubt(confidence)}`,
    range: instead,
    severity: atMost('warning', confidence),
    related: [{ range: item.requestRange, message: 'Request.' }],
  };
}

/** What of the MTUS the request falls under on the day of the letter: its drug first, else its treatment. */
function coveringFor(
  words: string,
  request: Request | null,
  { asOf, catalogue }: LetterPart,
  attested: readonly Topic[],
): Covering | null {
  const drugs = request?.drug?.drugs ?? [];
  const governing = topicFor(drugs, asOf.date, catalogue);
  const guideline = governing && catalogue.guideline(governing.topic.guidelineId);
  if (governing && guideline) return { guideline, ...governing };
  const [drug] = drugs;
  if (drug) return drugs.length === 1 ? laterEditionFor(drug, asOf.date, catalogue) : null;
  if (request && request.drugs.length > 0) return null;
  const regions = request?.bodyParts.map(({ value }) => value.region) ?? [];
  return coveringOn(words, regions, asOf.date, catalogue, attested);
}

/** The surest topic in force on the day that governs each drug the request may mean; else null. */
function topicFor(drugs: readonly Drug[], date: IsoDate, catalogue: Catalogue): Governing | null {
  const [first, ...others] = drugs.map((drug) => governingOn(drug, date, catalogue));
  const shared = first?.filter(({ topic }) =>
    others.every((governing) => governing.some((other) => other.topic === topic)),
  );
  return shared?.find(({ confidence }) => confidence === 'high') ?? shared?.[0] ?? null;
}

/** Whether a chapter on mental illness is cited: what the schedule says of treatment for pain is about another condition. */
function isOnMind(source: string, { start, end }: Range): boolean {
  return /mental\s+illness|\bdepressi|\bptsd\b|post-?\s?traumatic/i.test(source.slice(start, end));
}

/** Whether the rationale speaks of the schedule or one of its guidelines: whoever names it has looked at it. */
function saysWhy(rationale: string): boolean {
  return /mtus|treatmentutilizationschedule|acoem|chronicpain\w{0,20}guideline/.test(lettersOf(rationale));
}
