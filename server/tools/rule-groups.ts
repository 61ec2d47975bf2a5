/** The headings of the rules in the index and in the settings, by the folder that the rules of a group have their files in. */
export const GROUPS: readonly (readonly [folder: string, heading: string])[] = [
  ['malformed/sections', 'Header and sections'],
  ['malformed/items', 'Disputed items'],
  ['malformed', 'Anywhere in the letter'],
  ['contradictions/items', 'Contradictions within a disputed item'],
  ['contradictions/amounts', 'Amounts of a request and a rationale'],
  ['contradictions/summary', 'Contradictions with the case summary'],
  ['contradictions/patient', 'Contradictions about the patient'],
  ['contradictions/dates', 'Dates'],
  ['citations/request', 'Citations against the request'],
  ['citations', 'Citations'],
  ['words', 'Words'],
  ['privacy', 'Identifying information'],
  ['law', 'Statutory requirements'],
];
