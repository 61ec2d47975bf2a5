import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule } from '../finding.ts';
import { findPhrase, phrasesOf } from './telling-words.ts';

/** More visits of one therapy than the law allows in one industrial injury, apart from postsurgical care. */
export const visitCap: Rule = {
  code: 'visit-cap',
  title: 'More than 24 visits of one therapy are requested',
  category: 'law',
  severity: 'hint',
  scope: 'part',
  check({ determination, requests, catalogue }) {
    return determination.items.flatMap((item, index) => {
      const sessions = requests[index]?.sessions;
      if (!sessions || sessions.value <= MOST_VISITS) return [];
      if (!findPhrase(determination, item.requestRange, THERAPIES)) return [];
      return {
        message: `Injuries since 2004 carry at most ${MOST_VISITS} chiropractic, ${MOST_VISITS} occupational and ${MOST_VISITS} physical therapy visits unless the claims administrator authorizes more${lawInBrackets('visit-cap', catalogue)}. That postsurgical care is excepted has not been verified. Say which applies.`,
        range: sessions.range,
      };
    });
  },
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
