import { readdirSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { builtInCatalogue } from '../src/catalogue/built-in.ts';
import { type ExampleLetter, printed } from '../src/rules/example-letter.ts';
import type { Rule, RuleDocs } from '../src/rules/finding.ts';
import { rules } from '../src/rules/registry.ts';

/** A rule with what its page says. */
export interface DocumentedRule {
  readonly rule: Rule;
  readonly docs: RuleDocs;
  /** The folder of its file below `server/src/rules`: `malformed/items`. */
  readonly folder: string;
}

const RULES = 'server/src/rules';

/** All rules in the order of the registry, each with the `docs` of its file, which is named by the rule's code. */
export async function documentedRules(): Promise<readonly DocumentedRule[]> {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(sep).join('/'),
  );
  return Promise.all(
    rules.map(async (rule) => {
      const file = files.find((path) => posix.basename(path) === `${rule.code}.ts`);
      if (!file) throw new Error(`The rule ${rule.code} has no file ${rule.code}.ts below ${RULES}.`);
      const path = file.slice(0, -'.ts'.length);
      const { docs }: { docs?: RuleDocs } = await import(/* @vite-ignore */ `../src/rules/${path}.ts`);
      if (!docs) throw new Error(`${file} exports no docs.`);
      return { rule, docs, folder: posix.dirname(file) };
    }),
  );
}

/** The examples of a rule as its page prints them. */
export function examplesOf({ wrong, right }: RuleDocs): { wrong: string; right: string } {
  const { slip: _, text: __, ...parts } = wrong;
  return { wrong: filled(wrong), right: filled({ ...parts, ...right }) };
}

/** What the law says about a rule: a sentence each, as sure as the catalogue is. What is of low confidence is not shown. */
export function lawOf({ law = [] }: RuleDocs): string[] {
  const { requirements } = builtInCatalogue();
  return law.flatMap((id) => {
    const known = requirements.find((requirement) => requirement.id === id);
    if (!known) throw new Error(`The catalogue has no requirement ${id}.`);
    if (known.confidence === 'low') return [];
    return `${known.requirement} ${known.confidence === 'medium' ? 'See ' : ''}${known.cite}.`;
  });
}

const WIDTH = 100;

/** A printed letter with its lines broken where letters break them. */
function filled(letter: ExampleLetter): string {
  const lines = printed(letter).split('\n');
  return lines
    .map((line) => line.replace(new RegExp(`(.{1,${WIDTH}})( |$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
}
