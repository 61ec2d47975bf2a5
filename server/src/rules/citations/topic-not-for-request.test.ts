import { it } from 'vitest';
import { expectOnly, inIssues } from '../test-support.ts';
import { topicNotForRequest } from './topic-not-for-request.ts';

it('marks a topic of other drugs or of surgery', () => {
  const letter = inIssues(`
    Gabapentin 600mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.
                                                                                ^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Gabapentin 300mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.
                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(topicNotForRequest, letter);
});

it('is silent on a form of the drug, on surgery in the rationale and on topics that govern it', () => {
  const letter = inIssues(`
    Gabapentin 6% cream: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Gabapentin 600mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.

    Decision rationale: It is for the days after surgery. The request is not medically necessary.

    Gabapentin 300mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Gabapentin (Neurontin) Page(s): 49.

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Gabapentin 100mg #120: Upheld

    MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Medications for chronic pain Page(s): 60.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(topicNotForRequest, letter);
});

it('marks acupuncture under another request', () => {
  const letter = inIssues(`
    MRI of the knee: Upheld

    MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment 2007.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    Decision rationale: No flare-up is described. The request is not medically necessary.

    Acupuncture, 6 sessions: Upheld

    MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment 2007.

    Decision rationale: No flare-up is described. The request is not medically necessary.
  `);
  expectOnly(topicNotForRequest, letter);
});
