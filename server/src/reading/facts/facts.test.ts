import { describe, expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { readFlow } from '../../text/flow.ts';
import { FACT_TOPICS } from './fact-topics.ts';
import { MISSING_WORDS } from './missing-words.ts';
import { readNegativeFindings } from './negative-findings.ts';
import { readToldFacts, topicsMissed } from './told-facts.ts';

const flowOf = (text: string) => readFlow(text, { start: 0, end: text.length });

/** The negative findings of a text, each as its words. */
function missing(text: string): string[] {
  return readNegativeFindings(flowOf(text)).map(({ range }) => text.slice(range.start, range.end));
}

/** The topics that the negative findings of a text miss. */
function missedTopics(text: string): string[] {
  return readNegativeFindings(flowOf(text)).flatMap(({ fact, isBounded }) =>
    isBounded ? [] : topicsMissed(fact).map(({ name }) => name),
  );
}

function toldTopics(text: string): string[] {
  return readToldFacts(flowOf(text)).map(({ topic }) => topic.name);
}

/** For each table of words a sentence with a negative finding, the finding, and a sentence without. */
const EXAMPLES: Readonly<Record<string, readonly [text: string, finding: string, not: string]>> = {
  'no documentation of': ['There is no documentation of a trial, so it fails.', 'There is no documentation of a trial', 'There is documentation of a trial.'],
  'do not show': ['The records do not mention a trial.', 'do not mention a trial', 'The records mention a trial.'],
  'has not had': ['He has not tried naproxen.', 'has not tried naproxen', 'He has tried naproxen.'],
  'takes no': ['She wears no brace.', 'wears no brace', 'She wears a brace.'],
  'is not documented': ['A trial is not documented.', 'A trial is not documented', 'A trial is documented.'],
}; // biome-ignore format: one table a row

describe('negative findings', () => {
  it('have a sentence for each table of words', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(MISSING_WORDS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(EXAMPLES))('%s', (_, [text, finding, not]) => {
    expect(missing(text)).toEqual([finding]);
    expect(missing(not)).toEqual([]);
  });

  it.each([
    ['No spasm is described, and the request is not medically necessary.', ['No spasm is described']],
    [
      'There is no spasm, no deficit and no change of work.',
      ['There is no spasm, no deficit and no change of work'],
    ],
    ['The chart is silent on smoking.', ['silent on smoking']],
    ['She has not had an injection, and the knee is stable.', ['has not had an injection']],
    ['The study fails to show any tear.', ['fails to show any tear']],
  ])('are read whole: %s', (text, expected) => {
    expect(missing(text)).toEqual(expected);
  });

  it.each([
    'There are no high quality studies of the device.',
    'The request is not found to be medically necessary.',
    'The guideline says that there is no evidence of benefit.',
    'If there is no documentation of a trial, it is refused.',
    'The denial states that no trial is documented.',
    'The device has no place in acute care.',
  ])('are none where nothing is found of this worker: %s', (text) => {
    expect(missing(text)).toEqual([]);
  });
});

/** For each topic a negative finding that misses it, a summary that states it, and one that does not. */
const TOPICS: Readonly<Record<string, readonly [missed: string, told: string, not: string]>> = {
  'a pain level': ['There is no documentation of the pain level.', 'Knee pain is 6 out of 10.', 'No pain is told.'],
  'physical therapy': ['He has not had any physical therapy.', 'He completed 12 visits of physical therapy.', 'Physical therapy is requested.'],
  'occupational therapy': ['She has had no occupational therapy.', 'She completed 8 visits of occupational therapy.', 'Occupational therapy is requested.'],
  'a peptic ulcer': ['There is no history of ulcer.', 'She had a gastric ulcer.', 'A foot ulcer has healed.'],
  'a TENS unit': ['A TENS unit has never been used.', 'A TENS unit failed to help.', 'A TENS unit is requested.'],
  acupuncture: ['She has never had acupuncture.', 'She completed eight acupuncture visits.', 'Acupuncture of 6 visits is requested.'],
  'chiropractic care': ['Chiropractic manipulation has never been tried.', 'He attended ten sessions of chiropractic treatment.', 'Chiropractic treatment is requested.'],
  'a sleep study': ['He has never undergone a sleep study.', 'A sleep study showed apnea.', 'A sleep study is requested.'],
  instability: ['No instability was found on examination.', 'The anterior drawer test is 2+.', 'The anterior drawer test is negative, and the report is of 3/2/2016.'],
  'an injection': ['There is no record of an injection.', 'She received two cortisone injections.', 'An injection is planned.'],
  'a urine drug test': ['There is no urine drug screen.', 'A urine drug test in May was consistent.', 'A urine drug test is requested.'],
  'a CURES report': ['There is no record of a CURES report.', 'The CURES report was reviewed.', 'Nobody cures it.'],
  'an opioid agreement': ['There is no record of a signed agreement.', 'He signed an opioid agreement.', 'They reached no agreement.'],
  'smoking status': ['There is no documentation that she has stopped smoking.', 'She quit smoking in June.', 'She was told of smoking.'],
  'a gain in function': ['There is no evidence of functional improvement.', 'Abduction improved from 85 to 120 degrees.', 'Abduction is 85 degrees.'],
  'pain relief': ['There is no mention of pain relief.', 'He has 50 percent relief for six weeks.', 'He has no relief.'],
  'a home exercise program': ['There is no record of a home exercise program.', 'He does home exercises daily.', 'He does not exercise at home.'],
  'neurological findings': ['There is no evidence of radiculopathy.', 'Decreased sensation in L5 is recorded.', 'Sensation is normal.'],
  imaging: ['There is no imaging.', 'X-rays of the hand were normal.', 'An MRI of the hand is requested.'],
  'an MRI': ['The file contains no MRI.', 'An MRI of the left hand of 03/08/2016 showed a cyst.', 'He asks for an MRI of the hand.'],
  radiographs: ['There are no radiographs.', 'Radiographs of the hand were normal.', 'An MRI of the hand was normal.'],
  'an epidural injection': ['No epidural steroid injection has been tried.', 'He had two lumbar epidural steroid injections.', 'He had two injections.'],
  'a sympathetic block': ['No sympathetic block was done.', 'She underwent a stellate ganglion block.', 'A sympathetic block is planned.'],
  surgery: ['The patient has not had surgery.', 'He underwent a right knee arthroscopy.', 'He is a candidate for surgery.'],
  'a brace': ['She has not tried a brace.', 'She wears a wrist splint.', 'A brace is requested.'],
  psychotherapy: ['He has had no psychotherapy.', 'He attended ten sessions of psychotherapy.', 'Psychotherapy is requested.'],
  'an Epworth score': ['There is no Epworth score.', 'The Epworth score was 14.', 'He sleeps badly.'],
  'a depression score': ['No Beck inventory was given.', 'The Beck inventory was 22.', 'He is depressed.'],
  'electrodiagnostic testing': ['There is no record of an EMG.', 'An EMG in May showed denervation.', 'An EMG is planned.'],
  'gastrointestinal symptoms': ['There is no mention of heartburn.', 'She has heartburn on naproxen.', 'She denies heartburn.'],
  'muscle spasm': ['No muscle spasm is documented.', 'There is spasm of the trapezius.', 'There is no spasm.'],
  'work status': ['There is no record of his work status.', 'He is on modified duty.', 'He works with wood.'],
  'a psychological evaluation': ['There is no psychological evaluation.', 'A psychological evaluation cleared him.', 'A psychologist was asked.'],
  'body weight': ['There is no record of her weight.', 'She weighs 210 pounds.', 'She lifts weights.'],
  'a sleep history': ['There is no history of insomnia.', 'He has had insomnia since May.', 'He is tired.'],
  'a functional score': ['There is no functional index.', 'The Oswestry score is 52 percent.', 'He sits for an hour.'],
  'a TENS trial': ['A trial of TENS has never been done.', 'A trial of TENS in May cut the pain.', 'TENS is requested.'],
  'an H-wave trial': ['There was no trial of H-wave.', 'A trial of H-wave in May helped.', 'H-wave is requested.'],
  'a stimulator trial': ['There was no stimulator trial.', 'The stimulator trial in May gave relief.', 'A stimulator is requested.'],
  'a multidisciplinary evaluation': ['There was no multidisciplinary evaluation.', 'A multidisciplinary evaluation found him motivated.', 'The team is multidisciplinary.'],
  constipation: ['Constipation is not documented.', 'He has constipation from it.', 'He denies constipation.'],
  nausea: ['There is no mention of nausea.', 'Tramadol gives her nausea.', 'She has no nausea.'],
  'side effects': ['There is no mention of side effects.', 'He has constipation from it.', 'No constipation is told.'],
}; // biome-ignore format: one topic a row

describe('topics', () => {
  it('have sentences each', () => {
    expect(Object.keys(TOPICS).sort()).toEqual(FACT_TOPICS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(TOPICS))('%s', (name, [missed, told, not]) => {
    expect(missedTopics(missed)).toEqual([name]);
    expect(toldTopics(told)).toContain(name);
    expect(toldTopics(not)).not.toContain(name);
  });

  it('are stated and missed of parts of the body', () => {
    const summary = 'The worker had an injection of the left knee. An MRI of the lumbar spine was normal.';
    expect(readToldFacts(flowOf(summary)).map(({ topic, parts }) => [topic.name, parts])).toEqual([
      ['an injection', [{ region: 'knee', side: 'left' }]],
      ['an injection', [{ region: 'knee', side: 'left' }]],
      ['imaging', [{ region: 'low back', side: null }]],
      ['an MRI', [{ region: 'low back', side: null }]],
    ]);
    const [finding] = readNegativeFindings(flowOf('No injection has been given to this shoulder.'));
    expect(finding?.parts).toEqual([{ region: 'shoulder', side: null }]);
  });

  it.each([
    'There is no documentation of recent physical therapy.',
    'There is no plan for physical therapy.',
    'There are no physical therapy notes.',
    'There is no documentation of 12 weeks of physical therapy.',
    'There is no evidence of a tear that would call for an injection.',
  ])('are not missed where more than they is: %s', (text) => {
    expect(missedTopics(text)).toEqual([]);
  });
});

it.each([
  'there is no documentation of ',
  'no pain is ',
  'pain rated 6 out of 10 and ',
  'has not had ',
  'and is not documented ',
])('facts are read in time that grows with the length alone, on %j', (words) => {
  const measured = growth((times) => {
    const text = words.repeat(times);
    return [missing(text), toldTopics(text)];
  }, 500);
  expect(measured).toBeLessThan(WORST_GROWTH);
});
