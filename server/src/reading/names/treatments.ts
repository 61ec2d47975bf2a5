import { editDistance } from '../../text/edit-distance.ts';
import { lettersOf } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';

/**
 * The words of each kind of treatment other than drugs, in requests as in names of topics; the words are those that letters and
 * guidelines print. Abbreviations of two letters count in capitals alone (`PT`, since `pt` is also the patient).
 */
const WORDS = {
  acupuncture: [
    'acupuncture', 'acup', 'acu', 'electroacupuncture', 'electro acupuncture', 'acupressure', 'auricular needling',
    'auricular therapy', 'auriculotherapy', '(?<!dry[\\s-])needling', 'needle therapy', 'needle treatments?', 'moxibustion', 'cupping',
    'traditional chinese medicine', 'oriental medicine', '9781[0-4]',
  ],
  'physical therapy': [
    'physical therap(?:y|ies|ist)', 'physical medicine', 'physio', 'physiotherapy', 'phys ther', 'occupational therap(?:y|ist)',
    'hand therapy', 'aquatic', 'aqua(?:tic)? therapy', 'pool therapy', 'hydrotherapy', 'therapeutic exercises?', 'gait training',
    'work hardening', 'work conditioning', 'home exercise', 'exercise program', 'exercise', '97110', '97140', '97530', '97113',
  ],
  'manual therapy': [
    'chiropractic', 'chiropractor', 'chiro', 'manipulations?', 'manipulative', 'manual therapy', 'massage(?! ?(?:chair|gun|table|device|cushion|pad)s?)', 'myofascial release',
    'soft tissue mobilization', 'osteopathic', '9894[0-3]',
  ],
  imaging: [
    'mri', 'mris', 'mra', 'mr arthrogram', 'magnetic resonance', 'ct scan', 'cat scan', 'computed tomography', 'x rays?', 'xrays?',
    'radiographs?', 'radiography', 'radiographic', 'bone scan', 'arthrogram', 'myelogram', 'sonogram', 'diagnostic ultrasound', 'imaging',
  ],
  'nerve conduction testing': [
    'emg', 'ncv', 'ncs', 'nerve conduction', 'electromyography', 'electromyogram', 'electrodiagnostics?', 'edx',
  ],
  'electrical stimulation': [
    'tens', 'transcutaneous', 'interferential', 'h wave', 'nmes', 'neuromuscular stimulator', 'electrical stimulat(?:ion|ors?)',
    'e stim', 'microcurrent', 'galvanic', 'electrotherapy', 'percutaneous electrical', 'neurostimulation',
  ],
  injection: [
    'epidural', 'esi', 'tfesi', 'lesi', 'facet', 'medial branch', 'trigger point', 'injections?', 'infusion', 'nerve blocks?', 'blocks?',
    'rhizotomy', 'radiofrequency', 'viscosupplementation', 'botox', 'prp',
  ],
  surgery: [
    'surg(?:ery|eries|ical|eon)', 'arthroscop(?:y|ic)', 'arthroplasty', 'fusion', 'discectomy', 'laminectomy', 'laminotomy',
    'decompression', 'hardware removal', 'under anesthesia', 'tenodesis', 'acromioplasty', 'meniscectomy',
    '(?:carpal|cubital) tunnel release', 'trigger (?:finger|thumb) release', 'rotator cuff repair', 'ligament reconstruction', 'post ?operative', 'pre ?operative',
  ],
  'psychological care': [
    'psycholog(?:y|ical|ist)', 'psychotherapy', 'psychiatr(?:y|ic|ist)', 'cbt', 'cognitive', 'behavioral', 'biofeedback', 'counseling',
  ],
  'drug testing': ['urine', 'uds', 'udt', 'drug screens?', 'drug screening', 'drug test(?:s|ing)?', 'toxicology'],
  'home care': ['home health', 'home care', 'homemaker', 'nursing', 'caregiver'],
  equipment: [
    'brace', 'splint', 'orthosis', 'orthotics?', 'wheelchair', 'walker', 'cane', 'crutches', 'bed', 'mattress', 'lumbar support',
    'cold therapy', 'hot cold', 'cryotherapy', 'dme', 'durable medical equipment', 'boot', 'sling', 'pillow', 'scooter',
    'exercise (?:kits?|equipment|bikes?|balls?|bands?)',
  ],
  program: ['functional restoration', 'chronic pain programs?', 'pain management program', 'frp', 'multidisciplinary', 'gym', 'weight loss'],
  'spinal cord stimulation': ['spinal cord stimulat(?:ion|ors?)', 'scs', 'intrathecal', 'bone growth', 'bone stimulator'],
  'laser or shock wave': ['laser', 'shock ?wave', 'eswt', 'lllt', 'therapeutic ultrasound'],
} as const satisfies Readonly<Record<string, readonly string[]>>; // biome-ignore format: a word list reads best in rows

/** A kind of treatment other than drugs, by the name that messages print for it. */
export type TreatmentKind = keyof typeof WORDS;

/** Abbreviations that count in capitals alone. */
const CAPITALS: readonly (readonly [words: RegExp, treatment: TreatmentKind])[] = [
  // not prothrombin time, which is ordered as PT/PTT or PT/INR
  [/\b(?:P\.?T(?!\s?[/,]\s?(?:a?PTT|INR)\b)|O\.?T)\b/, 'physical therapy'],
  [/\bCT\b/, 'imaging'],
];

const PATTERNS = (Object.entries(WORDS) as [TreatmentKind, readonly string[]][]).map(
  ([treatment, words]) =>
    [
      treatment,
      new RegExp(
        `\\b(?:${words.join('|').replaceAll(' ?', '[\\s-]{0,3}').replaceAll(' ', '[\\s-]{1,3}')})\\b`,
        'i',
      ),
    ] as const,
);

/** The longest words that are read; no name of a topic and hardly a request is longer. In UTF-16 units. */
const LONGEST = 1000;

/** The kinds of treatment that a request or the name of a topic speaks of; empty where it names none. Reads at most 1,000 units. */
export function treatmentKindsIn(words: string): ReadonlySet<TreatmentKind> {
  const read = words.slice(0, LONGEST);
  const found = new Set<TreatmentKind>();
  // it is no treatment, whatever it leads to
  if (/\btransport(?:ation)?\b/i.test(read)) return found;
  for (const [treatment, pattern] of PATTERNS) if (pattern.test(read)) found.add(treatment);
  for (const [pattern, treatment] of CAPITALS) if (pattern.test(read)) found.add(treatment);
  if (!found.has('acupuncture') && hasMisspelledAcupuncture(read)) found.add('acupuncture');
  // a manipulation under anesthesia is an operation
  if (/under\s+anesthesia/i.test(read)) found.delete('manual therapy');
  return found;
}

/** The kinds of treatment that the words of a request speak of. */
export const treatmentKindsAsked = remembered(({ text }: { readonly text: string }) =>
  treatmentKindsIn(text),
);

/** The kinds of treatment that a cited topic speaks of: by its name where it is on file, else by what is written. */
export const treatmentKindsCited = remembered(
  ({ topic, text }: { readonly topic: { readonly name: string } | null; readonly text: string }) =>
    topic ? treatmentKindsOf(topic) : treatmentKindsIn(text),
);

/** The kinds of treatment that a topic speaks of by its name. */
export const treatmentKindsOf = remembered((topic: { readonly name: string }) =>
  treatmentKindsIn(topic.name),
);

const ACUPUNCTURE = 'acupuncture';

/** `Accupuncture`, `acupunture`, `Acupucture`: the word is long enough for two wrong letters. */
function hasMisspelledAcupuncture(words: string): boolean {
  return words
    .split(/\s+/)
    .map(lettersOf)
    .some((word) => word.startsWith('ac') && word.length <= 13 && editDistance(word, ACUPUNCTURE, 2) <= 2);
}
