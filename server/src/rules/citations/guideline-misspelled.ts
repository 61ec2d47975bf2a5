import { doubt } from '../../catalogue/confidence.ts';
import { readFlow } from '../../text/flow.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { writing } from '../replacement.ts';
import { quoted, shown } from '../wording.ts';
import { atMost } from './severity-cap.ts';
import { misspelledGuidelines } from './topics-in-doubt.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'The name after `MTUS` or `Non-MTUS Citation` is a letter or two away from that of a guideline.',
  why: 'As long as the name is not recognized, its topics, pages and edition cannot be checked either.',
  fix: 'Writes the name of the guideline; year, sections and pages are kept.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    reviewerGuideline: 'Decision based on MTUS Knee Complaits 2004, Section(s): Special Studies.',
    rationale:
      'The joint is stable and no locking is described. The request for an MRI of the left knee is not ' +
      'medically necessary.',
  },
  right: { reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.' },
};

/** A guideline whose name is a letter or two away from one that the catalogue has. */
export const guidelineMisspelled: Rule = {
  code: 'guideline-misspelled',
  title: 'Misspelled guideline',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  aboutWords: true,
  check(part) {
    const { citations, determination } = part;
    return citations
      .flatMap((citation) => misspelledGuidelines(citation, part))
      .map(({ guideline, name, words, start, end }) => {
        const range = readFlow(determination.source, words.range).sourceRange(start, end);
        return {
          message: `Guideline ${shown(words.text.slice(start, end))} should be ${quoted(name)}.${doubt(guideline.confidence)}`,
          range,
          severity: atMost('warning', guideline.confidence),
          fix: { ...writing(name, range), preferred: true },
        };
      });
  },
};
