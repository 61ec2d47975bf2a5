import { rules } from '../rules/registry.ts';
import type { ClientAbilities } from './client-abilities.ts';

const TITLES: ReadonlyMap<string, string> = new Map(rules.map(({ code, title }) => [code, title]));

/**
 * Where the page of a rule is: for a client that shows these pages itself an address of its own, whose path is the title and whose
 * query is the code (`imr-rule:/Misspelled%20label?label-misspelled`), else that of the file; null where none is shipped.
 */
export function rulePageAddress(code: string, client: ClientAbilities): string | null {
  const title = TITLES.get(code);
  if (client.showsRulePages && title !== undefined)
    return `imr-rule:/${encodeURIComponent(title.replace(/[/\\]/g, '-'))}?${code}`;
  return client.rulePages === null ? null : `${client.rulePages}/${code}.md`;
}
