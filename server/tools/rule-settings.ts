import { LEVELS } from '../src/choices/levels.ts';
import type { DocumentedRule } from './documented-rules.ts';
import { GROUPS } from './rule-groups.ts';

/** What each level is called in the settings, and what it does. */
const IN_WORDS: Readonly<Record<(typeof LEVELS)[number], readonly [label: string, description: string]>> = {
  off: ['Off', 'Not reported.'],
  hint: ['Suggestion', 'Three dots under the words, not listed in Problems.'],
  information: ['Note', 'Worth a look.'],
  warning: ['Warning', 'Wrong unless there is a reason.'],
  error: ['Error', 'Wrong beyond doubt.'],
};

/** The section of the settings that the level of each rule is in: `imrDetermination.rules.decision-late`. */
const SECTION = 'imrDetermination.rules';

/** A category of settings of the manifest. */
interface Category {
  readonly title: string;
  readonly properties: Readonly<Record<string, object>>;
}

/** The settings of all rules as the manifest declares them: a category for each group, a setting for each rule, under its title. */
export function ruleSettings(rules: readonly DocumentedRule[]): Category[] {
  return GROUPS.map(([folder, heading]) => ({
    title: `Rules: ${heading}`,
    properties: Object.fromEntries(
      rules
        .filter((one) => one.folder === folder)
        .map(({ rule }, order) => [`${SECTION}.${rule.code}`, ruleSetting(rule, order)]),
    ),
  }));
}

function ruleSetting({ title, severity }: DocumentedRule['rule'], order: number): object {
  const [label, description] = IN_WORDS[severity];
  return {
    type: 'string',
    scope: 'resource',
    order,
    enum: ['default', ...LEVELS],
    enumItemLabels: [`Default (${label})`, ...LEVELS.map((level) => IN_WORDS[level][0])],
    enumDescriptions: [description, ...LEVELS.map((level) => IN_WORDS[level][1])],
    default: 'default',
    description: `${title}.`,
  };
}

/** The manifest, a text of `package.json`, with the settings of the rules as they are; its other settings come first. */
export function withRuleSettings(text: string, rules: readonly DocumentedRule[]): string {
  const manifest = JSON.parse(text);
  const [general] = manifest.contributes.configuration;
  manifest.contributes.configuration = [general, ...ruleSettings(rules)];
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
