import { guidelineFieldsOf } from '../../server/src/syntax/tree.ts';
import { range } from '../../server/src/text/range.ts';
import {
  type Found,
  findAll,
  type Random,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';

/** Of the chronic pain guidelines of 2009, with the pages they stand on. Opioids have guidelines of their own since 2016. */
export const PAGED = [
  {
    name: 'Muscle relaxants (for pain)',
    first: 63,
    last: 66,
    of: /Norflex|Flexeril|orphenadrine|cyclobenzaprine|tizanidine/i,
  },
  { name: 'NSAIDs, GI symptoms & cardiovascular risk', first: 68, last: 69, of: /omeprazole|Prilosec/i },
  { name: 'Opioids, criteria for use', first: 76, last: 80, of: /Norco|hydrocodone|tramadol|opioid/i },
] as const;

/** Fields of both guidelines in the letter. */
function fieldsOf({ tree }: SoundLetter) {
  return tree.items.flatMap(guidelineFieldsOf);
}

/** A match in a field that cites the schedule. */
export function found(letter: SoundLetter, pattern: RegExp, random: Random): Found | undefined {
  return random.pick(
    fieldsOf(letter).flatMap(({ flow }) => {
      // the headings of works outside the schedule are not known
      const end = flow.text.search(/Non-MTUS|outside of the MTUS|$/);
      return findAll(flow, pattern).filter(({ index }) => index < end);
    }),
  );
}

/** A guideline of 2009 with the pages behind its topics. */
const PAGES = /Chronic Pain Treatment Guidelines [^.:]*Page\(s\): (\d[\d, -]*\d|\d+)\./;

/** The reviewer guideline of an item written anew. */
export function citing(
  letter: SoundLetter,
  words: string,
  fits: (request: string, rationale: string) => boolean,
  random: Random,
) {
  const items = letter.tree.items.filter(
    ({ request, rationale, reviewerGuideline }) =>
      reviewerGuideline && fits(request.text, rationale?.flow.text ?? ''),
  );
  const field = random.pick(items)?.reviewerGuideline;
  return field ? replaced(letter.text, field.flow.range, words) : null;
}

/** Ways in which the pages that a letter cites go wrong. */
export const citationWays: readonly Way[] = [
  {
    name: 'a page outside the guideline',
    codes: ['page-outside-guideline'],
    damage(letter, random) {
      const pages = found(letter, PAGES, random);
      return pages ? replaced(letter.text, pages.first, String(random.between(128, 480))) : null;
    },
  },
  {
    name: 'a letter in a page',
    codes: ['page-misspelled'],
    damage(letter, random) {
      const pages = found(letter, PAGES, random);
      const [list = ''] = pages?.groups ?? [];
      if (!pages || !/[0158]/.test(list)) return null;
      const typed = list.replace(/[0158]/, (digit) => ({ 0: 'O', 1: 'l', 5: 'S', 8: 'B' })[digit] ?? digit);
      return replaced(letter.text, pages.first, typed);
    },
  },
  {
    name: 'a page of another topic',
    codes: ['page-outside-topic'],
    damage(letter, random) {
      const topic = random.pick(PAGED) ?? PAGED[0];
      const page = random.pick([random.between(7, 30), random.between(100, 127)]);
      const words = `Decision based on MTUS Chronic Pain Treatment Guidelines ${topic.name} Page(s): ${page}.`;
      return letter.tree.header ? null : citing(letter, words, (request) => topic.of.test(request), random);
    },
  },
  {
    name: 'pages out of order',
    codes: ['page-list-untidy'],
    damage(letter, random) {
      const pages = found(letter, PAGES, random);
      if (!pages) return null;
      const low = random.between(60, 78);
      const lists = [
        `${low + 3}, ${low}`,
        `${low}, ${low}`,
        `${low + 4}-${low}`,
        `${low}-${low + 4}, ${low + 2}`,
        `${low}, ${low + 9}, ${low + 3}`,
      ];
      return replaced(letter.text, pages.first, random.pick(lists) as string);
    },
  },
  {
    name: 'cite a page not listed',
    codes: ['page-not-listed'],
    damage(letter, random) {
      const item = random.pick(letter.tree.items);
      const pages = item?.reviewerGuideline ? findAll(item.reviewerGuideline.flow, PAGES) : [];
      if (!item?.rationale || pages.length === 0) return null;
      const listed = pages.flatMap(({ groups }) => (groups[0] ?? '').match(/\d+/g) ?? []);
      const page = random.between(1, 54);
      if (listed.some((one) => Math.abs(Number(one) - page) < 5)) return null;
      const { start } = item.rationale.flow.range;
      const form = random.pick(['MTUS page ', 'MTUS pg ', 'MTUS Guidelines page ']) as string;
      const { text } = replaced(letter.text, range(start, start), `${form}${page} speaks of the same. `);
      const at = start + form.length;
      return { text, places: [range(at, at + String(page).length)] };
    },
  },
  {
    name: 'glue a citation',
    codes: ['citation-glued'],
    damage(letter, random) {
      const seam = found(letter, /( )(?=(?:Section|Page)\(s\):)/, random);
      // at a line end nothing is glued
      const isInLine = seam && /^(?:Section|Page)\(/.test(letter.text.slice(seam.first.end));
      return isInLine ? replaced(letter.text, seam.first, '') : null;
    },
  },
];
