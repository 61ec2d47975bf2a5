import type { Covers } from '../../choices/ignore-list.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { ruleOf } from '../../rules/registry.ts';
import { excerptOf } from '../../text/in-words.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../../text/text-edits.ts';
import { apart } from './mend.ts';

/** What can be done about one finding. */
export type FindingAction =
  /** Changes the letter; `preferred` where it is surely what the reviewer wants. */
  | {
      readonly does: 'mend';
      readonly title: string;
      readonly finding: Finding;
      readonly edits: readonly TextEdit[];
      readonly preferred: boolean;
    }
  /** Puts the finding, or its words wherever they are, into the folder's ignore list. */
  | { readonly does: 'ignore'; readonly title: string; readonly finding: Finding; readonly covers: Covers }
  /** Turns the rule off in the folder's settings. */
  | { readonly does: 'turn-off'; readonly title: string; readonly finding: Finding };

/**
 * What can be done about the findings that touch an area, or a cursor: first all that fixes them, in their order, then what
 * fixes all of their kind in the letter, then what passes over them. `source` is the letter and `findings` are all of it, in
 * order; `inFolder`: whether the letter lies in a folder, where the choice can be kept.
 */
export function findingActions(
  source: string,
  findings: readonly Finding[],
  area: Range,
  inFolder: boolean,
): FindingAction[] {
  const touched = findings.filter(({ range }) => range.start <= area.end && area.start <= range.end);
  const actions: FindingAction[] = [];
  for (const finding of touched) {
    for (const { title, edits, preferred = false } of [
      ...(finding.fix ? [finding.fix] : []),
      ...(finding.choices ?? []),
    ])
      actions.push({ does: 'mend', title, finding, edits, preferred });
  }
  const kinds = new Map(touched.filter(isOneOfMany).map((finding) => [kindOf(finding), finding]));
  for (const [kind, finding] of kinds) {
    const fixes = apart(
      findings.flatMap((one) => (kindOf(one) === kind && isOneOfMany(one) ? [one.fix as Fix] : [])),
    );
    if (fixes.length < 2) continue;
    const edits = fixes.flatMap((fix) => fix.edits);
    actions.push({
      does: 'mend',
      title: titleForAll(finding, fixes.length),
      finding,
      edits,
      preferred: false,
    });
  }
  if (!inFolder) return actions;
  for (const finding of touched) {
    if (ruleOf(finding.code)?.aboutWords) {
      const title = `Ignore “${excerptOf(source, finding.range)}” in this folder`;
      if (!actions.some((other) => other.title === title))
        actions.push({ does: 'ignore', title, finding, covers: 'folder' });
    }
    actions.push({ does: 'ignore', title: `Ignore here: ${titleOf(finding)}`, finding, covers: 'place' });
  }
  for (const finding of new Map(touched.map((one) => [one.code, one])).values()) {
    const title = `Turn off rule “${titleOf(finding)}” in this folder`;
    actions.push({ does: 'turn-off', title, finding });
  }
  return actions;
}

/** What is identifying is redacted together, whatever it is; else a kind is what one rule finds. */
function kindOf({ category, code }: Finding): string {
  return category === 'privacy' ? category : code;
}

/** Whether the finding has one fix that leaves no words to be written. */
function isOneOfMany({ fix }: Finding): boolean {
  return fix !== undefined && !fix.skeleton;
}

function titleForAll(finding: Finding, count: number): string {
  if (finding.category === 'privacy') return `Redact all identifying information (${count})`;
  return `Fix all ${count} in this letter: ${titleOf(finding)}`;
}

function titleOf({ code }: Finding): string {
  return ruleOf(code)?.title ?? code;
}
