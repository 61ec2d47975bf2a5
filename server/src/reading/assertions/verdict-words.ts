/**
 * How the words of a verdict are built. `is`: said of a subject by a verb before them (`is necessary`). `decided`: the same in
 * the present, or as what ought to be (`is approved`, `should be allowed`); in the past it is another's verdict. `ought`: only
 * as what ought to be. `does`: they begin with the verb themselves (`lacks medical necessity`). `exists`: they name what is or
 * is not there. `own`: they begin with the one who writes (`I would overturn`). `left-out`: a verb
 * without what is said (`this one is not`); `left-out-before`: the same before its subject (`neither is the stay`).
 */
export type VerdictForm =
  | 'is'
  | 'decided'
  | 'ought'
  | 'does'
  | 'exists'
  | 'own'
  | 'left-out'
  | 'left-out-before';

/**
 * What the words of a verdict are said of: `any` also of a denial, and then turned; `denial`, `necessity`, `case` (`the need for`) or
 * `criteria` only of these; `either` of request or denial in one sense (`is overturned`); `named` of a request by that name; `denier`
 * of who denied, or of the denial; `treatment` of no person; `patient` of the injured worker; `ground` of the guideline or the records.
 */
export type SaidOf =
  | 'request'
  | 'any'
  | 'denial'
  | 'necessity'
  | 'criteria'
  | 'either'
  | 'case'
  | 'named'
  | 'denier'
  | 'treatment'
  | 'patient'
  | 'ground';

/** Words by which a verdict on a request is given, in their wordings as `PatternTable` reads them. */
export interface VerdictWords {
  /** By which the tests name them. */
  readonly name: string;
  readonly form: VerdictForm;
  /** Whether they say that the request is medically necessary, as far as nothing turns them. */
  readonly necessary: boolean;
  readonly of: SaidOf;
  /** Words of everyday use: a verdict only where their subject or their place says so. */
  readonly weak?: true;
  /** What they are said of is after them (`shows the medical necessity of the drug`). */
  readonly objects?: true;
  /** The last of the words is one that what they are said of begins with (`deserves this trial`). */
  readonly opensObject?: true;
  /** A verdict only where nothing follows that the verb is done to (`the request fails`). */
  readonly bare?: true;
  /** So weak that it counts only where nothing else is concluded. */
  readonly mild?: true;
  readonly words: readonly string[];
}

/** Words that letters give a verdict in, all but those of `everyday-verdicts.ts`. The longest match counts. */
export const VERDICT_WORDS: readonly VerdictWords[] = [
  { name: 'medically necessary', form: 'is', necessary: true, of: 'request', words: [
    'medically|medical ..2 necessary', 'clinically necessary', 'medically necessity',
    'reasonable|appropriate|proper and ..1 necessary', 'necessary and ..1 appropriate|reasonable|proper',
    'medically|clinically appropriate|indicated|warranted|justified|supported|reasonable|required|needed|sound|defensible|justifiable',
    'a ..1 medical necessity', 'of medical necessity', 'medically and ..1 necessary',
  ] },
  { name: 'medically unnecessary', form: 'is', necessary: false, of: 'request', words: [
    'medically|clinically ..2 unnecessary|unwarranted|unsupported|inappropriate|unjustified|unreasonable',
    'unreasonable and ..1 unnecessary', 'unnecessary and ..1 inappropriate',
  ] },
  { name: 'properly denied', form: 'is', necessary: false, of: 'request', words: [
    'properly|correctly|rightly|justly|appropriately|reasonably|justifiably denied|refused|rejected|declined|modified',
  ] },
  { name: 'wrongly denied', form: 'is', necessary: true, of: 'request', words: [
    'wrongly|improperly|erroneously|incorrectly|unjustly|mistakenly|inappropriately|unreasonably denied|refused|rejected|declined|modified',
  ] },
  { name: 'right to deny', form: 'is', necessary: false, of: 'denier', words: [
    'right|correct|reasonable|proper|appropriate|justified|fair|sound to deny|refuse|decline|withhold|reject|disallow',
    'right|correct|justified in denying|refusing|declining|rejecting',
    'right|correct|reasonable|justified to|in turn|turning ..3 down',
  ] },
  { name: 'wrong to deny', form: 'is', necessary: true, of: 'denier', words: [
    'wrong|incorrect|unreasonable|improper|inappropriate|unfair|mistaken to deny|refuse|decline|withhold|reject|disallow',
    'wrong|mistaken in denying|refusing|declining|rejecting',
    'wrong|incorrect|unreasonable|mistaken to|in turn|turning ..3 down',
  ] },
  { name: 'necessary', form: 'is', necessary: true, of: 'any', weak: true, words: [
    'necessary', 'appropriate', 'warranted', 'justified', 'reasonable', 'indicated', 'supported', 'supportable',
    'recommended', 'in order', 'called for', 'needed', 'defensible', 'justifiable', 'acceptable', 'proper',
    'well founded|taken|supported|justified', 'merited', 'correct', 'right', 'sound', 'advisable', 'valid', 'tenable',
    'persuasive', 'convincing', 'favorable', 'well within ..1 guideline|guidelines|mtus',
    'consistent with ..2 guideline|guidelines|mtus|odg|acoem|recommendations',
    'in line|keeping|accordance with ..2 guideline|guidelines|mtus|odg|acoem|recommendations',
    'within ..1 guideline|guidelines|recommendations',
  ] },
  { name: 'unnecessary', form: 'is', necessary: false, of: 'any', weak: true, words: [
    'unnecessary', 'unwarranted', 'unsupported', 'inappropriate', 'unjustified', 'unreasonable', 'excessive', 'premature',
    'contraindicated', 'unneeded', 'superfluous', 'redundant', 'indefensible', 'inadvisable', 'untenable', 'wrong',
    'incorrect', 'in error', 'mistaken', 'improper', 'unsound', 'unfounded', 'erroneous', 'misplaced', 'unpersuasive',
    'unconvincing', 'without ..1 merit|basis|support|justification|foundation', 'uncalled for', 'unfavorable',
    'outside ..1 guideline|guidelines|mtus', 'flawed',
    'inconsistent with ..2 guideline|guidelines|mtus|odg|acoem|recommendations',
  ] },
  { name: 'approved', form: 'decided', necessary: true, of: 'request', words: [
    'approved', 'authorized', 'authorised', 'certified', 'granted', 'allowed', 'endorsed', 'permitted', 'approvable',
    'certifiable',
  ] },
  { name: 'denied', form: 'decided', necessary: false, of: 'request', words: [
    'denied', 'refused', 'rejected', 'declined', 'disallowed', 'disapproved', 'turned down',
  ] },
  { name: 'upheld', form: 'decided', necessary: false, of: 'either', words: [
    'upheld', 'sustained', 'affirmed', 'left standing|undisturbed|intact', 'let stand',
  ] },
  { name: 'overturned', form: 'decided', necessary: true, of: 'either', words: [
    'overturned', 'reversed', 'set aside', 'vacated', 'overruled', 'rescinded', 'annulled', 'undone', 'lifted', 'withdrawn',
    'thrown out',
  ] },
  { name: 'carried out', form: 'ought', necessary: true, of: 'request', words: [
    'carried out', 'performed', 'done', 'provided', 'undertaken', 'given', 'dispensed', 'furnished', 'implemented',
    'scheduled', 'supplied', 'filled', 'covered', 'paid ..1 for', 'paid', 'reimbursed', 'go forward|ahead|through|on',
    'proceed', 'take place', 'have|receive|get it|them', 'made available', 'offered', 'obtained', 'continued',
    'be had', 'ordered',
  ] },
  { name: 'stand', form: 'does', necessary: false, of: 'denial', words: [
    'stand', 'stands', 'remain|remains in force|effect|place', 'hold|holds up', 'prevail|prevails',
    'withstand|withstands scrutiny|examination',
  ] },
  { name: 'fails', form: 'does', necessary: true, of: 'denial', words: [
    'fall|falls', 'fail|fails', 'misses the point|mark',
  ] },
  { name: 'meets', form: 'does', necessary: true, of: 'request', words: [
    'meet|meets|met|satisfy|satisfies|satisfied|fulfill|fulfills|fulfilled|fulfil|fulfils|attain|attains|reach|reaches|pass|passes ..5 medical necessity',
    'constitute|constitutes|represent|represents|possess|possesses|carry|carries|has|have ~3 medical necessity',
    'deserve|deserves|merit|merits|warrant|warrants ..1 approval|authorization|certification',
    'qualify|qualifies as ..1 medical necessity|necessary',
  ] },
  { name: 'establishes', form: 'does', necessary: true, of: 'request', objects: true, words: [
    'establish|establishes|established|demonstrate|demonstrates|demonstrated|support|supports|supported|show|shows|prove|proves|document|documents|confirm|confirms|substantiate|substantiates|justify|justifies|affirm|affirms ~3 medical necessity',
  ] },
  { name: 'lacks', form: 'does', necessary: false, of: 'request', words: [
    'lack|lacks|lacking|want|wants ..3 medical necessity', 'fall|falls|fell short of ..5 medical necessity',
    'be|is|are|was|were devoid of ..1 medical necessity',
    'leave|leaves ..4 medical necessity unproven|unproved|unestablished',
  ] },
  { name: 'meets guidelines', form: 'does', necessary: true, of: 'request', weak: true, words: [
    'meet|meets|satisfy|satisfies|fulfill|fulfills|fulfil|fulfils|pass|passes|conform|conforms|comply|complies|accord|accords|fit|fits|match|matches to|with? ..4 guideline|guidelines|criteria|criterion|standard|standards|mtus|requirements|odg|acoem|test',
    'exceed not ..3 guideline|guidelines', 'help|helps|make|makes sense', 'deserve|deserves|merit|merits ..2 support',
  ] },
  { name: 'exceeds guidelines', form: 'does', necessary: false, of: 'request', weak: true, words: [
    'exceed|exceeds ..5 guideline|guidelines|mtus|recommendation|recommendations|limit|limits|odg|acoem|number',
    'fail|fails ..4 guideline|guidelines|criteria|standard|mtus|test', 'serve|serves no ..2 purpose',
    'fall|falls|fell short of ..4 guideline|guidelines|criteria|standard|mtus|test',
  ] },
  { name: 'established', form: 'is', necessary: true, of: 'necessity', words: [
    'established', 'supported', 'demonstrated', 'documented', 'substantiated', 'shown', 'confirmed', 'evident', 'met',
    'proven', 'proved', 'apparent', 'affirmed', 'clear', 'present', 'given', 'satisfied', 'verified', 'justified', 'found',
    'recognized', 'undisputed', 'accepted', 'made out', 'in evidence', 'conceded', 'acknowledged', 'there', 'made',
    'ascertained', 'corroborated', 'certified', 'plain', 'obvious', 'manifest', 'endorsed', 'validated', 'seen', 'settled',
    'borne out', 'beyond question|doubt|dispute', 'determined', 'upheld', 'sustained', 'secured', 'appreciated',
    'discernible', 'granted', 'indicated', 'adequate', 'warranted', 'approved', 'agreed',
  ] },
  { name: 'exists', form: 'does', necessary: true, of: 'necessity', words: [
    'exists', 'exist', 'emerges', 'follows', 'appears', 'results', 'obtains', 'stands',
  ] },
  { name: 'lacking', form: 'is', necessary: false, of: 'necessity', words: [
    'lacking', 'absent', 'unproven', 'unproved', 'unestablished', 'unsupported', 'undocumented', 'wanting', 'missing',
    'denied', 'refuted', 'rejected', 'unclear', 'questionable', 'in doubt|question', 'not there', 'unsubstantiated',
    'undemonstrated', 'insufficient', 'inadequate',
  ] },
  { name: 'criteria met', form: 'is', necessary: true, of: 'criteria', weak: true, mild: true, words: [
    'met', 'satisfied', 'fulfilled', 'present', 'established', 'complete',
  ] },
  { name: 'criteria unmet', form: 'is', necessary: false, of: 'criteria', weak: true, mild: true, words: [
    'unmet', 'unsatisfied', 'unfulfilled', 'lacking', 'missing', 'absent',
  ] },
  { name: 'no medical necessity', form: 'exists', necessary: true, of: 'request', words: [
    'there is|are|was|were|exists ~4 medical necessity', 'there can be ~4 medical necessity', 'no ~3 medical necessity',
    '{own} ..3 see|find|discern|recognize|perceive|identify|detect ..3 medical necessity',
    'reviewer ..2 see|find|sees|finds ..3 medical necessity', 'without ..1 medical necessity',
    'no need|reason|basis|case|justification ..1 for the|this|it|such',
  ] },
  { name: 'I overturn', form: 'own', necessary: true, of: 'either', words: [
    '{own} ..5 overturn|overturning|reverse|reversing|vacate|overrule|rescind|set|setting ..4',
    '{own} ..4 disagree|differ|depart|part with|from|company ..8 {denied}',
    'this|undersigned|expert ..2 reviewer ..5 overturn|overturns|reverses|vacates|overrules|disagrees|disagree|differs ..1',
    'undersigned ..7 overturns|reverses|disagrees', '{own} ..6 disturb|disturbing ..4 {denied}', '{own} ..4 find|rule|decide|come|comes down ..3 in favor|favour|for of?',
    '{own} ..5 against ..3 {denied}', '{own} ..1 see ..3 differently|otherwise than|from ..6 {denied}', '{own} ..2 find|rule|decide for the|this ..1 {someone}|employee',
    '{own} ..2 side with the|this ..1 {someone}|employee',
  ] },
  { name: 'I uphold', form: 'own', necessary: false, of: 'either', words: [
    '{own} ..5 uphold|upholding|affirm|affirming|sustain|sustaining',
    '{own} ..4 agree|concur|agreeing|side with the? ..8 {denied}', '{own} ..3 in agreement|accord with the? ..8 {denied}',
    '{own} ..2 find|see|have nothing|no|little ..1 wrong|fault|error|quarrel|objection with|in|to ..4 {denied}',
    'this|undersigned|expert ..2 reviewer ..5 uphold|upholds|affirms|sustains',
    'undersigned ..7 upholds|affirms|sustains|agrees',
    'this|undersigned|expert ..2 reviewer ..3 agrees|concurs|agree|concur with the? ..8 {denied}',
    '{own} ..4 leave|let ..5 stand|undisturbed|standing', '{own} ..3 leave the|this ..2 {denied} ..5 as it is|stands', '{own} ..4 join|follow|share ..3 {denied}', '{own} ..4 endorse|support|confirm|accept|approve the|this ..3 {denied}',
    '{own} ..2 find|rule|decide against the|this ..1 {someone}|employee',
    '{own} ..2 find|rule|decide for the ..1 administrator|employer|insurer|carrier',
  ] },
  { name: 'I approve', form: 'own', necessary: true, of: 'request', words: [
    '{own} ..5 approve|approving|authorize|authorizing|certify|certifying|grant|granting|allow|allowing|endorse|favor|recommend|support|supporting|justify',
    '{own} would ..1 have ..1 approved|allowed|granted|authorized|certified',
    'this|undersigned|expert ..2 reviewer ..5 approve|approves|authorizes|authorize|certify|certifies|grants|allows|endorses|recommends|recommend|supports|support',
  ] },
  { name: 'do not support', form: 'own', necessary: true, of: 'request', words: [
    'do|can|could|would|must|will not ~1 support|recommend|approve|endorse|certify|authorize|allow|favor it|this|these|them|such|the|an|a',
  ] },
  { name: 'no grounds', form: 'own', necessary: false, of: 'either', words: [
    '{own} ..2 see|find no|little ..1 ground|grounds|basis|reason ..6 on|upon|for which ..6 could|should|can|might be approved|granted|allowed|certified|authorized',
  ] },
  { name: 'I deny', form: 'own', necessary: false, of: 'request', words: [
    '{own} ..5 deny|denying|reject|refuse|decline|disapprove|oppose|disallow',
    '{own} would ..1 have ..1 denied|refused|declined|rejected',
    '{own} ..5 recommend|advise|decide|rule|come|vote|counsel ..2 against|denial|denying|non', '{own} ..5 find ..2 against',
    '{own} ..5 find for ..1 denial|denying', '{own} ..5 say no',
    'this|undersigned|expert ..2 reviewer ..5 denies|rejects|refuses|declines|disapproves|opposes',
  ] },
]; // biome-ignore format: patterns read best in rows
