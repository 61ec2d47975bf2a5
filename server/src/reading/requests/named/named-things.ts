import { namePatterns } from './name-patterns.ts';

/** The name of a group. */
export const GYM = 'gym membership';
/** The name of a group. */
export const LABORATORY = 'laboratory tests';
/** The name of a group. */
export const ULTRASOUND = 'ultrasound';

/**
 * Things and consultations that go by several names, each group another than all others. What may be meant by a word of two groups is
 * in neither (a boot is a brace for some).
 */
const THINGS = {
  'brace or support':
    'braces?|corset|orthosis|orthoses|splint|lso|lumbar support|back support|cervical collar',
  'walking aid': 'walkers?|rollator|crutch|crutches|canes?|walking stick',
  wheelchair: 'wheelchairs?',
  'bed or mattress': 'beds?|mattress',
  [GYM]: 'gym|health club|fitness club',
  [LABORATORY]: 'labs?|laboratory|blood tests?|blood work|cbc|cmp|metabolic panel',
  'neuropsychological testing': 'neuropsychological|neurocognitive|psychological test(?:s|ing)',
  electroencephalogram: 'electroencephalogram|eeg',
  'hearing aid': 'hearing aids?',
  'breathing device': 'cpap|bipap|nebulizer|oxygen concentrator',
  'bath aid':
    '(?:shower|bath|bathtub|tub|transfer) (?:chairs?|bench|stool|seat)|tub transfer bench|grab bars?|commode|toilet seat|toilet riser',
  'cold or heat device':
    'cold therapy|cryotherapy|cryo|cold compression|hot cold|ice machine|polar care|game ready|heating pad|paraffin',
  'passive motion machine': 'cpm|continuous passive motion|passive motion',
  'compression device':
    'pneumatic compression|dvt (?:prophylaxis|pump|device|unit)|compression (?:pump|stockings?|sleeves?|garments?|gloves?)',
  'traction unit': 'traction',
  'bone growth stimulator': 'bone (?:growth )?stimulat(?:or|ion)',
  scooter: 'scooter',
  'ergonomic furniture': 'ergonomic (?:chair|desk|workstation|keyboard)|standing desk|office chair',
  'pillow or cushion': 'pillow|cushion',
  [ULTRASOUND]: '(?:ultrasounds?|sonograms?|ultrasonograph(?:y|ic))(?!.{0,3}guid)',
  electrocardiogram: 'electrocardiograms?|ekg|ecg',
  echocardiogram: 'echocardiogra(?:m|ms|phy)',
  'bone density scan': 'dexa|dxa|bone density|bone densitometry|bone mineral density|densitometry',
  transportation: 'transport(?:ation)?|mileage',
  interpreter: 'interpret(?:er|ers|ing)|translat(?:or|ors|ion)|interpretation services?',
  'home care': 'home health|homemaker|home care|home aide|caregivers?',
  'lift chair': 'recliners?|lift chairs?|seat lift',
  'reading aid': 'glasses|eyeglasses|spectacles|contact lens(?:es)?',
} as const;

const SPECIALTIES = {
  psychology: 'psycholog\\w*|psychiatr\\w*|psych|mental|behavioral|cognitive',
  'pain management':
    'pain (?:management|medicine|specialist|physician)|physiatr\\w*|anesthesi\\w*|interventional',
  surgery: 'orthop\\w*|surg\\w*|neurosurg\\w*|spine|podiatr\\w*',
  neurology: 'neurolog\\w*',
  dermatology: 'dermatolog\\w*',
  'internal medicine': 'internal|internist|cardiolog\\w*|gastroenterolog\\w*|medical',
  nutrition: 'nutrition\\w*|dietit\\w*|dietic\\w*',
  urology: 'urolog\\w*',
  ophthalmology: 'ophthalmolog\\w*|optometr\\w*|eye',
} as const;

const THING_NAMES = namePatterns(THINGS);
const SPECIALTY_NAMES = namePatterns(SPECIALTIES);
const CONSULTATION = /\b(?:consult|consults|consultation|consultations|referral)\b/i;

/** A thing or a consultation by the name of its group. */
export interface NamedThing {
  readonly name: string;
  readonly isConsultation: boolean;
}

/** Whether words name a thing or consultation, alone or among others. */
export function namesThing(words: string, { name, isConsultation }: NamedThing): boolean {
  const names = isConsultation ? SPECIALTY_NAMES : THING_NAMES;
  return names.some(([own, pattern]) => name.startsWith(own) && pattern.test(words));
}

/** The one thing or consultation that words name; null where they name none, or several. Linear. */
export function thingIn(words: string): NamedThing | null {
  const isConsultation = CONSULTATION.test(words);
  const found = (isConsultation ? SPECIALTY_NAMES : THING_NAMES).filter(([, pattern]) => pattern.test(words));
  const [only] = found;
  if (!only || found.length > 1) return null;
  return { name: isConsultation ? `${only[0]} consultation` : only[0], isConsultation };
}
