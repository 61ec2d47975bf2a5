import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AsOf } from '../reading/as-of.ts';
import type { Citation } from '../reading/citations/citation.ts';
import { readCitations } from '../reading/citations/read-citations.ts';
import { type DrugMention, readDrugMentions } from '../reading/names/drug-mentions.ts';
import { type Patient, readPatient } from '../reading/patient/patient.ts';
import { type Request, readRequest } from '../reading/requests/request.ts';
import { type Restatement, readRestatements } from '../reading/requests/restatements.ts';
import type { RuleInput } from '../rules/finding.ts';
import type { Determination } from '../syntax/tree.ts';

/**
 * What is read out of one part of a letter, each thing when it is first asked for, and once: the part is the same object
 * in every version of the letter in which its words are the same, and so is this.
 */
export class PartReading implements RuleInput {
  readonly determination: Determination;
  readonly catalogue: Catalogue;
  /** That of the whole letter. */
  readonly asOf: AsOf;
  readonly kept: unknown[] = [];
  #citations: readonly Citation[] | undefined;
  #drugs: readonly DrugMention[] | undefined;
  #requests: readonly Request[] | undefined;
  #restatements: readonly (readonly Restatement[])[] | undefined;
  #patient: Patient | undefined;

  constructor(part: Determination, catalogue: Catalogue, asOf: AsOf) {
    this.determination = part;
    this.catalogue = catalogue;
    this.asOf = asOf;
  }

  get parts() {
    return [{ start: 0, input: this }];
  }

  get citations(): readonly Citation[] {
    this.#citations ??= readCitations(this.determination, this.catalogue, this.asOf.date);
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
}
