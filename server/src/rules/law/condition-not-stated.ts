import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { readFlow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { openingWords, writtenSection } from '../malformed/sections/section-words.ts';
import { anyOf, holdsWord, summaryWords } from './word-search.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A case summary without a word for a diagnosis, an injury or a complaint.',
  why: 'The reasons cannot be understood without the condition.',
  law: ['condition'],
  notes: 'An empty summary is reported by [section-empty](section-empty.md).',
  wrong: { summary: 'The injured worker is a 41 year old male. The request was denied on 11/03/2016.' },
  right: {
    summary:
      'The injured worker is a 41 year old male with a sprain of the left knee. The request was denied on ' +
      '11/03/2016.',
  },
};

/** A case summary that states no diagnosis, injury or complaint. */
export const conditionNotStated: Rule = {
  code: 'condition-not-stated',
  title: 'Case summary without a medical condition',
  category: 'law',
  severity: 'information',
  ofFinished: true,
  scope: 'letter',
  readWhole: true,
  check({ determination, parts, catalogue }) {
    const section = writtenSection(determination, 'clinical-case-summary');
    if (!section || parts.some(({ part }) => statesCondition(part))) return [];
    return [
      {
        message: `Case summary states no diagnosis, injury or complaint${lawInBrackets('condition', catalogue)}.`,
        range: openingWords(determination, section),
      },
    ];
  },
};

const CONDITIONS = [
  'injury', 'injuries', 'pain', 'pains', 'ache', 'aches', 'tear', 'tears', 'burn', 'burns', 'loss', 'dx', 'ptsd', 'crps', 'cts', 'ms', 'hernia',
  'heartburn', 'reflux', 'gerd', 'neuroma', 'scar', 'scars', 'gout', 'rash', 'ulcer', 'ulcers', 'cough', 'nausea', 'fever', 'obesity', 'obese',
  'anemia', 'dizziness', 'vertigo', 'tinnitus', 'cramps', 'stiffness', 'soreness', 'tenderness', 'itching', 'itches', 'nightmares', 'apnea',
  'doi', 'flare', 'flares', 'locking', 'burst', 'torn', 'broken', 'addiction', 'overdose',
  'hurts', 'sore', 'aching', 'protrusion', 'protrusions', 'bulge', 'bulges', 'fissures', 'deficit', 'deficits', 'limp', 'limps',
  'bite', 'bites', 'bitten', 'laxity', 'snoring', 'hearing', 'vision', 'panic', 'grief',
  'stress', 'anxiety', 'asthma', 'cancer', 'stroke', 'wound', 'mass', 'cyst', 'spasm', 'spasms', 'lesion', 'icd',
]; // biome-ignore format: a word list reads best in rows
const BEGINNINGS = [
  'diagnos', 'sprain', 'strain', 'fractur', 'sympto', 'syndrom', 'disorder', 'diseas', 'complain', 'condition',
  'degenerat', 'arthr', 'osteo', 'radicul', 'neurop', 'neural', 'myalg', 'myofasc', 'depress', 'headach', 'migrain',
  'contusion', 'concuss', 'dislocat', 'impinge', 'tend', 'bursit', 'sciatic', 'lumba', 'cervica', 'spondyl', 'stenos',
  'hernia', 'insomn', 'hypert', 'diabet', 'infect', 'amput', 'lacerat', 'trauma', 'swell', 'numb', 'weak', 'ill', 'epicond',
  'ruptur', 'triggering', 'dupuytren', 'eczema', 'dermat', 'inflam', 'effusion', 'tumor', 'callus', 'nonunion', 'malunion', 'instab', 'crush', 'bruis',
  'twist', 'pinch', 'sting', 'stung', 'blister', 'abscess', 'dyspn', 'incontin', 'erectile', 'constipat',
]; // biome-ignore format: a word list reads best in rows
/** `Gastritis`, `stenosis`, `neuralgia`, `hemiparesis`, `myelopathy`. */
const ENDINGS = ['itis', 'osis', 'algia', 'paresis', 'plegia', 'pathy'];
const CONDITION = anyOf(CONDITIONS, BEGINNINGS, ENDINGS);
/** What was hurt: `injured her left foot`. Every letter speaks of the injured worker, and `was injured` says not where. */
const HURT =
  /\b(?:injured|hurt|hurts|burned|burnt|cut|broke|tore|twisted|crushed|bruised|wrenched|struck) (?:his|her|the|their|both|an?) (?!work|employee|patient|claimant|applicant|person|individual|man\b|woman\b)\w/i;

/** `Date of injury` says when, not what. */
function isNoDate(source: string, start: number): boolean {
  return !/\bdate\s{1,3}of\s{1,3}$/i.test(source.slice(Math.max(0, start - 14), start));
}

/** Whether the summary in a part states a condition. */
const statesCondition = remembered(({ determination }: LetterPart) =>
  summaryWords(determination).some(
    (words) =>
      holdsWord(determination, words, CONDITION, isNoDate) ||
      HURT.test(readFlow(determination.source, words).text),
  ),
);
