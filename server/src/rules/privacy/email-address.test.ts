import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary } from '../test-support.ts';
import { emailAddress } from './email-address.ts';

it('marks the whole address', () => {
  expectFindings(
    emailAddress,
    inSummary(`
      Write to jane.roe+imr@mail.example.com.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `),
  );
});

it('marks addresses whose signs are spelled out', () => {
  expectFindings(
    emailAddress,
    inSummary(`
      Write to m.escobedo [at] example.org.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Write to escobedo(at)mail(dot)example(dot)com now.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Write to escobedo at example dot org.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Write to m.escobedo at example.org.
               ^^^^^^^^^^^^^^^^^^^^^^^^^
      Write to m.escobedo @ example.org.
               ^^^^^^^^^^^^^^^^^^^^^^^^
    `),
  );
});

it('leaves other uses of the character alone', () => {
  expectFindings(
    emailAddress,
    inSummary(
      'Pain @ 7/10; a@b; see www.example.com/@x. Seen at example.com; pain [at] rest; a dot at home. Read at odg.com.',
    ),
  );
});

it.each([
  ['Her page, facebook.com/mar.quintana, shows her hiking.', ['facebook.com/mar.quintana']],
  ['See https://www.linkedin.com/in/hugo-b-77.', ['https://www.linkedin.com/in/hugo-b-77']],
  ['The form was sent from IP address 192.168.44.17.', ['192.168.44.17']],
  ['See www.facebook.com/help and www.dir.ca.gov/dwc; linkedin.com/company/odg.', []],
  ['Version 10.1.2.4; IP joint 40 degrees; IP 30; IP address 300.1.1.1; at L4.5.6.7.', []],
])('reads pages of persons and addresses of computers in %j', (summary, places) => {
  const letter = inSummary(summary);
  const found = findingsOf(emailAddress, letter).map(({ range }) => letter.slice(range.start, range.end));
  expect(found).toEqual(places);
});
