import type { Finding } from '../rules/finding.ts';
import type { Levels } from './levels.ts';
import { surroundingsOf } from './surroundings.ts';

/** What its reader has chosen about the findings of a letter. */
export interface Choices {
  readonly levels: Levels;
  readonly ignored: IgnoreList;
}

/** The findings that are to be passed over: `surroundingsOf` their words, by rule. */
export type IgnoreList = ReadonlyMap<string, ReadonlySet<string>>;

export const NO_CHOICES: Choices = { levels: new Map(), ignored: new Map() };

/** The findings as chosen: those of rules that are off, and ignored ones, are left out; levels are set. */
export function chosen(
  source: string,
  findings: readonly Finding[],
  { levels, ignored }: Choices,
): Finding[] {
  return findings.flatMap((finding) => {
    const level = levels.get(finding.code);
    if (level === 'off') return [];
    if (ignored.get(finding.code)?.has(surroundingsOf(source, finding.range))) return [];
    return level ? { ...finding, severity: level } : finding;
  });
}
