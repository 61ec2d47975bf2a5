import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Citation } from '../citations/citation.ts';
import { type DrugMention, readDrugMentions } from '../citations/drug-mentions.ts';
import { readCitations } from '../citations/read.ts';
import { type Request, readRequest } from '../citations/request.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import { parse } from '../syntax/parse.ts';
import type { Determination } from '../syntax/tree.ts';

/** All that is known of one text. Each part is computed when it is first asked for, and once. */
export interface Analysis {
  readonly determination: Determination;
  /** What citations and drugs are looked up in. */
  readonly catalogue: Catalogue;
  /** In the order they stand in. */
  readonly citations: readonly Citation[];
  /** The drugs that the letter names, in the order they stand in. */
  readonly drugs: readonly DrugMention[];
  /** What each disputed item requests, by the item's index. */
  readonly requests: readonly Request[];
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

class LazyAnalysis implements Analysis {
  readonly #source: string;
  readonly #onRuleFailure: RuleFailure | undefined;
  readonly #catalogue: () => Catalogue;
  #determination: Determination | undefined;
  #citations: readonly Citation[] | undefined;
  #drugs: readonly DrugMention[] | undefined;
  #requests: readonly Request[] | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(source: string, onRuleFailure: RuleFailure | undefined, catalogue: () => Catalogue) {
    this.#source = source;
    this.#onRuleFailure = onRuleFailure;
    this.#catalogue = catalogue;
  }

  get determination(): Determination {
    this.#determination ??= parse(this.#source);
    return this.#determination;
  }

  get catalogue(): Catalogue {
    return this.#catalogue();
  }

  get citations(): readonly Citation[] {
    this.#citations ??= readCitations(this.determination, this.catalogue);
    return this.#citations;
  }

  get drugs(): readonly DrugMention[] {
    this.#drugs ??= readDrugMentions(this.determination, this.catalogue);
    return this.#drugs;
  }

  get requests(): readonly Request[] {
    this.#requests ??= this.determination.items.map((item) => readRequest(item.request, this.catalogue));
    return this.#requests;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= check(this, this.#onRuleFailure ? { onRuleFailure: this.#onRuleFailure } : {});
    return this.#findings;
  }
}
