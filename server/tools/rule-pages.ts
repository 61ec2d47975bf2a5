import { type DocumentedRule, examplesOf, lawOf } from './documented-rules.ts';
import { GROUPS } from './rule-groups.ts';

const INDEX_BEGINS = '<!-- What follows is written by npm run generate. -->';

/** The page of a rule, docs/rules/CODE.md. */
export function rulePage({ rule, docs }: DocumentedRule): string {
  const { code, title, severity } = rule;
  const { wrong, right } = examplesOf(docs);
  const sections = [
    ['What it finds', docs.what],
    ['Why it matters', [docs.why, ...lawOf(docs).map((sentence) => `- ${sentence}`)].join('\n\n')],
    ['Wrong', example(wrong)],
    ['Right', example(right)],
    ['Quick fix', docs.fix],
    ['Good to know', docs.notes],
    ['Configure', configuration(code, title)],
  ].flatMap(([heading, text]) => (text ? `## ${heading}\n\n${text}\n` : []));
  return [`# ${title}`, `Rule \`${code}\`. Level: ${severity}.`, ...sections]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** The index of the rules, docs/rules/README.md: what was written by hand stays, the tables follow. */
export function ruleIndex(current: string, rules: readonly DocumentedRule[]): string {
  const byHand = current.split(INDEX_BEGINS)[0] as string;
  const homeless = rules.find((one) => !GROUPS.some(([folder]) => folder === one.folder));
  if (homeless) throw new Error(`rule-groups.ts has no heading for rules in ${homeless.folder}.`);
  const tables = GROUPS.map(([folder, heading]) => {
    const rows = rules
      .filter((one) => one.folder === folder)
      .map(({ rule: { code, severity, title } }) => `| [${code}](${code}.md) | ${severity} | ${title} |`);
    return `## ${heading}\n\n| rule | severity | what it finds |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${byHand}${INDEX_BEGINS}\n\n${tables.join('\n')}`;
}

function example(letter: string): string {
  return `\`\`\`imr-determination\n${letter.trimEnd()}\n\`\`\``;
}

function configuration(code: string, title: string): string {
  return `In *Settings*, search for \`${title}\` and choose a level, for all folders (*User*) or for one (*Workspace*). In \`settings.json\`:

\`\`\`json
"imrDetermination.rules.${code}": "off"
\`\`\`

\`hint\`, \`information\`, \`warning\` and \`error\` set the level instead. To ignore a single finding, use its quick fix.`;
}
