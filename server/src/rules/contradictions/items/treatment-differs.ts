import { regionWords } from '../../../reading/requests/body-parts.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { type Concluded, concludedOtherwise } from './last-conclusion.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The conclusion of a rationale names another treatment or test than the request: a CT where an MRI was ' +
    'requested, aquatic therapy where acupuncture was. The words of the rationale are marked and those of the ' +
    'request are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: 'A conclusion that names anything of the request besides is not marked.',
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'a CT scan of the left knee is medically necessary.',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** `MRI` in the request, `CT` in the conclusion. */
export const treatmentDiffers: Rule = {
  code: 'treatment-differs',
  title: 'Treatment in conclusion differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part) =>
    concludedOtherwise(part, ({ item, request, last }) => {
      const [asked] = request.treatments;
      const [other] = last.part.treatments;
      if (!asked || !other || sharesWords({ item, request, last })) return null;
      return {
        message: `Conclusion is about ${other.value}, but the request is for ${asked.value}.`,
        range: other.range,
        related: [{ range: asked.range, message: `Request: ${asked.value}.` }],
      };
    }),
};

/** Whether the conclusion names a treatment of the request, or any of its words but those for body parts. */
function sharesWords({ item, request, last }: Concluded): boolean {
  const named = last.part.treatments.map(({ value }) => value);
  const all = [request, request.original, request.authorized].flatMap((part) => part?.treatments ?? []);
  if (all.some(({ value }) => named.includes(value))) return true;
  const { text } = item.request;
  const own = contentsOf(text, 0, text.length, request);
  const said = item.rationale?.flow.text ?? '';
  return [...contentsOf(said, last.span.start, last.span.end, last.part)].some(
    (word) => own.has(word) && !regionWords.has(word) && !COMMON.has(word),
  );
}

/** Words that many treatments share. */
const COMMON: ReadonlySet<string> = new Set([
  'therapy', 'spine', 'scan', 'injection', 'contrast', 'steroid', 'unit', 'program', 'level', 'side', 'initial', 'trial',
  'brainstem', 'open', 'closed', 'single', 'positional', 'standing', 'upright', 'repeat', 'new', 'urgent', 'high', 'field',
]); // biome-ignore format: a word list reads best in rows
