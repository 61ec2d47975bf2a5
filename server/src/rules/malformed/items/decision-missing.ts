import { DECISION_VALUES } from '../../../form/form-of.ts';
import { lastLineOf } from '../../../text/line-ends.ts';
import { range } from '../../../text/range.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { hasWords } from '../../own-words.ts';
import { replacement } from '../../replacement.ts';
import { either, quoted } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The paragraph before `Claims Administrator guideline:` does not end in `Upheld` or `Overturned`. Its ' +
    'last line is marked.',
  why:
    '`Upheld`: the denial by utilization review stays in effect. `Overturned`: it does not. Without the word ' +
    'the item is undecided.',
  law: ['necessity-stated'],
  fix: 'Two fixes are offered, one for each decision: only the reviewer knows which is right.',
  wrong: { request: 'MRI of the left knee' },
  right: { request: 'MRI of the left knee: Overturned' },
};

/** An item whose request is not followed by a decision. */
export const decisionMissing: Rule = {
  code: 'decision-missing',
  title: 'Disputed item without a decision',
  category: 'malformed',
  severity: 'error',
  scope: 'part',
  check: ({ determination }) =>
    determination.items
      // Where the request is missing as well, request-empty says both.
      .filter((item) => item.decision === null && hasWords(item.request.text))
      .map(({ requestRange, colon }) => {
        // the decision belongs behind the colon: one that is there is marked too, and replaced
        const { start } = lastLineOf(determination.lines, requestRange);
        const end = colon?.end ?? requestRange.end;
        return {
          message: `This item has no decision. End the request with ${either(ENDINGS)}.`,
          range: range(start, end),
          choices: ENDINGS.map((ending) =>
            replacement(`End the request with ${quoted(ending)}`, range(requestRange.end, end), ending),
          ),
        };
      }),
};

const ENDINGS = DECISION_VALUES.map((value) => `: ${value}`);
