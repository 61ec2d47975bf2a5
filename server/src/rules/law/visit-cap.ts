import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { findPhrase, phrasesOf } from './telling-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A request for more than 24 visits of physical, occupational or chiropractic therapy.',
  why: 'The exception for postsurgical care is not verified, so this is a hint.',
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
  severity: 'hint',
  scope: 'part',
  check: ({ determination, requests, catalogue }) =>
    determination.items.flatMap((item, index) => {
      const sessions = requests[index]?.sessions;
      if (!sessions || sessions.value <= MOST_VISITS) return [];
      if (!findPhrase(determination, item.requestRange, THERAPIES)) return [];
      return {
        message: `Injuries since 2004 carry at most ${MOST_VISITS} chiropractic, ${MOST_VISITS} occupational and ${MOST_VISITS} physical therapy visits unless the claims administrator authorizes more${lawInBrackets('visit-cap', catalogue)}. That postsurgical care is excepted has not been verified. Say which applies.`,
        range: sessions.range,
      };
    }),
};

const MOST_VISITS = 24;
const THERAPIES = phrasesOf([
  'physical therapy',
  'physiotherapy',
  'occupational therapy',
  'chiropractic',
  'pt',
  'ot',
]);
