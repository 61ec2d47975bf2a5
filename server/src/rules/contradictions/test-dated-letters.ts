import { inSummary, paragraphs } from '../test-support.ts';

const HEADER = `Case Number: CM16-0999123
Date Assigned: 11/01/2016
Date of Injury: 03/14/2014
Decision Date: 12/08/2016
UR Denial Date: 10/05/2016
Priority: Standard
Application Received: 10/20/2016
`;

/** What a letter says besides its fixed words: each is left as it is where nothing is given. */
interface Said {
  /** The first sentence of the summary. */
  readonly patient?: string;
  /** What follows it. */
  readonly summary?: string;
  readonly rationale?: string;
  readonly request?: string;
}

/** A letter of 12/08/2016 on physical therapy of a shoulder, injured on 03/14/2014 and denied on 10/05/2016. */
export function datedLetter({
  patient = 'The injured worker is a 52-year-old machinist with right shoulder pain.',
  summary = '',
  rationale = '',
  request = 'Physical therapy, right shoulder, 6 visits',
}: Said): string {
  const item = `${request}: Upheld

Decision rationale: The guideline favors a fading frequency and an active home program. ${rationale} The 6 visits are not medically necessary.`;
  const said = [patient, summary].filter((words) => words !== '').join(' ');
  return paragraphs(
    HEADER,
    inSummary(`${said} Abduction is 100 degrees and the Neer sign is positive.`, item),
  );
}
