import { expect, it } from 'vitest';
import { findingsOf, inSummary } from '../test-support.ts';
import { wordsGlued } from './words-glued.ts';

it.each([
  'He had tenvisits of therapy.',
  'She takes twotablets at night.',
  'It is taken threetimes a day.',
  'The dose is 40 mg perday.',
  'He is seen twiceweekly.',
  'The drug is used oncedaily.',
  'After fourmonths the fracture had healed.',
  'She walks threeblocks with a cane.',
  'He lifts twentypounds.',
  'The cast stayed on for eightweeks.',
  'He was off work for severalmonths.',
  'The pain lasted a fewdays.',
  'The pain is worse eachmorning.',
  'He gained sixinches of reach.',
  'There is swelling of the leftknee.',
  'Surgery of the rightshoulder is planned.',
  'There is pain in bothwrists.',
  'The lowerback is tender.',
  'There is noweakness of the arm.',
  'It is denied becausetherapy has not been tried.',
  'It was given duringsurgery.',
  'He improved aftertherapy.',
  'The request is fortherapy.',
  'The drug shouldcontinue.',
  'The patient reports hersymptoms daily.',
  'There was improvementafter the injection.',
  'He had surgerybefore the fall.',
  'The treatmentwould help.',
  'The physician asks fortwelve visits of therapy perweek.',
  'He is seen everymonth.',
])('marks a number and its unit, and small words, without a space: %s', (words) => {
  expect(findingsOf(wordsGlued, inSummary(words))).not.toEqual([]);
});

it.each([
  'He can do everyday tasks, and a onetime visit will do.',
  'Sometimes, someday, midday, weekdays, weekend, halfway, nighttime, daytime and lifetime.',
  'A forgetting man, forgiving and forbearing, without aftereffects.',
  'The forearm, forefoot, formulary, forensic, fortunate and forwarding.',
  'Herniation, hereditary, heretofore, herbicides and hernias.',
  'Notwithstanding, notation, notified, notebook, notable.',
  'Nonsteroidal, noncompliance, nonunion, nontender, normalized.',
  'Historical, histology, histamine, hissing.',
  'Sheltered, shepherd, sheathing.',
  'Thankful, whenever, whichever, thereafter, theretofore.',
  'Buttressed, butterfly, buttocks, butyrate.',
  'Afternoon, aftercare, aftermath, afterward.',
  'Upperclassman, lowermost, uppermost, overhead.',
  'Bothersome, leftover, rightful, righthanded, lefthanded.',
  'Timeframe, timeline, checkup, followup, workup, tenfold, twofold.',
  'Percent, perform, perforate, perfuse, perineal, peroneal.',
  'Onceover, foursome, sixpack, tenderness, tenodesis, tension.',
  'Weekly, biweekly, bimonthly, monthlong, yearlong, weeklong.',
  'Firsthand, secondhand, thirdly, lastly.',
  'The worker from Fortworth.',
])('is silent on words that only look like two: %s', (words) => {
  expect(findingsOf(wordsGlued, inSummary(words))).toEqual([]);
});
