import { it } from 'vitest';
import { expectFindings, inSummary } from '../test-support.ts';
import { streetAddress } from './street-address.ts';

it('marks houses, post office boxes and ZIP codes', () => {
  const letter = inSummary(`
    She lives at 12 North Elm Street, Fresno.
                 ^^^^^^^^^^^^^^^^^^^
    She lives at 4500 5th Ave.
                 ^^^^^^^^^^^^
    She lives at 12 Oak Dr., Fresno.
                 ^^^^^^^^^
    Send it to P.O. Box 1234 today.
               ^^^^^^^^^^^^^
    The clinic gives Post Office Box 77, Fresno.
                     ^^^^^^^^^^^^^^^^^^
    Fresno, CA 93701
            ^^^^^^^^
  `);
  expectFindings(streetAddress, letter);
});

it('marks the town and state between or after them', () => {
  const letter = inSummary(`
    She lives at 12 North Elm Street, Fresno, CA 93701.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    She lives at 12 Oak Dr., Apt. 4, San Luis Obispo, California 93401-1234, alone.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Send it to P.O. Box 1234, St. Helena CA 94574 today.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    She lives at 4500 5th Ave #12, Carson, CA.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    She moved to 7 Pine Road, Reno, NV 89501.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    She lives at 7 Pine Road. Dr. Lee of Fresno, CA is near.
                 ^^^^^^^^^^^
    She lives at 7 Pine Road, Fresno. CA MTUS applies.
                 ^^^^^^^^^^^
  `);
  expectFindings(streetAddress, letter);
});

it('leaves titles, saints, guidelines and amounts alone', () => {
  const letter = inSummary(`
    On 3 Monday mornings Dr. Lee saw 12 Patients St. Mary sent; 6 Physical Therapy visits.
    CA MTUS 2016; L4 Way; 10/325 Road; 2.5 Main Street.
    He walked to the post office. Box 12 of the form is empty.
  `);
  expectFindings(streetAddress, letter);
});
