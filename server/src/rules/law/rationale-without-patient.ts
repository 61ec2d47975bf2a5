import { lawInBrackets } from '../../catalogue/printed-law.ts';
import { narrativeDates } from '../../reading/narrative.ts';
import type { Part } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { hasWords } from '../own-words.ts';
import { forRequest } from '../wording.ts';
import { anyOf, findPhrase, holdsWord, phrasesOf } from './word-search.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A rationale that mentions no employee, record, report, examination, date, measurement or event: general rules alone.',
  why: 'A guideline alone does not show why this request is or is not necessary.',
  law: ['individual-needs'],
  notes:
    'A rationale that rests on another item (`as the surgery is not medically necessary`) names the case by ' +
    'that.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    rationale: 'Imaging is recommended for red flags only. The request is not medically necessary.',
  },
  right: {
    rationale:
      'Imaging is recommended for red flags only, and the examination of this patient shows none. The request ' +
      'is not medically necessary.',
  },
};

/** A rationale that mentions guidelines alone and not this employee. A hint: it goes by words, which may be others. */
export const rationaleWithoutPatient: Rule = {
  code: 'rationale-without-patient',
  title: 'Rationale without patient facts',
  category: 'law',
  severity: 'hint',
  ofFinished: true,
  scope: 'part',
  check: ({ determination, catalogue }) =>
    determination.items.flatMap((item) => {
      const { rationale } = item;
      if (!rationale || !hasWords(rationale.flow.text)) return [];
      if (holdsWord(determination, rationale.flow.range, OF_PATIENT)) return [];
      if (citesReport(determination, rationale.flow)) return [];
      if (statesFact(rationale.flow.text)) return [];
      return {
        message: `Rationale appears to state no patient facts${forRequest(item)}${lawInBrackets('individual-needs', catalogue)}.`,
        range: rationale.label.range,
      };
    }),
};

/** Whether the words cite a report of the case: by its name, or by a day. */
function citesReport(determination: Part, flow: Flow): boolean {
  if (findPhrase(determination, flow.range, NOTES)) return true;
  return narrativeDates(determination).some((one) => one.flow === flow && one.dates.length > 0);
}

/** `notes` alone is what guidelines do, too. */
const NOTES = phrasesOf([
  'progress note', 'progress notes', 'office note', 'office notes', 'clinic note', 'clinic notes', 'chart note', 'chart notes',
  'therapy note', 'therapy notes', 'operative note', 'treatment note', 'treatment notes', 'visit note', 'the note', 'the notes',
  'note of', 'notes of', 'note dated', 'notes dated', 'the chart', 'the films', 'office visit', 'the visit',
]); // biome-ignore format: a word list reads best in rows

/**
 * Whether the words state something of one case: general rules are in the present tense, without measurements that change, days
 * gone by or what has been tried. What is left open counts as a fact.
 */
function statesFact(text: string): boolean {
  const plain = text.replaceAll('\u2019', "'");
  return FACTS.some((fact) => fact.test(plain));
}

const NUMBER =
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty)';

const FACTS: readonly RegExp[] = [
  // the past: what was found, tried, done
  /\b(?:was|were|had|did|(?:was|were|had|did|has|have)n't|so far|to date|already|ago|previously|until now|by now|no longer|still|yet)\b/i,
  /\b(?:has|have|having)\s+(?:now\s+|not\s+|never\s+|also\s+)?(?:failed|improved|worsened|collapsed|worn|broken|stopped|relapsed|healed|gained|lost|fallen|risen|dropped|declined|reached|returned|resumed|completed|tried|taken|used|hurt|helped|shown\s+objective|persisted|continued|plateaued|lasted|passed)\b/i,
  /\b(?:has|have|having)\s+(?:now\s+|not\s+|never\s+|also\s+|already\s+)?been\s+(?:taken|tried|on|given|prescribed|treated|stable|denied|allowed|approved|used|completed|exhausted|off|unable|able|allowed|injected|authorized|certified)\b/i,
  // the person and the claim
  /\bpts?(?:'s)?\b(?!\.?\s*(?:visits?|sessions?|x\s?\d))|\b(?:ee|doi|claim)\b/,
  /\b(?:firefighter|nurse|carpenter|driver|clerk|teacher|mechanic|laborer|janitor|custodian|cashier|cook|officer|deputy|welder|electrician|plumber|roofer|painter|operator|housekeeper|gardener|farmworker|caregiver)(?:'s)?\b|'s\s+return\s+to\b/i,
  /\b(?:PTP|QME|AME|PCP)\b/,
  /\b(?:xr|x-?rays?|imaging|scans?|films?|ultrasound)\s+(?:shows?|reveals?|demonstrates?)\b/i,
  // measurements, counts and spans of time
  new RegExp(`\\bfrom\\s+${NUMBER}\\s*\\S{0,12}\\s*(?:down\\s+|up\\s+)?to\\s+${NUMBER}\\b`, 'i'),
  /\b\d{1,3}(?:\.\d)?\s*(?:degrees|cm|mm)\b|\b\d{1,2}\s*\/\s*10\b|\b(?:\d{1,2}|[a-z]{3,5})\s+out\s+of\s+(?:10|ten)\b/i,
  /\b(?:eGFR|BMI|A1c|PHQ-9|GAD-7|BDI|ODI|NDI|GAF|VAS|creatinine)\s{0,3}(?:score\s{0,3})?(?:of|is|at|:)?\s{0,3}\d/i,
  new RegExp(
    `\\b(?:previous|prior|earlier|past|first|last|initial|other)\\s+${NUMBER}\\s+(?:visits|sessions|treatments|injections)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${NUMBER}\\s+(?:days?|weeks?|months?|years?|yrs?)\\s+(?:after\\s+the|since|exceeds?|out\\b|later|into|post|old\\b|of\\s+(?:daily\\s+|regular\\s+|continued\\s+|such\\s+)?(?:use|treatment|therapy|care|intake)\\s+(?:is|are|exceeds?|goes|go|with))`,
    'i',
  ),
  /\b(?:dates?|is|are)\s+(?:from|back\s+to|of)\s+(?:19|20)\d\d\b(?!\s+(?:guideline|edition))/i,
  /\bno\s[^.]{1,60}\s(?:is|are)\s+(?:described|listed|noted)\b|\b(?:is|are)\s+not\s+(?:described|noted)\b/i,
  // findings, and what is planned
  /\b(?:on\s+the\s+(?:left|right)|normal\s+(?:films?|x-?rays?|radiographs?|strength|sensation|reflexes)|painful|longstanding|long\s+standing|borderline|arthroscopic\s+findings)\b/i,
  /\b(?:is|are|be)(?:n't|\s+not)?\s+(?:planned|suspected|scheduled|contemplated|considered\s+now|mentioned|evident|apparent|diabetic|settled|acute)\b|\b(?:is|are|been|not)\s+(?:not\s+|all\s+)?met\b/i,
  /\b(?:the\s+)?(?:current|present|requested)\s+(?:dose|dosage|request|use|regimen|complaints?|symptoms?|pain|condition|quantity)\b/i,
  // another item of the letter
  /\b(?:approved|allowed|granted|upheld|overturned)\b(?!\s+(?:for|by|indication|only))|\bfound\s+(?:to\s+be\s+)?(?:not\s+)?(?:medically\s+)?necessary\b|\bsaid\s+of\b/i,
];

const PATIENT = [
  'he', 'she', 'his', 'her', 'hers', 'him', 'iw', 'man', 'woman', 'male', 'female', 'history', 'surgery', 'mri', 'case', 'diagnoses',
  'clinical', 'submitted', 'provided', 'individual', 'yo', 'year', 'trial', 'surgical', 'associated', 'there', 'here', 'dated', 'radiologist',
]; // biome-ignore format: a word list reads best in rows
const BEGINNINGS = [
  'patient', 'worker', 'applicant', 'claimant', 'employee', 'injur', 'record', 'document', 'exam', 'provider', 'physician',
  'surgeon', 'diagnosed', 'presented', 'member', 'treater', 'report',
]; // biome-ignore format: a word list reads best in rows
const OF_PATIENT = anyOf(PATIENT, BEGINNINGS);
