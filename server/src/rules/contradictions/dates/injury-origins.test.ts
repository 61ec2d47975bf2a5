import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { injuryDateContradicted } from './injury-date-contradicted.ts';

it.each([
  'He wrenched his low back one morning in June 2008 while lifting at work.',
  'His claim goes back to a fall from a ladder in the winter of 2009.',
  'The claim arises from a slip on ice in January 2011.',
  'An industrial accident of February 2009 left him with shoulder pain.',
  'The injury that this claim is about took place in August 2011.',
  'This claim stems from lifting a barrel in May 2011.',
  'He hurt his right shoulder on a Friday in April 2010 while he pulled a hose at work.',
  'In this claim the accident was in 2010.',
])('marks the month or year of the claim: %s', (summary) => {
  expect(marked(injuryDateContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'Ever since the 2009 forklift accident that underlies this claim he has been on opioids.',
  'The 2011 work injury has been treated at length.',
  'His 2008 accident at the plant left him with a stiff shoulder.',
])('marks the month or year of the claim: %s', (rationale) => {
  expect(marked(injuryDateContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'Physical therapy, right shoulder, 6 visits (DOI 05/2009)',
  'Physical therapy, right shoulder, 6 visits, date of injury July 2010',
  'Physical therapy for the right shoulder, injury of May 2009, 6 visits',
])('marks the month or year of the claim: %s', (request) => {
  expect(marked(injuryDateContradicted, datedLetter({ request }))).not.toEqual([]);
});

it.each([
  'He had a prior shoulder injury in 2009 under a different claim.',
  'His claim of 2009 for the left knee is closed.',
  'The claim was accepted in 2015.',
  'The claim stems from a fall in March 2014.',
  'The claim arises from a slip in spring 2014.',
  'A car accident of 2010 on vacation healed without treatment.',
  'He hurt his left knee on a Sunday in May 2009 playing soccer.',
  'This claim was reopened in 2016.',
  'An MRI under this claim in 2015 was normal.',
  'His mother fell in 2010 and he cares for her.',
  'The claim is for cumulative trauma through 2014, and symptoms began in 2011.',
  'In this claim surgery was in 2015.',
  'This claim arises from cumulative work, and he was first seen in 2013.',
])('is silent on other accidents and other days: %s', (summary) => {
  expect(marked(injuryDateContradicted, datedLetter({ summary }))).toEqual([]);
});

it.each([
  'Since the 2014 accident that gave rise to this claim he has had therapy.',
  'Utilization review takes the accident to be of 2011, which is wrong.',
  'A fall in June 2016 at home, which is not part of this claim, is of no weight.',
])('is silent on other accidents and other days: %s', (rationale) => {
  expect(marked(injuryDateContradicted, datedLetter({ rationale }))).toEqual([]);
});

it.each([
  'Physical therapy, right shoulder, 6 visits (DOI 03/14/2014)',
  'Physical therapy, right shoulder, 6 visits (injury of March 2014)',
  'Physical therapy, right shoulder, 6 visits (started 05/2015)',
])('is silent on other accidents and other days: %s', (request) => {
  expect(marked(injuryDateContradicted, datedLetter({ request }))).toEqual([]);
});

it.each([
  'As the injury predates 2010, tolerance must be expected.',
  'The injury occurred before 2012, and care since has been long.',
  'He was injured after 2015, so the condition is not chronic.',
  'Because this injury is from before 2011, acute care rules do not apply.',
  'The injury took place prior to 2013.',
  'Since the accident happened later than 2015, only acute care applies.',
  'His injury postdates January 2016.',
  'This claim predates 2013.',
])('marks a year that the injury is said to be before or after: %s', (rationale) => {
  expect(marked(injuryDateContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'As the injury predates 2015, the older rules apply.',
  'As the injury predates the 2016 edition, tolerance must be expected.',
  'His smoking predates 2010.',
  'He was injured after 2013.',
  'Injuries that predate 2013 are handled under older rules.',
  'If the injury predated 2013, other rules would apply.',
  'The back complaint predates 2010 and the injury.',
  'The injury occurred before 2016.',
  'An injury prior to 2013 was to the other arm.',
  'The injury does not predate 2013.',
  'For an injury before 2013 the former fee schedule holds.',
])('is silent on a year that is so, or that is said of something else: %s', (rationale) => {
  expect(marked(injuryDateContradicted, datedLetter({ rationale }))).toEqual([]);
});
