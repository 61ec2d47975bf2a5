import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Letter, readLetter } from '../letter/letter.ts';
import type { LetterVersions } from '../letter/letter-versions.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';

/** Called with the code of each rule that threw: the code alone, since an error's message may hold words of the text. */
export type RuleFailure = (code: string) => void;

/** A letter with what the rules find in it, which is found out when it is first asked for. */
export class Analysis {
  readonly letter: Letter;
  readonly #onRuleFailure: RuleFailure | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(letter: Letter, onRuleFailure?: RuleFailure) {
    this.letter = letter;
    this.#onRuleFailure = onRuleFailure;
  }

  /** In the order of the text, with offsets into it. */
  get findings(): readonly Finding[] {
    this.#findings ??= check(this.letter, this.#onRuleFailure ? { onRuleFailure: this.#onRuleFailure } : {});
    return this.#findings;
  }
}

/** The analysis of a text; any string will do. See `readLetter` on `catalogue` and `versions`. */
export function analyse(
  source: string,
  onRuleFailure?: RuleFailure,
  catalogue?: () => Catalogue,
  versions?: LetterVersions,
): Analysis {
  return new Analysis(readLetter(source, catalogue, versions), onRuleFailure);
}
