/** A letter of our own making for `warm-up.ts`: what reviewers write, with some of what rules report. */
export const WARM_UP_LETTER = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the
employer, employee, providers or the claims administrator. He/she has been in active clinical practice for more than
five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based
on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate
and/or treat the medical condition and disputed items/Service. He/she is familiar with governing laws and regulations,
including the strength of evidence hierarchy that applies to Independent Medical Review determinations.

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Occupational Medicine

CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case file, including all
medical records:

The injured worker is a 39 year old male machine operator who sustained an industrial injury on 05/23/2012 from lifting
a crate. Treatment to date has included physical therapy, Norco, and a home exercise program.

In the progress report dated 02/16/2014 the injured worker complained of pain rated 6/10. Examination showed tenderness
of the left lumbar paraspinal muscles with flexion limited to 50 degrees. The treatment plan was to continue the
medications and to follow up in 3 weeks.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Omeprazole 20mg #30: Overturned

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms &
cardiovascular risk Page(s): 69, 68.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk
Page(s): 68-69.

Decision rationale: MTUS page 68 sets out when this is recommended. The injured worker takes an NSAID and had an ulcer
in 2011. Therefore, the request for Omeprazole 20mg #30 is medically necessary.

Norco 10/325mg #60 with 2 refills: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 74-96.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-80.

Decision rationale: Per MTUS page 90 opioids need a documented gain in function. The records do not show it, and the
dose has been the same since 07/03/2013. The request for Norco 10/325mg #60 is not medically necesary.

Physical therapy 12 sessions for the lumbar spine: Upheld

Claims Administrator guideline: Decision based on Non-MTUS Official Disability Guidelines (ODG) Low Back.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99.

Decision rationale: MTUS allows up to 10 visits over 8 weeks. The request exceeds that, and the report names 8 earlier
visits. The request is not medically necessary.
`;
