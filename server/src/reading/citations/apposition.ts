import { matchAnyWords, skip } from '../../text/words.ts';
import type { Draft } from './draft.ts';
import { readLaw } from './law-citations.ts';

/** Names of the schedule, longest first. */
export const SCHEDULE: readonly string[] = [
  'californiamedicaltreatmentutilizationschedule',
  'medicaltreatmentutilizationschedule',
  'californiamtus',
  'camtus',
  'mtus',
];

/** What leads from a guideline to the schedule that it belongs to, longest first. */
const LEADS = [
  'asincorporatedinto', 'asincorporatedin', 'asadoptedinto', 'asadoptedby', 'asadoptedin',
  'incorporatedinto', 'incorporatedin', 'adoptedinto', 'adoptedby', 'adoptedin', 'aspartof', 'partof', 'ofthe', 'of', 'inthe',
  'in', 'fromthe', 'from', 'within', 'underthe', 'under',
]; // biome-ignore format: a word list reads best in rows
const ADOPTED = ['hasadopted', 'adopted', 'adopts', 'hasincorporated', 'incorporated', 'incorporates'];
/** A bracket with an abbreviation, or the day from which an edition applied. */
const SHORT_BRACKET =
  /^\s?\((?:[A-Z]{2,8}|(?:effective |adopted |as of )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\)/;
const LONGEST_BRACKET = 40;

/**
 * Reads what is said of a guideline of the schedule between its name and what is cited of it, into the draft: the schedule it belongs
 * to (`of the MTUS`, `as adopted in the MTUS`), an abbreviation, or the law in brackets. False where nothing of this follows.
 */
export function readApposition(text: string, draft: Draft): boolean {
  const end = bracketEnd(text, draft) ?? scheduleEnd(text, draft.end);
  if (end === null) return false;
  draft.end = end;
  return true;
}

function bracketEnd(text: string, draft: Draft): number | null {
  const short = SHORT_BRACKET.exec(text.slice(draft.end, draft.end + LONGEST_BRACKET));
  if (short) return draft.end + short[0].length;
  const open = skip(text, draft.end);
  if (text.charAt(open) !== '(' || draft.sections.length > 0) return null;
  const law = readLaw(text, skip(text, open + 1, '\u00a7'));
  if (!law || text.charAt(law.span.end) !== ')') return null;
  draft.sections = law.sections;
  return law.span.end + 1;
}

function scheduleEnd(text: string, from: number): number | null {
  const at = skip(text, from, ',');
  const which = matchAnyWords(text, at, ['whichthe', 'which', 'thatthe', 'that']);
  const lead = which >= 0 ? which : matchAnyWords(text, at, LEADS);
  if (lead < 0) return null;
  const the = matchAnyWords(text, skip(text, lead), ['the']);
  const end = matchAnyWords(text, skip(text, Math.max(lead, the)), SCHEDULE);
  if (end < 0) return null;
  if (which < 0) return end;
  const adopted = matchAnyWords(text, skip(text, end), ADOPTED);
  return adopted < 0 ? null : adopted;
}
