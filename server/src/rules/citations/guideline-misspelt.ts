import { readFlow } from '../../text/flow.ts';
import type { Rule } from '../finding.ts';
import { quoted } from '../wording.ts';
import { atMost, doubt } from './facts-in-words.ts';
import { misspeltGuidelines } from './topics-in-doubt.ts';

/** A guideline whose name is a letter or two away from one that the catalogue has. */
export const guidelineMisspelt: Rule = {
  code: 'guideline-misspelt',
  title: 'A cited guideline is misspelt',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check(part) {
    const { citations, determination } = part;
    return citations
      .flatMap((citation) => misspeltGuidelines(citation, part))
      .map(({ guideline, name, words, start, end }) => {
        const range = readFlow(determination.source, words.range).sourceRange(start, end);
        return {
          message: `The guideline is called ${quoted(name)}. Correct it.${doubt(guideline.confidence)}`,
          range,
          severity: atMost('warning', guideline.confidence),
          fix: { title: `Write ${quoted(name)}`, edits: [{ range, text: name }], preferred: true },
        };
      });
  },
};
