import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AsOf } from '../reading/as-of.ts';
import type { Citation } from '../reading/citations/citation.ts';
import { readCitations } from '../reading/citations/read-citations.ts';
import { type DrugMention, readDrugMentions } from '../reading/names/drug-mentions.ts';
import { type AccidentTime, readAccidentTimes } from '../reading/patient/accident-times.ts';
import type { ImpliedAge } from '../reading/patient/ages/implied-age.ts';
import { readImpliedAges } from '../reading/patient/ages/implied-ages.ts';
import { type Period, readInjuryMonths } from '../reading/patient/injury-months.ts';
import { type Patient, readPatient } from '../reading/patient/patient.ts';
import { readSexedFacts } from '../reading/patient/sexed-facts.ts';
import type { Sex } from '../reading/patient/sexes.ts';
import { type Request, readRequests, type Stated } from '../reading/requests/request.ts';
import { type Restatement, readConcluded, readRestatements } from '../reading/requests/restatements.ts';
import { readStatedDoses, type StatedDose } from '../reading/requests/stated-doses.ts';
import { readVerdicts, type Verdicts } from '../reading/requests/verdicts.ts';
import type { Subject } from '../reading/subject.ts';
import type { Part } from '../syntax/tree.ts';

/**
 * A part of a letter with all that is read of it, each thing when it is first asked for. All offsets count from the part's own
 * beginning.
 */
export class LetterPart implements Subject {
  readonly determination: Part;
  readonly catalogue: Catalogue;
  /** That of the whole letter. */
  readonly asOf: AsOf;

  constructor(part: Part, catalogue: Catalogue, asOf: AsOf) {
    this.determination = part;
    this.catalogue = catalogue;
    this.asOf = asOf;
  }

  /** In order. */
  get citations(): readonly Citation[] {
    return readCitations(this);
  }

  /** The drugs that the part names, in order. */
  get drugs(): readonly DrugMention[] {
    return readDrugMentions(this);
  }

  /** What each item of the part requests: one or none. */
  get requests(): readonly Request[] {
    return readRequests(this);
  }

  /** What each rationale of the part says again of its request. */
  get restatements(): readonly (readonly Restatement[])[] {
    return readRestatements(this);
  }

  /** The doses of drugs that the part states outside its request. */
  get statedDoses(): readonly StatedDose[] {
    return readStatedDoses(this);
  }

  /** The months and years in which the part says that the injury happened. */
  get injuryMonths(): readonly Stated<Period>[] {
    return readInjuryMonths(this);
  }

  /** The times at which stories of the part say that the accident was. */
  get accidentTimes(): readonly Stated<AccidentTime>[] {
    return readAccidentTimes(this);
  }

  /** What the part says about the patient that only one sex has. */
  get sexedFacts(): readonly Stated<Sex>[] {
    return readSexedFacts(this);
  }

  /** What the part implies of the patient's age. */
  get impliedAges(): readonly Stated<ImpliedAge>[] {
    return readImpliedAges(this);
  }

  /** What each rationale of the part concludes on by name, where that is its one conclusion. */
  get concluded(): readonly (Restatement | null)[] {
    return readConcluded(this);
  }

  /** What each rationale of the part concludes. */
  get verdicts(): readonly Verdicts[] {
    return readVerdicts(this);
  }

  /** What summary or rationale states of the patient. */
  get patient(): Patient {
    return readPatient(this);
  }
}
