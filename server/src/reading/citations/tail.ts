import type { Guideline } from '../../catalogue/types.ts';
import { isWordStart, matchAnyWords, skip } from '../../text/words.ts';
import { readApposition } from './apposition.ts';
import { readPageList } from './cited-pages.ts';
import type { ReadingContext } from './context.ts';
import type { Draft } from './draft.ts';

/** What may be between the parts of one citation. */
const SEPARATORS = ',:;-\u2013\u2014("\u201c';
const TOPIC_WORDS = [
  'sections', 'section', 'topics', 'topic', 'chapter', 'heading', 'guidelines', 'guideline',
]; // biome-ignore format: a word list reads best in rows
const LEADS = ['underthe', 'under', 'onthe', 'on', 'regarding', 'inthe', 'seethe', 'see', 'the', 'at'];
const SPEAKING = [
  'dealwith', 'dealswith', 'dealingwith', 'concern', 'concerns', 'concerning', 'cover', 'covers', 'covering', 'address',
  'addresses', 'addressing', 'discuss', 'discusses', 'discussing', 'treat', 'treatof', 'speakof', 'regard',
]; // biome-ignore format: a word list reads best in rows
const SURELY = [
  'headed', 'titled', 'entitled', 'heading', 'headings', 'topic', 'topics', 'section', 'sectionon', 'sectionabout',
  'inthesectionon', 'inthesectionabout', 'onthetopicof', 'onthesubjectof', 'forthetopic', 'regarding', 'about',
]; // biome-ignore format: a word list reads best in rows
/** What leads from pages to the topic that is on them, and to nothing else. */
const SURE_LEADS = [
  ...['under', 'with', 'in', 'at'].flatMap((word) =>
    ['heading', 'headings', 'title', 'topic', 'entry'].map((thing) => `${word}the${thing}`),
  ),
  ...['which', 'that', ''].flatMap((word) => SPEAKING.map((verb) => word + verb)),
  ...SURELY,
].sort((a, b) => b.length - a.length);
const MOST_PARTS = 12;

/** Whether the words from `start` to the topic at `end` lead to a topic that is cited. */
export function isSureLead(text: string, start: number, end: number): boolean {
  const lead = matchAnyWords(text, start, SURE_LEADS);
  if (lead < 0) return false;
  const the = matchAnyWords(text, skip(text, lead), ['the']);
  return skip(text, Math.max(lead, the), '"\u201c(:') === end;
}

/**
 * Reads the topics and pages that follow a guideline in prose (`pg 69, NSAIDs, GI symptoms & cardiovascular risk
 * Section`, `Topical Analgesics section, pg 111-113`) into the draft. `guideline` is the one they belong to; it
 * becomes the draft's when something was read. Words that may as well go on with the sentence are left alone.
 */
export function readTail(
  text: string,
  draft: Draft,
  guideline: Guideline | null,
  context: ReadingContext,
): void {
  for (let part = 0; part < MOST_PARTS; part++) {
    if (draft.kind === 'mtus' && readApposition(text, draft)) continue;
    const at = skip(text, draft.end, SEPARATORS);
    // Pages may follow at once; before a topic a word such as `under` may be.
    const lead = matchAnyWords(text, at, ['at', 'on']);
    const pages = at - draft.end <= 3 ? readPageList(text, lead < 0 ? at : skip(text, lead), 'prose') : null;
    if (pages) {
      draft.pages.push(...pages.list);
      draft.end = pages.span.end;
    } else {
      const topic = guideline && at - draft.end <= 3 ? topicAt(text, at, guideline, draft, context) : null;
      if (!topic) return;
      draft.topics.push({ topic: topic.topic, span: topic.span });
      draft.end = topic.end;
    }
    draft.guideline = guideline;
  }
}

/**
 * A topic at `offset`, or after a word that leads to one. In prose a topic's name is often just the treatment
 * spoken of, so a word such as section must be after it, or a page list, or it must follow a lead or a bracket.
 */
function topicAt(text: string, offset: number, guideline: Guideline, draft: Draft, context: ReadingContext) {
  const sure = matchAnyWords(text, offset, SURE_LEADS);
  const lead = sure >= 0 ? sure : matchAnyWords(text, offset, LEADS);
  const at = lead < 0 ? offset : skip(text, lead, '"\u201c(:');
  if (!isWordStart(text, at)) return null;
  const found = context.topicNames(guideline).longestAt(text, at);
  if (!found) return null;
  const { value: topic, span } = found;
  const word = matchAnyWords(text, skip(text, span.end, '"\u201d'), TOPIC_WORDS);
  if (word >= 0) return { topic, span, end: word };
  const paged = readPageList(text, skip(text, span.end, ',;('), 'prose') !== null;
  const quoted = /["\u201c(]/.test(text.slice(draft.end, at));
  const isPointing = sure >= 0 || /^(under|see)/i.test(text.slice(offset, at));
  const pointed = isPointing && draft.pages.length > 0;
  const table = /^Table \d/i.test(text.slice(at, at + 8));
  return paged || quoted || pointed || table ? { topic, span, end: span.end } : null;
}
