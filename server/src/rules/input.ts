import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Citation } from '../citations/citation.ts';
import { type DrugMention, readDrugMentions } from '../citations/drug-mentions.ts';
import { readCitations } from '../citations/read.ts';
import type { Determination } from '../syntax/tree.ts';
import type { RuleInput } from './finding.ts';

/** What the rules look at in a determination, for those who hold no analysis of it. Read when first asked for. */
export function ruleInput(
  determination: Determination,
  catalogue: () => Catalogue = builtInCatalogue,
): RuleInput {
  let citations: readonly Citation[] | undefined;
  let drugs: readonly DrugMention[] | undefined;
  return {
    determination,
    get catalogue() {
      return catalogue();
    },
    get citations() {
      citations ??= readCitations(determination, catalogue());
      return citations;
    },
    get drugs() {
      drugs ??= readDrugMentions(determination, catalogue());
      return drugs;
    },
  };
}
