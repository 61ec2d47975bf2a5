import { readSidedStructures } from '../../../reading/facts/structure-sides.ts';
import { readSides, type StatedSide } from '../../../reading/patient/sides.ts';
import type { BodyRegion } from '../../../reading/requests/body-parts.ts';
import { capitalized } from '../../../text/in-words.ts';
import { placedIn, placedRange } from '../../../text/placed.ts';
import { overlap } from '../../../text/range.ts';
import { addTo } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { otherSidesIn } from '../items/side-differs.ts';
import { oddSides } from './odd-sides.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A body part that appears on one side at least twice appears on the other side once: the odd one is ' +
    'marked, and another is linked. So is one of two places that state the same operation (a replacement, a repair, a release) on ' +
    'different sides, and a rationale that has a body part or a structure (a carpal tunnel, a tendon, a nerve root) on the other side ' +
    'than summary and requests. It is a warning where a diagnosis disagrees with the complaints.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes:
    'Letters do write of both sides where both are hurt or compared: a body part that is bilateral anywhere, ' +
    'or named on both sides in one sentence, is not marked.',
  wrong: {
    summary:
      'The injured worker presents with complaints of the right knee. The right knee is swollen. The diagnosis ' +
      'is internal derangement of the left knee.',
    issues: true,
  },
  right: {
    summary:
      'The injured worker presents with complaints of the right knee. The right knee is swollen. The diagnosis ' +
      'is internal derangement of the right knee.',
  },
};

/**
 * A part of the body that is on one side everywhere but in one place. Letters do mention both sides where both are hurt
 * or compared, so a part that is anywhere mentioned with both, in one sentence or as bilateral, is left out.
 */
export const sideContradicted: Rule = {
  code: 'side-contradicted',
  title: 'Inconsistent side of body',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const all = letter.parts.flatMap(({ start, part }) =>
      readSides(part.determination).map((side) => ({
        ...side,
        stated: { ...side.stated, range: placedRange(side.stated.range, start) },
      })),
    );
    const byRegion = new Map<BodyRegion, StatedSide[]>();
    for (const stated of [...all.filter(isRequest), ...all.filter((side) => !isRequest(side))]) {
      addTo(byRegion, stated.region, stated);
    }
    const found = [...byRegion.values()].flatMap(contradictionIn);
    const structures = placedIn(letter.parts, (part) => readSidedStructures(part.determination));
    for (const odd of oddSides(structures))
      if (!found.some(({ range }) => overlap(range, odd.range))) found.push(odd);
    if (found.length === 0) return [];
    const known = placedIn(letter.parts, otherSidesIn).map(({ range }) => range);
    // what is not the side of its request is reported as that
    return found.filter(({ range }) => !known.some((other) => overlap(other, range)));
  },
};

function isRequest({ kind }: StatedSide): boolean {
  return kind === 'request';
}

/** `Right total hip replacement`, and later `the left hip was replaced`. */
function isOneOperation({ operation }: StatedSide, other: StatedSide): boolean {
  return operation !== null && operation === other.operation;
}

function contradictionIn(stated: readonly StatedSide[]): Observation | readonly [] {
  if (stated.some((place) => place.stated.value === 'bilateral')) return [];
  const lefts = stated.filter((place) => place.stated.value === 'left');
  const rights = stated.filter((place) => place.stated.value === 'right');
  const rightsAreMore = rights.length - lefts.length || (lefts.some(isRequest) ? 1 : -1);
  const [few, many] = rightsAreMore > 0 ? [lefts, rights] : [rights, lefts];
  const [odd] = few;
  const [usual] = many;
  if (!odd || !usual || few.length > 1 || odd.compares) return [];
  // one against one is no majority, but a request has to agree with the letter, and one operation is on one side
  if (many.length < 2 && (usual.compares || !(isRequest(odd) || isOneOperation(odd, usual)))) return [];
  // complaints of one side and a diagnosis of the other cannot both be right
  const sure = odd.kind === 'diagnosis' && many.some(({ kind }) => kind === 'complaint');
  const { region } = odd;
  return {
    message: `${capitalized(odd.stated.value)} ${region} here, ${usual.stated.value} ${region} ${many.length > 1 ? 'everywhere else' : 'there'}.`,
    range: odd.stated.range,
    severity: sure ? 'warning' : 'information',
    related: [{ range: usual.stated.range, message: `${capitalized(usual.stated.value)} ${region}.` }],
  };
}
