import type { Rule, Severity } from '../rules/finding.ts';
import { currentCode, FORMER_CODES } from '../rules/former-codes.ts';
import { rules as allRules } from '../rules/registry.ts';

/** What a rule can be set to: not to report, or how its findings count. */
export const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** What a setting says of a rule that keeps its own severity. */
const UNSET = 'default';

/** What a rule is set to: not to report, or the severity of all of its findings. */
export type Level = 'off' | Severity;

/** The rules that were set to something, by code; all others keep their own severities. */
export type Levels = ReadonlyMap<string, Level>;

/** What can be used of a setting, and in plain words what cannot. */
export interface ReadLevels {
  readonly levels: Levels;
  /** One sentence each; names keys and values of the setting. */
  readonly faults: readonly string[];
}

/**
 * Reads an object of rule codes and levels, of any shape: what is not understood is named and changes nothing. Former
 * codes of rules are understood; where a rule is named by both, the code of today counts. `default` changes
 * nothing.
 */
export function readLevels(value: unknown, rules: readonly Rule[] = allRules): ReadLevels {
  if (value === undefined || value === null) return { levels: new Map(), faults: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { levels: new Map(), faults: ['It must be an object with rule codes and levels.'] };
  }
  const codes = new Set(rules.map(({ code }) => code));
  const levels = new Map<string, Level>();
  const faults: string[] = [];
  const named = Object.entries(value);
  const [former, current] = [named.filter(isFormer), named.filter((entry) => !isFormer(entry))];
  for (const [name, level] of [...former, ...current]) {
    const code = currentCode(name);
    if (!codes.has(code)) faults.push(`There is no rule “${shortened(name)}”.`);
    else if (isLevel(level)) levels.set(code, level);
    else if (level === UNSET) continue;
    else faults.push(`“${name}” can be ${LEVELS.join(', ')}. The default is used.`);
  }
  return { levels, faults };
}

function isFormer([name]: readonly [string, unknown]): boolean {
  return FORMER_CODES.has(name);
}

function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

function shortened(code: string): string {
  return code.length > 60 ? `${code.slice(0, 60)}…` : code;
}
