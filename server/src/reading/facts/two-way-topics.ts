import type { WordLists } from '../assertions/word-patterns.ts';

/** What a test is said to have shown: its finding is there (`has`) or is not. */
export type TwoWayValue = 'has' | 'lacks';

/** How what was tested is said to have come out, in words that several tests share. */
export type ResultFamily =
  | 'sign'
  | 'strength'
  | 'sensation'
  | 'reflexes'
  | 'motion'
  | 'image'
  | 'nerves'
  | 'drug test'
  | 'sleep'
  | 'help';

/** Something that a patient either has or has not: a sign, a deficit, a result, a habit. */
export interface TwoWayTopic {
  /** As messages name it: `Spurling’s test`. */
  readonly name: string;
  /** How messages say that it is there, and that it is not. */
  readonly says: Readonly<Record<TwoWayValue, string>>;
  /** Words that are the finding: it is there where nothing denies them. */
  readonly nouns?: readonly string[];
  /** Words that say outright that it is not there. */
  readonly absent?: readonly string[];
  /** Words for what is tested, and the words for how it comes out. */
  readonly tested?: readonly string[];
  readonly family?: ResultFamily;
  /** Where it is: in a part of the body, in the arms or the legs, or in the patient. */
  readonly place: 'part' | 'limbs' | 'patient';
  /** Whether it is of one day, so that `the last one` is among those that the summary states. */
  readonly isTest?: true;
  /** Whether it is there for good, of the patient as a whole: neither a day nor a side makes it another. */
  readonly lasts?: true;
}

const SIGN = { has: 'is positive', lacks: 'is negative' };
const DEFICIT = { has: 'is present', lacks: 'is absent' };

const sign = (name: string, words: string): TwoWayTopic => ({
  name,
  says: SIGN,
  tested: words.split(', '),
  family: 'sign',
  place: 'patient',
});

const response = (name: string, words: string): TwoWayTopic => ({
  name: `relief from ${name}`,
  says: DEFICIT,
  tested: words.split(', '),
  family: 'help',
  place: 'part',
});

/** Lists of words that the patterns of topics and results name. */
export const TWO_WAY_LISTS = {
  test: ['test', 'tests', 'testing', 'sign', 'signs', 'maneuver', 'maneuvers'],
  lesion: [
    'tear', 'tears', 'torn', 'rupture', 'herniation', 'protrusion', 'extrusion', 'bulge', 'bulges', 'stenosis', 'fracture', 'fractures',
    'compression', 'impingement', 'tendinosis', 'tendinopathy', 'osteoarthritis', 'arthritis', 'degeneration', 'necrosis', 'nonunion',
    'spondylolisthesis', 'edema', 'chondromalacia',
  ],
  nerve_lesion: [
    'radiculopathy', 'neuropathy', 'denervation', 'entrapment', 'tunnel', 'slowing', 'mononeuropathy', 'polyneuropathy', 'fibrillations',
    'abnormal', 'abnormalities',
  ],
  illicit: [
    'methamphetamine', 'amphetamine', 'amphetamines', 'cocaine', 'alcohol', 'marijuana', 'cannabis', 'cannabinoids', 'thc', 'heroin',
    'inconsistent', 'aberrant',
  ],
  less: ['decreased', 'diminished', 'reduced', 'impaired', 'weak', 'absent', 'lost', 'altered', 'hypoactive', 'depressed', 'trace'],
  whole: ['normal', 'intact', 'full', 'symmetric', 'symmetrical'],
  obese_bmi: Array.from({ length: 16 }, (_, i) => String(35 + i)),
  clean: ['normal', 'unremarkable', 'negative'],
} satisfies WordLists; // biome-ignore format: word lists read best in rows

/** What is compared between the case summary and the rationales. */
export const TWO_WAY_TOPICS: readonly TwoWayTopic[] = [
  sign('straight leg raising', 'straight leg raise|raises|raising {test}?, straight leg raise|raising, slr, lasegue'),
  sign('Spurling’s test', 'spurling, spurlings'),
  sign('Tinel’s sign', 'tinel, tinels'),
  sign('Phalen’s test', 'phalen, phalens'),
  sign('Finkelstein’s test', 'finkelstein, finkelsteins'),
  sign('McMurray’s test', 'mcmurray, mcmurrays'),
  sign('Lachman’s test', 'lachman, lachmans'),
  sign('the drawer test', 'anterior drawer, drawer {test}'),
  sign('the pivot shift', 'pivot shift'),
  sign('Hawkins’ test', 'hawkins'),
  sign('Neer’s test', 'neer, neers'),
  sign('the apprehension test', 'apprehension {test}'),
  sign('Patrick’s test', 'faber, patrick {test}, patricks {test}'),
  sign('Hoffmann’s sign', 'hoffmann, hoffman, hoffmanns'),
  sign('O’Brien’s test', 'o brien, obrien, obriens'),
  sign('Waddell’s signs', 'waddell, waddells'),
  sign('facet loading', 'facet loading, kemp, kemps'),
  { name: 'weakness', says: DEFICIT, nouns: ['weakness', 'motor weakness|deficit|deficits|loss', 'motor or|and|nor sensory deficit|deficits|loss', 'sensory or|and|nor motor deficit|deficits|loss'], tested: ['motor strength', 'muscle strength', 'strength', 'motor examination|exam|testing|function', 'manual muscle testing', 'neurologic|neurological examination|exam|status'], family: 'strength', place: 'limbs' },
  { name: 'sensory loss', says: DEFICIT, nouns: ['sensory loss|deficit|deficits', 'motor or|and|nor sensory deficit|deficits|loss', 'sensory or|and|nor motor deficit|deficits|loss', 'hypesthesia', 'hypoesthesia'], tested: ['sensation', 'sensory examination|exam|testing', 'neurologic|neurological examination|exam|status'], family: 'sensation', place: 'limbs' },
  { name: 'a reflex loss', says: DEFICIT, tested: ['reflexes', 'reflex', 'ankle jerk|jerks', 'knee jerk|jerks', 'neurologic|neurological examination|exam|status'], family: 'reflexes', place: 'limbs' },
  { name: 'a limit of motion', says: DEFICIT, tested: ['range of motion', 'rom', 'motion'], family: 'motion', place: 'part' },
  { name: 'effusion', says: DEFICIT, nouns: ['effusion', 'joint effusion'], place: 'part' },
  { name: 'muscle spasm', says: DEFICIT, nouns: ['spasm', 'spasms', 'muscle spasm|spasms'], place: 'part' },
  { name: 'radiating pain', says: DEFICIT, nouns: ['radiation of ..1 pain', 'radiation into|to|down', 'radicular pain|symptoms|complaints', 'radiating pain|symptoms', 'pain radiates|radiating', 'pain ..2 goes|travels|shoots|runs|extends ..1 down|into', 'radiates|radiating ..1 down|into|to'], place: 'limbs' },
  { name: 'numbness', says: DEFICIT, nouns: ['numbness', 'paresthesias', 'paresthesia'], place: 'limbs' },
  { name: 'night pain', says: DEFICIT, nouns: ['night pain', 'nocturnal pain', 'pain at night'], place: 'patient' },
  { name: 'a fracture', says: DEFICIT, nouns: ['fracture', 'fractures'], place: 'part' },
  { name: 'the MRI', says: { has: 'shows a lesion', lacks: 'is normal' }, tested: ['mri', 'mri scan|study', 'magnetic resonance imaging'], family: 'image', place: 'part', isTest: true },
  { name: 'the CT', says: { has: 'shows a lesion', lacks: 'is normal' }, tested: ['ct', 'ct scan', 'computed tomography'], family: 'image', place: 'part', isTest: true },
  { name: 'the x-ray', says: { has: 'shows a lesion', lacks: 'is normal' }, tested: ['x ray|rays', 'radiograph|radiographs', 'plain films', 'films'], family: 'image', place: 'part', isTest: true },
  { name: 'the EMG', says: { has: 'shows a lesion', lacks: 'is normal' }, tested: ['emg', 'emgs', 'emg ncs|ncv', 'electromyography', 'electrodiagnostic study|studies|testing|tests', 'electrodiagnostics'], family: 'nerves', place: 'limbs', isTest: true },
  { name: 'the nerve conduction study', says: { has: 'shows a lesion', lacks: 'is normal' }, tested: ['nerve conduction study|studies|testing', 'ncs', 'ncv', 'emg ncs|ncv', 'electrodiagnostic study|studies|testing|tests', 'electrodiagnostics'], family: 'nerves', place: 'limbs', isTest: true },
  { name: 'the urine drug test', says: { has: 'is inconsistent', lacks: 'is consistent' }, tested: ['urine drug screen|screens|screening|test|tests|testing', 'urine toxicology', 'urine screen|screens', 'drug screen|screens', 'uds', 'toxicology screen|screens'], family: 'drug test', place: 'patient', isTest: true },
  { name: 'the sleep study', says: { has: 'shows sleep apnea', lacks: 'is normal' }, tested: ['sleep study', 'polysomnogram', 'polysomnography'], family: 'sleep', place: 'patient', isTest: true },
  response('acupuncture', 'acupuncture'),
  response('chiropractic care', 'chiropractic, chiropractic manipulation|treatment|care|therapy'),
  response('physical therapy', 'physical therapy, physiotherapy'),
  response('the injection', 'injection|injections'),
  response('the epidural injection', 'epidural, epidurals, epidural ..2 injection|injections, esi'),
  { name: 'work', says: { has: 'is done', lacks: 'is not done' }, nouns: ['working|works ..2 full|modified|regular|light|restricted ..1 duty|time', 'is|are still? working', 'continues to work', 'returned|back to|at|on ..2 full|modified|regular|light work|duty', 'at|on ..1 full|modified|regular|light duty', 'not missed a shift|day', 'working with|without restrictions', 'works|working ..3 usual|regular|old|customary|former|own job|work|occupation|duties', 'returned|back|went back? to ..2 usual|regular|old|customary|former|own job|work|occupation|duties', 'works|working full|part time', 'works with ..2 limit|limits|restriction|restrictions'], absent: ['off work', 'out of work', 'unable to work', 'unable to return to ..2 work|duty', 'has|have not worked', 'has|have not returned|gone back? to work', 'has|have not been able to ..2 work', 'can not work', 'is|are not working', 'not yet? returned|gone back? to work', 'temporarily totally disabled', 'totally disabled', 'temporary total disability', 'total temporary disability', 'no work of any kind', 'does no work', 'does not work'], place: 'patient' },
  { name: 'diabetes', says: DEFICIT, nouns: ['diabetes', 'diabetes mellitus', 'diabetic', 'type 1|2 diabetes'], place: 'patient', lasts: true },
  { name: 'hypertension', says: DEFICIT, nouns: ['hypertension', 'hypertensive', 'high blood pressure'], place: 'patient', lasts: true },
  { name: 'peptic ulcer', says: DEFICIT, nouns: ['peptic|gastric|duodenal|stomach|bleeding ..1 ulcer|ulcers|disease', 'ulcer', 'ulcers'], place: 'patient' },
  { name: 'root compression', says: DEFICIT, nouns: ['nerve root compression|compromise|impingement', 'root compression|compromise|impingement', 'compression of ..4 root|roots'], place: 'part' },
  { name: 'swelling', says: DEFICIT, nouns: ['swelling', 'swollen'], place: 'part' },
  { name: 'a limp', says: DEFICIT, nouns: ['antalgic', 'antalgic gait', 'gait is|was ..1 antalgic', 'limp', 'limps', 'limping'], absent: ['gait is|was|remains ..1 normal|steady|unremarkable', 'normal|steady gait'], place: 'patient' },
  { name: 'instability', says: DEFICIT, nouns: ['instability', 'laxity', 'gives|giving way'], absent: ['joint|knee|ankle|shoulder|elbow|wrist is|was|remains stable', 'stable to ..3 stress|tests|testing', 'stable on ..2 examination|testing'], place: 'part' },
  { name: 'suicidal ideation', says: DEFICIT, nouns: ['suicidal ideation|thoughts|intent|plans', 'thoughts of suicide'], place: 'patient' },
  { name: 'an allergy', says: DEFICIT, nouns: ['is|was allergic to', 'allergy|allergies to'], absent: ['no known ..2 allergies|allergy', 'nkda'], place: 'patient' },
  { name: 'the patient', says: { has: 'drives', lacks: 'does not drive' }, nouns: ['drives himself|herself', 'still drives', 'drives to'], absent: ['unable to drive', 'does|can not drive', 'no longer drives'], place: 'patient' },
  { name: 'the wound', says: { has: 'is open', lacks: 'has healed' }, nouns: ['open wound', 'wound|incision is|was|remains ..1 open|draining'], absent: ['wound|incision has|is|was ..2 healed', 'healed wound|incision'], place: 'part' },
  { name: 'smoking', says: { has: 'is current', lacks: 'is denied' }, nouns: ['smokes', 'smoker', 'pack a|per day', 'packs a|per day'], absent: ['nonsmoker', 'non smoker', 'never smoked', 'does not smoke', 'denies ..2 smoking|tobacco', 'denied ..2 smoking|tobacco', 'no tobacco', 'has|have never smoked', 'is|are not a smoker', 'quit|stopped smoking', 'no longer smokes', 'ex smoker'], place: 'patient' },
  { name: 'obesity', says: DEFICIT, nouns: ['obesity', 'obese', 'morbidly obese', 'bmi of? {obese_bmi}', 'bmi is|was {obese_bmi}'], absent: ['of|has normal weight', 'normal body weight', 'not overweight'], place: 'patient' },
  { name: 'asthma', says: DEFICIT, nouns: ['asthma', 'asthmatic'], place: 'patient', lasts: true },
  { name: 'heart disease', says: DEFICIT, nouns: ['heart|cardiac|coronary|cardiovascular ..1 disease|failure', 'heart attack', 'myocardial infarction', 'coronary stent|stents|bypass'], place: 'patient', lasts: true },
  { name: 'kidney disease', says: DEFICIT, nouns: ['kidney|renal disease|failure|insufficiency|impairment'], absent: ['renal|kidney function is|was normal', 'normal renal|kidney function', 'kidneys are|were normal|healthy'], place: 'patient', lasts: true },
  { name: 'sleep apnea', says: DEFICIT, nouns: ['sleep apnea'], place: 'patient', lasts: true },
  { name: 'depression', says: DEFICIT, nouns: ['depressive symptoms|disorder', 'major depression', 'is|was|feels|remains|are depressed', 'depression'], absent: ['is|was|are not depressed'], place: 'patient' },
  { name: 'insomnia', says: DEFICIT, nouns: ['insomnia', 'sleeps|slept poorly|badly', 'difficulty|trouble sleeping', 'sleep disturbance'], absent: ['sleeps|slept well', 'sleep is|was good|normal|undisturbed'], place: 'patient' },
  { name: 'a pacemaker', says: DEFICIT, nouns: ['pacemaker'], place: 'patient', lasts: true },
  { name: 'a meniscus tear', says: DEFICIT, nouns: ['meniscal|meniscus tear|tears', 'tear|tears of|in|at|through ..5 meniscus|menisci', 'torn ..2 meniscus'], absent: ['menisci|meniscus is|are|was|were|as|appears|appear|of|the|both? intact|normal', 'intact|normal ..2 meniscus|menisci', 'menisci|meniscus intact', 'meniscus of ..2 patient|worker|knee ..1 intact'], place: 'part' },
  { name: 'a rotator cuff tear', says: DEFICIT, nouns: ['cuff tear|tears', 'rotator cuff tear|tears', 'tear|tears of|in|at|through ..4 cuff|supraspinatus', 'supraspinatus ..1 tear'], absent: ['cuff|supraspinatus is|are|was|were|appears intact|normal', 'intact|normal ..2 cuff|supraspinatus', 'cuff intact', 'cuff of ..2 patient|worker|shoulder ..1 intact'], place: 'part' },
  { name: 'a disc herniation', says: DEFICIT, nouns: ['disc herniation|herniations|extrusion', 'herniated|extruded ..1 disc', 'herniation'], place: 'part' },
  { name: 'the patient', says: { has: 'lives alone', lacks: 'does not live alone' }, nouns: ['lives|living alone', 'lives|living by herself|himself', 'lives on ..1 own'], absent: ['lives|living with', 'not live|living alone'], place: 'patient' },
  { name: 'the patient', says: { has: 'uses a walking aid', lacks: 'uses no walking aid' }, nouns: ['uses|with|on ..2 cane|walker|crutches|crutch', 'walks|walking|ambulates with|on ..2 cane|walker|crutches|crutch'], absent: ['without ..2 cane|walker|crutches|aid|aids|device|devices', 'no|any assistive ..1 device|devices', 'walks|ambulates unaided|unassisted|independently', 'uses|has no cane|walker|crutches|aid|device'], place: 'patient' },
  { name: 'the bone', says: { has: 'has healed', lacks: 'has not healed' }, nouns: ['fracture|bone|scaphoid|fusion has|have|is|was healed|united|consolidated', 'solid fusion|union'], absent: ['nonunion', 'non union', 'not united|healed|consolidated', 'pseudarthrosis', 'pseudoarthrosis', 'failure|failed to unite', 'ununited'], place: 'part' },
  { name: 'the dominant hand', says: { has: 'is the right', lacks: 'is the left' }, nouns: ['right handed', 'right hand dominant', 'dominant right', 'right dominant'], absent: ['left handed', 'left hand dominant', 'dominant left', 'left dominant'], place: 'patient', lasts: true },
]; // biome-ignore format: patterns read best in rows

/** How a test of each family comes out. */
export const RESULTS: readonly {
  readonly family: ResultFamily;
  readonly value: TwoWayValue;
  readonly words: readonly string[];
}[] = [
  { family: 'sign', value: 'has', words: ['positive', 'positively', 'reproduces', 'reproduced'] },
  { family: 'sign', value: 'lacks', words: ['negative'] },
  { family: 'strength', value: 'has', words: ['{less}', 'weakness', '1|2|3|4 5', '1|2|3|4 out? of 5'] },
  { family: 'strength', value: 'lacks', words: ['{whole}', '5 5', '5 out? of 5'] },
  { family: 'sensation', value: 'has', words: ['{less}'] },
  { family: 'sensation', value: 'lacks', words: ['normal', 'intact'] },
  { family: 'reflexes', value: 'has', words: ['{less}'] },
  { family: 'reflexes', value: 'lacks', words: ['normal', 'intact', 'symmetric', 'symmetrical'] },
  { family: 'motion', value: 'has', words: ['{less}', 'limited', 'restricted'] },
  { family: 'motion', value: 'lacks', words: ['full', 'normal', 'unrestricted'] },
  { family: 'image', value: 'has', words: ['{lesion}'] },
  { family: 'image', value: 'lacks', words: ['{clean}'] },
  { family: 'nerves', value: 'has', words: ['{nerve_lesion}'] },
  { family: 'nerves', value: 'lacks', words: ['{clean}'] },
  { family: 'drug test', value: 'has', words: ['{illicit}', 'not consistent'] },
  { family: 'drug test', value: 'lacks', words: ['consistent'] },
  { family: 'help', value: 'has', words: ['significant|good|marked|excellent|substantial|great ..2 relief|benefit|improvement', '50|60|70|75|80|90|100 percent ..2 relief|improvement|reduction', '50|60|70|75|80|90|100 relief|improvement|reduction', 'helped', 'helpful', 'effective', 'beneficial'] },
  { family: 'help', value: 'lacks', words: ['no relief|benefit|improvement|help|effect', 'without relief|benefit|improvement|effect', 'not help|helped|helpful|effective', 'ineffective', 'unhelpful'] },
  { family: 'sleep', value: 'has', words: ['apnea', 'apneas'] },
  { family: 'sleep', value: 'lacks', words: ['{clean}'] },
]; // biome-ignore format: patterns read best in rows
