import type { Rule, RuleDocs } from '../finding.ts';
import { writing } from '../replacement.ts';
import { quoted, shown } from '../wording.ts';
import { wrongMeaningsIn } from './wrong-meanings.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Words that a letter gives for an abbreviation, in brackets after it or before it, that are not its own, as in `TENS ' +
    '(transdermal electrical nerve system)`. The words are marked.',
  why: 'Readers take the words for the treatment, and look for another one.',
  fix: 'Writes the words of the abbreviation.',
  notes:
    'Only abbreviations of the catalog with one meaning of three words or more, and words that share at least half of it: other words ' +
    'in brackets are remarks. Other forms of the same words (`electric`, `studies`), and what is in a quotation, are not marked.',
  wrong: {
    request: 'TENS unit: Upheld',
    rationale:
      'A TENS (transdermal electrical nerve system) unit has been in use for a year. The request for a TENS unit is not medically ' +
      'necessary.',
  },
  right: {
    rationale:
      'A TENS (transcutaneous electrical nerve stimulation) unit has been in use for a year. The request for a TENS unit is not ' +
      'medically necessary.',
  },
};

/** An abbreviation spelled out in words that are not its own. */
export const abbreviationWrong: Rule = {
  code: 'abbreviation-wrong',
  title: 'Abbreviation spelled out wrongly',
  category: 'words',
  severity: 'information',
  scope: 'part',
  check: (part) =>
    wrongMeaningsIn(part).map(({ abbreviation, meaning, range }) => ({
      message: `${quoted(abbreviation)} means ${quoted(meaning)}, not ${shown(part.determination.source.slice(range.start, range.end))}.`,
      range,
      fix: writing(meaning, range),
    })),
};
