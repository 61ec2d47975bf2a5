import { doubt } from '../../catalogue/confidence.ts';
import { readFlow } from '../../text/flow.ts';
import type { Rule } from '../finding.ts';
import { quoted } from '../wording.ts';
import { atMost } from './severity-cap.ts';
import { misspeltGuidelines } from './topics-in-doubt.ts';

/** A guideline whose name is a letter or two away from one that the catalogue has. */
export const guidelineMisspelt: Rule = {
  code: 'guideline-misspelt',
  title: 'A cited guideline is misspelt',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check({ citations, catalogue, determination }) {
    return citations
      .flatMap((citation) => misspeltGuidelines(citation, catalogue))
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
