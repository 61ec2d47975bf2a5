import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { check } from '../rules/check.ts';
import type { Finding, RuleInput } from '../rules/finding.ts';
import { LazyInput } from '../rules/input.ts';
import { parse } from '../syntax/parse.ts';

/** All that is known of one text. Each part is computed when it is first asked for, and once. */
export interface Analysis extends RuleInput {
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/** Told the code of each rule that threw: the code alone, since an error's message may hold words of the text. */
export type RuleFailure = (code: string) => void;

/** The analysis of a text; any string will do. The catalogue is asked for when the first look-up needs it. */
export function analyse(
  source: string,
  onRuleFailure?: RuleFailure,
  catalogue: () => Catalogue = builtInCatalogue,
): Analysis {
  return new LazyAnalysis(source, onRuleFailure, catalogue);
}

class LazyAnalysis extends LazyInput implements Analysis {
  readonly #onRuleFailure: RuleFailure | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(source: string, onRuleFailure: RuleFailure | undefined, catalogue: () => Catalogue) {
    super(() => parse(source), catalogue);
    this.#onRuleFailure = onRuleFailure;
  }

  get findings(): readonly Finding[] {
    // where the text cannot be parsed no rule is to blame
    void this.determination;
    this.#findings ??= check(this, this.#onRuleFailure ? { onRuleFailure: this.#onRuleFailure } : {});
    return this.#findings;
  }
}
