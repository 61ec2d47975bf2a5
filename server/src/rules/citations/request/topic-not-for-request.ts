import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { type CitedItem, citedItems } from '../cited-items.ts';
import { otherThanDrug } from './other-drug.ts';
import { otherThanModality } from './other-modality.ts';
import { otherThanRegion } from './other-region.ts';
import { otherThanSubject, subjectsSpokenOf } from './other-subject.ts';
import { otherThanTreatment } from './other-treatment.ts';
import { otherChapterInRationale } from './rationale-chapters.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Every topic in the reviewer guideline is about something other than the request: other drugs, surgery (while neither request ' +
    'nor rationale mentions it), another kind of treatment, such as muscle relaxants for physical therapy, trigger point ' +
    'injections for an epidural injection or the acupuncture guideline for an MRI. Where two treatments are often given together ' +
    '(a TENS unit and acupuncture, massage and exercise in water), the finding is *information*, and so it is for a topic or chapter on ' +
    'a narrow subject, such as insomnia or stress, of which neither request nor rationale has a word, and of a chapter the case summary neither. One topic that may apply clears ' +
    'the others. Or: a chapter cited is on another part of the body, such as the knee for a shoulder. Where another chapter fits, ' +
    'or the request is for a nerve test, that is *information*, and nothing if the rationale speaks of that part. What the claims ' +
    'administrator guideline cites, and a chapter that the rationale names, are compared as well, as *information*.',
  why:
    'Most of these citations were copied from another item, or picked from the wrong line of a list. The decision ' +
    'then rests on evidence about something else.',
  fix: 'Cites a topic of the same guideline that governs the drug, with its pages where pages are cited.',
  wrong: {
    request: 'Gabapentin 600mg #120: Overturned',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.',
    rationale:
      'Neuropathic pain is documented, and the drug relieves it. The request for gabapentin is medically ' +
      'necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Gabapentin (Neurontin) Page(s): 49.',
  },
};

/** A reviewer guideline that rests the decision on a topic or guideline made for something else. */
export const topicNotForRequest: Rule = {
  code: 'topic-not-for-request',
  title: 'Cited topic does not apply to the request',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  dependsOn: subjectsSpokenOf,
  check: (input, ofSummary) =>
    citedItems(input)
      .filter(({ item }) => !ON_PURPOSE.test(item.rationale?.flow.text ?? ''))
      .flatMap((cited) => [
        ...otherThanRequest(cited, input, ofSummary),
        ...byClaimsAdministrator(cited, input, ofSummary),
        ...otherChapterInRationale(cited, ofSummary),
      ]),
};

/** A rationale that says why it goes by what was made for something else: `the one for the shoulder was applied by analogy`. */
const ON_PURPOSE = /\b(?:by analogy|analogous(?:ly)?|extrapolat\w{2,5})\b/i;

/** What is cited in the reviewer's field of an item and is on something else than its request. */
function otherThanRequest(cited: CitedItem, input: LetterPart, ofSummary: string): Observation[] {
  const byKind = [
    ...otherThanDrug(cited, input),
    ...otherThanTreatment(cited, input),
    ...otherThanModality(cited, input),
    ...otherThanRegion(cited, input),
  ];
  return byKind.length > 0 ? byKind : otherThanSubject(cited, input, ofSummary);
}

/** The same of the claims administrator's field: it may be what the claims administrator cited, right or wrong. */
function byClaimsAdministrator(cited: CitedItem, input: LetterPart, ofSummary: string): Observation[] {
  return otherThanRequest({ ...cited, reviewer: cited.claimsAdministrator }, input, ofSummary).map(
    ({ fix: _, choices: __, severity, ...observation }) => ({
      ...observation,
      severity: severity === 'hint' ? severity : 'information',
    }),
  );
}
