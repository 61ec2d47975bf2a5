import { NEAREST } from '../../../reading/relatives.ts';

/** Words with a capital that follow a title whose name was taken out, or that make a profession of it. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  'the', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'his', 'her', 'its', 'there', 'then', 'in',
  'on', 'at', 'as', 'an', 'a', 'and', 'or', 'for', 'from', 'to', 'of', 'by', 'with', 'per', 'is', 'was', 'has', 'had', 'no',
  'not', 'current', 'patient', 'injured', 'applicant', 'claimant', 'examination', 'exam', 'physical', 'treatment',
  'treating', 'medical', 'medications', 'diagnoses', 'diagnosis', 'request', 'report', 'reports', 'review', 'records',
  'suite', 'practitioner', 'case', 'contin', 'first', 'guidelines', 'mtus', 'acoem', 'odg', 'xxx', 'name', 'objective',
  'subjective', 'according', 'after', 'before', 'when', 'while', 'however', 'therefore', 'additionally', 'also',
  'arthrogram', 'consultant', 'visit', 'visits', 'evaluation', 'assessment', 'assistant', 'educator', 'anesthetist',
  'none', 'unknown', 'unnamed', 'withheld', 'redacted', 'deleted', 'omitted', 'illegible', 'confidential', 'see', 'same',
  'above', 'below', 'self', 'kaiser', 'permanente', 'addendum', 'handbook', 'kenalog', 'supplemental', 'kinesio', 'concentra', 'general', 'special', 'since', 'although', 'because', 'both', 'each', 'all', 'any', 'if',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'upheld', 'overturned',
  'english', 'spanish', 'american', 'hispanic', 'caucasian', 'african', 'asian', 'california', 'arizona', 'nevada', 'oregon',
  'texas', 'washington', 'angeles', 'diego', 'francisco', 'sacramento', 'fresno', 'county', 'city', 'state', 'hospital',
  'center', 'clinic', 'university', 'college', 'school', 'department', 'board', 'division', 'institute', 'foundation',
  'association', 'academy', 'society', 'organization', 'administration', 'committee', 'agency', 'insurance', 'maximus',
  'medicare', 'surgeon', 'physician', 'doctor', 'nurse', 'provider', 'therapist', 'psychologist', 'psychiatrist',
  'chiropractor', 'acupuncturist', 'podiatrist', 'dentist', 'neurologist', 'orthopedist', 'physiatrist', 'internist',
  'radiologist', 'specialist', 'technician', 'technologist', 'certified', 'registered', 'licensed', 'board', 'adjuster',
  'attorney', 'examiner', 'administrator', 'reviewer', 'director', 'manager', 'secretary', 'supervisor', 'interpreter',
  'employer', 'employee', 'worker', ...NEAREST,
  'orthopedics', 'orthopedic', 'surgery', 'neurology', 'psychiatry', 'psychology', 'pediatrics', 'podiatry', 'anesthesiology',
  'radiology', 'cardiology', 'urology', 'dermatology', 'rheumatology', 'oncology', 'physiatry', 'chiropractic', 'acupuncture',
  'family', 'internal', 'emergency', 'sports', 'occupational', 'preventive', 'addiction', 'pain', 'hand', 'spine', 'foot',
  'united', 'states', 'aide', 'station', 'staff', 'duty', 'full', 'modified', 'vitamin', 'schedule', 'grade', 'stage', 'class', 'level', 'type', 'phase', 'page', 'section', 'chapter', 'table', 'figure',
  'box', 'item', 'exhibit', 'number', 'date', 'yes', 'high', 'low', 'left', 'right', 'bilateral', 'upper', 'lower', 'new',
  'old', 'back', 'neck', 'head', 'knee', 'hip', 'ankle', 'wrist', 'elbow', 'shoulder', 'gym', 'home', 'pool', 'care',
  'unit', 'test', 'tests', 'sign', 'score', 'scale', 'index', 'survey', 'questionnaire', 'inventory', 'form', 'cream', 'gel',
  'patch', 'tablet', 'tablets', 'capsule', 'capsules', 'brace', 'splint', 'mattress', 'bed', 'chair', 'walker', 'cane', 'boot',
  'topical', 'compound', 'extra', 'strength', 'workers', 'compensation', 'claims', 'claim', 'bureau', 'court', 'judge',
  'mutual', 'fund', 'panel', 'ortho', 'neuro', 'psych', 'cardio', 'group', 'company', 'services', 'health', 'healthcare', 'therapy', 'rehab', 'rehabilitation', 'imaging',
  'barbiturate', 'barbiturates', 'propoxyphene', 'methaqualone', 'tricyclics', 'ecstasy', 'ethanol',
]); // biome-ignore format: a word list reads best in rows

/** Persons whose names are those of tests, signs, diseases, instruments, operations and works, in lower case. */
export const EPONYMS: ReadonlySet<string> = new Set([
  'achilles', 'addison', 'adson', 'allen', 'allis', 'alzheimer', 'apley', 'babinski', 'baker', 'bankart', 'barthel', 'beck',
  'bell', 'berg', 'bohler', 'borg', 'bouchard', 'bragard', 'braggard', 'brien', 'bristow', 'broca', 'broström', 'brostrom',
  'campbell', 'charcot', 'chiari', 'clarke', 'cloward', 'cobb', 'cochrane', 'cohen', 'colles', 'cozen', 'crohn', 'cushing',
  'dequervain', 'quervain', 'duchenne', 'dupuytren', 'ehlers', 'ely', 'epworth', 'erb', 'ewing', 'faber', 'fabere', 'fadir',
  'finkelstein', 'fowler', 'freiberg', 'froment', 'gaenslen', 'galeazzi', 'gerdy', 'gilula', 'glasgow', 'goldthwait', 'golgi',
  'green', 'guillain', 'guyon', 'haglund', 'hamilton', 'hashimoto', 'hawkin', 'hawkins', 'hill', 'hodgkin', 'hoffa',
  'hoffman', 'hoffmann', 'homan', 'homans', 'hoover', 'horner', 'huntington', 'jobe', 'jefferson', 'jendrassik', 'kemp',
  'kernig', 'kienbock', 'kim', 'kirschner', 'kleinman', 'lachman', 'lasegue', 'laseque', 'ledderhose', 'legg', 'lhermitte',
  'likert', 'lisfranc', 'lister', 'lou', 'ludington', 'marfan', 'mayo', 'mcburney', 'mcgill', 'mckenzie', 'mcmurray',
  'meniere', 'milgram', 'mill', 'mills', 'minnesota', 'moberg', 'moro', 'morton', 'mulder', 'murphy', 'murray', 'neer',
  'noble', 'nirschl', 'ober', "o'brien", 'obrien', 'osgood', 'oswestry', 'paget', 'pancoast', 'parkinson', 'patrick', 'perthes',
  'peyronie', 'phalen', 'pilates', 'pott', 'prater', 'raynaud', 'reiter', 'rinne', 'roland', 'romberg', 'roos', 'rorschach',
  'salter', 'schatzker', 'scheuermann', 'schmorl', 'schober', 'scholl', 'semmes', 'sever', 'sjogren', 'slocum', 'smith',
  'speed', 'spurling', 'steinberg', 'stinchfield', 'strunsky', 'sudeck', 'tarlov', 'thessaly', 'thomas', 'thompson',
  'thomsen', 'tietze', 'tinel', 'tourette', 'trendelenburg', 'turner', 'valsalva', 'waddell', 'watson', 'weber', 'wechsler',
  'weinstein', 'whipple', 'williams', 'wilson', 'wright', 'yeoman', 'yergason', 'zung', 'dorland', 'stedman', 'gray', 'grays',
  'merck', 'mosby', 'medscape', 'pubmed', 'cochrane', 'milliman', 'webster', 'goodman', 'harrison', 'cecil', 'wheeless',
  'canale', 'bradley', 'delee', 'rockwood', 'braddom', 'travell', 'bonica', 'labor', 'governor', 'murthy',
]); // biome-ignore format: a word list reads best in rows

/** Products that bear a title and a name: `Dr. Scholl’s`. */
export const PRODUCTS: ReadonlySet<string> = new Set([
  'scholl', 'pepper', 'bronner', 'comfort', 'teal', 'hoy', 'clean', 'coffee', 'dash', 'muscle', 'ho', 'foot', 'phil',
]); // biome-ignore format: a word list reads best in rows

/** Words that are names as well, in lower case: after a title, a given name or an initial they are. */
export const MAY_BE_SURNAMES: ReadonlySet<string> = new Set([
  ...EPONYMS, 'mason', 'carter', 'parker', 'young', 'brown', 'black', 'white', 'long', 'light', 'head', 'board', 'bone', 'cross',
  'day', 'flood', 'flowers', 'foote', 'grace', 'hand', 'love', 'price', 'rivers', 'snow', 'stone', 'strong', 'sharp', 'short',
  'small', 'still', 'moody', 'best', 'cook', 'bishop', 'page', 'fields', 'winter', 'summers', 'banks', 'bridges', 'brooks', 'church',
  'close', 'cooper', 'cotton', 'drew', 'drummer', 'english', 'farmer', 'fisher', 'fox', 'french', 'frost', 'gates', 'glass', 'gold',
  'good', 'hall', 'hunter', 'king', 'lake', 'lane', 'law', 'little', 'major', 'marsh', 'may', 'miller', 'moon', 'moore', 'night',
  'park', 'parks', 'power', 'powers', 'rice', 'rich', 'rush', 'sanders', 'shepherd', 'singer', 'sparks', 'spring', 'street',
  'taylor', 'train', 'wall', 'walls', 'waters', 'weeks', 'wells', 'west', 'wise', 'wolf', 'wood', 'woods', 'worth', 'walker', 'case',
]); // biome-ignore format: a word list reads best in rows
