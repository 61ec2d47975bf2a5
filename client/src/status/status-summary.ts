/** What the server says of a determination whenever it is another (notification `imr/summary`). */
export interface Summary {
  readonly uri: string;
  readonly version: number | null;
  /** The layout family, `issues` for the one that is read in full; null when the layout is not known. */
  readonly layout: string | null;
  readonly items: number;
  readonly upheld: number;
  readonly overturned: number;
  readonly undecided: number;
}

/** One line for the status item, such as `3 disputed items: 2 upheld, 1 overturned`. */
export function describeSummary(summary: Summary): string {
  if (summary.layout === null) return 'Layout not known';
  if (summary.layout !== 'issues') return 'Older layout, not read yet';
  if (summary.items === 0) return 'No disputed item';
  const { upheld, overturned, undecided } = summary;
  const decisions = Object.entries({ upheld, overturned, 'without decision': undecided })
    .filter(([, count]) => count > 0)
    .map(([decision, count]) => `${count} ${decision}`);
  const items = summary.items === 1 ? '1 disputed item' : `${summary.items} disputed items`;
  return `${items}: ${decisions.join(', ')}`;
}

/** How many findings of each level a letter has. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly suggestions: number;
}

/** One line for the status item, such as `1 error, 3 suggestions`. */
export function describeFindings({ errors, warnings, notes, suggestions }: FindingCounts): string {
  const counts: [number, string][] = [
    [errors, 'error'],
    [warnings, 'warning'],
    [notes, 'note'],
    [suggestions, 'suggestion'],
  ];
  const told = counts
    .filter(([count]) => count > 0)
    .map(([count, level]) => `${count} ${level}${count === 1 ? '' : 's'}`);
  return told.length === 0 ? 'No findings' : told.join(', ');
}

/** What is said of a letter that leaves the editor although rules object: ` The letter has 2 errors.` Empty where none does. */
export function objections({ errors, warnings }: Pick<FindingCounts, 'errors' | 'warnings'>): string {
  if (errors + warnings === 0) return '';
  return ` The letter has ${describeFindings({ errors, warnings, notes: 0, suggestions: 0 })}.`;
}
