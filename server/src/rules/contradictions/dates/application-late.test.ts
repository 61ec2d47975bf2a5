import { it } from 'vitest';
import { expectFindings, HEADER, HOW, paragraphs } from '../../test-support.ts';
import { applicationLate } from './application-late.ts';

it.each([
  ['09/29/2016', 1],
  ['09/30/2016', 0],
  ['11/03/2016', 0],
])('a denial of %s and an application of 11/04/2016 give %i findings', (denial, count) => {
  const header = HEADER.replace('UR Denial Date: 11/03/2016', `UR Denial Date: ${denial}`);
  const marked = count ? `${header.trimEnd()}\n                      ^^^^^^^^^^\n` : header;
  expectFindings(applicationLate, paragraphs(marked, HOW));
});
