import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';

/** How an injury came about. */
export type AccidentKind =
  | 'a fall'
  | 'lifting or pulling'
  | 'a vehicle collision'
  | 'a blow'
  | 'repeated work'
  | 'an assault';

/** Words of each kind: those that a statement of the injury has, and those that mention it at all. */
const KINDS: readonly (readonly [AccidentKind, stated: string, mentioned: string])[] = [
  ['a fall', 'fell(?! on(?:to)? h(?:is|er|im)\\b)|fall(?:ing)?(?! (?:beam|object|box|crate|pipe|tree|rock|pallet|load))|slipped|slipping|tripped|tripping|stumbled|lost (?:his|her) (?:footing|balance)', 'fell|falls?|fallen|slip\\w*|trip\\w*|stumbl\\w*|footing|balance|landed'],
  ['lifting or pulling', 'lift(?:ed|ing)|(?<!(?:was|were|got|been|being) )pulled|pulling|push(?:ed|ing)|carry(?:ing)|carried|transferring|transferred|handling|hoist(?:ed|ing)|twist(?:ed|ing)|bending|bent', 'lift\\w*|transferr\\w*|handl\\w*|pull\\w*|push\\w*|carr\\w*|hoist\\w*|twist\\w*|bend\\w*|bent|reach\\w*|load\\w*|stack\\w*|mov(?:ed|ing)|catch\\w*|caught|stop|stopped'],
  ['a vehicle collision', '(?:motor[- ]vehicle|car|auto(?:mobile)?|truck|traffic|freeway|road) (?:accident|collision|crash|wreck)|MVA|MVC|rear-?\\s?end(?:ed|er)?|head-?on collision|vehicle collision|collision (?:on|with|at)|collided', 'vehicle|car|auto\\w*|traffic|MVA|MVC|rear-?\\s?end\\w*|collision|collided|crash\\w*|driving|driver|truck|van|bus'],
  ['a blow', 'struck|hit|crushed|pinned|caught (?:in|between|under)|(?:crate|box|pallet|pipe|beam|object|load|tree|board|door|machine) fell on', 'struck|hit|crush\\w*|pinned|caught|blow|fell on|fell onto|dropped|pulled (?:in|into|under)'],
  ['repeated work', 'repetitive|repeated (?:use|motion|lifting|work)|cumulative|continuous trauma|keyboard\\w*|typing|gradual(?:ly)?|years of', 'repetitive|repeat\\w*|cumulative|continuous|keyboard\\w*|typ(?:ed|es|ing)|gradual\\w*|over the years|years of|overuse|developed|began|onset'],
  ['an assault', 'assault(?:ed)?|attack(?:ed)?|punched|kicked|stabbed|shot', 'assault\\w*|attack\\w*|punch\\w*|kick\\w*|stab\\w*|shot|patient|inmate|student|customer'],
]; // biome-ignore format: one kind a row

/** An injury and how it came about, as a text states it. */
export interface StatedAccident {
  readonly kind: AccidentKind;
  /** All kinds that its sentence mentions: `twisted the knee in the fall` is of a fall as well. */
  readonly inSentence: ReadonlySet<AccidentKind>;
  /** The words that say so; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
}

/** What a text says of how the injury came about, and all kinds of accidents that it mentions, whatever of. */
export interface Accidents {
  readonly stated: readonly StatedAccident[];
  readonly mentioned: ReadonlySet<AccidentKind>;
}

const SENTENCE = /[^.!?]+/g;
const FORMS = KINDS.map(([kind, stated, mentioned]) => ({
  kind,
  stated: new RegExp(`\\b(?:${stated})\\b`, 'gi'),
  mentioned: new RegExp(`\\b(?:${mentioned})\\b`, 'i'),
}));
/** What came about, and the words after it that lead to how. */
const CAME_ABOUT =
  /\b(?:injured|(?:was|were) hurt|hurt(?:ing)? (?:his|her|the)|strained|sprained|fractured|lacerated|tore|injury (?:came|resulted|arose|occurred|happened|stems|stemmed|is|was)|accident (?:occurred|happened|was)|mechanism|sustained|attributed|pain (?:began|started|came on)|developed)\b/gi;
const LEADS = /\b(?:while|when|in|by|from|as|after|during|through|on|was|is|to)\b/i;
/** Right before how it came about. */
const OPENINGS = [
  /\b(?:injured|hurt|strained|sprained) (?:(?:his|her|the) \w{1,20} )?$/i,
  /\b(?:mechanism(?: of (?:the )?injury)?|cause of injury)(?: was|:)? (?:an? |the )?$/i,
  /\b(?:after|since|following|because of|due to) (?:his|her|the|their|this|a) (?:\w{1,20} ){0,2}$/i,
];
/** The patient, right before what happened. */
const PATIENT =
  /\b(?:who|s?he|patient|worker|claimant|applicant|employee|man|woman|clerk|aide|\w{1,20}(?:er|or|ist|man)|nurse) (?:had |was (?:involved in )?(?:an? )?)?$/i;
/** After what happened they say that it was the injury. */
const AT_WORK = /\b(?:at work|on the job|while working|on duty)\b/i;
/** Another accident, or none. */
const OTHER =
  /\b(?:if|would|could|may|might|should|risk|prevent\w*|patients|guidelines?|another|previous\w*|prior|earlier|other claims?|later|subsequent\w*|again|last (?:week|month|year)|no|not|never|without|denie\w*|denial|administrator|provider|reports? that|new injury|non-?industrial|off work|at home|re-?injur\w*|aggravat\w*|worse\w*|flare\w*|unrelated)\b/i;

/** So many characters before and after say what it is of. */
const BEFORE = 110;
const BEHIND = 60;
/** So many say whether it is of another accident. */
const NEAR = 25;

/**
 * What a text says of accidents. A case summary begins with the injury (`a clerk who fell`), so in one whatever happened to the patient is
 * the injury. Time grows with the length of the text.
 */
function accidentsIn(flow: Flow, isSummary: boolean): Accidents {
  const stated = matchesOf(SENTENCE, flow.text).flatMap(({ index, 0: sentence }) => {
    const found = FORMS.flatMap(({ kind, stated: form }) =>
      matchesOf(form, sentence).flatMap((match) => {
        const end = match.index + match[0].length;
        const before = clauseBefore(sentence.slice(Math.max(0, match.index - BEFORE), match.index));
        const [behind = ''] = sentence.slice(end, end + BEHIND).split(/[,;]/, 1);
        if (OTHER.test(`${before}${match[0]}${behind.slice(0, NEAR)}`)) return [];
        if (!isOfInjury(before, behind, isSummary)) return [];
        return [{ kind, range: flow.sourceRange(index + match.index, index + end) }];
      }),
    );
    if (found.length === 0) return [];
    const inSentence = kindsMentioned(sentence);
    return found.map((one) => ({ ...one, inSentence }));
  });
  return { stated, mentioned: kindsMentioned(flow.text) };
}

function kindsMentioned(words: string): ReadonlySet<AccidentKind> {
  return new Set(FORMS.filter(({ mentioned }) => mentioned.test(words)).map(({ kind }) => kind));
}

/** The end of some words that is of one clause. */
function clauseBefore(words: string): string {
  return words.split(/[,;]| and /).at(-1) ?? '';
}

/** Whether the words around what happened say that it was the injury. */
function isOfInjury(before: string, behind: string, isSummary: boolean): boolean {
  if (OPENINGS.some((opening) => opening.test(before))) return true;
  if (PATIENT.test(before) && (isSummary || AT_WORK.test(behind))) return true;
  return matchesOf(CAME_ABOUT, before).some(({ index, 0: words }) =>
    LEADS.test(before.slice(index + words.length)),
  );
}

/** The accidents of a case summary. */
export const readSummaryAccidents = remembered((flow: Flow): Accidents => accidentsIn(flow, true));

/** The accidents of a rationale. */
export const readRationaleAccidents = remembered((flow: Flow): Accidents => accidentsIn(flow, false));
