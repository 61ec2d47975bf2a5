/** A word that is right in itself and wrong beside certain others. All in lower case. */
interface Mistake {
  readonly meant: string;
  /** The one or two words before it, of which one must be there. */
  readonly after?: readonly string[];
  /** The word after it, of which one must be there. */
  readonly before?: readonly string[];
}

const PAINS = ['pain', 'low', 'neck', 'back', 'headache', 'headaches', 'depression', 'spasm', 'stenosis', 'degenerative', 'symptoms']; // biome-ignore format: a word list reads best in rows
const SPINAL = [
  'spine', 'strain', 'sprain', 'radiculopathy', 'disc', 'disk', 'epidural', 'fusion', 'mri', 'region', 'facet', 'support',
  'brace', 'vertebra', 'vertebrae', 'stenosis', 'spasm', 'paraspinal', 'area', 'puncture', 'sympathetic', 'radiculitis',
  'spondylosis', 'medial', 'laminectomy', 'discectomy', 'corset', 'traction', 'degenerative', 'herniation', 'range', 'pain',
]; // biome-ignore format: a word list reads best in rows
const TREATED = ['current', 'pain', 'prescribed', 'oral', 'opioid', 'taking', 'topical', 'his', 'her', 'other', 'psychotropic']; // biome-ignore format: a word list reads best in rows
const REPORTING = ['reports', 'reported', 'complains', 'complained', 'states', 'denies', 'underwent', 'presents', 'continues']; // biome-ignore format: a word list reads best in rows

/** Mistakes of writers and of spelling correctors that give another word of English. */
export const MISTAKES: ReadonlyMap<string, readonly Mistake[]> = new Map([
  ['equine', [{ meant: 'equina', after: ['cauda'] }]],
  ['lumber', [{ meant: 'lumbar', before: SPINAL }]],
  ['mediation', [{ meant: 'medication', after: TREATED }]],
  ['mediations', [{ meant: 'medications', after: TREATED }, { meant: 'medications', before: ['include', 'included', 'including'] }]],
  ['meditations', [{ meant: 'medications', after: ['current', 'pain', 'prescribed', 'oral', 'opioid'] }]],
  ['medial', [{ meant: 'medical', before: ['necessity', 'treatment', 'records', 'record', 'evaluator', 'provider', 'history', 'management'] }]],
  ['medially', [{ meant: 'medically', before: ['necessary', 'appropriate', 'indicated'] }]],
  ['perineal', [{ meant: 'peroneal', before: ['nerve', 'neuropathy', 'tendon', 'tendons', 'tendinitis', 'tendonitis'] }]],
  ['planter', [{ meant: 'plantar', before: ['fasciitis', 'fascia', 'flexion', 'foot', 'surface'] }]],
  ['carpel', [{ meant: 'carpal', before: ['tunnel'] }]],
  ['cup', [{ meant: 'cuff', after: ['rotator'] }]],
  ['cough', [{ meant: 'cuff', after: ['rotator'] }]],
  ['rotary', [{ meant: 'rotator', before: ['cuff'] }]],
  ['pint', [{ meant: 'point', after: ['trigger'] }]],
  ['palpitation', [{ meant: 'palpation', after: ['to', 'on', 'tenderness to', 'tender to'], before: ['of', 'over', 'at', 'along', 'in', 'and', 'about'] }]],
  ['emotion', [{ meant: 'motion', after: ['range of'] }]],
  ['heal', [{ meant: 'heel', before: ['spur', 'spurs', 'pad', 'lift', 'lifts'] }]],
  ['gate', [{ meant: 'gait', after: ['antalgic'] }]],
  ['prostrate', [{ meant: 'prostate', before: ['cancer', 'gland', 'exam', 'surgery'] }]],
  ['form', [{ meant: 'from', after: ['suffers', 'suffering', 'suffered', 'resulting', 'radiating', 'recovered', 'ranging'] }]],
  ['then', [{ meant: 'than', after: ['rather', 'greater', 'fewer', 'longer'] }]],
  ['trail', [{ meant: 'trial', after: ['failed', 'clinical', 'stimulator', 'month', 'week', 'day', 'medication'] }]],
  ['manger', [{ meant: 'manager', after: ['case'] }]],
  ['patent', [{ meant: 'patient', before: REPORTING }]],
  ['worked', [{ meant: 'worker', after: ['injured'] }]],
  ['lose', [{ meant: 'loss', after: ['weight', 'hearing', 'sensory', 'memory'] }]],
  ['sever', [{ meant: 'severe', before: PAINS }]],
  ['preform', [{ meant: 'perform', after: ['to', 'can', 'cannot', 'not'] }]],
  ['preformed', [{ meant: 'performed', after: ['was', 'were', 'been', 'be'] }]],
  ['extremely', [{ meant: 'extremity', after: ['upper', 'lower'] }]],
  ['currant', [{ meant: 'current', before: ['medications', 'medication', 'pain', 'symptoms', 'complaints'] }]],
  ['weak', [{ meant: 'week', after: ['per', 'times a', 'once a', 'twice a', 'visits a', 'sessions a'] }]],
  ['theory', [{ meant: 'therapy', after: ['physical', 'occupational', 'aquatic'] }]],
  ['medical', [{ meant: 'medial', before: ['meniscus', 'menisci', 'meniscal', 'epicondyle', 'epicondylitis', 'malleolus', 'compartment', 'condyle', 'collateral', 'epicondylar'] }]],
  ['later', [{ meant: 'lateral', before: ['meniscus', 'menisci', 'epicondyle', 'epicondylitis', 'malleolus', 'compartment', 'condyle', 'recess'] }]],
  ['decease', [{ meant: 'disease', after: ['disc', 'disk', 'degenerative', 'joint', 'reflux', 'heart', 'kidney'] }]],
  ['waist', [{ meant: 'wrist', after: ['left', 'right'] }]],
  ['should', [{ meant: 'shoulder', after: ['left', 'right'], before: ['pain', 'injury', 'surgery', 'impingement', 'arthroscopy', 'injection', 'mri'] }]],
  ['knew', [{ meant: 'knee', after: ['left', 'right'] }]],
  ['angle', [{ meant: 'ankle', after: ['left', 'right'], before: ['sprain', 'pain', 'fracture', 'brace', 'instability', 'injury'] }]],
  ['spam', [{ meant: 'spasm', after: ['muscle'] }]],
  ['spams', [{ meant: 'spasms', after: ['muscle'] }]],
  ['bowl', [{ meant: 'bowel', before: ['movement', 'movements', 'obstruction', 'habits'] }]],
  ['effected', [{ meant: 'affected', before: ['area', 'side', 'limb', 'joint', 'knee', 'shoulder', 'extremity'] }]],
  ['principle', [{ meant: 'principal', before: ['diagnosis', 'complaint', 'complaints'] }]],
  ['humorous', [{ meant: 'humerus', after: ['proximal', 'distal'] }]],
  ['chord', [{ meant: 'cord', after: ['spinal'] }]],
  ['does', [{ meant: 'dose', after: ['daily', 'lowest', 'maximum', 'starting', 'effective'], before: ['of'] }]],
  ['weather', [{ meant: 'whether', after: ['determine', 'unclear', 'clear', 'know', 'asks', 'asked'] }]],
  ['pin', [{ meant: 'pain', after: ['back', 'neck', 'chronic'] }]],
]); // biome-ignore format: a table reads best in rows

/** What a word is meant for between its neighbors, all in lower case; null where it may be right. */
export function meantBeside(word: string, twoBefore: string, before: string, behind: string): string | null {
  const mistakes = MISTAKES.get(word) ?? [];
  const isMistake = ({ after, before: wanted }: Mistake) =>
    (!after || after.includes(before) || after.includes(`${twoBefore} ${before}`)) &&
    (!wanted || wanted.includes(behind));
  return mistakes.find(isMistake)?.meant ?? null;
}

/**
 * Misspellings that everyone makes, in lower case, with the word that is meant: those that are more than a letter away from it, or
 * whose word determinations seldom use. None of them is a word of English, British spellings included.
 */
export const USUAL_MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accomodated: 'accommodated', accross: 'across', acheive: 'achieve', acomodation: 'accommodation', addional: 'additional',
    adressed: 'addressed', aggrevation: 'aggravation', agravation: 'aggravation', agressive: 'aggressive',
    agressively: 'aggressively', anaylsis: 'analysis', aquired: 'acquired', asymetric: 'asymmetric', asymetry: 'asymmetry',
    beleived: 'believed', catagory: 'category', committment: 'commitment', completly: 'completely', concious: 'conscious',
    contraversial: 'controversial', controlable: 'controllable', defered: 'deferred', deffered: 'deferred',
    defiently: 'definitely', definetly: 'definitely', desireable: 'desirable',
    developement: 'development',
    diagnosises: 'diagnoses', dilema: 'dilemma', disapear: 'disappear', discontinous: 'discontinuous', embarass: 'embarrass',
    enviroment: 'environment', exacerbatation: 'exacerbation', exagerated: 'exaggerated',
    excercise: 'exercise', excercised: 'exercised', excercises: 'exercises', excersise: 'exercise', exersize: 'exercise', exibits: 'exhibits', feasable: 'feasible', finaly: 'finally',
    flouroscopic: 'fluoroscopic', fourty: 'forty', fufill: 'fulfill', harrass: 'harass', hemorhage: 'hemorrhage',
    hemorrage: 'hemorrhage', hieght: 'height', hygeine: 'hygiene', illegable: 'illegible', immediatly: 'immediately', incidently: 'incidentally',
    inflamatory: 'inflammatory', inital: 'initial', initally: 'initially', interupted: 'interrupted',
    irratable: 'irritable', irresistable: 'irresistible', lenght: 'length', liason: 'liaison', lisence: 'license', maintainance: 'maintenance',
    maintainence: 'maintenance', mispelled: 'misspelled', mispelling: 'misspelling', neccesary: 'necessary',
    necesarry: 'necessary', nesessary: 'necessary', nessecary: 'necessary', nessesary: 'necessary', noticable: 'noticeable', occassionaly: 'occasionally', occurance: 'occurrence',
    occurances: 'occurrences', occurences: 'occurrences', ommission: 'omission', oportunity: 'opportunity',
    oppurtunity: 'opportunity', paralel: 'parallel', paralell: 'parallel', parrallel: 'parallel', percieve: 'perceive',
    percieved: 'perceived', permenant: 'permanent', persistance: 'persistence', persistantly: 'persistently',
    pharmacuetical: 'pharmaceutical', posession: 'possession', preceed: 'precede', preceeded: 'preceded',
    prefered: 'preferred', prefering: 'preferring', preperation: 'preparation', prevelance: 'prevalence',
    prevelent: 'prevalent', privelege: 'privilege', privilage: 'privilege', priviledge: 'privilege',
    priviledges: 'privileges', probaly: 'probably', profesional: 'professional', proffessional: 'professional',
    questionaires: 'questionnaires', reccomend: 'recommend', reccomendation: 'recommendation',
    reccomendations: 'recommendations', reccomended: 'recommended', reccomending: 'recommending', reccomends: 'recommends',
    reciept: 'receipt', recured: 'recurred', refering: 'referring', refferal: 'referral', refferals: 'referrals',
    reffered: 'referred', reffering: 'referring', rehabilation: 'rehabilitation', rehabilitatation: 'rehabilitation',
    reguarly: 'regularly', relavent: 'relevant', religous: 'religious', repetitous: 'repetitious', repitition: 'repetition',
    respitory: 'respiratory', retreive: 'retrieve', retrospectivly: 'retrospectively', rhythym: 'rhythm', rythym: 'rhythm',
    satisfactry: 'satisfactory', schedual: 'schedule', seperated: 'separated', seperation: 'separation',
    seperatly: 'separately', signficant: 'significant',
    signficantly: 'significantly', sincerly: 'sincerely',
    specificly: 'specifically', statment: 'statement', strengthing: 'strengthening',
    subsequentally: 'subsequently', suprise: 'surprise', symetric: 'symmetric', symetrical: 'symmetrical',
    symptomolgy: 'symptomatology', symptomotology: 'symptomatology', tempature: 'temperature', temperment: 'temperament',
    therafter: 'thereafter', therapudic: 'therapeutic', tommorow: 'tomorrow', tommorrow: 'tomorrow', tomorow: 'tomorrow',
    transfered: 'transferred', transfering: 'transferring', truely: 'truly', twelth: 'twelfth', unneccesary: 'unnecessary',
    untill: 'until', vaccum: 'vacuum', varient: 'variant', visable: 'visible', witheld: 'withheld', withold: 'withhold',
    withdrawl: 'withdrawal', withdrawls: 'withdrawals', writen: 'written',
    writting: 'writing',
  }),
); // biome-ignore format: a word list reads best in rows
