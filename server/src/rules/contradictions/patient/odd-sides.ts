import type { SidedStructure } from '../../../reading/facts/structure-sides.ts';
import type { Observation } from '../../finding.ts';
import { shown } from '../../wording.ts';

/** What is on one side in the summary and the requests, and on the other in a rationale or a single request. */
export function oddSides(all: readonly SidedStructure[]): Observation[] {
  const names = new Set(all.map(({ name }) => name));
  return [...names].flatMap((name): Observation[] => {
    const stated = all.filter((one) => one.name === name);
    if (stated.some(({ side }) => side === 'bilateral')) return [];
    const pair = oddRationale(stated) ?? oddRequest(stated, all);
    if (!pair) return [];
    const { odd, usual } = pair;
    return [
      {
        message: `${shown(odd.text)} here, ${shown(usual.text)} in the ${usual.from}.`,
        range: odd.range,
        severity: 'information',
        related: [{ range: usual.range, message: shown(usual.text) }],
      },
    ];
  });
}

interface Pair {
  readonly odd: SidedStructure;
  readonly usual: SidedStructure;
}

/** `Release of the right carpal tunnel` in a rationale, where summary and requests have it on the left alone. */
function oddRationale(stated: readonly SidedStructure[]): Pair | null {
  const before = stated.filter(({ from }) => from !== 'rationale');
  const usual = before.find(({ isAside }) => !isAside);
  if (!usual || before.some(({ side }) => side !== usual.side)) return null;
  const others = stated.filter(({ side }) => side !== usual.side);
  const [odd, ...more] = others;
  // a rationale that speaks of both sides again and again means both
  const isUsualToo = stated.some(({ from, side }) => from === 'rationale' && side === usual.side);
  if (more.length > 0 && isUsualToo) return null;
  return odd && !others.some(({ isAside }) => isAside) ? { odd, usual } : null;
}

/**
 * `Therapy for the left shoulder` as a request, where all else on it and its structures is about the right one and the left, if it is named,
 * is sound.
 */
function oddRequest(stated: readonly SidedStructure[], all: readonly SidedStructure[]): Pair | null {
  const requests = stated.filter(({ from }) => from === 'request');
  for (const wrong of ['left', 'right']) {
    const [odd, ...others] = requests.filter(({ side }) => side === wrong);
    if (!odd || others.length > 0) continue;
    const [region] = odd.regions;
    const about = region === odd.name ? all.filter(({ regions }) => regions.includes(region)) : stated;
    const same = all.filter(
      ({ side, regions }) => side === odd.side && regions.some((one) => odd.regions.includes(one)),
    );
    const [usual, ...more] = about.filter(({ side, isAside }) => side !== odd.side && !isAside);
    if (usual && more.length > 0 && same.every((one) => one === odd || one.isSound)) return { odd, usual };
  }
  return null;
}
