/** Why rules on the printed form matter. */
export const WHY_PRINTED_FORM =
  'The headings, the labels and their order are those of the determinations that the State of California publishes. ' +
  'Readers, and programs that collect determinations, rely on them.';

/** Why a rationale has to restate its request as it is. */
export const WHY_RESTATED =
  'A conclusion on another drug, amount or body part decides a treatment that was not requested.';

/** Why facts of the patient have to agree. */
export const WHY_FACT = 'A plain error of fact can be a ground of appeal.';

/** Why what is found in the records has to agree. */
export const WHY_RECORD =
  'A finding of fact that the record contradicts is a ground on which determinations are set aside.';

/** Why identifying information is looked for. */
export const WHY_PRIVATE =
  'Published determinations hold no identifying information: none of 97 published letters that were read has any. The ' +
  'law keeps medical information confidential; which section governs the publication is not verified.';

/** What the fix of the rules on what a rationale says again does. */
export const FIX_RESTATED =
  'Writes what the request has, where the rationale says it once and in the same form.';

/** What the fix of the rules on identifying information does. */
export const REDACTS =
  'Writes `[redacted]`. An empty gap, as in some published letters, would leave a sentence that cannot be read.';

/** Which amounts are not compared. */
export const AMOUNTS_COMPARED =
  'Amounts in other sentences (what was taken before, what was certified, what a guideline recommends) are not ' +
  'compared. Where a request was partly authorized, the original and the authorized amount are accepted, too.';
