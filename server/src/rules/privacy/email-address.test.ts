import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
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

it('leaves other uses of the character alone', () => {
  expectFindings(emailAddress, inSummary('Pain @ 7/10; a@b; see www.example.com/@x.'));
});
