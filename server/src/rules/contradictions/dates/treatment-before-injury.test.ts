import { expect, it } from 'vitest';
import { expectFindings, findingsOf, HEADER, inSummary, marked, paragraphs } from '../../test-support.ts';
import { treatmentBeforeInjury } from './treatment-before-injury.ts';

it('marks treatment of the injury before it', () => {
  const letter = inSummary(`
    After the work injury, therapy began on 03/03/2013.
                                            ^^^^^^^^^^
  `);
  expectFindings(treatmentBeforeInjury, paragraphs(HEADER, letter));
});

it('marks months and spans, and treatment that is named before the injury', () => {
  const letter = inSummary(`
    He had six sessions of acupuncture for this injury in May and June of 2015. Therapy for the work injury began on 01/12/2015.
                                                                  ^^^^^^^^^^^^                                       ^^^^^^^^^^
    The ligament was reconstructed for this injury in 08-2013 and the meniscus was debrided for this injury in 2014.
                                                      ^^^^^^^                                                  ^^^^
    Since the work injury he had an arthroplasty in 5/2014.
                                                    ^^^^^^
    After the work injury he had physical therapy from 02/12/2015 to 03/20/2015.
                                                       ^^^^^^^^^^
  `);
  expectFindings(treatmentBeforeInjury, paragraphs(HEADER, letter));
});

it.each([
  'He had therapy for this injury in October 2015 and from 11/02/2015.',
  'He had surgery for a prior injury in May 2012, and therapy for the injury of May 2015.',
  'After the work injury, therapy began on 03/03/2016.',
  'The ligament was reconstructed for this injury in 10-2015, and a block was given for this injury in 2016 and in 2015.',
  'He had a fusion in 2009. The ligament was repaired in 08-2013.',
  'A prior injury was treated with surgery on 03/03/2013.',
  'He had knee surgery on 03/03/2013.',
  'Since the injury on 03/03/2013 he has pain.',
])('is silent on %s', (words) => {
  expectFindings(treatmentBeforeInjury, paragraphs(HEADER, inSummary(words)));
});

it('reads the injury after the day', () => {
  const told = (words: string) =>
    findingsOf(treatmentBeforeInjury, paragraphs(HEADER, inSummary(words))).length;
  expect(told('Therapy began in June 2013 for the injured knee.')).toBe(1);
  expect(told('An injection was given on 03/03/2013 for the work injury.')).toBe(1);
  expect(told('Therapy began in June 2016 for the injured knee.')).toBe(0);
  expect(told('An injection was given on 03/03/2013 for gout.')).toBe(0);
});

it.each([
  'Acupuncture for the injury was begun on 03/03/2013.',
  'Chiropractic sessions for this injury were started in June 2014.',
  'Aquatic therapy for the work injury was initiated on 05/20/2014.',
  'Physical therapy was commenced on 02/02/2015 for the work injury.',
  'A brace for the injury was prescribed on 01/08/2015.',
  'Injections were first given on 04/04/2014 because of the injury.',
  'Hand therapy for his injury was first begun on 03/03/2014.',
  'Treatment because of this injury commenced in 2013.',
])('marks treatment that was begun before the injury: %s', (words) => {
  expect(marked(treatmentBeforeInjury, paragraphs(HEADER, inSummary(words)))).toHaveLength(1);
});

it.each([
  'Acupuncture for the injury was begun on 03/03/2016.',
  'Chiropractic sessions for an earlier injury were started in June 2014.',
  'Therapy for the neck was started on 03/03/2014, long before this injury.',
  'Therapy was started on 03/03/2014.',
  'Therapy for his diabetes was begun on 05/05/2014.',
  'A brace was prescribed on 01/08/2015 for an old injury.',
  'He had been prescribed insulin since 2013. The injury was treated with ice.',
  'Psychotherapy for grief was commenced in 2014.',
])('is silent on treatment begun after it or for something else: %s', (words) => {
  expect(marked(treatmentBeforeInjury, paragraphs(HEADER, inSummary(words)))).toEqual([]);
});
