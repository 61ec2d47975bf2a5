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
      'The level of each rule: `off`, `hint`, `information`, `warning` or `error`. Rules that are not named here keep their default. The link of a finding in the Problems view opens the page of its rule.',
    properties: Object.fromEntries(
      rules.map(({ code, title, severity }) => [
        code,
        {
          type: 'string',
          enum: [...LEVELS],
          enumDescriptions: LEVELS.map((level) => DESCRIPTIONS[level]),
          default: severity,
          description: `${title}. Default: ${severity}.`,
        },
      ]),
    ),
  };
}

/** The manifest, a text of `package.json`, with the setting of the rules as they are. */
export function withRulesSetting(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text);
  manifest.contributes.configuration.properties['imrDetermination.rules'] = rulesSetting(rules);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
