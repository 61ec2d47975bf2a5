import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LetterReading } from '../letter/letter.ts';
import { check } from '../rules/check.ts';
import type { Finding, RuleInput } from '../rules/finding.ts';
import { parse } from '../syntax/parse.ts';
import { flatCopy } from '../text/flat.ts';

/** All that is known of one text. What is not in the text itself is computed when it is first asked for, and once. */
export interface Analysis extends RuleInput {
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/** Told the code of each rule that threw: the code alone, since an error's message may hold words of the text. */
export type RuleFailure = (code: string) => void;

/**
 * The analysis of a text; any string will do. The catalogue is asked for when the first look-up needs it. What
 * `previous`, the analysis of an earlier version, knows of parts that are still the same is taken over: it saves the
 * time, and the analysis is the same without it.
 */
export function analyse(
  source: string,
  onRuleFailure?: RuleFailure,
  catalogue: () => Catalogue = builtInCatalogue,
  previous?: Analysis,
): Analysis {
  return new LetterAnalysis(
    source,
    onRuleFailure,
    catalogue,
    previous instanceof LetterAnalysis ? previous : undefined,
  );
}

class LetterAnalysis extends LetterReading implements Analysis {
  readonly #onRuleFailure: RuleFailure | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(
    source: string,
    onRuleFailure: RuleFailure | undefined,
    catalogue: () => Catalogue,
    previous: LetterAnalysis | undefined,
  ) {
    super(parse(flatCopy(source), previous?.determination), catalogue, previous);
    this.#onRuleFailure = onRuleFailure;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= check(this, this.#onRuleFailure ? { onRuleFailure: this.#onRuleFailure } : {});
    return this.#findings;
  }
}
