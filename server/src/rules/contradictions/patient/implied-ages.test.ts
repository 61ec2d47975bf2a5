import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { ageContradicted } from './age-contradicted.ts';

it.each([
  'At seventy-four years of age he should go on with simple measures.',
  'At 74 years of age and with only two months of care, he should wait.',
  'At thirty-one years of age, the patient has time.',
  'At 25 years old he has every chance to heal.',
  'Being seventy-four years of age, he heals slowly.',
  'He is a man of seventy-four years.',
  'At seventy-four years of age surgery carries more risk for this worker.',
  'At his 74 years surgery carries more risk.',
  'With his seventy-four years he is a poor candidate.',
  'Since he is already seventy-four years of age, surgery is out.',
  'At seventy-one, this man is a poor candidate.',
  'At the age of 74 years the risk for this man is high.',
  'He is now 74 and heals slowly.',
  'The patient, at 74, is a poor candidate.',
  'Given his 74 years, he is a poor candidate.',
])('marks an age in so many years: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'At fifty-two years of age he should go on with simple measures.',
  'At 30 years of age he broke the arm.',
  'At seventy-four years of age his father had a new hip.',
  'At seventy-four years of age most patients heal slowly.',
  'At 74 years of age surgery is seldom done.',
  'At fifty years of age screening begins.',
  'At 25 years old he had his appendix out.',
  'The guideline sets the limit at seventy years of age.',
  'At 74 degrees he has a block.',
  'His father is a man of seventy-four years.',
  'At 65 years of age he will be able to retire.',
  'At thirty-one years of age he was healthy.',
])('is silent on years that are none of the patient now: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).toEqual([]);
});

it.each([
  'He will turn 65 in March.',
  'He turns forty next month.',
  'He is about to turn 70.',
  'His seventieth birthday is in two months.',
  'He will be 65 in February and then retire.',
  'The patient turns 66 this winter.',
  'He has not yet turned forty.',
  'He is not yet 40.',
  'This worker has not yet reached forty.',
  'He is nearing his seventieth birthday.',
  'The patient is past seventy.',
  'He is well over sixty-five.',
  'The patient is under forty.',
  'He is still under the age of forty.',
  'He has passed his seventieth birthday.',
  'This patient is over 70, and healing is slow.',
  'He is approaching seventy.',
  'This patient has passed the age of seventy.',
])('marks a birthday, or a bound, that the age does not agree with: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'He will turn 53 in March.',
  'He will turn 65 in thirteen years.',
  'He is over 50.',
  'The patient is past fifty.',
  'The patient is over 50, and healing is slow.',
  'Patients over 70 heal slowly.',
  'He is not yet 60.',
  'His father turns 80 next month.',
  'He is under the care of a pain specialist.',
  'When he turns 65 he will retire.',
  'He is over 70 percent better.',
  'He is past 90 degrees of flexion.',
  'His BMI is over 40.',
  'His weight is under 70 kg.',
  'He is not yet 60 percent recovered.',
  'His pulse is over 70, and he is under 130 systolic.',
  'The patient is past 40 visits.',
  'He is approaching 70 percent of normal strength.',
  'He turned 40 pages of records over.',
  'If he were over 70, the answer would differ.',
])('is silent on a bound that is kept, or is none of an age: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).toEqual([]);
});

it.each([
  'He was born in 1986 and is right-handed.',
  'The patient, born in 1986, smokes.',
  'His year of birth is 1984.',
  'Born in 1990, he is right-handed.',
])('marks a year of birth that the age does not agree with: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'This is a 52-year-old male, born in 1988, with right shoulder pain.',
  'A 52-year-old man (born 1985) has right shoulder pain.',
  'The injured worker is a 52-year-old man with a birth year of 1990.',
  'A 52-year-old machinist, born in May 1938, has right shoulder pain.',
  'The worker is 52 years old; he was born in 1946.',
])('marks a year of birth that the age does not agree with (whole summary): %s', (patient) => {
  expect(marked(ageContradicted, datedLetter({ patient }))).not.toEqual([]);
});

it.each([
  'He was born in 1964 and is right-handed.',
  'The patient, born in 1963, smokes.',
  'His son, born in 1990, drives him.',
  'His twin daughters were born in 1986.',
  'He has a child born in 2010.',
  'He lives with his wife, born in 1970.',
  'He was born in Mexico and came here in 1986.',
])('is silent on a year of birth that it agrees with, or of others: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).toEqual([]);
});

it.each([
  'This is a 52-year-old male, born in 1964, with right shoulder pain.',
  'A 52-year-old man has a daughter, born in 1988, who helps him.',
])('is silent on a year of birth that it agrees with, or of others (whole summary): %s', (patient) => {
  expect(marked(ageContradicted, datedLetter({ patient }))).toEqual([]);
});
