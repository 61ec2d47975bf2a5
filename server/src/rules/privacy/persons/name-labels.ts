import { labelsOf, openingWords, wordsAt } from '../scan.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { type Name, nameAt } from './name-at.ts';
import { isNoTitledName, type PersonForm } from './person-form.ts';

/** Labels of names in forms that are copied into letters; the second list says nothing of a single word. */
const NAME_LABELS = labelsOf(
  'patient name', 'employee name', 'claimant name', 'applicant name', 'injured worker name', 'physician name', 'provider name',
  'employer name', 'name of patient', 'name of employee', 'patient s name', 'attorney name', 'adjuster name',
); // biome-ignore format: a word list reads best in rows
const ROLE_LABELS = labelsOf(
  'signature', 'signed', 'attorney', 'applicant attorney', 'defense attorney', 'adjuster', 'claims examiner', 'treating physician',
  'ptp', 'provider', 'physician', 'patient', 'applicant', 'claimant', 'employee', 'injured worker', 's', 'cc', 'attn', 're',
); // biome-ignore format: a word list reads best in rows

/** `Patient Name: Jane Roe`, `Patient: Roe, Jane`, `Signature: /s/ Henry Wu`. */
export const labeled: PersonForm = ({ source, area, start, isNoName: noName }) => {
  const nameLabel = Math.max(...NAME_LABELS.map((label) => wordsAt(source, start, label)));
  const end =
    nameLabel >= 0 ? nameLabel : Math.max(...ROLE_LABELS.map((label) => wordsAt(source, start, label)));
  const sign = end < 0 ? null : /^\s*[:#=/]\s*(?:\/s\/\s*)?(?:is\s+)?/.exec(source.slice(end, end + 12));
  if (!sign) return [];
  if (sign[0].trim() === '/' && source[start - 1] !== '/') return [];
  const isNamed = nameLabel >= 0;
  const at = end + sign[0].length;
  const name = nameAt(source, at, area.end, isNoTitledName, true);
  if (!name) return [];
  const turned =
    name.words.length === 1 && /^,\s/.test(source.slice(name.range.end, name.range.end + 2))
      ? nameAt(source, name.range.end + 2, area.end, (word) => noName(word) && !GIVEN_NAMES.has(word))
      : null;
  const isSurname = isNamed || !noName(name.words[0] as string) || isKnownGiven(turned);
  if (turned && isGiven(turned) && isSurname)
    return [{ range: { start: name.range.start, end: turned.range.end }, isSure: true }];
  if (isNamed) return [{ range: name.range, isSure: true }];
  const plain = nameAt(source, at, area.end, noName, true);
  return plain?.isFull ? [{ range: plain.range, isSure: true }] : [];
};

/** After `Patient: Hill,` a given name shows that the word before it is one, too. */
function isKnownGiven(name: Name | null): boolean {
  return name !== null && GIVEN_NAMES.has(name.words[0] as string);
}

function isGiven({ words, isFull }: Name): boolean {
  return isFull || words.length <= 2;
}

/** The words, in lower case, with which a label may open. */
export const LABEL_OPENINGS: ReadonlySet<string> = openingWords([...NAME_LABELS, ...ROLE_LABELS]);
