import type { Topic } from '../../catalogue/types.ts';
import { FORM } from '../../form/printed-form.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import type { Field } from '../../syntax/tree.ts';
import { lettersOf } from '../../text/letters.ts';
import { range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { Fix, Observation, Rule, RuleDocs } from '../finding.ts';
import { pagesToWrite } from '../pages-to-write.ts';
import { replacement } from '../replacement.ts';
import { runsOf } from '../runs.ts';
import { quoted } from '../wording.ts';
import { citedItems } from './cited-items.ts';
import { brokenFields } from './field-ends.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A citation that stops in the middle, about 90 to 100 characters after the name of the guideline, and is closed with a period. ' +
    'Some systems that print letters cut long citations. Or `Page(s):`, `Section(s):` or `Non-MTUS Citation` with nothing after it. ' +
    'Or a field that ends within a word of a topic, or in letters that only begin a word (`Cognitive behav`; *information* where ' +
    'they could be a short form). Or a citation that ends with an open bracket or a word such as “and”, or with a comma ' +
    '(*information*).',
  why: 'The part that was cut is mostly the topic or the page: what the decision rests on.',
  fix:
    'Completes the topic that the last words begin, with its pages, if only one topic begins that way; or repeats ' +
    'a citation of the same item that continues where this one was cut.',
  wrong: {
    request: 'Orphenadrine 100mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Chronic Pain Medical Treatment Guidelines: ' +
      '8 C.C.R. 9792.20 - 9792.26, Muscle relaxants (f.',
    rationale:
      'The tablets have been taken for months. The request for orphenadrine is not medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.',
  },
};

/** A citation that was cut at a fixed width, in the middle of a word or a name, and closed with a period. */
export const citationCut: Rule = {
  code: 'citation-cut',
  title: 'Truncated citation',
  category: 'citation',
  severity: 'warning',
  ofFinished: true,
  scope: 'part',
  check: (part) => [
    ...cutAtWidth(part),
    ...part.determination.items.flatMap(brokenFields),
    ...cutTopics(part),
  ],
};

/** Citations that a printing system cut. */
function cutAtWidth(part: LetterPart): Observation[] {
  return citedItems(part)
    .flatMap(({ claimsAdministrator, reviewer }) => [claimsAdministrator, reviewer])
    .flatMap((citations) => cutSentences(citations, part.determination.source))
    .map((sentence) => {
      const last = sentence.at(-1) as Citation;
      return {
        message: `Citation is cut off after ${lastWords(last.text)}. Complete it: guideline, topic, pages or sections.`,
        range: range(sentence[0].range.start, last.range.end),
        fix: wholeElsewhere(sentence, part) ?? wholeTopic(sentence, part.determination.source),
      };
    });
}

/** The citation of the item that goes on where this one was cut, when there is one alone: the other party's, most often. */
function wholeElsewhere(sentence: readonly Citation[], { citations }: LetterPart): Fix | undefined {
  const [only] = sentence;
  if (!only || sentence.length > 1) return undefined;
  const begun = lettersOf(only.text);
  const whole = citations.filter(({ cut, kind, text }) => {
    const letters = lettersOf(text);
    return !cut && kind === only.kind && letters.length > begun.length && letters.startsWith(begun);
  });
  const texts = new Set(whole.map(({ text }) => text));
  const [text] = texts;
  return text && texts.size === 1 ? replacement('Complete citation', only.range, text) : undefined;
}

/** The one topic of the guideline whose name begins with the last words, with its pages. */
function wholeTopic(sentence: readonly Citation[], source: string): Fix | undefined {
  const guideline = sentence.find((citation) => citation.guideline)?.guideline;
  const end = sentence.at(-1)?.range.end ?? 0;
  const start = Math.max(sentence[0]?.range.start ?? 0, end - LONGEST);
  const words = source.slice(start, end);
  for (const { index, 0: before } of matchesOf(/[,:;)\d]\s*(?=[A-Za-z])/g, words)) {
    const from = index + before.length;
    const begun = lettersOf(words.slice(from));
    const fitting = guideline?.topics.filter((topic) => lettersOfName(topic).startsWith(begun)) ?? [];
    const [topic] = fitting;
    if (!topic || fitting.length > 1 || begun.length < SHORTEST) continue;
    const pages = topic.pages ? ` ${FORM.citation.listLabels.pages} ${pagesToWrite(topic)}` : '';
    return replacement(
      `Complete to ${quoted(topic.name)}`,
      range(start + from, end),
      `${topic.name}${pages}`,
    );
  }
  return undefined;
}

const lettersOfName = remembered(({ name }: Topic) => lettersOf(name));

/** No name of a topic is longer, in UTF-16 units. */
const LONGEST = 120;
/** Fewer letters may begin a word that is no topic. */
const SHORTEST = 5;

/** Fields that end within a word of the one topic that they begin, of which more words are missing: `Opioids, crit`. */
function cutTopics(part: LetterPart): Observation[] {
  return citedItems(part).flatMap(({ item, claimsAdministrator, reviewer }) => {
    const { claimsAdministratorGuideline, reviewerGuideline, rationale } = item;
    if (!rationale) return [];
    return [
      ...cutTopic(claimsAdministratorGuideline, claimsAdministrator.at(-1), part),
      ...cutTopic(reviewerGuideline, reviewer.at(-1), part),
    ];
  });
}

function cutTopic(field: Field | null, last: Citation | undefined, part: LetterPart): Observation[] {
  const guideline = last?.guideline;
  if (!field || !guideline || last.cut || last.pages.length > 0) return [];
  const { text } = field.flow;
  const end = text.replace(/[.\s]{1,4}$/, '').length;
  const from = Math.max(0, end - LONGEST);
  for (const { index, 0: before } of matchesOf(/[,:;)\d]\s*(?=[A-Za-z])/g, text.slice(from, end))) {
    const start = from + index + before.length;
    const words = text.slice(start, end);
    const begun = lettersOf(words);
    const fitting = guideline.topics.filter((topic) => lettersOfName(topic).startsWith(begun));
    const [topic] = fitting;
    if (!topic || fitting.length > 1 || begun.length < SHORTEST) continue;
    if (part.catalogue.topicNamed(guideline, words) || !endsInWord(topic.name, words)) continue;
    return [
      {
        message: `Topic is cut off after ${quoted(words)}. On file: ${quoted(topic.name)}.`,
        range: field.flow.sourceRange(start, end),
      },
    ];
  }
  return [];
}

/** Whether the beginning of a name ends within a word, and words follow that one. */
function endsInWord(name: string, begun: string): boolean {
  const rest = name.toLowerCase().startsWith(begun.toLowerCase()) ? name.slice(begun.length) : '';
  return /^[a-z]{2,20} [a-z(]/i.test(rest);
}

/** So much of a citation is shown, in UTF-16 units. */
const SHOWN = 40;

/** The last whole words of a citation, between quotation marks and without the period that closed it. */
function lastWords(text: string): string {
  const end = text.slice(-2 * SHOWN).replace(/[.\s]+$/, '');
  return quoted(end.length <= SHOWN ? end : end.slice(-SHOWN).replace(/^\S*\s+/, ''));
}

/** The cut citations of a field, those of one sentence together: one cut, one finding. */
function cutSentences(citations: readonly Citation[], source: string) {
  return runsOf(
    citations.filter(({ cut }) => cut),
    (last, citation) => !/decision/i.test(source.slice(last.range.end, citation.range.start)),
  );
}
