import type { BodyRegion, Side } from '../../../reading/requests/body-parts.ts';
import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The side of a body part is compared between the request and the sentences of the rationale that restate ' +
    'it. Where they differ, the words of the rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: 'A rationale that omits the side is not marked.',
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the right knee is medically necessary.',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** `MRI of the left knee` in the request, `MRI of the right knee` where the rationale says it again. */
export const sideDiffers: Rule = {
  code: 'side-differs',
  title: 'Side of body in rationale differs from request',
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
  for (const [region, stated] of sidesOf(part)) {
    const inRequest = asked.get(region);
    const first = inRequest?.[0];
    const other = stated.find(({ value }) => !inRequest?.some((side) => side.value === value));
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
