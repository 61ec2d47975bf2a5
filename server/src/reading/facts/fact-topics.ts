import type { WordLists } from '../assertions/word-patterns.ts';

/** Something that a rationale may miss and a case summary may have. */
export interface FactTopic {
  /** As messages name it: `a pain level`. */
  readonly name: string;
  /** How a rationale names it among what it misses. */
  readonly missed: readonly string[];
  /** How a case summary states it, in words that deny nothing. */
  readonly told: readonly string[];
  /** Where its words name no treatment: how an item has to request it for them to be about it. */
  readonly ofRequest?: RegExp;
  /** Whether it is done to a part of the body: words that name none are about the part that the item is about. */
  readonly ofPart?: true;
}

const NUMBERS = [
  ...Array.from({ length: 101 }, (_, i) => String(i)), 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'fifteen', 'sixteen', 'eighteen', 'twenty', 'thirty', 'several',
]; // biome-ignore format: a word list reads best in rows

export const TOPIC_LISTS = {
  number: NUMBERS,
  visits: ['visit', 'visits', 'session', 'sessions', 'treatment', 'treatments', 'course', 'weeks', 'months'],
  therapy: ['therapy', 'physiotherapy', 'pt', 'rehabilitation'],
  underwent: [
    'had', 'received', 'underwent', 'completed', 'attended', 'has', 'undergone', 'finished', 'tried', 'did', 'participated',
    'given', 'after', 'following',
  ],
  injection: ['injection', 'injections'],
  operation: [
    'surgery', 'fusion', 'arthroscopy', 'arthroplasty', 'laminectomy', 'discectomy', 'meniscectomy', 'decompression', 'replacement',
    'reconstruction', 'osteotomy', 'arthrodesis', 'debridement', 'microdiscectomy', 'foraminotomy', 'acromioplasty', 'kyphoplasty',
  ],
  year: Array.from({ length: 60 }, (_, i) => String(1970 + i)),
  helped: [
    'helped', 'relief', 'gave', 'brought', 'provided', 'failed', 'lasted', 'on', 'in', 'of', 'reduced', 'improved', 'was',
    'were', 'with',
  ],
  gained: [
    'improved', 'increased', 'rose', 'went', 'gained', 'progressed', 'fell', 'dropped', 'decreased', 'declined', 'rising',
    'improving', 'now', 'from',
  ],
  measure: [
    'flexion', 'extension', 'abduction', 'rotation', 'elevation', 'grip', 'motion', 'strength', 'oswestry', 'dash',
    'quickdash', 'lift', 'lifts', 'lifting', 'walk', 'walks', 'walking', 'sit', 'sits', 'sitting', 'stand', 'stands',
    'standing', 'womac', 'roland', 'disability', 'index', 'function',
  ],
  reduced: ['decreased', 'diminished', 'reduced', 'absent', 'impaired', 'depressed', 'hypoactive', 'lost', 'weak'],
  showed: [
    'showed', 'shows', 'show', 'revealed', 'reveals', 'demonstrated', 'demonstrates', 'was', 'were', 'normal', 'negative',
    'positive', 'confirmed', 'found', 'reported', 'consistent',
  ],
  had_drug: [
    'tried', 'trialed', 'failed', 'took', 'taken', 'used', 'discontinued', 'stopped', 'intolerant', 'intolerance',
    'prescribed', 'trial', 'takes', 'taking', 'tolerate', 'helped',
  ],
} satisfies WordLists; // biome-ignore format: word lists read best in rows

/** Words for a trial that name nothing tried. */
const A_TRIAL = [
  'trial', 'home trial', 'one|{number} day|month|week ..1 trial', 'one|{number} day|month|week home trial', 'successful|documented trial',
]; // biome-ignore format: patterns read best in rows

/** What is compared between the negative findings of rationales and the case summary. */
export const FACT_TOPICS: readonly FactTopic[] = [
  { name: 'a pain level', missed: ['pain level|levels|score|scores|rating|ratings|intensity|severity', 'level|score|rating|intensity|severity of ..2 pain', 'pain rated|measured|graded|scored|quantified', 'vas', 'visual analog'], told: ['pain ..8 {number} 10', 'pain ..8 {number} out|of of? 10|ten', 'pain ..8 {number} on a ..3 10|ten', 'vas ..4 {number}'] },
  { name: 'physical therapy', missed: ['physical therapy', 'physical therapist', 'therapist', 'physiotherapy', 'therapy', 'conservative|nonoperative care|treatment|measures|therapy', 'occupational or|and|nor physical {therapy}', 'physical or|and|nor occupational {therapy}'], told: ['{number} ~3 {visits} of? ..2 physical {therapy}', '{number} ~3 {visits} of? ..2 pt|physiotherapy', 'physical {therapy} ..4 {number} ~2 {visits}', '{underwent} ..5 physical {therapy}', '{underwent} ..3 physiotherapy|pt', 'physical {therapy} was|were completed|done|attended', '{underwent} ..3 therapy visits|sessions', '{number} therapy visits|sessions', '{number} visits|sessions of therapy'] },
  { name: 'a multidisciplinary evaluation', missed: ['multidisciplinary|interdisciplinary ..1 evaluation|assessment', 'baseline multidisciplinary|functional evaluation|testing'], told: ['multidisciplinary|interdisciplinary ..1 evaluation|assessment ..6 {showed}', '{underwent} ..4 multidisciplinary|interdisciplinary ..1 evaluation'] },
  { name: 'constipation', missed: ['constipation'], told: ['constipation'] },
  { name: 'nausea', missed: ['nausea', 'nausea or|and vomiting'], told: ['nausea'] },
  { name: 'occupational therapy', missed: ['occupational|hand {therapy}', 'occupational or|and|nor physical {therapy}', 'physical or|and|nor occupational {therapy}'], told: ['{number} ~3 {visits} of? ..2 occupational|hand {therapy}', 'occupational|hand {therapy} ..4 {number} ~2 {visits}', '{underwent} ..5 occupational|hand {therapy}', 'occupational|hand {therapy} was|were completed|done|attended'], ofPart: true },
  { name: 'an injection', missed: ['injection|injections', 'injected'], told: ['{underwent} ..6 {injection}', '{number} ~4 injection|injections', '{injection} ..6 {helped}'], ofPart: true },
  { name: 'an epidural injection', missed: ['epidural ..2 {injection}', 'epidurals', 'esi|esis'], told: ['{underwent} ..6 epidural ..2 {injection}', '{number} ~3 epidural ..2 {injection}', 'epidural ..2 {injection} ..3 {helped}', '{underwent} ..6 esi|esis|epidurals'] },
  { name: 'a sympathetic block', missed: ['sympathetic|ganglion ..2 block|blocks'], told: ['{underwent} ..6 sympathetic|ganglion ..2 block|blocks', 'sympathetic|ganglion ..2 block|blocks ..4 {helped}'] },
  { name: 'surgery', missed: ['surgery|surgeries', 'operation|operations', 'surgical ..1 procedure|intervention|treatment'], told: ['{underwent} ..6 {operation}', 'status post ..5 {operation}', 'operative report ..8 {operation}', 'out|recovering from ..4 {operation}', 'months|weeks|years after ..3 {operation}', 'out|recovering from ..3 cuff|labral|meniscal|meniscus|tendon|hernia repair', 'status post ..4 cuff|labral|meniscal|meniscus|tendon|hernia repair', '{operation} ..6 in|on|of {year}', '{underwent} ..6 tunnel|finger release', 'tunnel|finger release ..6 in|on|of {year}', '{underwent} ..6 cuff|labral|meniscal|meniscus|tendon|hernia repair', 'cuff|labral|meniscal|meniscus|tendon|hernia repair ..6 in|on|of {year}'], ofPart: true },
  { name: 'a TENS unit', missed: ['tens', 'tens unit|units|trial|therapy|device', 'transcutaneous electrical ..2 stimulation|stimulator'], told: ['{underwent} ..5 tens', 'uses|used|using ..3 tens', 'tens ..3 failed|helped|relieved|gave|brought', 'tens ..2 was|were|has|had ..2 tried|used|helpful|unsuccessful|ineffective|failed', 'trial of ..3 tens', 'rented ..3 tens', 'tens unit? rented|used|tried', 'tens unit? ..3 daily', 'tens ..6 cut|lowered|eased|reduced'] },
  { name: 'a TENS trial', missed: [...A_TRIAL, 'tens trial', 'trial of ..3 tens|unit', 'trial with ..3 tens|unit'], told: ['trial of ..3 tens', 'tens ..2 trial', 'trial ..8 tens', 'rented ..3 tens', 'tens ..4 rented|rental for|from|in'], ofRequest: /\btens\b|transcutaneous/i },
  { name: 'an H-wave trial', missed: [...A_TRIAL, 'h wave trial', 'trial of ..3 h wave', 'h wave'], told: ['trial of ..3 h wave', 'h wave ..2 trial', 'trial ..8 h wave'], ofRequest: /\bh-?\s?wave\b/i },
  { name: 'a stimulator trial', missed: [...A_TRIAL, 'stimulator ..1 trial', 'trial of ..4 stimulator|stimulation', 'scs trial'], told: ['stimulator ..1 trial ..8 gave|brought|relief|helped|successful|{number}', 'scs trial ..6 gave|brought|relief|successful|{number}', 'trial of ..4 stimulator|stimulation ..6 gave|brought|relief|successful', 'trial ..6 stimulator ..4 gave|brought|relief|successful'], ofRequest: /stimulator|\bscs\b/i },
  { name: 'a brace', missed: ['brace|braces|bracing', 'lumbar|back support', 'splint|splints|splinting', 'orthosis|orthotics'], told: ['wears|wore|worn|wearing|uses|used ..3 brace|splint|orthosis|orthotics|corset|support', 'brace|splint ..3 helped|failed|gave|brought|worn', 'orthotics|orthosis|brace|splint|splints was|were ..1 worn|used|tried', '{underwent} ..4 brace|splint'], ofPart: true },
  { name: 'acupuncture', missed: ['acupuncture', 'acupuncture treatment|treatments|visits|sessions'], told: ['{number} ~3 {visits} of? ..2 acupuncture', 'acupuncture ..3 {number} ~2 {visits}', '{number} acupuncture {visits}', 'acupuncture x {number}', '{underwent} ..5 acupuncture', 'acupuncture {visits}? was|were completed|done|attended|tried'], ofPart: true },
  { name: 'chiropractic care', missed: ['chiropractic', 'chiropractic care|treatment|treatments|manipulation|therapy|visits|sessions'], told: ['{number} ~3 {visits} of? ..2 chiropractic', 'chiropractic ..3 {number} ~2 {visits}', '{number} chiropractic {visits}', 'chiropractic ..1 x {number}', '{underwent} ..5 chiropractic', 'chiropractic {visits}? was|were completed|done|attended|tried'], ofPart: true },
  { name: 'a sleep study', missed: ['sleep study|studies', 'polysomnogram|polysomnography'], told: ['sleep study ..6 {showed}', 'polysomnogram|polysomnography ..6 {showed}', '{underwent} ..4 sleep study', '{underwent} ..4 polysomnogram|polysomnography'] },
  { name: 'psychotherapy', missed: ['psychotherapy', 'psychological|psychiatric care|treatment|counseling', 'counseling', 'cognitive behavioral therapy'], told: ['{number} ~3 {visits} of? ..2 psychotherapy|counseling', 'psychotherapy|counseling ..4 {number} ~2 {visits}', '{underwent} ..5 psychotherapy|counseling', '{underwent} ..3 cognitive behavioral therapy'] },
  { name: 'a urine drug test', missed: ['urine ..1 drug? ..1 test|tests|testing|screen|screens|screening|toxicology', 'drug test|testing|screen|screening', 'uds', 'toxicology'], told: ['urine ..3 test|tests|testing|screen|screens|toxicology|drug ..9 {showed}', 'urine ..5 consistent|negative|positive', 'uds ..4 {showed}', 'uds ..4 consistent|negative|positive', 'drug screen|test ..4 consistent|negative|positive'] },
  { name: 'a CURES report', missed: ['cures', 'cures ..1 report|reports', 'cures database'], told: ['cures ..4 {showed}', 'cures ..4 report|consistent|consulted|reviewed|checked'] },
  { name: 'an opioid agreement', missed: ['agreement', 'contract'], told: ['signed ..4 agreement|contract', 'agreement|contract ..3 signed|file|dated|place'] },
  { name: 'smoking status', missed: ['smoking', 'smoking|tobacco status|history|use', 'smoke|smokes|smoker', 'tobacco', 'nicotine', 'cotinine'], told: ['stopped|quit|quits smoking', 'non smoker', 'nonsmoker', 'never smoked', 'does not smoke', 'cotinine ..4 negative|positive|was|test', 'smokes ..4 {number}', 'denies|denied ..2 tobacco|smoking'] },
  { name: 'a gain in function', missed: ['functional ..2 gain|gains|improvement|benefit|progress', 'gain|gains|improvement|improvements|progress in|of ..3 function|motion|strength|activities', 'improved|increased function', 'objective ..2 improvement|gain|gains|benefit'], told: ['{measure} ..4 {gained} ..4 from ..4 to ..3 {number}', '{measure} ..4 from ..4 {number} ..3 to ..3 {number}', 'returned to ..2 full|modified|regular|light duty|work', 'return to full|modified|regular duty|work on', '{measure} improved|increased ..4 {number}', 'able to ..3 {number}', '{measure} ..4 {number} ..3 instead of', 'lets|allows|enables him|her ..1 walk|work|cook|clean|shop|garden|drive|exercise|dress'] },
  { name: 'pain relief', missed: ['pain relief', 'relief', 'analgesia', 'reduction in pain', 'decrease|reduction of|in ..1 pain', 'efficacy'], told: ['{number} percent ~2 relief|improvement|better|reduction', '{number} relief|improvement|reduction', 'relief of ..2 {number}', 'pain ..4 from ..2 {number} ..6 to ..2 {number}', 'relief ..2 for|lasted|lasting ..2 {number}'] },
  { name: 'a home exercise program', missed: ['home exercise|exercises', 'exercise program', 'exercise|exercises at home', 'hep'], told: ['home exercise|exercises', 'exercises at home', 'home program', 'hep'] },
  { name: 'neurological findings', missed: ['radiculopathy', 'radicular ..1 findings|signs|symptoms', 'neurologic|neurological ..1 deficit|deficits|findings|dysfunction|compromise'], told: ['{reduced} ..2 sensation|reflex|reflexes|strength', 'sensation|reflex|reflexes|strength ..6 {reduced}', 'positive straight leg', 'straight leg ..3 positive', 'spurling ..4 positive', 'positive spurling', 'strength ..6 3|4 5'] },
  { name: 'imaging', missed: ['imaging', 'imaging study|studies'], told: ['mri ..9 {showed}', 'x ray|rays ..9 {showed}', 'radiographs ..9 {showed}', 'films ..6 {showed}', 'ct ..9 {showed}'], ofPart: true },
  { name: 'an MRI', missed: ['mri|mris', 'mri scan|scans|study|studies', 'advanced imaging'], told: ['mri ..9 {showed}'], ofPart: true },
  { name: 'radiographs', missed: ['x ray|rays', 'xrays', 'radiographs', 'plain films|radiographs'], told: ['x ray|rays ..9 {showed}', 'radiographs ..9 {showed}', 'films ..6 {showed}'], ofPart: true },
  { name: 'electrodiagnostic testing', missed: ['emg', 'electrodiagnostic|electrodiagnostics', 'electrodiagnostic testing|tests|study|studies', 'nerve conduction'], told: ['emg ..6 {showed}', 'nerve conduction ..6 {showed}', 'electrodiagnostic ..5 {showed}'] },
  { name: 'gastrointestinal symptoms', missed: ['gastrointestinal|gi ..2 complaints|symptoms|events|event|risk|upset|bleeding|bleed|side', 'stomach|gastric|gastrointestinal|gi trouble|troubles|problem|problems|complaints|symptoms|upset', 'dyspepsia', 'heartburn', 'reflux', 'gastritis'], told: ['heartburn', 'dyspepsia', 'gerd', 'gastritis', 'reflux', 'peptic|gastric|duodenal|stomach|bleeding ulcer|ulcers', 'ulcer', 'stomach upset|pain', 'upset stomach', 'gi bleed|bleeding'] },
  { name: 'instability', missed: ['instability', 'laxity', 'ligamentous|joint instability|laxity'], told: ['anterior|posterior drawer ..3 positive', 'anterior|posterior drawer test? is|was|of 1|2|3', 'positive ..2 drawer|lachman|pivot|tilt', 'talar tilt ..3 positive', 'talar tilt test? is|was|of 1|2|3', 'lachman ..3 positive', 'pivot shift ..3 positive', 'varus|valgus laxity|instability', 'apprehension ..3 positive'], ofPart: true },
  { name: 'a peptic ulcer', missed: ['ulcer|ulcers', 'peptic|gastric|duodenal|stomach ulcer|ulcers|disease'], told: ['peptic|gastric|duodenal|stomach|bleeding ulcer|ulcers', 'ulcer in|of {year}'] },
  { name: 'muscle spasm', missed: ['spasm|spasms'], told: ['spasm|spasms'] },
  { name: 'work status', missed: ['work status', 'return to work', 'work restrictions'], told: ['modified|full|light|regular duty', 'temporarily totally|partially', 'off work', 'returned to work', 'working full|part'] },
  { name: 'a psychological evaluation', missed: ['psychological|psychiatric ..2 evaluation|assessment|testing|clearance|screening', 'psychosocial ..1 evaluation|screening', 'psychologist', 'psychiatrist', 'clearance by psychology'], told: ['psychological ..2 evaluation|testing|clearance ..4 {showed}', 'psychological evaluation|clearance', 'seen|evaluated|examined|cleared|interviewed|tested by ..3 psychologist|psychiatrist', 'psychologist|psychiatrist ..3 saw|evaluated|examined|cleared|interviewed|tested|found', 'psychological screening|testing|assessment ..2 was|were done|completed|performed|obtained|passed', 'passed ..2 psychological ..1 screening|evaluation|testing', 'clearance by psychology', 'saw ..3 psychologist|psychiatrist', 'psychiatric evaluation ..4 {showed}', '{underwent} ..4 psychiatric evaluation'] },
  { name: 'body weight', missed: ['bmi', 'body mass index', 'weight', 'height'], told: ['bmi ..2 {number}', 'body mass index ..2 {number}', 'weighs', 'weight ..2 is|was|of'] },
  { name: 'a sleep history', missed: ['insomnia', 'sleep history|disturbance|complaint|complaints|difficulty|problem|problems'], told: ['insomnia', 'sleeps|slept ..4 {number}', 'sleep disturbance'] },
  { name: 'an Epworth score', missed: ['epworth ..2 score|scale|questionnaire', 'epworth'], told: ['epworth ..5 {number}'] },
  { name: 'a depression score', missed: ['beck ..2 score|inventory|questionnaire', 'beck', 'phq ..1 score|questionnaire', 'depression ..1 score|scale|inventory|questionnaire|screening|screen'], told: ['beck ..5 {number}', 'phq 9 ..4 {number}', 'depression inventory ..4 {number}'] },
  { name: 'a functional score', missed: ['functional index|score|scores|measure|measures|scale', 'oswestry', 'disability index|score|questionnaire'], told: ['oswestry ..4 {number}', 'dash|quickdash|womac|koos|roland ..4 {number}', 'disability index|score ..4 {number}'] },
  { name: 'side effects', missed: ['side effect|effects', 'adverse effect|effects'], told: ['side effects ..3 of|include|are|were', 'sedation', 'constipation', 'drowsiness'] },
]; // biome-ignore format: patterns read best in rows
