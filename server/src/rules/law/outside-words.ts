/** One to three words such as `the original industrial`, with the space after each. */
const THE =
  "(?:(?:the|this|that|his|her|an?|any|worker's|patient's) )?(?:(?:original|industrial|occupational|work|work-related|accepted) ){0,2}";
const INJURY = `${THE}(?:injury|accident|incident|employment|fall|trauma|claim)`;
const NOT = "(?:(?:is|was|are|were|has|have|did|does|do|be|been)(?: not|n't)|cannot|could not|never|not)";
const BODY = '(?:body parts?|conditions?|diagnos[ei]s|claims?|injury|injuries|disorders?|symptoms?)';
const PAYER =
  '(?:carrier|insurer|insurance|claims administrator|employer|payer|defendant|third-party administrator)';
const COST = '(?:costs?|expenses?|price|charges?|fees?)';

/**
 * What a rationale says of causation, liability, accepted parts of the body or cost: questions that are decided elsewhere. For folded
 * words with straight apostrophes; every repetition is bounded.
 */
export const OUTSIDE: readonly RegExp[] = [
  // causation
  new RegExp(
    `\\b${NOT}(?: been)?(?: \\w{1,20}ly)? (?:caused|brought about|brought on|aggravated|produced|explained) by ${INJURY}\\b`,
    'gi',
  ),
  new RegExp(
    `\\bnot(?: \\w{1,20}ly)? (?:(?:a |the )?(?:result|consequence) of|due to|attributable to|related to|connected (?:to|with)|arising out of) ${INJURY}\\b`,
    'gi',
  ),
  /\bnot (?:industrially|causally|work|job)[- ](?:related|caused|connected)\b|\b(?:is|was|are|were|as) (?:non-?industrial|non-?occupational|not industrial)\b/gi,
  /\b(?:arose|arises|developed) outside (?:of )?(?:the )?(?:course of )?(?:his |her )?(?:employment|work)\b/gi,
  /\b(?:causation|AOE\/COE) (?:is|was|has) not (?:been )?(?:established|shown|proven|accepted)\b|\bcompensability\b|\bapportionment\b/gi,
  new RegExp(
    `\\b(?:comes?|came|stems?|arises?|arose|results?|due|owing|attributable)(?: \\w{1,20}){1,8},? (?:and|but),? not (?:from|to|by|of) (?:${INJURY}|(?:the |his |her )?work)\\b|\\bnothing to do with (?:${INJURY}|(?:the |his |her )?work|the industrial (?:event|injury|accident))\\b`,
    'gi',
  ),
  // liability, and what is accepted
  new RegExp(
    `\\b(?:not|n't)(?: \\w{1,20}){0,2} (?:an |a )?accepted ${BODY}\\b|\\b(?:not|never)(?: been)? (?:a )?part of ${THE}(?:accepted )?(?:claim|injury|industrial injury)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${BODY} (?:is|was|has|are|were|have)(?: not|n't)(?: yet)?(?: been)? accepted\\b|\\boutside (?:of )?the (?:accepted )?claim\\b`,
    'gi',
  ),
  /\b(?:no|not accepted|denied|disputed) liability\b|\bliability (?:for [^.;]{1,60} )?(?:is|was|has|remains)(?: not|n't)?(?: yet)?(?: been)? (?:accepted|denied|disputed|contested|established)\b/gi,
  new RegExp(
    `\\b${PAYER} (?:is|was|should|does|cannot)(?: not|n't)?(?: be)? (?:liable|responsible)\\b|\\b${PAYER} (?:should|need|ought|must)(?: not|n't)(?: have)? (?:to )?(?:bear|pay|shoulder|carry)\\b`,
    'gi',
  ),
  /\bno (?:further |more |other )?(?:care|treatment|benefits?) (?:is|are) owed\b|\b(?:claim|case) (?:was|has been|is) settled\b|\bcompromise and release\b/gi,
  /\b(?:not|outside)(?: a member)?(?: of| in)? the (?:medical provider )?network\b|\bnot (?:made|submitted|filed|sent) on (?:the|a) (?:right|proper|correct|required|official|prescribed) form\b/gi,
  // cost
  new RegExp(
    `\\b(?:less|more) (?:costly|expensive) (?:than|to)\\b|\\b${COST} (?:of [^.;]{1,60} )?(?:is|are) out of (?:all )?proportion\\b|\\bbudget of (?:the|this) (?:claim|case|carrier)\\b|\\b${PAYER} (?:has|have) (?:already )?paid (?:enough|too much)\\b|\\bnot for the ${PAYER} to (?:pay|bear|carry)\\b`,
    'gi',
  ),
  /\b(?:too|excessively|unreasonably|prohibitively) (?:expensive|costly)\b|\bcosts? (?:far |much |simply )?too much\b|\bon account of (?:the|its|their) (?:cost|price|expense)\b|\bnot worth (?:the|its|their) (?:cost|price|expense|money)\b|\ba (?:cheaper|less expensive|less costly) [^.;,]{1,40} (?:would do|will do|would suffice|will suffice|is available|would serve)\b|\b(?:waste of|sav(?:es?|ing|ed)) (?:the )?(?:money|resources)\b/gi,
  new RegExp(
    `\\b${COST} (?:of [^.;]{1,60} )?(?:is|are|was|were|would be|cannot be|can(?:not|'t) be)(?: not)? (?:justified|excessive|prohibitive|unjustified|unreasonable|too (?:high|great)|warranted)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:cost|costs|expense|burden|financial burden) (?:to|for|on) the ${PAYER}\\b|\\b(?:exceeds?|above|over) the (?:official medical )?fee schedule\\b`,
    'gi',
  ),
];

/** A quick look: in words without any of these nothing is outside. */
export const MAY_BE_OUTSIDE =
  /\b(?:not|never|cannot|n't|non-?industrial|non-?occupational|outside|compensability|apportionment|liab|responsible|accepted|expensive|costly|cost|costs|cheaper|money|resources|network|owed|settled|release|proper form|budget|paid|nothing to do|expenses?|price|charges?|fees?|burden|fee schedule|denied|disputed)/i;

/** The sentence says that the question is not for this review, or is put but not answered. */
export const SET_ASIDE =
  /\b(?:whether|regardless|irrespective|not for this review|not (?:for|before) (?:this|the|independent medical) review\w*|not (?:addressed|decided|considered|at issue|in dispute|a (?:question|matter|subject)|the (?:question|issue))|beyond (?:the scope|this review|medical necessity)|outside (?:the scope|this review)|scope of (?:this|the|independent)|separate (?:question|matter|issue)|do(?:es)? not (?:decide|address|consider|bear|matter)|no matter|no (?:bearing|role|part)|if )/i;
