import type { Finding } from '../rules/finding.ts';
import type { Levels } from './levels.ts';
import { surroundingsOf, wordsOf } from './surroundings.ts';

/** What its reader has chosen about the findings of a letter. */
export interface Choices {
  readonly levels: Levels;
  readonly ignored: IgnoreList;
}

/** The findings that are to be ignored, by rule: `surroundingsOf` their words, or `wordsOf` them for all that have these. */
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
    if (isIgnored(source, finding, ignored)) return [];
    return level ? { ...finding, severity: level } : finding;
  });
}

function isIgnored(source: string, { code, range }: Finding, ignored: IgnoreList): boolean {
  const hashes = ignored.get(code);
  return (
    hashes !== undefined && (hashes.has(surroundingsOf(source, range)) || hashes.has(wordsOf(source, range)))
  );
}
