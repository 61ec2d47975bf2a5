import { expect, it } from 'vitest';
import { emailAddress } from './privacy/email-address.ts';
import { dedented, expectFindings, expectFix, expectOnly, inSummary } from './test-support.ts';

const MARKED = inSummary(`
  Write to jane.roe@example.com today.
           ^^^^^^^^^^^^^^^^^^^^
`);

it('what is marked has to be found, exactly, and nothing else', () => {
  expect(expectFindings(emailAddress, MARKED)).toHaveLength(1);
  expect(() => expectFindings(emailAddress, MARKED.replace('^\n', ' \n'))).toThrow();
  expect(() => expectFindings(emailAddress, MARKED.replace(/ *\^+\n/, ''))).toThrow();
  expect(() => expectFindings(emailAddress, MARKED.replace('@', ' '))).toThrow();
});

it('other rules of the category have to be silent where that is asked', () => {
  const withNumber = MARKED.replace('Write', 'SSN: 219-09-9999. Write').replace(
    '^^^',
    `${' '.repeat(18)}^^^`,
  );
  expectFindings(emailAddress, withNumber);
  expect(() => expectOnly(emailAddress, withNumber)).toThrow();
});

it('a fix has to make exactly the text that is expected', () => {
  const fixed = inSummary('Write to [redacted] today.');
  expectFix(emailAddress, MARKED, fixed);
  expect(() => expectFix(emailAddress, MARKED, fixed.replace('today', 'soon'))).toThrow();
});

it('a drawn text is freed of the indentation of its test', () => {
  expect(dedented('\n    One\n      two\n\n    three\n  ')).toBe('One\n  two\n\nthree\n');
});
