import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentenceSpan, sentencesOf } from '../../../reading/assertions/sentences.ts';
import { type Request, readRequestPart, type Stated } from '../../../reading/requests/request.ts';
import { isOfRequest, type Restatement } from '../../../reading/requests/restatements.ts';
import type { Verdict } from '../../../reading/requests/verdicts.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { AMOUNTS_COMPARED, FIX_RESTATED, WHY_RESTATED } from '../../rule-docs.ts';
import { differences, sharesDrug } from '../items/restated.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The number of refills is compared between the request and the sentences of the rationale that restate ' +
    'it (`The request is for ...`, `the request for ... is not medically necessary`). Where they differ, the ' +
    'words of the rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  fix: FIX_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: AMOUNTS_COMPARED,
  wrong: {
    request: 'Flexeril 10mg #60 with 3 refills: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Flexeril 10mg #60 with 2 ' +
      'refills is not medically necessary.',
  },
  right: {
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Flexeril 10mg #60 with 3 ' +
      'refills is not medically necessary.',
  },
};

/** `with 3 refills` in the request, `with 2 refills` where the rationale says it again. */
export const refillsDiffer: Rule = {
  code: 'refills-differ',
  title: 'Refills in rationale differ from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part, key) => {
    const stated = differences({ name: 'Number of refills', read: ({ refills }) => refills })(part, key);
    return [...stated, ...unasked(part)];
  },
};

/**
 * Refills in a conclusion, or called requested, on a request that asks for a quantity and none: mostly those of another draft. The drug
 * need not be named again.
 */
function unasked(part: LetterPart): Observation[] {
  const { requests, restatements, determination } = part;
  return requests.flatMap((request, index) => {
    const parts = [request, request.original, request.authorized];
    if (!request.quantity || request.drugs.length === 0 || parts.some((one) => one?.refills)) return [];
    const flow = determination.items[index]?.rationale?.flow;
    const isOf = (restatement: Restatement) => {
      const { drugs } = restatement.part;
      return drugs.length > 0 ? sharesDrug(request, restatement.part) : isOfRequest(restatement);
    };
    const stated = (restatements[index] ?? []).filter(isOf).map((one) => one.part.refills);
    const besides = flow
      ? part.verdicts[index]?.all.map((verdict) => refillsBeside(verdict, request, flow, part))
      : [];
    const found = [...stated, ...(besides ?? [])].find((refills) => refills && refills.value > 0);
    if (!found) return [];
    return {
      message: `${found.value} refills in the rationale, but none in the request.`,
      range: found.range,
      severity: 'information',
      related: [{ range: request.quantity.range, message: 'Request: no refills.' }],
    };
  });
}

/** The refills that a conclusion on the request has before or after its subject: `Norco is necessary, with two refills`. */
function refillsBeside(
  verdict: Verdict,
  request: Request,
  flow: Flow,
  part: LetterPart,
): Stated<number> | null {
  if (verdict.standing !== 'certain' || !['own', 'plain'].includes(verdict.relation)) return null;
  const at = flow.flowOffset(verdict.range.start);
  const sentence = sentencesOf(flow)
    .map(sentenceSpan)
    .find(({ start, end }) => start <= at && at < end);
  if (!sentence || OF_ANOTHER_TIME.test(flow.text.slice(sentence.start, sentence.end))) return null;
  const said = readRequestPart(flow, sentence, part);
  return said.drugs.length === 0 || sharesDrug(request, said) ? said.refills : null;
}

/** With one of these in its sentence a number of refills may be that of another day, of another decision, or what is not asked for. */
const OF_ANOTHER_TIME =
  /\b(?:previous\w*|prior|earlier|last|past|future|later|next|already|was|were(?! (?:asked|requested|ordered|sought))|had|authoriz\w*|approv\w*|certif\w*|if|unless|until|instead|rather|without|but|though|although|recommend\w*|guidelines?|any|further|more|additional|another)\b/i;
