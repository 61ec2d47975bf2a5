import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { findPhrase, phrasesOf } from './word-search.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A request for more than 24 visits of physical, occupational or chiropractic therapy.',
  why:
    'The law sets this limit, unless the claims administrator authorizes more. The exception for ' +
    'postsurgical care is not verified.',
  law: ['visit-cap'],
  notes: 'Visits of earlier requests are not added up.',
  wrong: {
    request: '36 sessions of physical therapy for the left knee: Upheld',
    reviewerGuideline: 'Decision based on MTUS Chronic Pain Medical Treatment 2016.',
    rationale: 'The patient has improved with rest. The request is not medically necessary.',
  },
  right: { request: '12 sessions of physical therapy for the left knee: Upheld' },
};

/** More visits of one therapy than the law allows in one industrial injury, apart from postsurgical care. */
export const visitCap: Rule = {
  code: 'visit-cap',
  title: 'More than 24 therapy visits requested',
  category: 'law',
  severity: 'information',
  scope: 'part',
  check: ({ determination, requests, catalogue }) =>
    determination.items.flatMap((item, index) => {
      const sessions = requests[index]?.sessions;
      if (!sessions || sessions.value <= MOST_VISITS) return [];
      if (!findPhrase(determination, item.requestRange, THERAPIES)) return [];
      return {
        message: `${sessions.value} visits requested; the limit is ${MOST_VISITS} for each kind of therapy unless the claims administrator authorizes more${lawInBrackets('visit-cap', catalogue)}. The exception for postsurgical care is not verified.`,
        range: sessions.range,
      };
    }),
};

const MOST_VISITS = 24;
const THERAPIES = phrasesOf([
  'physical therapy', 'physiotherapy', 'occupational therapy', 'chiropractic', 'pt', 'ot',
]); // biome-ignore format: a word list reads best in rows
