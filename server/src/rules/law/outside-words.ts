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
    `\\b(?:comes?|came|stems?|arises?|arose|results?|due|owing|attributable)(?: \\w{1,20}){1,8},? (?:(?:and|but|rather than),? )?not (?:from|to|by|of) (?:${INJURY}|(?:the |his |her )?(?:work|job))\\b|\\bnothing to do with (?:${INJURY}|(?:the |his |her )?work|the industrial (?:event|injury|accident))\\b`,
    'gi',
  ),
  new RegExp(
    `\\bresult of(?: \\w{1,20}){1,6},? (?:and |but )?not of (?:${INJURY}|(?:the |his |her )?(?:work|job))\\b|,? (?:and|but),? not (?:${INJURY}|(?:the |his |her )?(?:work|job)),? (?:is|are|was) (?:to blame|at fault|responsible|the cause|the reason)\\b`,
    'gi',
  ),
  /\bI (?:would |should |do |must |have to |can )?apportion(?:ed)?\b|\b(?:not|never)(?: been)? (?:shown|proven|proved|established|demonstrated) that (?:the|this|his|her) (?:\w{1,20} ){1,3}(?:arose|arises|came|comes|results?|resulted|stems?|stemmed) (?:out of|from|in|of)\b/gi,
  // liability, and what is accepted
  new RegExp(
    `\\b(?:spine|back|neck|knee|knees|shoulder|shoulders|hip|elbow|wrist|hand|ankle|foot|psyche|head|jaw|skin|leg|arm|${BODY}) (?:is|was|has|are|were|have)(?: not|n't| never)(?: yet)?(?: been)? (?:accepted|admitted)\\b(?! (?:for|by (?:a|an|the) (?:hospital|school|program)))|\\bnot (?:\\w{1,20} ){0,2}(?:among|one of|listed among|counted among) the (?:admitted|accepted|claimed) (?:body )?(?:parts?|injuries|conditions)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${PAYER} (?:has |have |had )?accepted (?:only the [^.;,]{2,40}|the [^.;,]{2,40} (?:alone|only))`,
    'gi',
  ),
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
    `\\b${PAYER} (?:is|was|should|does|cannot)(?: not|n't)?(?: be)? (?:liable|responsible|answerable|accountable|held (?:liable|responsible|answerable|accountable|to account))\\b|\\b${PAYER} (?:should|need|ought|must)(?: not|n't)(?: have)? (?:to )?(?:bear|pay|shoulder|carry)\\b`,
    'gi',
  ),
  /\bno (?:further |more |other )?(?:care|treatment|benefits?) (?:is|are) owed\b|\b(?:claim|case) (?:was|has been|is) settled\b|\bcompromise and release\b/gi,
  /\b(?:not|(?<!\b(?:seen|treated|examined|evaluated)(?: first| early)? )outside)(?: a member| a part| part)?(?: of| in| on| within)? (?:the|this|his|her|its|an?) (?:\w{1,20}'s )?(?:medical provider network|provider network|network|MPN)\b(?! of (?!the (?:insurer|carrier|employer|claims administrator)\b))|\bnot belong to (?:the|this) (?:\w{1,20}'s )?(?:medical provider |provider )?(?:network|MPN)\b(?! of)|\bnot (?:made|submitted|filed|sent) on (?:the|a) (?:right|proper|correct|required|official|prescribed) form\b/gi,
  new RegExp(
    `\\b${PAYER} (?:cannot|can't|could not|should not|need not|must not|may not|ought not)(?: fairly| reasonably)?(?: to)? (?:be (?:expected|asked|made|required|called upon|burdened|charged)|spend|finance|fund|provide|buy)\\b(?!(?: to)? (?:know|see|foresee|understand))|\\b${PAYER} (?:does not|do not|doesn't) (?:owe|have to (?:pay|provide|bear|buy|treat|cover|fund))\\b|\\bunfair to (?:the |his |her )?${PAYER}\\b|\\b${PAYER}(?: should| ought to)? be spared (?:the |this |such )?(?:an? )?(?:bill|cost|expense)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:not|no|never)(?: \\w{1,20})? (?:the ${PAYER}'s (?:\\w{1,20} )?(?:concern|business|responsibility|burden|affair|obligation)|(?:responsibility|concern|business|burden|obligation|duty) of the ${PAYER})\\b|\\b${PAYER} has done (?:its|his|her|their) (?:share|part|duty)\\b`,
    'gi',
  ),
  /\b(?:charged|chargeable|attributed|billed) to (?:the|this) claim\b|\b(?:Medicare|Medi-Cal|(?:private|health|group) (?:health )?(?:insurance|plan)|health insurer)(?: \w{1,20})? (?:should|ought to|must|has to) (?:pay|cover|bear|provide)\b|\bstatute of limitations\b/gi,
  /\bnot (?:an |a )?(?:industrial|work-related|occupational) (?:condition|injury|disease|illness|disorder|problem|complaint)s?\b|\bno (?:industrial|work-related|occupational) (?:causation|cause|basis|origin)\b|\b(?:did not (?:occur|arise|happen)|was not (?:suffered|sustained)) (?:in|out of|within) (?:the )?(?:course (?:and scope )?of )?(?:the |his |her )?(?:employment|work)\b|\bnothing to do with (?:the|his|her) (?:\w{1,20} )?job\b/gi,
  new RegExp(
    `\\bno (?:concern|affair|business|matter|responsibility) of (?:the )?workers' compensation\\b|\\b(?:not|never)(?: been)? (?:an )?admitted (?:part|injury|condition|body part)\\b|\\bowed (?:nothing|no (?:further|more))\\b|\\b(?:nobody|no one|no carrier|no insurer) (?:is|was) (?:bound|obliged|obligated|liable|required) to pay\\b|\\bmore than the ${PAYER} bargained for\\b`,
    'gi',
  ),
  new RegExp(
    `\\bnot (?:find it |think it )?(?:reasonable|right|fair|just) (?:that|for|to (?:ask|expect|make|require)) (?:an|the|his|her|any) ${PAYER}\\b|\\btaxpayers?\\b|\\bset the ${PAYER} back\\b|\\bfor what (?:it|this|that|the \\w{1,20}) costs?\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:ha(?:s|ve|d) (?:its|their|his|her)|the) (?:origin|source|cause|root|roots) (?:is |are |lies )?in(?: \\w{1,20}){1,8},? (?:and|but|rather than),? (?:not )?in (?:${INJURY}|the lifting|(?:the |his |her )?work)\\b|\\b(?:nothing|no (?:record|report|finding|evidence)|not) (?:in the (?:reports|records) )?(?:shows?|proves?|shown|proven|proved|suggests?|establish(?:es|ed)) that ${INJURY} (?:caused|brought|led to|aggravated|produced)\\b`,
    'gi',
  ),
  // cost
  new RegExp(
    `\\b(?:so|such an?|as) (?:expensive|costly|dear|pricey)\\b|\\b(?:costs?|would cost) more than the (?:whole |entire )?(?:claim|injury|case)\\b|\\b(?:decides|settles|decided|settled) (?:the matter|it|this item|the request) is the (?:bill|price|cost|expense)\\b|\\b(?:amount|sum|price|${COST}) (?:that is )?(?:asked|charged|billed|quoted)(?: for [^.;,]{1,40})? is out of (?:reason|bounds|line)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:money|sums?|amounts?) (?:already )?spent on (?:the|this) claim\\b|\\breserves (?:of|on|for|set aside for) (?:the|this) claim\\b|\\b(?:charges?|costs?|bills?|asks) more than [^.;]{1,40} (?:is|are) worth\\b|\\b(?:high|great|steep|considerable) ${COST}(?: \\w{1,20}){0,3} (?:speaks?|argues?|weighs?|counts?) against\\b|\\bnot (?:payable|reimbursable|covered) (?:under|by|in) the (?:\\w{1,20} ){0,2}fee schedule\\b|\\b(?:expenditure|outlay|expense) (?:for|of|on) [^.;]{1,40} (?:is|cannot be|would)(?: not)?(?: be)? (?:warranted|justified|excessive)\\b`,
    'gi',
  ),
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
  /\b(?:not|never|cannot|n't|non-?industrial|non-?occupational|outside|compensability|apportion|liab|responsib|concern|done its|expected|accepted|expensive|costly|cost|costs|cheaper|money|resources|network|owed|settled|release|proper form|budget|paid|nothing to do|expenses?|price|charges?|fees?|burden|fee schedule|denied|disputed|unfair|spared|charged|Medicare|Medi-Cal|insurance|plan|statute|admitted|bound|bargained|taxpayer|nothing|no (?:record|report|finding|evidence)|origin|source|root|result|work|job|accepted|the cause|decide|settles|amount|sum|no concern|spent|reserves|dearer?|dollars|\$)/i;

/** The sentence says that the question is not for this review, or is put but not answered. */
export const SET_ASIDE =
  /\b(?:whether|regardless|irrespective|not for this review|not (?:for|before) (?:this|the|independent medical) review\w*|not (?:addressed|decided|considered|at issue|in dispute|a (?:question|matter|subject)|the (?:question|issue))|beyond (?:the scope|this review|medical necessity)|outside (?:the scope|this review)|scope of (?:this|the|independent)|separate (?:question|matter|issue)|do(?:es)? not (?:decide|address|consider|bear|matter)|no matter|no (?:bearing|role|part)|if )/i;
