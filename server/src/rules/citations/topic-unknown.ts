import type { Catalogue } from '../../catalogue/catalogue.ts';
import { doubt } from '../../catalogue/confidence.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Citation, CitedTopic } from '../../reading/citations/citation.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { findPlaceholders } from '../malformed/placeholders.ts';
import { writing } from '../replacement.ts';
import { quoted } from '../wording.ts';
import { likelyTopic, misspeltGuidelines } from './topics-in-doubt.ts';

/** So many unknown names of one letter are compared with all that are known; a sound letter has none. */
const MOST_COMPARED = 20;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A topic or section in a guideline field that the catalogue does not have for the cited guideline. Where ' +
    'none is similar, the finding is a *hint*: the catalogue may lack a topic, and a catalogue of your own ' +
    'can add it.',
  why: 'A heading that the guideline does not have cannot be looked up.',
  fix: 'Writes the similar topic, where there is one.',
  notes: 'Non-MTUS works, and guidelines of which the catalogue lists no topics, are not judged.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Specific Studies.',
    rationale:
      'The joint is stable and no locking is described. The request for an MRI of the left knee is not ' +
      'medically necessary.',
  },
  right: { reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.' },
};

/** A topic or section that the catalogue does not have in the cited guideline. */
export const topicUnknown: Rule = {
  code: 'topic-unknown',
  title: 'Unknown topic',
  category: 'citation',
  severity: 'information',
  scope: 'part',
  check(part) {
    const { citations, catalogue } = part;
    let compared = 0;
    return citations.flatMap((citation) => {
      if (!isJudged(citation) || misspeltGuidelines(citation, part).length > 0) return [];
      if (isMisread(citation, catalogue)) return [];
      return citation.topics
        .filter(({ topic, text }) => !topic && findPlaceholders(text).length === 0)
        .map((cited) => observed(cited, citation, compared++ < MOST_COMPARED));
    });
  },
};

/** Only where the topics of the guideline are known; a name that was cut off is the affair of citation-cut. */
function isJudged({ origin, kind, resolution, guideline, cut }: Citation): boolean {
  if (origin !== 'field' || kind !== 'mtus' || resolution !== 'named' || cut) return false;
  return guideline !== null && guideline.topics.length > 0;
}

/** A topic written as it should be, yet not read: a name ahead was not understood, and that is told there. */
function isMisread({ guideline, topics }: Citation, catalogue: Catalogue): boolean {
  return topics.some(({ topic, text }) => !topic && guideline && catalogue.topicNamed(guideline, text));
}

/** Where a name ahead was not understood, the words hold labels and years of what follows; no topic mends that. */
const MORE_THAN_A_TOPIC = /section|page\s?\(|\b(?:19|20)\d\d\b/i;

function observed(cited: CitedTopic, { guideline }: Citation, compare: boolean): Observation {
  const likely =
    compare && guideline && !MORE_THAN_A_TOPIC.test(cited.text) ? likelyTopic(cited.text, guideline) : null;
  const title = guideline ? titleOf(guideline) : '';
  if (!likely) {
    return {
      message: `No topic of this name is known in: ${title}. Check the name. (The catalogue may lack a topic.)`,
      range: cited.range,
      severity: 'hint',
    };
  }
  const { confidence } = likely.fact;
  return {
    message: `No topic of this name is known in: ${title}. Is ${quoted(likely.name)} meant?${doubt(confidence)}`,
    range: cited.range,
    severity: confidence === 'low' ? 'hint' : 'information',
    fix: writing(likely.name, cited.range),
  };
}
