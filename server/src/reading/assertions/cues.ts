/**
 * What a cue says of the words that it touches. `negated`: that they are not so. `affirmed`: nothing; it only keeps cues inside
 * it from counting (`not only ... but`). `doubtful`: left open. `conditional`: so in another case. `limited`: so within bounds.
 * `attributed`: said by somebody else. `general`: said of patients at large. `historical`: of another day. `other-person`: of
 * somebody else, or another claim. `awaiting`: so up to some event. `aside`: granted beside the point. `reason`: the ground of what follows.
 */
export type CueKind =
  | 'negated'
  | 'affirmed'
  | 'doubtful'
  | 'conditional'
  | 'awaiting'
  | 'limited'
  | 'attributed'
  | 'general'
  | 'historical'
  | 'other-person'
  | 'aside'
  | 'reason';

/**
 * How far a cue reaches. `verb`: from a verb to what it says, within one verb phrase. `clause`: to the comma after which the
 * main clause begins. `sentence`: on to the end of the sentence, or to a word that turns it (`but`). `back`: to the clause before
 * the cue. `either`: as the two before. `whole`: both ways within its clause.
 */
export type Reach = 'verb' | 'clause' | 'sentence' | 'back' | 'either' | 'whole';

/** A cue in its wordings, as `PatternTable` reads them. */
export interface Cue {
  /** By which the tests name it. */
  readonly name: string;
  readonly kind: CueKind;
  readonly reach: Reach;
  readonly words: readonly string[];
}

/** All cues, after NegEx (Chapman 2001) and ConText (Harkema 2009). The longest match counts, and hides those inside it. */
export const CUES: readonly Cue[] = [
  // negation
  { name: 'not', kind: 'negated', reach: 'verb', words: ['not', 'never', 'nor', 'neither', 'non', 'neither ..9 nor', 'nor should {it}'] },
  { name: 'no longer', kind: 'negated', reach: 'verb', words: [
    'no longer', 'by no means', 'in no way|sense|wise|manner', 'at no time', 'not at all', 'not in any way', 'no more',
    'in no case',
  ] },
  { name: 'far from', kind: 'negated', reach: 'verb', words: [
    'far from', 'anything but', 'nowhere near', 'short of', 'the opposite of', 'devoid of', 'without being',
    'insufficient|inadequate|unable|powerless to', 'not ..1 sufficient|adequate|enough|able to', 'too _ ..2 to',
  ] },
  { name: 'fails to', kind: 'negated', reach: 'verb', words: [
    'fails|fail|failed|ceases|ceased|neglects|refuses to', 'fails|failed in',
  ] },
  { name: 'hardly', kind: 'negated', reach: 'verb', words: ['hardly', 'scarcely', 'barely'] },
  { name: 'nearly', kind: 'aside', reach: 'verb', words: [
    'instead of', 'as opposed to', 'what', 'if not', 'almost', 'nearly', 'close to', 'partly', 'partially',
    'only partly|partially',
  ] },
  { name: 'no evidence that', kind: 'negated', reach: 'sentence', words: [
    '{few} ..2 of? {basis} that', '{few} ..9 suggesting|showing|indicating|demonstrating|establishing|proving that?',
    '{few} ..2 {basis} to {find} ..1 that', '{few} ..2 {basis} to {find}', '{few} ..2 {basis} for {opinion} that',
    '{few} ..3 {basis} which|that {say} that?', 'nobody|none ..5 why|that|how', 'no one|body ..5 why|that|how',
    '{few} ..3 {basis} why|how', 'nothing ..5 to {find} that?',
    'nothing ..4 shows|suggests|indicates|establishes|proves|makes|demonstrates|supports that?',
    'nothing ..4 that shows|suggests|indicates|establishes|proves|makes|demonstrates that?',
    'not enough|sufficient|adequate ..1 {basis} that', 'not enough|sufficient|adequate ..1 {basis} to {find} that?',
    'not ..2 any ..1 {basis} that', 'insufficient to {find} that', 'not sufficient|enough|adequate to {find} that',
  ] },
  { name: 'cannot be said', kind: 'negated', reach: 'sentence', words: [
    'can|could not ..1 be ..1 {claimed} that', 'is|are|was|has not ..2 {plain} that', 'is|was not the case that',
    'not ..1 follow that', 'not mean that', 'cannot mean that', 'nor ..4 that', 'can not ..1 {find} that',
    'can not ..1 {find} how|why',
  ] },
  { name: 'I do not find', kind: 'negated', reach: 'sentence', words: [
    '{own} ..3 not ..2 {find} that|how|why|where|any', '{own} ..3 not ..2 {find} ..6 that',
    '{own} can|could|would|do not ..1 {find} that', '{own} ..2 disagree that', '{own} ..2 disagree with ..7 that',
    '{own} ..2 reject ..5 that', 'reviewer ..2 not ..2 {find} ..6 that', 'reviewer ..2 disagree|disagrees with? ..7 that',
    'reviewer not ..1 persuaded|convinced|satisfied that', 'not ..1 persuaded|convinced|satisfied that',
    'unpersuaded|unconvinced that',
  ] },
  { name: 'unable to find', kind: 'negated', reach: 'sentence', words: [
    'not ..1 able to {find} ..2 that|how|why', 'unable to {find} ..2 that|how|why', 'unable to {find}',
    'fail|fails|failed to {find} ..3 that|how|why', 'do|does|did not ..1 {show} ..3 that|how|why',
    'does not ..2 the finding|conclusion|view|opinion that',
  ] },
  // what looks like negation and is none, or cancels out
  { name: 'not only', kind: 'affirmed', reach: 'sentence', words: [
    'not only|merely|just|simply|solely ..7 but also?', 'not only|merely|just|simply', 'nothing less|short than|of',
    'not without', 'nothing but', 'none other than', 'no less',
  ] },
  { name: 'no doubt that', kind: 'affirmed', reach: 'sentence', words: [
    'no|little|without|beyond ..1 question|doubt|dispute|argument|quarrel ..2 that',
    'not ..1 in doubt|dispute|question that', 'no|little|without|beyond ..1 question|doubt|dispute|uncertainty',
    'can|could not ..1 be ..1 denied|disputed|doubted|questioned|contested|overlooked|ignored that',
    'is|was|are not ..1 disputed|denied|questioned|doubted|contested|debated that',
    '{few} ..2 reason|cause|basis|ground|grounds to doubt|dispute|question|deny ..1 that?',
    'no one|body doubts|disputes|denies|questions that', 'nobody doubts|disputes|denies|questions that',
    'undisputed|uncontested|undeniable that', '{own} ..1 not doubt|dispute|question|deny that',
    'reviewer ..1 not doubt|dispute|question|deny that',
  ] },
  { name: 'I agree that', kind: 'affirmed', reach: 'sentence', words: [
    '{own} ..2 agree|concur|share|accept|adopt|agreeing ..8 that',
    'this|present|undersigned|expert|independent|imr reviewer {say} that',
    'this|present|undersigned|expert|independent|imr reviewer also|therefore|thus|hence|further|accordingly|firmly {say} that',
    'undersigned {say} that', 'reviewer ..1 agrees|concurs|shares|accepts ..8 that', 'my|our|own ..3 {opinion} ..2 that',
    '{opinion} of this|the|your undersigned|reviewer ..1 that', '{own} ..2 {say} that', '{own} ..3 of ..2 {opinion} that',
    'come|came to ..1 {opinion} that', 'reach|reached|reaches ..2 {opinion} that',
    '{own} ..3 inclined|led|compelled|forced|bound|obliged|constrained|prepared|willing|able to {find} that?',
    'fair|reasonable|safe|proper|right|correct to {find} that', 'leads|led|brings|compels ..3 {opinion} that',
    '{opinion} ..2 is|must be|follows ..1 therefore|thus|hence that', 'inescapable|only|final|sole {opinion} is that',
    'it is|was ..3 determined|concluded|found|held|decided|felt|considered|judged that',
    'sufficient|ample|good|adequate|clear|strong|enough|every|compelling ..2 {basis} ..3 that',
  ] },
  // doubt
  { name: 'unclear whether', kind: 'doubtful', reach: 'sentence', words: [
    'whether', '{unsure} that|if|how|why|whether',
    'not ..2 clear|known|certain|sure|evident|apparent|obvious whether|if|how|why|that',
    'not ..1 clear|known|certain|sure that', 'hard|difficult ..3 to {see} ..2 that|how|why|whether',
    'hard|difficult to {see}', '{own} ..1 doubt that|whether|if', 'reviewer doubts that|whether',
    'question of|is|remains|as', 'remains to be', 'undecided', 'open question', 'doubt ..1 remains|exists',
    'doubt|doubts that|whether', 'to ..1 wonder|ask', 'wonder if|whether', 'not to say that', 'not ..1 saying that',
    'not ..1 mean ..1 say that', 'not suggest that', 'no opinion', 'no position', 'does not ..1 decide|address',
    'need not ..1 decide',
  ] },
  { name: 'perhaps', kind: 'doubtful', reach: 'whole', words: [
    'perhaps', 'maybe', 'possibly', 'probably', 'presumably', 'arguably', 'conceivably', 'potentially',
    'in all likelihood|probability', 'seemingly', 'supposedly', 'allegedly', 'purportedly', 'ostensibly', 'reportedly',
    'theoretically', 'in theory|principle', 'likely', 'on paper',
  ] },
  { name: 'is/is not', kind: 'doubtful', reach: 'whole', words: ['is is not', 'are are not', 'was was not', 'is not is', 'are not are'] },
  { name: 'could be argued', kind: 'doubtful', reach: 'sentence', words: [
    'could|might|may|can ..1 be ..1 argued|said|held|thought|claimed|contended|objected|asked|supposed|true|that',
    'one|some|others|someone|somebody|anyone|many ..1 could|might|may|can|would|will ..1 {find}', 'some|others|many {say}',
    'one ..2 argue|say|hold|think|object|suppose|claim', 'argument could|might|may|can be made that', 'tempting to',
    'easy to',
  ] },
  // another case
  { name: 'if', kind: 'conditional', reach: 'sentence', words: [
    'if', 'unless', 'provided that|it|he|she|they|the|there|his|her', 'assuming', 'supposing', 'in case', 'in the event',
    'on condition', 'in the absence of ..5 would', 'only then', 'only if|when|after|where|once', 'as|so long as',
    'were {it}', 'had {it}', 'had been', 'should {it}', 'should symptoms|pain|spasm|new', 'otherwise', 'failing that',
    'in that case|event', 'once ..1 {party}', 'once it|he|she|they|the|this|there|these', 'under other|different|those',
    'in other|another|different ..1 circumstances|case|cases|setting|settings|patient|patients|worker|situation',
  ] },
  { name: 'until', kind: 'awaiting', reach: 'sentence', words: ['until'] },
  { name: 'if any', kind: 'affirmed', reach: 'sentence', words: [
    'if any', 'if anything', 'if needed|necessary|indicated|so|appropriate|possible|required', 'until now|then|today',
    'up until', 'therefore ..1 then', 'as if', 'since then', 'by then', 'even then', 'now and then', 'back then',
  ] },
  { name: 'necessary if', kind: 'limited', reach: 'back', words: [
    'if', 'unless', 'until', 'only if|when|in|for|after|with|where|as|until|on|to|during|while|once|under|within|upon',
    'when', 'whenever', 'where', 'provided that|it|he|she|they|the|there|his|her', 'as|so long as', 'assuming',
    'in cases|patients|those|persons|people|adults|workers|individuals|someone|anyone',
    'for patients|those|persons|people|workers|individuals|someone|anyone|cases|adults',
    'in ..2 patients|cases|conditions|settings|flares|stages|persons|who',
    'for ..2 patients|persons|workers|individuals|who', 'once', 'beyond', 'except', 'save', 'should {it}',
    'should symptoms|pain|spasm', 'in the event', 'outside', 'in general', 'as a rule', 'in most', 'in many', 'in some',
    'after more', 'past the', 'had it|he|she|there', 'were it|he|she|there', 'as ..1 first line', 'as a? stand alone',
    'on a routine', 'routinely', 'by itself|themselves', 'on its own', 'alone', 'before ..3 has|have|is|are',
    'for long term', 'for more than', 'in excess of', 'without ..2 trial|evaluation',
  ] },
  { name: 'when', kind: 'limited', reach: 'sentence', words: [
    'when', 'whenever', 'where', 'wherever', 'after ~6 is|are|has|have',
  ] },
  // somebody else
  { name: 'the provider argues', kind: 'attributed', reach: 'sentence', words: [
    '{party} ~4 {say} that?', '{party} ~6 {say} that', '{party} ..2 is|was|are ..2 of the opinion|view',
    '{party} is|was|are|remains ..1 convinced|certain|sure|confident|adamant|persuaded that',
    '{party} ..2 thinks|thought it', '{say} by ..3 {party} that', '{party} ..1 is|was that',
    'prior|previous|earlier|initial|original ..2 review|reviewer|determination|decision ..3 {say} that?',
    'prior|previous|earlier ..1 determination|decision that', '{party} ..1 has|have|had it that',
    'was|were|been|being ..1 denied|refused|rejected|declined|disallowed ..3 as|because|since|for|on|with',
    'denied|refused|rejected|declined|disallowed ..2 as|because|since|with|on', '{party} ..5 deny|refuse|reject',
    'non certified ..1 as|because|since|for', 'has been said|argued|suggested|held|claimed|written that',
    'was|were ..2 told that', 'we are told', 'some reviewers', 'dispute|disagreement ..3 that',
  ] },
  { name: 'believes', kind: 'attributed', reach: 'sentence', words: ['{says} that?', '{tells} that'] },
  { name: 'the argument that', kind: 'attributed', reach: 'sentence', words: [
    '{opinion} ..3 was|is|being|runs that', '{opinion} that', '{opinion} ..4 that', 'to {call} ..5 that?', 'to {call}',
  ] },
  { name: 'according to', kind: 'attributed', reach: 'either', words: [
    'according to the? ..3 {party}', 'per the? ..2 {party}',
    'in the opinion|view|words|eyes|judgment|judgement|language of ..3 {party}',
    'in the opinion|view|words|eyes|judgment|judgement|language of', "in the? ..2 {party} 's",
    'in his|her|their ..1 opinion|view|words|eyes|judgment', "{party} 's ..2 {opinion} ..2 that",
    'as the ..2 {party} ~2 {say} it?', 'as {party} ~2 {say} it?', "to the ..1 {party} 's mind|thinking",
  ] },
  { name: 'said the denial', kind: 'attributed', reach: 'back', words: [
    '{say} the ..3 {party}', 'as ..2 {say} by', 'by the? ..2 {denier}', '{say} he|she|they', 'he|she|they {say}',
  ] },
  { name: 'for most patients', kind: 'general', reach: 'sentence', words: [
    'in|for|with most|many|some|other|all|healthy ..2 patients|workers|people|persons|cases|adults|men|women',
  ] },
  { name: 'the guideline says', kind: 'general', reach: 'sentence', words: [
    '{source} ~4 {say} that?', '{source} ~4 {advise} that?', 'as a rule', 'in general', 'generally', 'usually', 'ordinarily',
    'typically', 'normally', 'often', 'sometimes', 'most ..2 patients', 'many ..2 patients',
    'in patients|those|persons|cases|most|many|some', 'for patients|those|persons|most|many|some', 'in principle',
    'by definition', 'routinely', 'in|among|with|for someone|anyone|everyone|smokers|workers|adults',
    'in|for|with a|an|another|most|many|any|other ..2 patient|man|woman|worker|person|smoker|child|someone|case|setting',
  ] },
  { name: 'FDA approved', kind: 'general', reach: 'sentence', words: [
    'fda approved|cleared', 'approved by the? fda', 'approved for use',
  ] },
  // another day, another person
  { name: 'previously', kind: 'historical', reach: 'whole', words: [
    'previously', 'formerly', 'initially', 'originally', 'at first', 'in the past', 'years|months|weeks ago',
    'last year|month|week|time', 'at that time|point', 'at the time of', 'at one time', 'earlier', 'back then',
    'historically', 'before the ..2 injury|surgery|operation|accident', 'after the ..2 injury|surgery|operation|accident',
    'in his|her youth|childhood|teens|twenties|thirties', 'as a child|boy|girl|teenager', 'when he|she was',
    'prior to the? ..2 injury|accident|claim', 'status post', 'history of', 'remote', 'by then',
  ] },
  { name: 'a relative', kind: 'other-person', reach: 'whole', words: [
    "{relative} 's?", '{another} ..1 {someone}', 'misfiled', 'belongs to ..2 another|different|other', 'non industrial',
    'nonindustrial', 'family history',
  ] },
  // beside the point
  { name: 'although', kind: 'aside', reach: 'clause', words: [
    'although', 'though', 'while', 'whilst', 'whereas', 'even though', 'even if', 'albeit', 'granted that', 'granting that',
    'notwithstanding that', 'despite the fact that', 'admittedly', 'true', 'to be sure', 'much as',
  ] },
  { name: 'since', kind: 'reason', reach: 'clause', words: [
    'as', 'since', 'because', 'given that', 'inasmuch as', 'seeing that', 'now that', 'insofar as', 'in that',
    'in view of the fact that', 'due to the fact that', 'considering that', 'in light of the fact that', 'just as',
  ] },
  { name: 'as such', kind: 'affirmed', reach: 'sentence', words: [
    'as such', 'as a result', 'as well as?', 'as {told}', 'stated for|above|below', 'decision|determination to deny|decline|refuse|withhold|reject', 'as not? being', 'as of', 'as to', 'as per', 'as for', 'such as',
    'so as', 'as soon as', 'as things|matters stand', 'as it|this|matter|record|file stands', '{judged} as', 'as a? medically', 'as opposed',
    'since the ..1 injury|accident|operation|surgery|onset', 'since at least', 'since his|her|its|their',
  ] },
]; // biome-ignore format: patterns read best in rows
