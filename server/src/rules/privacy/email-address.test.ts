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
