/** What a report is called right before its day. */
const REPORT =
  /\b(?:reports?|notes?|pr-?2|evaluation|examination|exam|visit|records?|progress|study|mri|x-?rays?|rfa)\s{0,3}(?:was|were|is|are)?(?:\s{0,3}|, ?)(?:dated|of|on|from|held on|performed on|completed on|done on|taken on|:|\()?\s{0,3}$/i;
const AGAIN = '(?: again| last| most recently| in the (?:office|clinic)| there)?';
const SEEN =
  '(?:seen|examined|evaluated|re-?examined|re-?evaluated|measured|tested|injected|operated on|interviewed)';
/** What was done, right before its day or month. */
const DONE = new RegExp(
  `(?:\\b(?:(?:saw|examined|evaluated|re-?examined) (?:him|her|the (?:patient|worker|injured worker|claimant|applicant|employee))|(?:was|were) (?:last |most recently |first |again )?(?:performed|done|obtained|completed|carried out|taken|repeated|${SEEN})|(?:when|last|as|and) (?:last )?${SEEN})|^ ?(?:last )?${SEEN})${AGAIN},?\\s{1,3}(?:on|in|during)\\s{0,3}$`,
  'i',
);
const PATIENT = '(?:he|she|(?:the|this) (?:injured )?(?:patient|worker|claimant|applicant|employee))';
/** The same in looser words, right before the day. */
const BEFALLEN = new RegExp(
  `\\b${PATIENT} (?:then |again )?(?:returned|came (?:back|in)|presented|went back|followed up|reported|complained|underwent|received|attended|completed|finished|had)(?: (?!(?:when|if|that|to be|an? appointment)\\b)[a-z-]{1,14}){0,6} on $|\\b(?:has|have) been (?:[a-z-]{2,14} ){1,4}since $|\\b(?:pain|motion|flexion|extension|abduction|score|grip|pressure|weight|strength)(?: [a-z]{2,10}){0,3} (?:was|were) [\\d/a-z ]{1,20} on $`,
  'i',
);
const ON = /(?:\bon|\bas of|\bby) $/i;
/** After `On 03/04/2016`: what was so. */
const THEN = new RegExp(
  `^,? (?:${PATIENT}|(?:the|his|her|an?) (?!(?:hearing|trial|appointment|authorization)\\b)[a-z]{3,14}(?: [a-z]{3,14})?) (?:still |again |no longer |only )?(?:had(?! an? (?:hearing|trial|appointment|date))|reported|complained|noted|found|showed|underwent|received|stated|described|returned|came|denied|presented|rated|felt|walked|completed|started|saw|examined|prescribed|wrote|lifted|recorded|documented|injected|was (?:seen|examined|able|tender|weak|stiff|better|worse|given|found|noted|still|in|at|down|up|discharged|admitted))\\b`,
  'i',
);
/** After the day of an appointment: it was kept. */
const SHOWED =
  /^,? (?:showed|revealed|documented|recorded|demonstrated|found|noted|records|documents|shows|he (?:was|had|reported)|she (?:was|had|reported))\b/i;
const APPOINTMENT = /\b(?:appointment|visit|follow[- ]?up|check|check-up|consultation),? on $/i;
/** `At follow-up on 03/04/2016, abduction was 90` */
const AT_VISIT =
  /\b(?:at|during) (?:(?:his|her|the|a) )?(?:[a-z-]{3,12} )?(?:visit|appointment|follow[- ]?up|check(?:-?up)?|consultation)(?: visit)? (?:on|of) $/i;
const WAS =
  /^,? (?:(?:his|her|the) )?(?:[a-z]{2,14} ){1,3}(?:was|were|had|showed|remained|measured|reported)\b/i;
/** `03/04/2016: pain 7/10`, at the beginning of a sentence. */
const NOTED =
  /^: ?(?:pain|VAS|exam\w*|abduction|flexion|ROM|complains?|c\/o|pt|patient|still|feels|reports?|tender\w*|swelling)\b/i;
/** `is scheduled for`, `follow-up visit on`: that day was still to come. */
const TO_COME =
  /\b(?:will|(?:re-?)?schedul\w*|deadline|follow[- ]?up|next|return|upcoming|plan\w*|until|through|appointment|future|expect\w*|retire\w*|expir\w*|eligible|extend\w*|valid|begins?|starts?|ends?|if|to be|be seen|be examined|be evaluated|booked|arrang\w*|due|moved|set for|(?:asked|told|advised) (?:to|that)|would|should|given an? (?:visit|date)|supposed|postponed|deferred|reserv\w*|pending|await\w*)\b/i;
/** The same after the day: `a visit on 03/04/2016 is booked`. */
const ARRANGED =
  /^,? ?(?:(?:which )?(?:is|was|has been|had been|are|were) (?:now |already |still )?(?:booked|arranged|planned|scheduled|set|pending|due|reserved|to|expected|foreseen|upcoming|agreed|cancell?ed|missed|resched\w*|moved|postponed|called off|requested|noticed|awaited|offered|confirmed|proposed|recommended)|will\b|to (?:be|come|follow))\b/i;
const BEFORE = 60;

/** Whether the words before a date are those of a report, and none say that it was still to come. */
export function isOfReport(text: string, start: number, end: number): boolean {
  return REPORT.test(wordsBefore(text, start)) && !isToCome(text, start) && !isArranged(text, end);
}

/** Whether the words around a date say that something was done on it. */
export function isDone(text: string, start: number, end: number): boolean {
  return DONE.test(wordsBefore(text, start)) && !isToCome(text, start) && !isArranged(text, end);
}

/** The same in looser words: what was so on that day, and visits that took place. */
export function isBefallen(text: string, start: number, end: number): boolean {
  const [before, behind] = [wordsBefore(text, start), text.slice(end, end + BEFORE)];
  if (isArranged(text, end)) return false;
  if (APPOINTMENT.test(before) && SHOWED.test(behind)) return true;
  if (AT_VISIT.test(before) && WAS.test(behind)) return true;
  if (/^ ?$/.test(before) && NOTED.test(behind)) return true;
  return !isToCome(text, start) && (BEFALLEN.test(before) || (ON.test(before) && THEN.test(behind)));
}

/** Whether the words before a date say that it is still to come. */
export function isToCome(text: string, start: number): boolean {
  return TO_COME.test(wordsBefore(text, start));
}

function isArranged(text: string, end: number): boolean {
  return ARRANGED.test(text.slice(end, end + BEFORE));
}

/** What an earlier sentence says is to come is no matter. */
function wordsBefore(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - BEFORE), start);
  return words.slice(words.lastIndexOf('. ') + 1);
}
