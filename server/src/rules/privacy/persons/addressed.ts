import { isGivenAlone } from './given-names.ts';
import { type Name, nameAt } from './name-at.ts';
import { isFacility, isThing, type PersonForm } from './person-form.ts';
import { ROLES } from './roles.ts';

/** What is before those to whom a letter goes and those who signed it. */
const ADDRESSING =
  /^(?:b?cc|attn\.?|attention|c\/o|care\s+of|(?:signatures?|initials|handwriting)\s+of)(?:\s*:\s*|\s+)/i;
/** What is before those with whom somebody spoke. */
const SPEAKING =
  /^(?:(?:spoke|spoken|talked|conferred|discussed|consulted|met|peer)\s+(?:with|to)|(?:referred|transferred)\s+to|(?:voicemail|message)s?\s+(?:(?:was|were)\s+)?(?:left\s+)?(?:for|from|with|to)|(?:calls?|e-?mails?)\s+(?:from|to|with))\s+/i;

/** The words, in lower case, with which these forms may open. */
export const ADDRESSINGS: readonly string[] = [
  'cc', 'bcc', 'attn', 'attention', 'c', 'care', 'signature', 'signatures', 'initials', 'handwriting',
]; // biome-ignore format: a list reads best in rows
export const SPEAKINGS: readonly string[] = [
  'spoke', 'discussed', 'consulted', 'met', 'peer', 'referred', 'transferred', 'spoken', 'talked', 'conferred', 'voicemail', 'voicemails', 'message', 'messages', 'call', 'calls', 'email', 'emails', 'e',
]; // biome-ignore format: a list reads best in rows
const LONGEST_OPENING = 40;

/** `cc Robert Hale`, `the signature of Maria Escobedo`; `cc Torquil Penhaligon, nurse` is information. */
export const addressed: PersonForm = ({ source, area, start, isNoName: noName }) => {
  // a quantity: `3 cc`
  if (/\d\s?$/.test(source.slice(Math.max(area.start, start - 2), start))) return [];
  const opening = ADDRESSING.exec(source.slice(start, start + LONGEST_OPENING));
  const name = opening && nameAt(source, start + opening[0].length, area.end, noName, true);
  if (!name || isThing(source, name) || isFacility(source, name)) return [];
  if (name.isFull) return [{ range: name.range, isSure: true }];
  return name.words.length === 2 && hasRole(source, name) ? [{ range: name.range, isSure: false }] : [];
};

/** Whether a role is right after a name: `, nurse case manager`. */
function hasRole(source: string, { range: { end } }: Name): boolean {
  const words = /^,\s+((?:[a-z'-]{1,20}\s+){0,3}[a-z-]{1,20})\b/.exec(source.slice(end, end + 90))?.[1] ?? '';
  return words.split(/\s+/).some((word) => ROLES.has(word));
}

/** `The office spoke with Robert Hale`; `a message was left for Denise` is information. */
export const spokenWith: PersonForm = ({ source, area, start, isNoName: noName }) => {
  const opening = SPEAKING.exec(source.slice(start, start + LONGEST_OPENING));
  const name = opening && nameAt(source, start + opening[0].length, area.end, noName);
  if (!name || isThing(source, name) || isFacility(source, name)) return [];
  if (name.isFull) return [{ range: name.range, isSure: true }];
  return isGivenAlone(name.words) ? [{ range: name.range, isSure: false }] : [];
};
