import type { Rule, RuleDocs } from '../../finding.ts';
import { citedItems } from '../cited-items.ts';
import { otherThanDrug } from './other-drug.ts';
import { otherThanModality } from './other-modality.ts';
import { otherThanRegion } from './other-region.ts';
import { otherThanSubject } from './other-subject.ts';
import { otherThanTreatment } from './other-treatment.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Every topic in the reviewer guideline is about something other than the request: other drugs, surgery (while neither request ' +
    'nor rationale mentions it), another kind of treatment, such as muscle relaxants for physical therapy, trigger point ' +
    'injections for an epidural injection or the acupuncture guideline for an MRI. Where two treatments are often given together ' +
    '(a TENS unit and acupuncture, massage and exercise in water), the finding is *information*, and so it is for a topic on a narrow ' +
    'subject, such as insomnia, of which neither request nor rationale has a word. One topic that may apply clears ' +
    'the others. Or: a chapter cited is on another part of the body, such as the knee for a shoulder. Where another chapter fits, ' +
    'or the request is for a nerve test, that is *information*, and nothing if the rationale speaks of that part.',
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
  check: (input) =>
    citedItems(input).flatMap((cited) => {
      const byKind = [
        ...otherThanDrug(cited, input),
        ...otherThanTreatment(cited, input),
        ...otherThanModality(cited, input),
        ...otherThanRegion(cited, input),
      ];
      return byKind.length > 0 ? byKind : otherThanSubject(cited);
    }),
};
