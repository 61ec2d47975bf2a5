import { FORM } from '../../../form/printed-form.ts';
import { readFlow } from '../../../text/flow.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { replacement } from '../../replacement.ts';
import { WHY_PRINTED_FORM } from '../../rule-docs.ts';
import { quoted } from '../../wording.ts';
import { otherNumbers } from './fixed-numbers.ts';
import { otherWords } from './fixed-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A fixed sentence on the reviewer says the opposite of what the form prints: a `no` is gone or a `not` was added, ' +
    'as in `He has affiliation with the employer`. A number in it that the form prints otherwise: `at least 12 hours a week`. ' +
    'Only information: a fixed sentence of any section in which words are missing or changed.',
  why: WHY_PRINTED_FORM,
  fix: 'Writes the sentence, or the number, as the form prints it.',
  notes:
    'He, she and he/she are the same here. A fixed sentence that is gone is not marked: *IMR: Check Before Sending* lists it.',
  wrong: {
    how: 'He/she has affiliation with the employer, employee, providers or the claims administrator.',
  },
  right: {
    how: 'He/she has no affiliation with the employer, employee, providers or the claims administrator.',
  },
};

/** A sentence on the independence of the reviewer that lost its `no`, or got one, or that has another number. */
export const fixedTextAltered: Rule = {
  code: 'fixed-text-altered',
  title: 'Fixed sentence of the form altered',
  category: 'malformed',
  severity: 'error',
  scope: 'part',
  check: ({ determination: { sections, source } }) => [
    ...sections
      .filter(({ kind }) => kind === 'how-determination-was-made')
      .flatMap(({ body }) => {
        const flow = readFlow(source, body);
        return matchesOf(SENTENCE, flow.text).flatMap(({ index, 0: sentence }): Observation[] => {
          const printed = PRINTED.find(({ anchor }) => sentence.toLowerCase().includes(anchor));
          if (!printed || !sentence.endsWith('.')) return [];
          if (polarity(sentence) === polarity(printed.sentence)) return otherNumbers(sentence, index, flow);
          const start = index + sentence.search(/\S/);
          const range = flow.sourceRange(start, index + sentence.length);
          const [subject = ''] =
            /^\s*(?:He\/she|She\/he|He|She|(?:The|This) \w+(?: \w+)?(?= (?:has|is|was)))/i.exec(sentence) ??
            [];
          const right = printed.sentence.replace(/^(?:He\/she|The expert reviewer)/, subject.trim() || '$&');
          return [
            {
              message: `Fixed sentence with ${quoted(printed.anchor)} says the opposite of what is printed.`,
              range,
              fix: replacement('Restore the printed sentence', range, right),
            },
          ];
        });
      }),
    ...sections.flatMap((section) => otherWords(source, section)),
  ],
};

/** Up to a period. The paragraph has no abbreviations. */
const SENTENCE = /[^.]+\.?/g;

/** The words by which a sentence is known, though others of it are changed. */
const ANCHORS = ['affiliation with', 'active clinical practice', 'governing laws'];

const PRINTED = ANCHORS.flatMap((anchor) => {
  const sentence = FORM.independence.sentences.find((one) => one.includes(anchor));
  return sentence ? [{ anchor, sentence }] : [];
});

/** The words of a sentence that turn it, in order: `no`, `not more`. */
function polarity(sentence: string): string {
  const words = sentence.toLowerCase().match(/\b(?:no|not|never|neither|without|less|fewer)\b/g) ?? [];
  return words.map((word) => (word === 'fewer' ? 'less' : word)).join(' ');
}
