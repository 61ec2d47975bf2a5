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
  /\b(?:prices?|costs?|expenses?|expenditure|economy|economics|dollars|premiums|overpriced|dearer|as dear)\b|\bpriced (?:far |much |well )?(?:above|over|higher)|\$\d/gi,
  /\b(?:fee schedule|reimburse(?:d|ment|able)|billing code|budget|reserves)\b/gi,
  /\b(?:expensive|costly|pricey|expenditures?|outlay|vendor's (?:bill|rate|charge))\b/gi,
  // network and choice of physician
  /\b(?:chosen|chose|went to|picked|of (?:his|her) own choice|no contract|not contracted|without a contract) ?(?:outside the network|with the (?:carrier|insurer|employer)|of (?:his|her) own choice|outside (?:the|his|her) (?:\w{1,20} )?(?:list|panel))?/gi,
  /\b(?:(?:out|outside)(?:[- ]of)?[- ](?:the )?(?:provider )?network|(?:medical )?provider network|MPN|employer's (?:panel|list)|panel of the employer|not the (?:designated )?(?:primary )?treating (?:physician|provider))\b/gi,
  // forms and times
  /\b(?:(?:form|RFA|application|signature) (?:(?:\w{1,20} ){0,2})(?:is|was|were)(?: \w{1,20})? (?:incomplete|missing|lacking)|(?:form|RFA|application|appeal|request(?: for authorization)?|PR-2)(?: \w{1,20}){0,2} (?:is|was|were|came|comes|arrived)(?: \w{1,20})? (?:unsigned|undated|not signed|not dated|late|too late|signed by an? \w{1,20} (?:instead of|rather than|and not)|(?:\w{1,20} ){1,2}(?:days|weeks|months) after the (?:denial|deadline)|(?:filed|sent in|sent|submitted|received|made|mailed) (?:(?:\w{1,20} ){0,3}late|out of time|untimely|after the (?:deadline|time)|to the wrong address)))\b/gi,
  /\b(?:not|never) us(?:e|ed) the (?:[\w-]{1,20} ){0,3}form\b|\b(?:wrong|outdated|old|another) (?:version of the )?form\b(?! of)|\b(?:without|no) (?:an? )?(?:signed |valid )?(?:RFA|request for authorization|form RFA)\b/gi,
  /\bwrong (?:office|address|fax number|fax|department)\b|\b(?:deadline|time limit|out of time|untimely|time-barred)\b|\bappeal came (?:\w{1,20} ){1,2}(?:days|weeks|months) after\b/gi,
  // settlement and lawsuits
  /\bsettle(?:d|ment)\b|\blump[- ]sum\b|\bstipulat(?:ed|ion)\b|\baward (?:does not|did not|excludes|is limited)\b|\bclaim (?:is|was|has been) closed\b|\bmedical care (?:was|has been|is) (?:waived|given up|bought out|closed)\b/gi,
  // employment
  /\bindependent contractor\b|\bnot an employee\b|\b(?:terminated|fired|dismissed|discharged) for (?:cause|misconduct)\b|\boff duty when\b|\bno longer (?:works|employed|working) (?:for|by|with) (?:the|this|that|his|her) (?:employer|company)\b|\b(?:ha[sd] |is |was )?(?:refused|turned down|declined) (?:the )?(?:offer of )?(?:modified|light) (?:duty|work)\b|\b(?:has|hired|retained) an attorney\b|\blitigat(?:ed|ion|ing)\b/gi,
  /\bon the way (?:home|to work|from work)\b|\b(?:drinking|drunk|intoxicated|under the influence) when\b|\b(?:horseplay|misconduct|own fault|own carelessness|fraud)\b|\b(?:before|by|with|in) (?:the|a) (?:judge|court|appeals board|WCAB)\b|\bcompromise of (?:19|20)\d\d\b/gi,
  /\b(?:half|third|thirds|quarters?|percent|share|part) of (?:the|his|her|this) (?:impairment|disability) (?:belongs?|is due|are due|goes? back|falls? to|is assigned|stems?)\b/gi,
  // causation and accepted parts
  new RegExp(
    `\\b(?:predates?|predated|antedates?|antedated|(?:existed|was present|was there|were present|began) before) (?:(?:the|his|her|this) )?(?:\\w{1,20} )?(?:${EARLIER}|(?:he|she) was hired)\\b|\\bno (?:\\w{1,20} )?(?:relation|connection|link|relationship) (?:to|with) (?:the|his|her|this) (?:\\w{1,20} )?${EARLIER}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${NO_PART} (?:\\w{1,20}ly )?(?:claimed|accepted|listed|pled|pleaded)(?: \\w{1,20}){0,3} (?:by the ${PAYER}|(?:as|in) (?:a )?(?:part of )?(?:the|this|an?) (?:claim|injury|award|accepted parts))\\b`,
    'gi',
  ),
  /\b(?:not|never) (?:listed |named )?(?:on|in) the claim form\b|\bonly (?:the )?(?:\w{1,20} ){1,4}(?:is|are|was|were|has been|have been)(?: an?)? accepted\b|\b(?:claim|award) (?:covers|includes|is for|is limited to|was accepted for|extends to) (?:only )?(?:the )?(?:\w{1,20} ){0,4}(?:only|alone)\b|\b(?:disputed|denied|unaccepted) (?:body part|part of the (?:body|claim))\b/gi,
  new RegExp(`\\b${PAYER} (?:(?:has|had) (?:denied|disputed|not accepted|rejected) (?:the )?(?:\\w{1,20} ){0,4}(?:claim|injury|body part)|disputes (?:the )?\\w{1,20})\\b`, 'gi'),
  /\b(?:cumulative|industrial|specific|work) (?:trauma|injury|accident|causation) (?:has|was|is) (?:not|never) (?:been )?(?:proven|proved|shown|established|accepted)\b|\bapportion(?:ed|ing)\b|\bdue to (?:a|an) (?:previous|earlier|prior|former|other) (?:injury|accident|claim)\b/gi,
]; // biome-ignore format: a subject a row

/** Before a ground, in its sentence: it is given as the reason. */
const AS_REASON =
  /\b(?:because|since|as|owing to|due to|while|as long as|until|given|considering|in view of|in light of|for reasons of|by reason of|on the basis of|on grounds of|on the ground that|the reason (?:is|being))(?: \S{1,30}){0,7} ?$/i;
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

/** How much is read on either side of a ground, in UTF-16 units. */
const NEARBY = 240;

/** The words on which a text refuses something although they say nothing of medical necessity; offsets count from its beginning. */
export function refusingGrounds(text: string): Span[] {
  if (!IS_REFUSED.test(text)) return [];
  return GROUNDS.flatMap((form) => matchesOf(form, text))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter((ground) => isReason(text, ground));
}

function isReason(text: string, { start, end }: Span): boolean {
  const before = sentenceBefore(text, start, NEARBY);
  const after = text.slice(end, end + NEARBY);
  const rest = /^(?:[^.;]|\.(?! ))*/.exec(after)?.[0] ?? '';
  if (AS_REASON.test(before) && (IS_REFUSED.test(before) || IS_REFUSED.test(rest))) return true;
  return FOLLOWS.test(rest) || FOLLOWS_NEXT.test(after.slice(rest.length));
}
