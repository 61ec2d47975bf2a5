import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type AsOf, asOf, isSameAsOf } from '../reading/as-of.ts';
import type { Citation } from '../reading/citations/citation.ts';
import { movedCitations, movedDrug, movedPatient, movedRequest, movedRestatement } from '../reading/moved.ts';
import type { DrugMention } from '../reading/names/drug-mentions.ts';
import type { Patient } from '../reading/patient/patient.ts';
import type { Request } from '../reading/requests/request.ts';
import type { Restatement } from '../reading/requests/restatements.ts';
import type { PartInput, RuleInput } from '../rules/finding.ts';
import type { Determination } from '../syntax/tree.ts';
import { PartReading } from './letter-part.ts';

/** What the rules look at in a determination, for those who hold no analysis of it. */
export function ruleInput(
  determination: Determination,
  catalogue: () => Catalogue = builtInCatalogue,
): RuleInput {
  return new LetterReading(determination, catalogue);
}

/**
 * All that is read out of a letter: what its parts tell, put together. Each thing is read when it is first asked for,
 * and once. What is known of parts that `previous`, an earlier version, has too is taken from it.
 */
export class LetterReading implements RuleInput {
  readonly determination: Determination;
  readonly kept: unknown[] = [];
  readonly #catalogue: () => Catalogue;
  /** The parts of the version before until those of this one are made: not that version, nor any before it. */
  #before: readonly PartInput[];
  #parts: readonly PartInput[] | undefined;
  #citations: readonly Citation[] | undefined;
  #drugs: readonly DrugMention[] | undefined;
  #requests: readonly Request[] | undefined;
  #restatements: readonly (readonly Restatement[])[] | undefined;
  #patient: Patient | undefined;
  #asOf: AsOf | undefined;

  constructor(determination: Determination, catalogue: () => Catalogue, previous?: LetterReading) {
    this.determination = determination;
    this.#catalogue = catalogue;
    this.#before = previous ? (previous.#parts ?? previous.#before) : [];
  }

  get catalogue(): Catalogue {
    return this.#catalogue();
  }

  get asOf(): AsOf {
    this.#asOf ??= asOf(this.determination);
    return this.#asOf;
  }

  get parts(): readonly PartInput[] {
    if (!this.#parts) {
      const { catalogue, asOf: day } = this;
      const known = new Map<Determination, RuleInput>();
      for (const { input } of this.#before) {
        if (input.catalogue === catalogue && isSameAsOf(input.asOf, day))
          known.set(input.determination, input);
      }
      this.#before = [];
      this.#parts = this.determination.parts.map(({ start, alone }) => {
        const input = known.get(alone) ?? new PartReading(alone, catalogue, day);
        known.set(alone, input);
        return { start, input };
      });
    }
    return this.#parts;
  }

  get citations(): readonly Citation[] {
    this.#citations ??= this.parts.flatMap(({ start, input }) => movedCitations(input.citations, start));
    return this.#citations;
  }

  get drugs(): readonly DrugMention[] {
    this.#drugs ??= this.parts.flatMap(({ start, input }) =>
      input.drugs.map((drug) => movedDrug(drug, start)),
    );
    return this.#drugs;
  }

  get requests(): readonly Request[] {
    this.#requests ??= this.parts.flatMap(({ start, input }) =>
      input.requests.map((request) => movedRequest(request, start)),
    );
    return this.#requests;
  }

  get restatements(): readonly (readonly Restatement[])[] {
    this.#restatements ??= this.parts.flatMap(({ start, input }) =>
      input.restatements.map((list) => list.map((one) => movedRestatement(one, start))),
    );
    return this.#restatements;
  }

  get patient(): Patient {
    if (!this.#patient) {
      const told = this.parts.map(({ start, input }) => movedPatient(input.patient, start));
      this.#patient = {
        ages: told.flatMap(({ ages }) => ages),
        sexes: told.flatMap(({ sexes }) => sexes),
        pronouns: told.flatMap(({ pronouns }) => pronouns),
        injuries: told.flatMap(({ injuries }) => injuries),
      };
    }
    return this.#patient;
  }
}
