import type { Part } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';
import { sentencesOf, writtenSentence } from '../assertions/sentences.ts';
import { summaryFlows } from '../narrative.ts';
import { type BodyRegion, bodyPartsOf, type Side, sidesNamed } from '../requests/body-parts.ts';
import { comparesSides } from '../requests/compared-sides.ts';
import { tokensOf } from '../requests/request-tokens.ts';

/** What is on one side of the body and is no region of its own, and the regions that it may belong to. */
interface Structure {
  readonly name: string;
  readonly words: RegExp;
  /** A side of one of these is its side. */
  readonly regions: readonly BodyRegion[];
}

const row = (name: string, words: string, ...regions: readonly BodyRegion[]): Structure => ({
  name,
  words: new RegExp(`\\b(?:${words})\\b`, 'i'),
  regions,
});

const STRUCTURES: readonly Structure[] = [
  row('carpal tunnel', 'carpal tunnels?|ctr|cts|median (?:nerve|neuropathy)', 'wrist', 'hand'),
  row('cubital tunnel', 'cubital tunnels?|ulnar (?:nerve|neuropathy)', 'elbow', 'forearm', 'hand', 'wrist'),
  row('thumb base', '(?:thumb )?cmc(?: joint| arthritis| arthroplasty)?|basal joint|thumb base|trapeziectomy', 'thumb', 'hand'),
  row('first dorsal compartment', 'de quervain\\S{0,3}|first dorsal compartment', 'wrist', 'thumb'),
  row('epicondyle', '(?:lateral|medial) epicondyl\\w{1,4}|epicondylitis|tennis elbow', 'elbow'),
  row('rotator cuff', 'rotator cuff|supraspinatus|infraspinatus|subscapularis|cuff (?:tear|repair)|subacromial|impingement', 'shoulder'),
  row('biceps', 'biceps', 'upper arm', 'shoulder', 'elbow'),
  row('triceps', 'triceps', 'upper arm', 'elbow'),
  row('deltoid', 'deltoids?', 'shoulder', 'upper arm'),
  row('clavicle', 'clavicles?|collarbone', 'shoulder'),
  row('meniscus', 'menisc\\w{1,4}|meniscectomy', 'knee'),
  row('cruciate ligament', 'acl|anterior cruciate|pcl|posterior cruciate', 'knee'),
  row('patella', 'patell\\w{1,4}|kneecap', 'knee'),
  row('quadriceps', 'quadriceps|quads', 'thigh', 'knee'),
  row('calf', 'calf|gastrocnemius', 'lower leg'),
  row('Achilles tendon', 'achilles', 'ankle', 'foot', 'lower leg'),
  row('plantar fascia', 'plantar fasci\\w{1,4}|heels?', 'foot'),
  row('great toe', '(?:great|big) toe|hallux|bunion\\w{0,6}', 'foot', 'toe'),
  row('greater trochanter', '(?:greater )?trochanter\\w{0,2}|trochanteric burs\\w{1,4}', 'hip'),
  row('groin hernia', '(?:inguinal |groin |femoral )?hernia\\w{0,3}|herniorrhaphy', 'groin', 'abdomen'),
  row('sacroiliac joint', 'sacroiliac|si joint', 'sacroiliac joint', 'low back', 'pelvis'),
  row('hearing', 'tinnitus|tympan\\w{2,6}|eardrums?|cochlea\\w{0,1}|hearing (?:loss|aids?)', 'head', 'ear'),
  row('kidney', 'kidneys?|nephr\\w{3,8}', 'abdomen'),
  row('breast', 'breasts?|mastectomy', 'chest'),
  row('rib', 'ribs?', 'chest'),
  row('testicle', 'testic\\w{1,4}|scrot\\w{1,3}|testis', 'groin'),
  row('cataract', 'cataracts?|cornea\\w{0,1}|retina\\w{0,1}|pterygium', 'eye', 'face'),
  row('leg', 'legs?|lower (?:extremity|limb)|sciatica|straight leg rais\\w{1,3}|slr|(?:L[1-5](?:[-/ ]+[LS]?[1-5])?|S1|lumbar|lumbosacral) (?:\\w{3,9} )?radicul\\w{3,6}|(?:transforaminal|tfesi|(?:selective )?nerve root block|epidural)(?=.{0,20} (?:at )?(?:L[1-5]|S1))|(?:L[1-5](?:[-/ ]+[LS]?[1-5])?|S1) (?:tfesi|transforaminal|(?:selective )?nerve root|snrb|epidural)', 'lower extremity', 'low back', 'foot', 'toe'),
  row('arm', 'arms?|upper (?:extremity|limb)|spurling\\S{0,3}|(?:C[2-8](?:[-/ ]+[CT]?[1-8])?|cervical) (?:\\w{3,9} )?radicul\\w{3,6}|C[2-8](?:[-/ ]+[CT]?[1-8])? (?:tfesi|transforaminal|(?:selective )?nerve root|snrb|epidural)', 'upper extremity', 'neck', 'hand', 'finger', 'thumb'),
]; // biome-ignore format: a word list reads best in rows

/** A structure or a part of the body with its side in a clause of the summary, of a request or of a rationale. */
export interface SidedStructure {
  readonly name: string;
  /** The words that name it with its side. */
  readonly text: string;
  /** The parts of the body that it belongs to. */
  readonly regions: readonly BodyRegion[];
  readonly side: Side;
  readonly range: Range;
  readonly from: 'summary' | 'request' | 'rationale';
  /** Whether its clause says that this side is sound. */
  readonly isSound: boolean;
  /** Whether its sentence compares the sides, speaks of a sound one, of another time or of somebody else. */
  readonly isAside: boolean;
}

/** Every structure whose side a part of a letter states, in the order of summary, requests and rationales. */
export const readSidedStructures = remembered((part: Part): readonly SidedStructure[] => [
  ...summaryFlows(part).flatMap((flow) => structuresIn(flow, 'summary')),
  ...part.items.flatMap(({ request }) => structuresIn(request, 'request')),
  ...part.items.flatMap(({ rationale }) => (rationale ? structuresIn(rationale.flow, 'rationale') : [])),
]);

/** Whether a sentence names a side at all. */
const SIDE = /\b(?:left|right|[lr]t|[lr]|bilateral(?:ly)?|both)\b/i;

function structuresIn(flow: Flow, from: SidedStructure['from']): SidedStructure[] {
  if (from === 'request') return inClause(flow, { start: 0, said: flow.text }, from, false);
  return sentencesOf(flow).flatMap((read) => {
    const { said, start } = writtenSentence(read, flow);
    if (read.asks || !SIDE.test(said)) return [];
    const isOfOther = OF_OTHER.test(said.replace(MONTH, ''));
    // `the left triceps is weak; the right is intact`
    const comparesSound =
      from === 'summary' && SOUND.test(said) && /\bleft\b/i.test(said) && /\bright\b/i.test(said);
    const isAside = isOfOther || (!comparesSound && comparesSides(lettersOf(said)));
    return clausesOf(said).flatMap((clause) =>
      inClause(
        flow,
        { start: start + clause.start, said: clause.said },
        from,
        isAside || DENIED.test(clause.said) || SOUND.test(clause.said),
      ),
    );
  });
}

/** Words by which a sentence is of somebody else, of another time, or of what is not so. */
const OF_OTHER =
  /\b(?:denial|utilization|claims administrator|UR|guidelines?|odg|mtus|studies|study|if|unless|whether|would|could|might|may|later|next|future|then|remote|old|already|since \d|another|other|else|also|as well|in addition|likewise|instead|error|wrong\w*|mistak\w*|correct\w*|should read|typo\w*|father|mother|wife|husband|brother|sister|son|daughter)\b/i;
/** The month is no verb. */
const MONTH = /\bMay\b/g;
/** Words by which a clause says what is not so. */
const DENIED =
  /\b(?:(?<!(?:has|have|had|will|can) )not|no|nor|never|neither|without|denies|denied|rather|negative|ruled out|free of)\b/i;
/** Words for a side that is sound. */
const SOUND =
  /\b(?:no (?:complaints?|symptoms?|pain|findings|deficits?|weakness|tenderness|problems?|trouble)|sound|normal|intact|healthy|fine|unremarkable|unaffected|uninvolved|asymptomatic|full strength|5\/5|symptom-free|pain-?free|quiet|well)\b/i;

/** Where another clause or another thing may begin. */
const JOINS =
  /[;:,]| (?:and|but|while|whereas|with|without|after|before|following|since|because|although|though|than|which|who|from|into|for) /g;

/** A clause with the place of its first character: in its sentence, or in the flow. */
interface Clause {
  readonly start: number;
  readonly said: string;
}

/** The clauses of a sentence, cut where another thing may begin. A side after a comma alone belongs to what is before it. */
function clausesOf(said: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: join } of matchesOf(JOINS, said)) {
    if (join === ',' && /^ (?:left|right|[lr]t?\.?)(?:[,.;]|$)/i.test(said.slice(index + 1))) continue;
    clauses.push({ start, said: said.slice(start, index) });
    start = index + join.length;
  }
  return [...clauses, { start, said: said.slice(start) }];
}

/** The structures of a clause with its one side, none where a part of the body has a side of its own in it, and its parts of the body. */
function inClause(
  flow: Flow,
  { start, said }: Clause,
  from: SidedStructure['from'],
  isAside: boolean,
): SidedStructure[] {
  const tokens = tokensOf(flow.text, start, start + said.length);
  const sided = bodyPartsOf(tokens).filter(({ value }) => value.side !== null);
  const isSound = SOUND.test(said);
  const stated = (name: string, regions: readonly BodyRegion[], side: Side, span: Span): SidedStructure => ({
    name,
    regions,
    text: flow.text.slice(span.start, span.end),
    side,
    range: flow.sourceRange(span.start, span.end),
    from,
    isSound,
    isAside,
  });
  const parts = sided.map(({ value, ...span }) =>
    stated(value.region, [value.region], value.side as Side, span),
  );
  const sides = sidesNamed(tokens);
  const [side] = sides;
  if (!side || sides.some(({ value }) => value !== side.value)) return parts;
  const named = STRUCTURES.flatMap(({ name, words, regions }) => {
    const found = words.exec(said);
    return found && sided.every(({ value }) => regions.includes(value.region))
      ? [{ name, regions, found }]
      : [];
  });
  const structures = named
    .filter(({ name }) => named.length === 1 || name !== 'leg')
    .map(({ name, regions, found: { index, 0: words } }) =>
      stated(name, regions, side.value, {
        start: Math.min(start + index, side.start),
        end: Math.max(start + index + words.length, side.end),
      }),
    );
  return [...parts, ...structures];
}
