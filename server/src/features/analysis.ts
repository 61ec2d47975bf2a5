import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Citation } from '../citations/citation.ts';
import { readCitations } from '../citations/read.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import { parse } from '../syntax/parse.ts';
import type { Determination } from '../syntax/tree.ts';

/** All that is known of one text. Each part is computed when it is first asked for, and once. */
export interface Analysis {
  readonly determination: Determination;
  /** In the order they stand in. */
  readonly citations: readonly Citation[];
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/** Told the code of each rule that threw: the code alone, since an error's message may hold words of the text. */
export type RuleFailure = (code: string) => void;

/** The analysis of a text; any string will do. */
export function analyse(source: string, onRuleFailure?: RuleFailure): Analysis {
  return new LazyAnalysis(source, onRuleFailure);
}

class LazyAnalysis implements Analysis {
  readonly #source: string;
  readonly #onRuleFailure: RuleFailure | undefined;
  #determination: Determination | undefined;
  #citations: readonly Citation[] | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(source: string, onRuleFailure: RuleFailure | undefined) {
    this.#source = source;
    this.#onRuleFailure = onRuleFailure;
  }

  get determination(): Determination {
    this.#determination ??= parse(this.#source);
    return this.#determination;
  }

  get citations(): readonly Citation[] {
    this.#citations ??= readCitations(this.determination, builtInCatalogue());
    return this.#citations;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= check(
      { determination: this.determination, citations: this.citations },
      this.#onRuleFailure ? { onRuleFailure: this.#onRuleFailure } : {},
    );
    return this.#findings;
  }
}
