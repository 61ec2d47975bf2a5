import { COMPANIONS, NEAREST } from '../relatives.ts';
import type { WordLists } from './word-patterns.ts';

/** Verbs of saying that are of somebody else, whoever it is. */
const SAID_OF_OTHERS = [
  'believes', 'argues', 'argued', 'contends', 'contended', 'asserts', 'asserted', 'insists', 'insisted', 'opines',
  'opined', 'thinks', 'feels', 'says', 'said', 'writes', 'wrote', 'stated', 'claimed', 'objects', 'objected',
  'remarks', 'remarked', 'urges', 'urged', 'protests', 'complains', 'hopes', 'assumes', 'supposes', 'considers',
]; // biome-ignore format: a word list reads best in rows
/** The same where `that` follows. */
const TOLD_OF_OTHERS = [
  'maintains', 'maintained', 'states', 'notes', 'noted', 'reports', 'reported', 'suggests', 'suggested', 'claims',
  'held', 'holds', 'concluded', 'concludes', 'found', 'determined', 'decided', 'observed', 'observes', 'explained',
  'explains', 'added', 'adds', 'reasons', 'reasoned',
]; // biome-ignore format: a word list reads best in rows

/** Words that patterns of cues and of conclusions name as lists. All in lower case, as sentences have them. */
export const LISTS = {
  /** Who writes the determination. */
  own: ['i', 'we'],
  /** People and papers of a case that have an opinion of their own. */
  party: [
    'provider', 'providers', 'physician', 'physicians', 'doctor', 'surgeon', 'surgeons', 'treater', 'pcp', 'ptp',
    'chiropractor', 'therapist', 'psychologist', 'psychiatrist', 'neurologist', 'orthopedist', 'podiatrist', 'dentist',
    'specialist', 'nurse', 'practitioner', 'pharmacist', 'radiologist', 'evaluator', 'examiner', 'ame', 'qme', 'applicant',
    'patient', 'claimant', 'worker', 'employee', 'attorney', 'counsel', 'lawyer', 'adjuster', 'insurer', 'carrier',
    'administrator', 'employer', 'reviewer', 'review', 'ur', 'denial', 'determination', 'adviser', 'advisor', 'appeal',
    'letter', 'report', 'note', 'notes', 'rfa', 'vendor', 'manufacturer', 'consultant', 'colleague', 'family', 'wife',
    'husband', 'daughter', 'son', 'mother', 'he', 'she', 'they', 'prescriber', 'requester', 'assistant', 'dr',
    'preauthorization', 'non', 'certification', 'peer', 'requestor', 'handout', 'brochure',
  ],
  /** Those who write for the claims administrator. */
  denier: [
    'administrator', 'reviewer', 'review', 'ur', 'adjuster', 'carrier', 'insurer', 'denial', 'adviser', 'advisor',
    'employer',
  ],
  /** What speaks of patients in general. */
  source: [
    'guideline', 'guidelines', 'mtus', 'acoem', 'odg', 'chapter', 'literature', 'study', 'studies', 'trial', 'trials',
    'evidence', 'fda', 'label', 'labeling', 'formulary', 'schedule', 'article', 'recommendation', 'recommendations', 'text',
    'section', 'cpmtg', 'consensus',
  ],
  /** Verbs of saying, of the reviewer as well as of others. */
  say: [
    ...SAID_OF_OTHERS, ...TOLD_OF_OTHERS, 'argue', 'arguing', 'state', 'stating', 'say', 'saying', 'write',
    'written', 'writing', 'contend', 'contending', 'maintain', 'hold', 'holding', 'opine', 'assert', 'asserting',
    'note', 'noting', 'conclude', 'concluding', 'determines', 'finds', 'find', 'felt', 'feel', 'believe', 'believed',
    'think', 'thought', 'insist', 'suggest', 'indicates', 'indicated', 'explain', 'recommends', 'recommended',
    'comments', 'commented', 'submits', 'submitted', 'considered', 'deems', 'deemed', 'calls', 'called', 'describes',
    'described', 'replies', 'replied', 'judged', 'judges', 'ruled', 'regards', 'regarded', 'denied', 'rejected',
    'refused', 'recites', 'protested', 'quotes', 'quoted', 'warns', 'warned', 'assumed', 'sees', 'saw', 'hoped',
    'wishes', 'certifies', 'doubts', 'doubted', 'disputes', 'disputed', 'certified', 'declared', 'declares', 'reads',
    'attests', 'attested', 'justifies', 'justified', 'treats', 'treated', 'took', 'takes', 'points', 'pointed',
  ],
  find: [
    'find', 'found', 'believe', 'see', 'think', 'consider', 'hold', 'conclude', 'say', 'agree', 'accept', 'concur',
    'determine', 'persuaded', 'convinced', 'satisfied', 'state', 'share', 'show', 'suggest', 'support', 'establish',
    'indicate', 'demonstrate', 'prove', 'suppose', 'maintain', 'argue', 'assert', 'doubt', 'claim', 'judge', 'confirm',
    'certify', 'document', 'recognize', 'follow', 'assume',
  ],
  /** Names of what somebody thinks. */
  opinion: [
    'argument', 'position', 'view', 'opinion', 'assertion', 'statement', 'claim', 'contention', 'objection', 'suggestion',
    'finding', 'conclusion', 'belief', 'assumption', 'idea', 'notion', 'decision', 'determination', 'rationale',
    'impression', 'judgment', 'judgement', 'remark', 'reasoning', 'premise', 'theory', 'point', 'ground', 'grounds',
    'thesis', 'proposition', 'sentence', 'verdict', 'response', 'reply',
  ],
  /** What a statement may rest on. */
  basis: [
    'evidence', 'documentation', 'indication', 'proof', 'basis', 'reason', 'reasons', 'support', 'showing', 'record',
    'suggestion', 'sign', 'ground', 'grounds', 'justification', 'rationale', 'mention', 'data', 'information', 'cause',
    'room', 'way', 'warrant', 'explanation', 'argument', 'case',
  ],
  few: [
    'no', 'little', 'insufficient', 'inadequate', 'scant', 'limited', 'lack', 'absence', 'nothing', 'neither', 'lacking',
    'scarce', 'without', 'minimal', 'want', 'paucity',
  ],
  /** What a denial is called, and who denied. */
  denied: [
    'denial', 'denied', 'determination', 'decision', 'administrator', 'review', 'reviewer', 'ur', 'certification',
    'noncertification', 'modification', 'adjuster', 'carrier', 'insurer',
  ],
  /** Words that open what is spoken of. */
  it: [
    'it', 'this', 'these', 'them', 'that', 'he', 'she', 'they', 'there', 'the', 'a', 'an', 'any', 'one', 'another', 'more',
    'such',
  ],
  /** What statements are said to be, with `that` after them. */
  claimed: [
    'said', 'held', 'shown', 'concluded', 'found', 'established', 'demonstrated', 'agreed', 'argued', 'maintained',
    'assumed', 'presumed', 'inferred', 'claimed', 'stated', 'affirmed', 'asserted', 'proven', 'accepted',
  ],
  plain: [
    'shown', 'established', 'demonstrated', 'evident', 'apparent', 'documented', 'proven', 'proved', 'true', 'persuasive',
    'convincing', 'obvious', 'agreed', 'accepted', 'substantiated',
  ],
  unsure: [
    'doubtful', 'unclear', 'uncertain', 'unknown', 'questionable', 'arguable', 'debatable', 'possible', 'conceivable',
    'plausible', 'unlikely', 'likely', 'probable',
  ],
  show: [
    'show', 'establish', 'demonstrate', 'support', 'document', 'indicate', 'prove', 'suggest', 'confirm', 'substantiate',
    'explain', 'reveal',
  ],
  see: ['see', 'say', 'understand', 'imagine', 'accept', 'believe', 'justify', 'find', 'know', 'conceive', 'tell'],
  call: [
    'hold', 'say', 'argue', 'claim', 'state', 'call', 'insist', 'maintain', 'object', 'assert', 'label', 'describe',
    'declare', 'deny',
  ],
  says: SAID_OF_OTHERS,
  tells: TOLD_OF_OTHERS,
  advise: [
    'recommend', 'support', 'allow', 'allows', 'list', 'lists', 'define', 'defines', 'require', 'requires', 'permit',
    'permits', 'accept', 'accepts', 'advise', 'advises', 'caution', 'cautions', 'call', 'provide', 'provides',
  ],
  another: ['another', 'other', 'different', 'previous', 'prior', 'second', 'unrelated', 'separate', 'old', 'older'],
  someone: [
    'patient', 'worker', 'claim', 'employer', 'claimant', 'injury', 'person', 'man', 'woman', 'applicant', 'case',
    'individual',
  ],
  told: [
    'above', 'below', 'noted', 'stated', 'mentioned', 'discussed', 'requested', 'written', 'submitted', 'prescribed',
    'described', 'outlined', 'cited', 'ordered', 'proposed', 'explained', 'listed', 'documented',
  ],
  judged: [
    'considered', 'deemed', 'regarded', 'viewed', 'seen', 'judged', 'supported', 'accepted', 'approved', 'certified',
    'authorized', 'recommended', 'indicated', 'established', 'qualify', 'qualifies', 'qualified', 'count', 'counts',
    'classified', 'described', 'characterized', 'endorsed', 'allowed', 'defended', 'justified', 'confirmed', 'documented',
    'shown', 'rate', 'rated', 'stands', 'recognized',
  ],
  /** Relatives and others who are not the patient. */
  relative: [
    ...NEAREST, 'girlfriend', 'boyfriend', ...COMPANIONS, 'uncle', 'aunt', 'cousin', 'grandmother', 'grandfather', 'parents',
    'twin',
  ],
} satisfies WordLists; // biome-ignore format: word lists read best in rows
