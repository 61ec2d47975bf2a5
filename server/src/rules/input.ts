import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type AsOf, asOf } from '../citations/as-of.ts';
import type { Citation } from '../citations/citation.ts';
import { type DrugMention, readDrugMentions } from '../citations/drug-mentions.ts';
import { type Patient, readPatient } from '../citations/patient.ts';
import { readCitations } from '../citations/read.ts';
import { type Request, readRequest } from '../citations/request.ts';
import { type Restatement, readRestatements } from '../citations/restatements.ts';
import type { Determination } from '../syntax/tree.ts';
import type { RuleInput } from './finding.ts';

/** What the rules look at in a determination, for those who hold no analysis of it. */
export function ruleInput(
  determination: Determination,
  catalogue: () => Catalogue = builtInCatalogue,
): RuleInput {
  return new LazyInput(() => determination, catalogue);
}

/** All that is read out of a letter, each part when it is first asked for, and once. */
export class LazyInput implements RuleInput {
  readonly #read: () => Determination;
  readonly #catalogue: () => Catalogue;
  #determination: Determination | undefined;
  #citations: readonly Citation[] | undefined;
  #drugs: readonly DrugMention[] | undefined;
  #requests: readonly Request[] | undefined;
  #restatements: readonly (readonly Restatement[])[] | undefined;
  #patient: Patient | undefined;
  #asOf: AsOf | undefined;

  constructor(read: () => Determination, catalogue: () => Catalogue) {
    this.#read = read;
    this.#catalogue = catalogue;
  }

  get determination(): Determination {
    this.#determination ??= this.#read();
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

  get restatements(): readonly (readonly Restatement[])[] {
    this.#restatements ??= this.determination.items.map(({ rationale }) =>
      rationale ? readRestatements(rationale.flow, this.catalogue) : [],
    );
    return this.#restatements;
  }

  get patient(): Patient {
    this.#patient ??= readPatient(this.determination);
    return this.#patient;
  }

  get asOf(): AsOf {
    this.#asOf ??= asOf(this.determination);
    return this.#asOf;
  }
}
