import { doubt } from '../../catalogue/confidence.ts';
import type { Topic } from '../../catalogue/types.ts';
import type { CitedTopic } from '../../reading/citations/citation.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { writing } from '../replacement.ts';
import { quoted, shown } from '../wording.ts';
import { atMost } from './severity-cap.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'The name of a topic or section that is a letter or two away from one of the cited guideline.',
  why: 'Letters are searched and counted by these names. A misspelled one is not found.',
  fix: 'Writes the name as the guideline has it.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Specail Studies.',
    rationale:
      'The joint is stable and no locking is described. The request for an MRI of the left knee is not ' +
      'medically necessary.',
  },
  right: { reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.' },
};

/** A topic or section whose name is a letter or two away from the one the guideline has. */
export const topicMisspelled: Rule = {
  code: 'topic-misspelled',
  title: 'Misspelled topic',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  aboutWords: true,
  check: ({ citations }) =>
    citations
      .flatMap(({ topics }) => topics)
      .flatMap((cited) => {
        if (!cited.topic || cited.spelling !== 'near') return [];
        const name = nameMeant(cited, cited.topic);
        const { confidence } = cited.topic;
        return {
          message: `Topic ${shown(cited.text)} should be ${quoted(name)}.${doubt(confidence)}`,
          range: cited.range,
          severity: atMost('warning', confidence),
          fix: { ...writing(name, cited.range), preferred: true },
        };
      }),
};

const FARTHEST = 10;

/** The name of the topic that is nearest to the words: letters also print its other names. */
function nameMeant({ text }: CitedTopic, { name, aliases }: Topic): string {
  const key = lettersOf(text.slice(0, 200));
  const distance = (other: string) => editDistance(key, lettersOf(other), FARTHEST);
  return [name, ...aliases].reduce((best, other) => (distance(other) < distance(best) ? other : best));
}
