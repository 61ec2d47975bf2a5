import { readFlow } from '../../server/src/text/flow.ts';
import { range } from '../../server/src/text/range.ts';
import {
  type Found,
  findAll,
  misspelt,
  type Random,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';

/** The headings of the schedule that the letters name most, and that we know to be so called. */
const TOPICS = [
  'Special Studies',
  'Physical Methods',
  'Initial Care',
  'Diagnostic Criteria',
  'Follow-up Visits',
  'Surgical Considerations',
  'Physical medicine treatment',
  'Manual therapy & manipulation',
  'Muscle relaxants (for pain)',
  'Opioids, criteria for use',
  'NSAIDs, GI symptoms & cardiovascular risk',
] as const;

/** Of the chronic pain guidelines of 2009, with the pages they stand on. Opioids have guidelines of their own since 2016. */
const PAGED = [
  {
    name: 'Muscle relaxants (for pain)',
    first: 63,
    last: 66,
    of: /Norflex|Flexeril|orphenadrine|cyclobenzaprine|tizanidine/i,
  },
  { name: 'NSAIDs, GI symptoms & cardiovascular risk', first: 68, last: 69, of: /omeprazole|Prilosec/i },
  { name: 'Opioids, criteria for use', first: 76, last: 80, of: /Norco|hydrocodone|tramadol|opioid/i },
] as const;

/** Words that letters of the older form put behind a guideline, longer than their system prints. */
const LONG_WORDS = [
  'Chronic Pain Medical Treatment Guidelines, 8 C.C.R. 9792.20 to 9792.26 of the State of California as printed by the Division',
  '(ACOEM), 2nd Edition, (2004) Recommendations for the Surgical Management of Complaints of the Shoulder and the Upper Arm',
  'Criteria for the general use of multidisciplinary pain management programs and the screening of patients before admission',
  'Summary of recommendations for evaluating and managing complaints of the forearm, the wrist and the hand in working adults',
] as const;

/** Fields of both guidelines in the letter. */
function fieldsOf({ tree }: SoundLetter) {
  return tree.items.flatMap(({ claimsAdministratorGuideline, reviewerGuideline }) =>
    [claimsAdministratorGuideline, reviewerGuideline].flatMap((field) => field ?? []),
  );
}

function found(letter: SoundLetter, pattern: RegExp, random: Random): Found | undefined {
  return random.pick(
    fieldsOf(letter).flatMap(({ flow }) => {
      // the headings of works outside the schedule are not known
      const end = flow.text.search(/Non-MTUS|outside of the MTUS|$/);
      return findAll(flow, pattern).filter(({ index }) => index < end);
    }),
  );
}

const TOPIC = new RegExp(
  `(?:Section\\(s\\): |, )(${TOPICS.map((name) => name.replace(/[()&]/g, '\\$&')).join('|')})(?=[,.;])`,
);
/** A guideline of 2009 with the pages behind its topics. */
const PAGES = /Chronic Pain Treatment Guidelines [^.:]*Page\(s\): (\d[\d, -]*\d|\d+)\./;

/** The reviewer guideline of an item written anew. */
function citing(
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

/** Ways in which what a letter cites goes wrong. */
export const citationWays: readonly Way[] = [
  {
    name: 'a page outside the document',
    codes: ['page-outside-document'],
    damage(letter, random) {
      const pages = found(letter, PAGES, random);
      return pages ? replaced(letter.text, pages.first, String(random.between(128, 480))) : null;
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
    name: 'argue from a page not listed',
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
    name: 'misspell a topic',
    codes: ['topic-misspelt', 'topic-unknown'],
    damage(letter, random) {
      const topic = found(letter, TOPIC, random);
      const words = topic?.groups[0] ?? '';
      const word = random.pick([...words.matchAll(/[A-Za-z]{7,}/g)]);
      if (!topic || !word) return null;
      const wrong =
        words.slice(0, word.index) + misspelt(word[0], random) + words.slice(word.index + word[0].length);
      return replaced(letter.text, topic.first, wrong);
    },
  },
  {
    name: 'an unknown topic',
    codes: ['topic-unknown'],
    damage(letter, random) {
      const topic = found(letter, TOPIC, random);
      const words = random.pick([
        'Household Remedies',
        'Weather and Tides',
        'Sporting Equipment',
        'Diet of the Season',
        'Musical Instruments',
      ]);
      return topic && words ? replaced(letter.text, topic.first, words) : null;
    },
  },
  {
    name: 'misspell a guideline',
    codes: ['guideline-misspelt', 'guideline-unknown'],
    damage(letter, random) {
      const name = found(
        letter,
        /MTUS ((?:Shoulder|Knee|Low Back|Neck and Upper Back|Elbow|Ankle and Foot|Forearm, Wrist, and Hand) Complaints|Chronic Pain Medical Treatment) \d{4}/,
        random,
      );
      const words = name?.groups[0] ?? '';
      const word = random.pick([...words.matchAll(/[A-Za-z]{7,}/g)]);
      if (!name || !word) return null;
      const wrong =
        words.slice(0, word.index) + misspelt(word[0], random) + words.slice(word.index + word[0].length);
      return replaced(letter.text, name.first, wrong);
    },
  },
  {
    name: 'an edition not in force',
    codes: ['edition-not-in-force'],
    damage(letter, random) {
      // the reviewer cites it, in a letter of more than a month after the edition of July 28, 2016 took its place
      const flows = letter.tree.items.flatMap(({ reviewerGuideline }) => reviewerGuideline?.flow ?? []);
      const year = random.pick(
        flows.flatMap((flow) => findAll(flow, /MTUS Chronic Pain Medical Treatment (2016)/)),
      );
      const isLate = /UR Denial Date:\s+(?:09|10|11|12)\/\d\d\/2016|UR Denial Date:\s+\d\d\/\d\d\/2017/.test(
        letter.text,
      );
      return year && isLate ? replaced(letter.text, year.first, '2009') : null;
    },
  },
  {
    name: 'an edition that there is not',
    codes: ['guideline-unknown'],
    damage(letter, random) {
      const year = found(letter, /MTUS [A-Z][A-Za-z, ]+ Complaints (2004)/, random);
      return year ? replaced(letter.text, year.first, String(random.between(1991, 2002))) : null;
    },
  },
  {
    name: 'cut a citation at a fixed width',
    codes: ['citation-cut'],
    damage(letter, random) {
      const words = random.pick(LONG_WORDS) as string;
      const width = random.between(90, 99);
      // in the middle of a word, as the printing system does
      const isInside = /[a-z]/.test(words.charAt(width - 1)) && /[a-z]/.test(words.charAt(width));
      if (letter.tree.header || !isInside) return null;
      const cited = `Decision based on MTUS Chronic Pain Treatment Guidelines ${words.slice(0, width)}.`;
      return citing(letter, cited, () => true, random);
    },
  },
  {
    name: 'cut a topic short',
    codes: ['topic-unknown', 'topic-misspelt', 'citation-cut'],
    damage(letter, random) {
      const topic = found(letter, TOPIC, random);
      const words = topic?.groups[0] ?? '';
      const word = [...words.matchAll(/[A-Za-z]{6,}/g)].at(-1);
      if (!topic || !word || word.index === 0 || word.index + word[0].length < words.length) return null;
      const at = word.index + random.between(2, word[0].length - 3);
      return replaced(letter.text, topic.first, words.slice(0, at));
    },
  },
  {
    name: 'cite nothing',
    codes: ['evidence-not-cited'],
    damage(letter) {
      const field = letter.tree.items[0]?.reviewerGuideline;
      const words = 'The Expert Reviewer did not cite any medical evidence for its decision.';
      return field ? replaced(letter.text, field.flow.range, words) : null;
    },
  },
  {
    name: 'a topic of another drug',
    codes: ['topic-not-for-request'],
    damage(letter, random) {
      const known = letter.tree.header ? PAGED.filter(({ name }) => !name.startsWith('Opioids')) : PAGED;
      const topic = random.pick(known) ?? PAGED[0];
      const year = letter.tree.header ? 'Medical Treatment 2016, Section(s):' : 'Treatment Guidelines';
      const words = `Decision based on MTUS Chronic Pain ${year} ${topic.name}.`;
      const others = PAGED.filter((other) => other !== topic);
      return citing(
        letter,
        words,
        (request) => others.some(({ of }) => of.test(request)) && !topic.of.test(request),
        random,
      );
    },
  },
  {
    name: 'pass over the MTUS',
    codes: ['mtus-passed-over'],
    damage(letter, random) {
      const words =
        'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain (Chronic) Chapter.';
      const silent = (request: string, rationale: string) =>
        PAGED.some(({ of }) => of.test(request)) &&
        !/MTUS|ACOEM|chronic pain|utilization schedule/i.test(rationale);
      return citing(letter, words, silent, random);
    },
  },
  {
    name: 'name no section',
    codes: ['section-not-named'],
    damage(letter, random) {
      const items = letter.tree.items.filter(({ reviewerGuideline }) =>
        /^Decision based on MTUS [A-Z][A-Za-z, ]+ \d{4}, Section\(s\): [^:]+\.$/.test(
          reviewerGuideline?.flow.text ?? '',
        ),
      );
      const flow = random.pick(items)?.reviewerGuideline?.flow;
      if (!flow) return null;
      const text = readFlow(letter.text, flow.range).text;
      const damage = replaced(letter.text, flow.range, text.replace(/, Section\(s\): .*$/, '.'));
      // the form must still show, in another field
      return /Section\(s\):/.test(damage.text) ? damage : null;
    },
  },
];
