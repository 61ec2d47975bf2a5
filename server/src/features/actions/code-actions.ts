import type { Finding, Fix } from '../../rules/finding.ts';
import type { Range } from '../../text/range.ts';

/** What can be done about one finding. */
export type FindingAction =
  /** Mends the letter. */
  | { readonly does: 'mend'; readonly title: string; readonly finding: Finding; readonly fix: Fix }
  /** Puts the finding into the folder's ignore list. */
  | { readonly does: 'ignore'; readonly title: string; readonly finding: Finding }
  /** Turns the rule off in the folder's settings. */
  | { readonly does: 'turn-off'; readonly title: string; readonly finding: Finding };

/**
 * What can be done about the findings that touch an area, or a cursor: first all that mends them, in their order, then
 * what passes over them. `inFolder`: whether the letter lies in a folder, where the choice can be kept.
 */
export function findingActions(
  findings: readonly Finding[],
  area: Range,
  inFolder: boolean,
): FindingAction[] {
  const touched = findings.filter(({ range }) => range.start <= area.end && area.start <= range.end);
  const actions: FindingAction[] = [];
  for (const finding of touched) {
    for (const fix of [...(finding.fix ? [finding.fix] : []), ...(finding.choices ?? [])])
      actions.push({ does: 'mend', title: fix.title, finding, fix });
  }
  if (!inFolder) return actions;
  for (const finding of touched)
    actions.push({ does: 'ignore', title: `Ignore this finding (${finding.code})`, finding });
  for (const [code, finding] of new Map(touched.map((one) => [one.code, one])))
    actions.push({ does: 'turn-off', title: `Turn off “${code}” in this folder`, finding });
  return actions;
}
