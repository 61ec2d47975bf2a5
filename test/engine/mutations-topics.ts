import { readFlow } from '../../server/src/text/flow.ts';
import { citing, found, PAGED } from './mutations-citations.ts';
import { findAll, misspelled, replaced, type Way } from './mutations-ground.ts';

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

/** Words that letters of the older form put behind a guideline, longer than their system prints. */
const LONG_WORDS = [
  'Chronic Pain Medical Treatment Guidelines, 8 C.C.R. 9792.20 to 9792.26 of the State of California as printed by the Division',
  '(ACOEM), 2nd Edition, (2004) Recommendations for the Surgical Management of Complaints of the Shoulder and the Upper Arm',
  'Criteria for the general use of multidisciplinary pain management programs and the screening of patients before admission',
  'Summary of recommendations for evaluating and managing complaints of the forearm, the wrist and the hand in working adults',
] as const;

const TOPIC = new RegExp(
  `(?:Section\\(s\\): |, )(${TOPICS.map((name) => name.replace(/[()&]/g, '\\$&')).join('|')})(?=[,.;])`,
);
/** Ways in which the guidelines and topics that a letter cites go wrong. */
export const topicWays: readonly Way[] = [
  {
    name: 'misspell a topic',
    codes: ['topic-misspelled', 'topic-unknown'],
    damage(letter, random) {
      const topic = found(letter, TOPIC, random);
      const words = topic?.groups[0] ?? '';
      const word = random.pick([...words.matchAll(/[A-Za-z]{7,}/g)]);
      if (!topic || !word) return null;
      const wrong =
        words.slice(0, word.index) + misspelled(word[0], random) + words.slice(word.index + word[0].length);
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
    codes: ['guideline-misspelled', 'guideline-unknown'],
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
        words.slice(0, word.index) + misspelled(word[0], random) + words.slice(word.index + word[0].length);
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
    codes: ['topic-unknown', 'topic-misspelled', 'citation-cut'],
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
    name: 'do not cite the MTUS',
    codes: ['mtus-not-cited'],
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
