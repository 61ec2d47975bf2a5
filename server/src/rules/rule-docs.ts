import type { ExampleLetter } from './example-letter.ts';

/**
 * What the page of a rule says besides its code, title and severity. A rule exports it as `docs`, in its own file: only
 * the tools read it (`npm run generate`), so no build carries it. Markdown, one paragraph each.
 */
export interface RuleDocs {
  /** What the rule finds, and which words it marks. */
  readonly what: string;
  /** Why it matters; what the law says goes into `law`. */
  readonly why: string;
  /** Statutory requirements behind the rule, by their ids in the catalogue, which knows the cites and their confidence. */
  readonly law?: readonly string[];
  /** What its quick fix does, for a rule that has one. */
  readonly fix?: string;
  /** What is not marked on purpose, and other things worth knowing. */
  readonly notes?: string;
  /** A letter, or part of one, in which the rule finds something. */
  readonly wrong: ExampleLetter;
  /** The parts that differ once it is put right; the rule finds nothing there. */
  readonly right: ExampleLetter;
}

/** Why rules on the printed form matter. */
export const WHY_PRINTED_FORM =
  'The headings, the labels and their order are those of the determinations that the State of California publishes. ' +
  'Readers, and programs that collect determinations, rely on them.';

/** Why a rationale has to restate its request as it is. */
export const WHY_RESTATED =
  'A conclusion on another drug, amount or body part decides a treatment that was not requested.';

/** Why facts of the patient have to agree. */
export const WHY_FACT = 'A plain error of fact can be a ground of appeal.';

/** Why identifying information is looked for. */
export const WHY_PRIVATE =
  'Published determinations hold no identifying information: none of 97 published letters that were read has any. The ' +
  'law keeps medical information confidential; which section governs the publication is not verified.';

/** What the fix of the rules on identifying information does. */
export const REDACTS =
  'Writes `[redacted]`. An empty gap, as in some published letters, would leave a sentence that cannot be read.';

/** Which amounts are not compared. */
export const AMOUNTS_COMPARED =
  'Amounts in other sentences (what was taken before, what was certified, what a guideline recommends) are not ' +
  'compared. Where a request was partly authorized, the original and the authorized amount are accepted, too.';
