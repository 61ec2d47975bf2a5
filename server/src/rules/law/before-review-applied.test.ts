import { expect, it } from 'vitest';
import { printed } from '../example-letter.ts';
import { expectFindings, paragraphs } from '../test-support.ts';
import { beforeReviewApplied } from './before-review-applied.ts';

const BODY = printed({ how: true, summary: true, issues: true });

it('marks the denial and links the injury', () => {
  const header = `Case Number: CM13-0000001
Date Assigned: 07/19/2013
Date of Injury: 10/13/2011
Decision Date: 08/09/2013
UR Denial Date: 06/03/2013
                ^^^^^^^^^^
Priority: Standard
`;
  const [finding] = expectFindings(beforeReviewApplied, paragraphs(header, BODY));
  expect(finding?.related).toHaveLength(1);
});

it.each([
  ['10/13/2013', '06/03/2013'],
  ['10/13/2011', '07/01/2013'],
  ['not known', '06/03/2013'],
])('is silent on an injury of %s and a denial of %s', (dateOfInjury, utilizationReviewDenialDate) => {
  const header = printed({ header: { dateOfInjury, utilizationReviewDenialDate } });
  expectFindings(beforeReviewApplied, paragraphs(header, BODY));
});
