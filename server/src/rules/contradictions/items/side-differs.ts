import type { BodyRegion, Side } from '../../../reading/requests/body-parts.ts';
import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import type { Observation, Rule } from '../../finding.ts';

/** `MRI of the left knee` in the request, `MRI of the right knee` where the rationale says it again. */
export const sideDiffers: Rule = {
  code: 'side-differs',
  title: 'The rationale names another side of the body than the request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: ({ requests, restatements }) =>
    requests.flatMap((request, index) => {
      const asked = sidesOf(request);
      for (const { part } of restatements[index] ?? []) {
        const found = differing(asked, part);
        if (found) return [found];
      }
      return [];
    }),
};

type Sides = ReadonlyMap<BodyRegion, readonly Stated<Side>[]>;

function differing(asked: Sides, part: RequestPart): Observation | null {
  for (const [region, told] of sidesOf(part)) {
    const inRequest = asked.get(region);
    const first = inRequest?.[0];
    const other = told.find(({ value }) => !inRequest?.some((side) => side.value === value));
    if (!first || !other) continue;
    return {
      message: `The rationale says ${other.value} ${region}, but the request says ${first.value}. Correct whichever is wrong.`,
      range: other.range,
      related: [{ range: first.range, message: `The request says ${first.value} ${region}.` }],
    };
  }
  return null;
}

function sidesOf({ bodyParts }: RequestPart): Sides {
  const sides = new Map<BodyRegion, Stated<Side>[]>();
  for (const { value, range } of bodyParts) {
    if (!value.side) continue;
    sides.set(value.region, [...(sides.get(value.region) ?? []), { value: value.side, range }]);
  }
  return sides;
}
