import type { Rule } from '../finding.ts';
import { sharesDrug } from './restated.ts';

/** `the request for Norco is not medically necessary` under a request for Flexeril that no other item makes either. */
export const drugDiffers: Rule = {
  code: 'drug-differs',
  title: 'The rationale concludes on another drug than the requested one',
  category: 'contradiction',
  severity: 'warning',
  check: ({ requests, restatements }) =>
    requests.flatMap((request, index) => {
      const last = (restatements[index] ?? []).findLast(({ concluding }) => concluding);
      const [named] = last?.part.drugs ?? [];
      const [asked] = request.drugs;
      if (!last || !named || !asked || sharesDrug(request, last.part)) return [];
      // then the conclusion is copied from that item, which another rule tells
      if (requests.some((other) => sharesDrug(other, last.part))) return [];
      return [
        {
          message:
            'The rationale concludes on a drug that is not the requested one. Name the request that is decided here.',
          range: named.range,
          related: [{ range: asked.range, message: 'The requested drug.' }],
        },
      ];
    }),
};
