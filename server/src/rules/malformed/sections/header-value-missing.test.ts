import { describe, expect, it } from 'vitest';
import { expectFindings, HEADER, HOW, marked, paragraphs, SOUND_LETTER } from '../../test-support.ts';
import { headerValueMissing } from './header-value-missing.ts';

describe('header-value-missing', () => {
  it('marks a label without a value, on its line or before another label', () => {
    expectFindings(
      headerValueMissing,
      paragraphs(
        `
Case Number: CM16-0999001
Date Assigned: Date of Injury: 10/13/2015
^^^^^^^^^^^^^^
Decision Date: 12/09/2016 UR Denial Date:
                          ^^^^^^^^^^^^^^^
Priority: Standard
Application Received: 11/04/2016
`,
        HOW,
      ),
    );
  });

  it.each([
    ['a whole header', SOUND_LETTER],
    [
      'a header that is being filled in',
      paragraphs('Case Number: CM16-0999001\nDate Assigned:\nDate of Injury:\nPriority:\n', HOW),
    ],
    ['a header above which nothing else is written yet', HEADER.replace('11/09/2016', '')],
    [
      'columns that are scrambled',
      paragraphs(
        'Date Assigned: 11/09/2016\nDecision Date: 12/09/2016\nPriority: Standard\n10/13/2015\nDate of Injury:\n',
        HOW,
      ),
    ],
    ['another word in its place', paragraphs(HEADER.replace('12/09/2016', 'pending'), HOW)],
  ])('is silent on %s', (_, letter) => expect(marked(headerValueMissing, letter)).toEqual([]));
});
