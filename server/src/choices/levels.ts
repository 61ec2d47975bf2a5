import type { Rule, Severity } from '../rules/finding.ts';
import { rules as allRules } from '../rules/registry.ts';

/** What a rule can be set to: not to report, or how its findings count. */
export const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;

export type Level = 'off' | Severity;

/** The rules that were set to something, by code; all others keep their own severities. */
export type Levels = ReadonlyMap<string, Level>;

/** What can be used of a setting, and in plain words what cannot. */
export interface ReadLevels {
  readonly levels: Levels;
  /** One sentence each; names keys and values of the setting. */
  readonly faults: readonly string[];
}

/** Reads an object of rule codes and levels, of any shape: what is not understood is named and changes nothing. */
export function readLevels(value: unknown, rules: readonly Rule[] = allRules): ReadLevels {
  if (value === undefined || value === null) return { levels: new Map(), faults: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { levels: new Map(), faults: ['It must be an object of rule codes and levels.'] };
  }
  const codes = new Set(rules.map(({ code }) => code));
  const levels = new Map<string, Level>();
  const faults: string[] = [];
  for (const [code, level] of Object.entries(value)) {
    if (!codes.has(code)) faults.push(`There is no rule “${shortened(code)}”.`);
    else if (isLevel(level)) levels.set(code, level);
    else faults.push(`“${code}” can be ${LEVELS.join(', ')}; it keeps its own severity.`);
  }
  return { levels, faults };
}

function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

function shortened(code: string): string {
  return code.length > 60 ? `${code.slice(0, 60)}…` : code;
}
