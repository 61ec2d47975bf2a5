import { LEVELS } from '../src/choices/levels.ts';
import type { Rule } from '../src/rules/finding.ts';

const DESCRIPTIONS: Readonly<Record<(typeof LEVELS)[number], string>> = {
  off: 'Not reported.',
  hint: 'Shown as a hint: three dots below the words, not listed among the problems.',
  information: 'Shown as information: worth a look.',
  warning: 'Shown as a warning: wrong unless there is a reason.',
  error: 'Shown as an error: wrong beyond doubt.',
};

/** The setting `imrDetermination.rules` as the manifest declares it, so that editors complete and describe every rule. */
export function rulesSetting(rules: readonly Rule[]): object {
  return {
    type: 'object',
    scope: 'resource',
    default: {},
    additionalProperties: false,
    markdownDescription:
      'What each rule counts for: `off`, `hint`, `information`, `warning` or `error`. Rules that are not named here keep their own severity. The link of a finding in the Problems view leads to the page of its rule.',
    properties: Object.fromEntries(
      rules.map(({ code, title, severity }) => [
        code,
        {
          type: 'string',
          enum: [...LEVELS],
          enumDescriptions: LEVELS.map((level) => DESCRIPTIONS[level]),
          default: severity,
          description: `${title}. By itself: ${severity}.`,
        },
      ]),
    ),
  };
}
