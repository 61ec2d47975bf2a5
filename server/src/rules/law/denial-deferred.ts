import { DENIAL } from './denial-words.ts';

const OWN = '(?:of (?:my|its|his|her) own|myself)';
const VIEW =
  '(?:views?|opinions?|analysis|analyses|judgments?|evaluation|assessment|findings|examination|reasoning)';
const WITHOUT_OWN = `(?:(?:an?|any|no) (?:\\w{1,20} )?${VIEW} ${OWN}|(?:any |an? |my )?(?:own|independent) ${VIEW})`;
const DENYING = `(?:${DENIAL}|(?:that|this) denial|the (?:determination|decision|judgment|opinion|view|reasoning|reasons|conclusions?) of ${DENIAL}|(?:the )?(?:insurer|carrier|administrator|claims administrator)'s (?:doctor|physician|reviewer))`;
const CHART =
  '(?:(?:scanned|medical|electronic|faxed|whole|entire|clinical) ){0,2}(?:chart|records|case file|file|medical file)';
const UNREADABLE = '(?:be (?:opened|downloaded|accessed|read|loaded|viewed)|open|load|download|display)';

/** How a letter says that its reviewer leaves it to the utilization review, or knows the case from it. For folded words; all bounded. */
export const DEFERRED: readonly RegExp[] = [
  new RegExp(`\\b(?:I|this reviewer)(?: (?!not\\b)\\w{1,20}){0,14} defers? to ${DENYING}`, 'gi'),
  new RegExp(`\\b(?:no|without|(?:not|nothing) (?:find|see|have)) (?:\\w{1,20} ){0,3}(?:reason|need|cause|occasion|wish)? ?(?:for |to )?(?:(?:form|make|give|reach|offer|conduct|undertake|add|forming|making|giving) )?${WITHOUT_OWN}`, 'gi'),
  new RegExp(`\\b(?:I|this reviewer) (?:have|has|form|formed|offer|give|make) no (?:independent|separate) ${VIEW}\\b`, 'gi'),
  /\badopt(?:s|ed)? (?:them|it|these|its (?:reasons|reasoning)) as my own\b|\b(?:accepted|adopted|followed|affirmed) without (?:further|any|more|my own) (?:analysis|review|examination|evaluation|inquiry|study)\b/gi,
  new RegExp(`\\b(?:not|n't) (?:for (?:me|this reviewer)|my (?:place|role|task|job|business)) to (?:second-guess|question|reopen|re-?examine|go (?:behind|beyond)|look behind) ${DENYING}`, 'gi'),
  new RegExp(`\\b(?:I|this reviewer) (?:leaves?|left) (?:it|the matter|this|things|the question) (?:there|where ${DENYING} (?:has )?left (?:it|them))`, 'gi'),
  new RegExp(`\\bno (?:need|reason|cause) to (?:go over|look into|examine|reopen|repeat|study) (?:the matter|it|this|the question|the case)(?: again| anew)?,? (?:after|given|since|because|when) ${DENYING}`, 'gi'),
  new RegExp(`\\b${DENYING} (?:has|have) (?:already )?(?:\\w{1,20},? ){1,8}and (?:I|this reviewer) (?:have|has) nothing to add\\b`, 'gi'),
  new RegExp(`\\b(?:I|this reviewer) (?:trusts?|follows?) ${DENYING},? (?:who|which) (?:has|had|have) (?:seen|read|had|reviewed)\\b`, 'gi'),
  new RegExp(`\\b${DENYING} (?:\\w{1,20},? ){1,8}and (?:that|this|it) (?:suffices|is (?:enough|sufficient))(?: for (?:me|this reviewer))?`, 'gi'),
  new RegExp(`\\b(?:I|this reviewer) (?:simply |merely |just |gladly |have simply |have )?(?:go|goes|went) along with ${DENYING}(?![^.]{0,60}(?:because|since|for|as) (?:the|no|there|an?)\\b)`, 'gi'),
  new RegExp(`\\b(?:I|this reviewer) (?:have |has )?(?:simply|merely|just) (?:adopt|follow|accept|repeat|copy|copie)(?:s|ed)? ${DENYING}`, 'gi'),
  /\b(?:no (?:need|reason|cause|occasion)|not necessary|unnecessary) (?:for me )?to (?:look at|go over|go into|look into|examine|study|consider|decide|review) (?:the (?:matter|case|question|request)|it|this|things) (?:anew|again|afresh|myself|for myself|independently)/gi,
  new RegExp(`\\b(?:rationale|reasons|reasoning|opinion|text|words|analysis) (?:of |in )?(?:${DENYING} )?(?:is|are) incorporated (?:here|herein|by reference)|\\b${DENYING} (?:rationale|reasons|reasoning|analysis|opinion) (?:is|are) (?:incorporated|adopted|repeated|made my own|my own)|\\b(?:my|the) (?:reasons?|opinions?|conclusions?|reasoning|findings) (?:is|are) (?:that|those|the same as those) of ${DENYING}`, 'gi'),
  new RegExp(`\\b(?:used|use|using|took|consulted|relied on|rely on|quoted?|copied) (?:the )?(?:summary|account|findings|history) (?:in|of|from) ${DENYING} (?:instead|alone|only)\\b|\\b(?:used|use|using) ${DENYING} instead\\b|\\b${DENYING} has spoken\\b|\\b(?:I|this reviewer) (?:have|has) none of (?:my|its) own\\b`, 'gi'),
  // the chart was not opened
  new RegExp(`\\b(?:I|this reviewer) (?:(?:was|am|is) (?:not able|unable) to|could not|cannot|did not manage to|was prevented from) (?:open|read|access|download|view|load|opening|reading) (?:the|any|his|her) ${CHART}\\b(?! (?:of|from|on|for) )`, 'gi'),
  new RegExp(`\\bthe ${CHART}(?: on the (?:portal|disc|disk|server))? (?:could not|cannot|would not|did not|can't|wouldn't) ${UNREADABLE}\\b`, 'gi'),
  new RegExp(`\\b(?:I|this reviewer) (?:(?:was|am) (?:not able|unable) to|could not|cannot) (?:open|read|access|download) (?:the|any) [^.;]{1,60} and (?:so )?(?:I )?(?:used|rely on|relied on|go by|went by|take|took) ${DENYING}`, 'gi'),
  // the case is known from the denial
  new RegExp(`\\b(?:I|this reviewer) (?:relies|rely|relied|go|goes|went) (?:up)?(?:on|by) (?:what|the (?:summary|account|findings|history|description)(?: of the case| given| made)?(?: in| of| by)?) ${DENYING}(?! (?:of|was|were) (?:an earlier|a former))`, 'gi'),
  new RegExp(`\\b(?:I|this reviewer) (?:takes?|took|draws?|drew|copy|copied|borrow(?:ed)?) (?:the|all|my) (?:\\w{1,20} ){1,4}from ${DENYING}`, 'gi'),
  new RegExp(`\\b(?:my knowledge of (?:the|this) case|what (?:I|is) know(?:n)?(?: of the case)?|all that is known) (?:comes|stems|is drawn|is taken|is) (?:only |solely )?from ${DENYING}`, 'gi'),
  new RegExp(`\\b(?:the following|this review|this summary|what follows|the above) (?:is|was) (?:therefore |thus |instead )?(?:based|founded) (?:up)?on ${DENYING}`, 'gi'),
]; // biome-ignore format: one wording a row
