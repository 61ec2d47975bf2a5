import { PRESENT, SIGN, type TwoWayTopic } from './two-way-topic.ts';

const sign = (name: string, words: string): TwoWayTopic => ({
  name,
  says: SIGN,
  tested: words.split(', '),
  family: 'sign',
  place: 'patient',
});

/** With an aid the gait is another. */
const WITH_AID =
  /\bwith (?:it|(?:an?|the|his|her) (?:\w+ )?(?:cane|walker|brace|crutch\w*|orthosis|orthotics))\b/i;

/** Words that deny every neurological finding. */
const NO_DEFICIT = [
  'no|without ..1 neurologic|neurological deficit|deficits|loss|abnormality|abnormalities', 'neurologically intact|normal',
  'free of ..2 neurologic|neurological deficit|deficits|loss',
]; // biome-ignore format: patterns read best in rows
const NEUROLOGICAL = 'neurologic|neurological examination|exam|status';

/** What an examination finds, or does not: signs, deficits, motion, gait. */
export const EXAMINATION_TOPICS: readonly TwoWayTopic[] = [
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
  sign('the impingement test', 'impingement {test}'),
  sign('the apprehension test', 'apprehension {test}'),
  sign('Patrick’s test', 'faber, patrick {test}, patricks {test}'),
  sign('Hoffmann’s sign', 'hoffmann, hoffman, hoffmanns'),
  sign('O’Brien’s test', 'o brien, obrien, obriens'),
  sign('Waddell’s signs', 'waddell, waddells'),
  sign('facet loading', 'facet loading, kemp, kemps'),
  { name: 'weakness', says: PRESENT, nouns: ['weakness', 'motor weakness|deficit|deficits|loss', 'motor or|and|nor sensory deficit|deficits|loss', 'sensory or|and|nor motor deficit|deficits|loss', 'foot drop', 'drop foot', 'footdrop', 'grip is|was ..3 weak|weaker', 'weak ..1 dorsiflexion|plantarflexion|quadriceps|deltoid|biceps|triceps|grip|hallucis'], absent: [...NO_DEFICIT, 'full strength', 'strong throughout'], tested: ['motor strength', 'muscle strength', 'strength', 'motor examination|exam|testing|function', 'manual muscle testing', NEUROLOGICAL, 'hallucis|ehl', 'hallucis longus'], family: 'strength', place: 'limbs' },
  { name: 'sensory loss', says: PRESENT, nouns: ['sensory loss|deficit|deficits', 'motor or|and|nor sensory deficit|deficits|loss', 'sensory or|and|nor motor deficit|deficits|loss', 'hypesthesia', 'hypoesthesia', 'loss of ..1 sensation'], absent: [...NO_DEFICIT], tested: ['sensation', 'sensory examination|exam|testing', NEUROLOGICAL, 'light touch'], family: 'sensation', place: 'limbs' },
  { name: 'a reflex loss', says: PRESENT, nouns: ['loss of ..2 ankle|knee|biceps|triceps|achilles|patellar reflex|reflexes|jerk'], absent: [...NO_DEFICIT], tested: ['reflexes', 'reflex', 'ankle jerk|jerks', 'knee jerk|jerks', NEUROLOGICAL], family: 'reflexes', place: 'limbs' },
  { name: 'a limit of motion', says: PRESENT, nouns: ['abduction|flexion|extension|elevation|rotation is|was ..1 limited|restricted', 'abduction|flexion|elevation|extension|rotation limited|restricted to', 'stiff shoulder|knee|elbow|wrist', 'shoulder|knee|elbow|wrist is|was ..1 stiff'], absent: ['moves freely|fully'], tested: ['range of motion', 'rom', 'motion'], family: 'motion', place: 'part' },
  { name: 'atrophy', says: PRESENT, nouns: ['atrophy', 'muscle wasting', 'wasting of'], place: 'limbs' },
  { name: 'effusion', says: PRESENT, nouns: ['effusion', 'joint effusion'], absent: ['knee|joint is|was dry'], place: 'part' },
  { name: 'swelling', says: PRESENT, nouns: ['swelling', 'swollen', 'edematous', 'pitting edema'], absent: ['no edema', 'without edema', 'no swelling or|nor edema', 'no pitting|soft ..1 edema'], place: 'limbs' },
  { name: 'crepitus', says: PRESENT, nouns: ['crepitus', 'crepitation'], place: 'part' },
  { name: 'locking', says: PRESENT, nouns: ['locking', 'knee locks', 'knee catches', 'mechanical symptoms'], place: 'part' },
  { name: 'allodynia', says: PRESENT, nouns: ['allodynia'], absent: ['touch is|was ..1 tolerated', 'tolerates touch'], place: 'limbs' },
  { name: 'a change of color', says: PRESENT, nouns: ['mottled', 'mottling', 'discoloration', 'discolored', 'color change|changes|difference|asymmetry', 'cyanotic', 'dusky'], absent: ['skin color is|was|of ..6 normal|equal|equals|symmetric|same', 'color ..2 temperature ..1 is|are|were normal|equal|symmetric', 'color ..2 temperature equal|match', 'color is|was ..1 normal|equal|symmetric', 'normal ..1 color', 'normal color'], place: 'limbs' },
  { name: 'a change of temperature', says: PRESENT, nouns: ['temperature change|changes|difference|differences|asymmetry', 'hand|foot|arm|leg|limb|extremity is|was|feels|felt ..2 cold|cool', 'cold|cool|warm to touch', 'degrees colder|cooler|warmer'], absent: ['temperature is|was ..2 normal|equal|symmetric|symmetrical', 'temperature equal|equals|match|matches', 'temperature are|were ..1 normal|equal|symmetric|symmetrical', 'equal|normal ..1 temperature'], place: 'limbs' },
  { name: 'trigger points', says: PRESENT, nouns: ['trigger points', 'twitch response|responses', 'twitch'], place: 'part' },
  { name: 'facet tenderness', says: PRESENT, nouns: ['facet|facets|facetal ..1 tenderness', 'facet joint|joints tenderness', 'tenderness ..4 facet|facets', 'facets|joints are|were tender'], place: 'part' },
  { name: 'joint line tenderness', says: PRESENT, nouns: ['joint line tenderness|pain', 'tenderness ..5 joint line|lines', 'tender ..4 joint line', 'joint line is|was ..1 tender'], place: 'part' },
  { name: 'epicondylar tenderness', says: PRESENT, nouns: ['epicondyle|epicondylar|epicondyles tenderness', 'tenderness ..4 epicondyle|epicondyles', 'tender ..4 epicondyle', 'epicondyle is|was ..1 tender'], place: 'part' },
  { name: 'muscle spasm', says: PRESENT, nouns: ['spasm', 'spasms', 'muscle spasm|spasms'], place: 'part' },
  { name: 'radiating pain', says: PRESENT, nouns: ['radiation of ..1 pain', 'radiation into|to|down', 'radicular pain|symptoms|complaints', 'radiating pain|symptoms', 'pain radiates|radiating', 'pain ..2 goes|travels|shoots|runs|extends ..1 down|into', 'radiates|radiating ..1 down|into|to'], absent: ['does|do not radiate', 'without radiation', 'non radiating', 'nonradiating'], place: 'limbs' },
  { name: 'numbness', says: PRESENT, nouns: ['numbness', 'paresthesias', 'paresthesia', 'tingling'], place: 'limbs' },
  { name: 'night pain', says: PRESENT, nouns: ['night pain', 'nocturnal pain', 'pain at night'], place: 'patient' },
  { name: 'root compression', says: PRESENT, nouns: ['nerve root compression|compromise|impingement|displacement', 'root compression|compromise|impingement|displacement', 'compression|displacement of ..4 root|roots', 'compresses|compressing|displaces|displacing|impinges|impinging|compress|displace ..1 the ..4 root|roots', 'compresses|compressing|displaces|displacing ..3 root|roots'], place: 'part' },
  { name: 'a limp', says: PRESENT, nouns: ['antalgic', 'antalgic gait', 'gait is|was ..1 antalgic', 'limp', 'limps', 'limped', 'limping'], absent: ['gait is|was|remains|appears ..1 normal|unremarkable', 'normal gait', 'gait normal', 'walks|walked|ambulates|ambulated normally', 'non antalgic', 'nonantalgic'], place: 'patient', leftOpenBy: WITH_AID },
  { name: 'unsteadiness', says: PRESENT, nouns: ['unsteady', 'ataxic', 'poor balance', 'loses ..2 balance', 'balance is|was ..1 poor|impaired', 'off balance', 'loss of balance'], absent: ['gait is|was|remains ..1 normal|steady|stable', 'normal|steady|stable gait', 'balance is|was ..1 good|normal|intact', 'good|normal balance', 'steady on'], place: 'patient', leftOpenBy: WITH_AID },
  { name: 'instability', says: PRESENT, nouns: ['instability', 'laxity', 'gives|giving way', 'joint|knee|ankle|shoulder|elbow|wrist is|was ..1 unstable', 'positive ..1 drawer', 'dynamic listhesis'], absent: ['joint|knee|ankle|shoulder|elbow|wrist is|was|remains stable', 'stable to ..3 stress|tests|testing', 'stable on ..2 examination|testing'], place: 'part' },
  { name: 'the wound', says: { has: 'is open', lacks: 'has healed' }, nouns: ['open wound', 'wound|incision is|was|remains ..1 open|draining|infected'], absent: ['wound|incision has|is|was ..2 healed|closed', 'healed|closed wound|incision', 'wound|incision is|was ..1 clean|dry'], place: 'part' },
]; // biome-ignore format: patterns read best in rows
