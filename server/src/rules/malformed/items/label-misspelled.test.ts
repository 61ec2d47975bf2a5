import { expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  expectFix,
  expectOnly,
  letterWith,
  NEXT_ITEM,
  REQUEST,
  REVIEWER,
} from '../../test-support.ts';
import { labelMisspelled } from './label-misspelled.ts';

const letter = (rationale: string) =>
  letterWith(REQUEST, CLAIMS_ADMINISTRATOR, REVIEWER, `${rationale}\n`, NEXT_ITEM);

it.each(['Decision rational:', 'Desicion rationale:', 'Rationale:', 'Decision rationale'])(
  'marks %s, and corrects it',
  (label) => {
    const drawn = letter(`${label} The examination suggests a meniscus tear.\n${'^'.repeat(label.length)}`);
    expect(expectOnly(labelMisspelled, drawn)[0]?.message).toContain('“Decision rationale:”');
    expectFix(
      labelMisspelled,
      drawn,
      letter('Decision rationale: The examination suggests a meniscus tear.'),
    );
  },
);

it.each(['Decision rationale:', 'Decision  ratio nale :'])('is silent on "%s"', (label) => {
  expectOnly(labelMisspelled, letter(`${label} The examination suggests a meniscus tear.`));
});
