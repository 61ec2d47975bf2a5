import { placedRange } from '../../../text/placed.ts';
import { readSides, type ToldSide } from '../../../reading/patient/sides.ts';
import type { BodyRegion } from '../../../reading/requests/body-parts.ts';
import type { Observation, Rule } from '../../finding.ts';

/**
 * A part of the body that the letter tells on one side, but for one place. Letters do tell of both sides where both
 * are hurt or compared, so a part that is anywhere told of both, in one sentence or as bilateral, is left out.
 */
export const sideContradicted: Rule = {
  code: 'side-contradicted',
  title: 'The side of the body is told in two ways',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const all = letter.parts.flatMap(({ start, part }) =>
      readSides(part.determination).map((side) => ({
        ...side,
        told: { ...side.told, range: placedRange(side.told.range, start) },
      })),
    );
    const isRequest = ({ kind }: ToldSide) => kind === 'request';
    const byRegion = new Map<BodyRegion, ToldSide[]>();
    for (const told of [...all.filter(isRequest), ...all.filter((side) => !isRequest(side))]) {
      const list = byRegion.get(told.region);
      if (list) list.push(told);
      else byRegion.set(told.region, [told]);
    }
    return [...byRegion.values()].flatMap(contradictionIn);
  },
};

function contradictionIn(told: readonly ToldSide[]): Observation[] {
  if (told.some((place) => place.told.value === 'bilateral')) return [];
  const lefts = told.filter((place) => place.told.value === 'left');
  const rights = told.filter((place) => place.told.value === 'right');
  const isRequest = ({ kind }: ToldSide) => kind === 'request';
  const rightsAreMore = rights.length - lefts.length || (lefts.some(isRequest) ? 1 : -1);
  const [few, many] = rightsAreMore > 0 ? [lefts, rights] : [rights, lefts];
  const [odd] = few;
  const [usual] = many;
  if (!odd || !usual || few.length > 1 || odd.compares) return [];
  // one against one is no majority, but a request has to agree with the letter
  if (many.length < 2 && (!isRequest(odd) || usual.compares)) return [];
  // complaints of one side and a diagnosis of the other cannot both be right
  const sure = odd.kind === 'diagnosis' && many.some(({ kind }) => kind === 'complaint');
  const { region } = odd;
  return [
    {
      message: `Only here is it the ${odd.told.value} ${region}; everywhere else it is the ${usual.told.value} one. Correct it if it is the same ${region}.`,
      range: odd.told.range,
      ...(sure ? { severity: 'warning' as const } : {}),
      related: [{ range: usual.told.range, message: `The ${usual.told.value} ${region}.` }],
    },
  ];
}
