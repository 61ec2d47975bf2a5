import { FORM } from '../../form/printed-form.ts';
import { HEADER, ISSUES, paragraphs } from '../../rules/test-support.ts';

const [how, summary] = FORM.sections;
const { sentences, services } = FORM.independence;
const { credentials } = FORM;

/** A letter as it is sent: all fixed text of the form, and no finding of any level. */
export const COMPLETE_LETTER = paragraphs(
  HEADER,
  `${how?.heading}
${[how?.leadIn, ...sentences].join(' ').replace('{services}', services.labels)}
`,
  `${credentials.leadIn}
${credentials.licensure} California
${credentials.specialty} Family Practice
`,
  `${summary?.heading}
${summary?.leadIn}

The injured worker is a 41 year old male who hurt the left knee on 10/13/2015. The report of
10/20/2016 describes pain and swelling. Treatment has included ibuprofen and six visits of
physical therapy. The treating physician requested a knee brace. Utilization review denied the
request on 11/03/2016. The report of 10/20/2016 was reviewed.
`,
  ISSUES,
  `Knee brace: Upheld

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.

Decision rationale: The cited guideline recommends a brace for an unstable knee. In this case, there
is no documentation of instability in the report of 10/20/2016, and the injured worker walks without
support. The requested knee brace is not medically necessary.
`,
);
