import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';
import { sentenceBefore } from '../../text/words.ts';

const PAYER = '(?:carrier|insurer|claims administrator|employer|payer)';
const EARLIER = '(?:accident|injury|fall|incident|trauma|event|hire|employment|claim|job)';
const NO_PART = "(?:(?:has|have|was|were|is|are)(?: not|n't| never)(?: yet)?(?: been)?|never)";

/**
 * What may be mentioned in any rationale and is outside the review only as the ground on which a request is refused: price, network,
 * forms, settlement, employment, causation. For folded words with straight apostrophes; every repetition is bounded.
 */
const GROUNDS: readonly RegExp[] = [
  // cost
  /\b(?:prices?|(?<![Ll]ow-)costs?|expenses?|expenditure|economy|economics|dollars|premiums|overpriced|dearer|as dear)\b|\bpriced (?:far |much |well )?(?:above|over|higher)|\$\d/gi,
  /\b(?:fee schedule|reimburse(?:d|ment|able)|billing code|budget|reserves)\b/gi,
  /\b(?:expensive|costly|pricey|expenditures?|outlay|money|economical|unaffordable|fortune|invoice|vendor's (?:bill|rate|charge))\b|\b(?:the|a|this|its|such a|higher) (?:bill|invoice)\b/gi,
  /\b(?:OMFS|unbundl(?:ed|ing)|upcod(?:ed|ing)|overbill(?:ed|ing)|(?:CPT|billing|procedure) codes?)\b|\b(?:bills|billed|charges|charged|asks) (?:\w{1,20} )?(?:above|more than|over|beyond|twice|double)\b/gi,
  // network and choice of physician
  /\b(?:chosen|chose|went to|picked|of (?:his|her) own choice|no contract|not contracted|without a contract) ?(?:outside the network|with the (?:carrier|insurer|employer)|of (?:his|her) own choice|outside (?:the|his|her) (?:\w{1,20} )?(?:list|panel))?/gi,
  /\b(?:(?:out|outside)(?:[- ]of)?[- ](?:the )?(?:provider )?network|(?:medical )?provider network|MPN|employer's (?:panel|list)|panel of the employer|(?:preferred|contracted) (?:provider|vendor|center|facility|facilitie)s?|(?:not|never|n't) (?:\w{1,20} )?under contract|not on the (?:\w{1,20}'s )?(?:panel|list)|not the (?:designated )?(?:primary )?treating (?:physician|provider))\b/gi,
  // forms and times
  /\b(?:(?:form|RFA|application|signature) (?:(?:\w{1,20} ){0,2})(?:is|was|were)(?: \w{1,20})? (?:incomplete|missing|lacking)|(?:form|RFA|application|appeal|request(?: for authorization)?|PR-2)(?: \w{1,20}){0,2} (?:is|was|were|came|comes|arrived)(?: \w{1,20})? (?:unsigned|undated|not signed|not dated|late|too late|signed by an? \w{1,20} (?:instead of|rather than|and not)|(?:\w{1,20} ){1,2}(?:days|weeks|months) after the (?:denial|deadline)|(?:filed|sent in|sent|submitted|received|made|mailed) (?:(?:\w{1,20} ){0,3}late|out of time|untimely|after the (?:deadline|time)|to the wrong address)))\b/gi,
  /\b(?:not|never) us(?:e|ed) the (?:[\w-]{1,20} ){0,3}form\b|\b(?:wrong|outdated|old|another) (?:version of the )?form\b(?! of)|\b(?:without|no) (?:an? )?(?:signed |valid )?(?:RFA|request for authorization|form RFA)\b/gi,
  /\b(?:form|RFA|report|request(?: for authorization)?|PR-2|application) (?:\w{1,20} ){0,2}?(?:lacks|lacked|bears no|bore no|has no|had no|carries no|omits|omitted|is missing|was missing|is without|was without) (?:the |an? |any |its )?(?:[\w-]{1,20}(?:'s)? ){0,2}?(?:signature|date|ICD|CPT|diagnosis code|code|seal|license number|page)\b|\b(?:filled (?:in|out)|completed|signed|prepared) by (?:the|a|an|his|her) (?:secretary|clerk|assistant|office|medical assistant|receptionist|staff)\b/gi,
  /\b(?:box|boxes|line|lines|field|section) (?:[\w-]{1,20} ){0,6}(?:left (?:empty|blank|open|unchecked)|not (?:checked|ticked|filled in|filled out|marked))\b|\b(?:invalid|defective|improper|incomplete|outdated|superseded|obsolete|unsigned|undated|stale) (?:\w{1,20} )?(?:form|RFA|request for authorization)\b|\bdefective in form\b|\b(?:valid|proper) signature\b|\b(?:mailed|filed|sent|received|submitted|came|arrived|faxed) (?:\w{1,20} )?(?:after|beyond|outside) the (?:\w{1,20} ){0,2}(?:days|deadline|term|period|window)\b/gi,
  /\bwrong (?:office|address|fax number|number|fax|department)\b|\b(?:deadline|time limit|out of time|untimely|time-barred)\b|\bappeal came (?:\w{1,20} ){1,2}(?:days|weeks|months) after\b/gi,
  // settlement and lawsuits
  /\b(?:(?:claim|case|matter|dispute|lawsuit|future medical(?: care| treatment)?)(?: \w{1,20}){0,3} settled|settlement|C ?& ?R)\b|\bsettled (?:(?:the|his|her|this) (?:claim|case)|in (?:19|20)\d\d|by|out of court|with the)\b|\b(?:gave|given|giving|signed|sold|sell) (?:up|away)? ?(?:(?:the|his|her|all|any) )?(?:right(?:s)? to )?future medical\b|\bfuture medical (?:care|treatment|benefits?)(?: \w{1,20})? (?:was|has been|is|were|are) (?:\w{1,20} )?(?:released|closed|sold|waived|given up|bought out|excluded)\b|\blump[- ]sum\b|\bstipulat(?:ed|ion)\b|\baward (?:does not|did not|excludes|is limited|has no|makes no)\b|\bjudge has (?:yet to|not)\b|\bclaim (?:is|was|has been) closed\b|\bmedical care (?:was|has been|is) (?:waived|given up|bought out|closed)\b/gi,
  // employment
  /\bindependent contractor\b|\bnot an employee\b|\b(?:terminated|fired|dismissed|discharged) for (?:cause|misconduct)\b|\boff duty when\b|\bno longer (?:works|employed|working|an employee) ?(?:there|of|for|by|with)? ?(?:(?:the|this|that|his|her) (?:employer|company))?\b|\b(?:ha[sd] |is |was )?(?:refused|turned down|declined) (?:the )?(?:offer of )?(?:modified|light) (?:duty|work)\b|\b(?:has|hired|retained) an attorney\b|\blitigat(?:ed|ion|ing)\b/gi,
  /\bon the way (?:home|to work|from work)\b|\b(?:drinking|drunk|intoxicated|under the influence) when\b|\b(?:horseplay|misconduct|own fault|own carelessness|fraud)\b|\b(?:before|by|with|in) (?:the|a) (?:judge|court|appeals board|WCAB)\b|\bcompromise of (?:19|20)\d\d\b/gi,
  /\b(?:half|third|thirds|quarters?|percent|share|part) of (?:the|his|her|this) (?:impairment|disability) (?:belongs?|is due|are due|goes? back|falls? to|is assigned|stems?)\b/gi,
  // causation and accepted parts
  new RegExp(
    `\\b(?:predates?|predated|antedates?|antedated|(?:existed|was present|was there|were present|began|started|goes back to a time) (?:long |well |years |many years |shortly )?before) (?:(?:the|his|her|this) )?(?:\\w{1,20} )?(?:${EARLIER}|(?:he|she) was hired)\\b|\\bno (?:\\w{1,20} )?(?:relation|connection|link|relationship) (?:to|with) (?:the|his|her|this) (?:\\w{1,20} )?${EARLIER}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${NO_PART} (?:\\w{1,20}ly )?(?:claimed|accepted|listed|pled|pleaded)(?: \\w{1,20}){0,3} (?:by the ${PAYER}|(?:as|in) (?:a )?(?:part of )?(?:the|this|an?) (?:claim|injury|award|accepted parts))\\b`,
    'gi',
  ),
  /\b(?:not|never) (?:listed |named )?(?:on|in) the claim form\b|\bonly (?:the )?(?:\w{1,20} ){1,4}(?:is|are|was|were|has been|have been)(?: an?)? accepted\b|\b(?:claim|award) (?:covers|includes|is for|is limited to|was accepted for|extends to) (?:only )?(?:the )?(?:\w{1,20} ){0,4}(?:only|alone)\b|\b(?:disputed|denied|unaccepted) (?:body part|part of the (?:body|claim))\b/gi,
  new RegExp(`\\b${PAYER} (?:(?:has|had) (?:denied|disputed|not accepted|rejected) (?:the )?(?:\\w{1,20} ){0,4}(?:claim|injury|body part)|disputes (?:the )?\\w{1,20})\\b`, 'gi'),
  /\b(?:cumulative|industrial|specific|work) (?:trauma|injury|accident|causation) (?:has|was|is) (?:not|never) (?:been )?(?:proven|proved|shown|established|accepted)\b|\bapportion(?:ed|ing)\b|\b(?:dates?|dating) (?:from|back to) (?:the|an?|his|her) (?:[\w-]{1,20} ){0,3}(?:accident|injury|claim|surgery|fall|lawsuit)\b|\b(?:half|third|thirds|quarters?|percent|most|majority|bulk|all) of (?:the|his|her|this) (?:\w{1,20} ){0,3}?(?:pain|depression|symptoms?|complaints?|trouble|problems?|anxiety|arthritis|condition) (?:comes?|stems?|arises?|is due|are due|results?|derives?|belongs?|goes? back|can be (?:traced|attributed|laid))\b|\bdue to (?:a|an) (?:previous|earlier|prior|former|other) (?:injury|accident|claim)\b/gi,
]; // biome-ignore format: a subject a row

/** Subjects that are a ground where a sentence says nothing clinical besides and refuses for it, or the next does. */
const TOPICS: readonly RegExp[] = [
  /\b(?:RFA|request for authorization|signature|unsigned|DWC-?1|DWC form|claim form|deadline|days late|(?:was|were|is) late|faxed|on (?:the|a) form|version of the)\b/gi,
  /\b(?:non-?network|network(?! of (?!the (?:insurer|carrier|employer)))|MPN|(?:no|a|any|under|its|the|without) contract|agreement with the (?:carrier|insurer|employer|claims administrator)|not (?:her|his|the) (?:primary )?treating (?:physician|doctor))\b/gi,
  /\b(?:future medical|award|compromise|stipulat\w+|fired|terminated|retired|resigned|laid off|quit (?:his|her) job|court|statute|owes?|lien)\b/gi,
  /\b(?:accepted (?:for|as)|body part|(?:denied|disputed|contested) by the (?:carrier|insurer|employer|claims administrator)|compensab\w+|not claimed|never claimed)\b/gi,
  /\b(?:non-?industrial|hereditary|off the job|divorce|marriage|softball|not (?:caused|brought on|produced) by (?:the |his |her )?(?:work|job))\b/gi,
  /\b(?:cheaper|cost containment|cost of|price|economy|dollars|affordable|that price)\b/gi,
]; // biome-ignore format: a subject a row
const CLINICAL =
  /\b(?:therap(?:y|ies)|exercises?|deficits?|weak\w*|strength|exam\w*|findings?|symptoms?|function\w*|relief|improv\w+|diagnos[ei]s|indicat\w+|conservative|red flags?|radicul\w*|swelling|tender\w*|motion|imaging|films?|x-rays?|guidelines?|criteria|evidence|recommended|trial|tried|failed|benefits?|document\w*|doses?|frequency|duration|levels?|quantity|weeks|rest|acute|chronic|severe|treated with|outcome|complain\w*|effective\w*)\b/i;

/** Before a ground, in its sentence: it is given as the reason. */
const AS_REASON =
  /\b(?:because|since|as|owing to|due to|while|as long as|until|given|considering|in view of|in light of|for reasons of|by reason of|on the basis of|on grounds of|on the ground that|the reason (?:is|being))(?: \S{1,30}){0,9} ?$/i;
const SO =
  '(?:so|therefore|thus|hence|accordingly|consequently|thereby|that being so|this being so|(?:for|on|by) (?:that|this|which) (?:reason|ground|account|alone)|which is why|and)';
const REFUSED =
  '(?:not (?:medically )?(?:necessary|approved|granted|authorized|certified|allowed)|(?:is|are|must be|has to be|have to be) (?:\\w{1,20} )?(?:denied|refused|upheld|rejected|declined)|(?:cannot|can never|may not) be (?:\\w{1,20} )?(?:approved|granted|authorized|certified|allowed|found|honored|considered|entertained)|(?:request|requests) fails?|no (?:\\w{1,20} ){0,5}(?:is|are|can be) (?:approved|granted|due)|(?:only|half|part|all)(?: \\S{1,20}){0,6} (?:is|are|can be) (?:approved|granted|allowed))';
const IS_REFUSED = new RegExp(`\\b${REFUSED}\\b`, 'i');
/** After a ground, in its sentence or as the next: what follows from it. */
const FOR_IT = '(?:for|on|because of|by reason of) (?:that|this|it)\\b';
const FOLLOWS = new RegExp(
  `\\b${SO}\\b[^.;]{0,120}?\\b${REFUSED}\\b|[,;] [^.;]{0,80}\\b${REFUSED}\\b[^.;]{0,20} ${FOR_IT}`,
  'i',
);
const FOLLOWS_NEXT = new RegExp(
  `^[.;] (?:(?:${SO}|this|that)\\b[^.;]{0,120}?\\b${REFUSED}\\b|[^.;]{0,80}\\b(?:is|are) (?:therefore|thus|hence|accordingly|consequently) (?:denied|refused|upheld|not)\\b|[^.;]{0,80}\\b${REFUSED}\\b[^.;]{0,20} ${FOR_IT})`,
  'i',
);

/** The very next sentence is the refusal, without another reason. */
const BARE_NEXT = new RegExp(
  `^[.;] (?:The|This|That|These|Those|Such|An?|It|They|[A-Z][\\w/.-]{2,30}) ?(?:[^.;,]|\\.(?=\\d)){0,110}\\b${REFUSED}(?: (?:at this (?:time|point)|for (?:this|that) reason|until then|here|now))?(?:[.;]|$)`,
);
/** What something costs may be said in passing: it is no ground by its place alone. */
const PLAIN_COST = /^(?:prices?|priced|cost of|costs?|expens|dearer|as dear|dollars|cheap|costly|pricey|\$)/i;
/** The ground is all that is said of what is refused: `An out-of-network facility is not medically necessary`. */
const IS_SUBJECT = /^(?:an?|any|such an?|the|this|its?)? ?$/i;
const OF_SUBJECT = /^ ?(?:\w{1,20} ){0,3}(?:is|are|cannot|fails?|must|has|have|need)\b[^.;]{0,60}/;

/** How much is read on either side of a ground, in UTF-16 units. */
const NEARBY = 240;

/** The words on which a text refuses something although they say nothing of medical necessity; offsets count from its beginning. */
export function refusingGrounds(text: string): Span[] {
  if (!IS_REFUSED.test(text)) return [];
  const placesOf = (forms: readonly RegExp[]) =>
    forms
      .flatMap((form) => matchesOf(form, text))
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
      .filter((ground) => isReason(text, ground));
  return [...placesOf(GROUNDS), ...placesOf(TOPICS).filter((topic) => !isClinical(text, topic))];
}

/** Whether the sentence of a topic, up to what follows from it, says something clinical. */
function isClinical(text: string, { start, end }: Span): boolean {
  const before = sentenceBefore(text, start, NEARBY);
  const rest = /^(?:[^.;]|\.(?! ))*/.exec(text.slice(end, end + NEARBY))?.[0] ?? '';
  return CLINICAL.test(before) || CLINICAL.test(rest.split(THEN, 1)[0] ?? '');
}

/** Where a sentence goes on to what follows. */
const THEN = new RegExp(`\\b${SO}\\b`, 'i');

function isReason(text: string, { start, end }: Span): boolean {
  const before = sentenceBefore(text, start, NEARBY);
  const after = text.slice(end, end + NEARBY);
  const rest = /^(?:[^.;]|\.(?! ))*/.exec(after)?.[0] ?? '';
  if (AS_REASON.test(before) && (IS_REFUSED.test(before) || IS_REFUSED.test(rest))) return true;
  if (IS_SUBJECT.test(before) && OF_SUBJECT.test(rest) && IS_REFUSED.test(rest)) return true;
  if (!PLAIN_COST.test(text.slice(start, end)) && BARE_NEXT.test(after.slice(rest.length))) return true;
  return FOLLOWS.test(rest) || FOLLOWS_NEXT.test(after.slice(rest.length));
}
