import { expect, it } from 'vitest';
import { builtInCatalogue } from '../../../catalogue/built-in.ts';
import type { Guideline, Topic } from '../../../catalogue/types.ts';
import { findingsOf, HEADER, inIssues, paragraphs } from '../../test-support.ts';
import { topicNotForRequest } from './topic-not-for-request.ts';

const catalogue = builtInCatalogue();

/** What is found about a topic that is cited alone for a request. */
function toldOf(request: string, topic: string, work: string): readonly string[] {
  const letter = paragraphs(
    HEADER,
    inIssues(`${request}: Upheld

MAXIMUS guideline: Decision based on MTUS ${work}, Section(s): ${topic}.

Decision rationale: No flare-up is described. The request is not medically necessary.`),
  );
  return findingsOf(topicNotForRequest, letter).map(({ message }) => `${request}: ${message}`);
}

/** Requests in the words of a topic, and for each drug that it governs. */
function requestsOf({ name, aliases, drugs }: Topic): string[] {
  const bare = name.replace(/\([^)]*\)/g, '').replaceAll(':', ' ');
  const named = drugs.flatMap((id) => {
    const drug = catalogue.drug(id);
    return drug ? [drug.generic, ...drug.brands] : [];
  });
  return [
    ...[bare, `${bare}, 6 sessions`, `${bare} x 1`, `Right ${bare}`],
    ...aliases.flatMap((alias) => [alias, `${alias} x 1`]),
    ...named.map((drug) => `${drug} 10mg #60`),
  ];
}

const guidelines = catalogue.guidelines.filter(({ mtus, topics }) => mtus && topics.length > 0);

it.each(guidelines.map((guideline) => [guideline.id, guideline] as const))(
  'is silent on the treatment that a topic is named after or governs: %s',
  (_, guideline: Guideline) => {
    const work = `${guideline.aliases[0]} ${guideline.edition}`;
    const told = guideline.topics.flatMap((topic) =>
      requestsOf(topic).flatMap((request) => toldOf(request, topic.name, work)),
    );
    expect(told).toEqual([]);
  },
);

const BLOCKS =
  'Regional sympathetic blocks (stellate ganglion block, thoracic sympathetic block, & lumbar sympathetic block)';
const TENS = 'TENS, chronic pain (transcutaneous electrical nerve stimulation)';

/** Topics of the guideline on chronic pain, and what letters call the treatments that each is on. */
const CALLED: readonly (readonly [topic: string, requests: readonly string[]])[] = [
  ['CRPS, sympathetic and epidural blocks', ['Stellate ganglion block, left', 'Lumbar sympathetic block at L2', 'LSB x 3', 'Sympathetic nerve block, right arm', 'Epidural block', 'Bier block']],
  ['CRPS, treatment', ['Right stellate ganglion block', 'Occupational therapy for the hand, 12 visits', 'Spinal cord stimulator trial', 'Mirror therapy']],
  [BLOCKS, ['Stellate ganglion block x 1', 'Left stellate block', 'L3 lumbar sympathetic block', 'Sympathetic blocks, three', 'Thoracic sympathetic block', 'Lumbar sympathetic nerve block']],
  ['Stellate ganglion block', ['SGB, right', 'Cervical sympathetic block', 'Stellate block under fluoroscopy']],
  ['Intravenous regional sympathetic blocks (for RSD, nerve blocks)', ['Bier block, right forearm', 'IV regional block with guanethidine', 'Regional sympathetic block']],
  ['Facet blocks', ['Lumbar medial branch blocks, L3-5', 'Facet joint injection, C5-6', 'Radiofrequency ablation, L4-5', 'MBB bilateral', 'Lumbar rhizotomy']],
  ['Epidural steroid injections (ESIs)', ['Bilateral L4-5 TFESI', 'Caudal injection', 'Transforaminal injection, right L5', 'LESI', 'C6-7 interlaminar injection', 'Selective nerve root block, L5']],
  ['Trigger point injections', ['TPI x 4', 'Injection of trigger points, trapezius', 'Trigger point injection with ultrasound guidance', 'Dry needling']],
  ['Botulinum toxin (Botox; Myobloc)', ['Botox 155 units', 'Chemodenervation, cervical', 'Onabotulinumtoxina injection']],
  ['Injection with anaesthetics and/or steroids', ['Cortisone injection, knee', 'Intramuscular injection of Toradol', 'Epidural injection', 'Facet injection']],
  ['Physical Medicine', ['PT 2x6', 'Physiotherapy, low back', 'OT 12 visits', 'Hand therapy x 8', 'Aquatic therapy 2x4', 'Work conditioning, 10 sessions', 'Massage x 6', 'Chiropractic with modalities', 'Home exercise kit']],
  ['Manual therapy & manipulation', ['Chiropractic, 6 visits', 'Osteopathic manipulation', 'Massage therapy 1x6', 'Myofascial release', 'Physical therapy with manual therapy', 'Chiro 2x3']],
  ['Massage therapy', ['Massage x 6', 'Myofascial release', 'Soft tissue massage by a therapist', 'Deep tissue massage, 4 sessions']],
  ['Aquatic therapy', ['Pool therapy, 8 visits', 'Aqua therapy 2x4', 'Hydrotherapy', 'Gym membership with pool', 'Water exercise']],
  ['Acupuncture', ['Acupuncture 1x6', 'Electroacupuncture', 'Acupuncture with infrared heat and myofascial release']],
  ['Exercise', ['Gym membership, 6 months', 'Home exercise kit', 'Physical therapy 1x6', 'Personal trainer']],
  [TENS, ['TENS unit, purchase', 'Electrodes and batteries', 'Transcutaneous stimulator', 'Interferential unit', 'H-wave rental', 'Electrical stimulation supplies', 'Neuromuscular stimulator']],
  ['Transcutaneous electrotherapy', ['TENS', 'Interferential unit', 'H-wave', 'Microcurrent device', 'NMES unit', 'Electrotherapy supplies']],
  ['H-wave stimulation (HWT)', ['H-wave unit, purchase', 'Home H wave device', 'H-wave supplies']],
  ['Interferential current stimulation (ICS)', ['Interferential unit', 'IF unit, 30 day rental', 'Interferential stimulator with supplies', 'IFC unit']],
  ['Neuromuscular electrical stimulation (NMES devices)', ['NMES unit', 'EMS unit', 'Muscle stimulator']],
  ['Spinal cord stimulators (SCS)', ['SCS trial', 'Dorsal column stimulator', 'Spinal cord stimulator, permanent implant', 'Neurostimulator revision', 'Psychological clearance for SCS']],
  ['Implantable drug-delivery systems (IDDSs)', ['Intrathecal pump', 'Pain pump refill', 'Morphine pump trial']],
  ['Chronic pain programs (functional restoration programs)', ['FRP evaluation', 'HELP program, 2 weeks', 'Interdisciplinary evaluation', 'Multidisciplinary program, 80 hours', 'Functional restoration program']],
  ['Work conditioning, work hardening', ['Work hardening, 10 days', 'Functional capacity evaluation', 'Work conditioning 3x4', 'Physical therapy 3x4']],
  ['Psychological treatment', ['CBT x 6', 'Psychotherapy, 10 sessions', 'Biofeedback', 'Pain psychologist, 4 visits', 'Cognitive behavioral therapy', 'Hypnotherapy']],
  ['Psychological evaluations', ['Psych consult', 'Psychiatric evaluation', 'Neuropsychological testing', 'Psychological clearance for a stimulator']],
  ['Behavioral interventions', ['CBT, 4 sessions', 'Psychotherapy', 'Individual counseling', 'Biofeedback']],
  ['Biofeedback', ['Biofeedback 6 sessions', 'EMG biofeedback', 'Psychophysiological therapy']],
  ['Drug testing', ['UDS', 'Urine toxicology', 'Urine drug screen, 4 a year', 'Drug screen, quantitative', 'Hair test', 'POC urine test']],
  ['Opioids, criteria for use', ['Colace 100mg #60', 'Senna, twice a day', 'Norco 10/325mg #60']],
  ['Opioids, steps to avoid misuse/addiction', ['Urine drug test', 'UDS, retrospective', 'CURES report']],
  ['Home health services', ['Home health aide', 'Home care 4 hours a day', 'Homemaker services', 'Nursing visits', 'Caregiver']],
  ['Low-Level Laser Therapy (LLLT)', ['Cold laser', 'Laser therapy x 6', 'LLLT']],
  ['Ultrasound, therapeutic', ['Ultrasound therapy', 'Therapeutic ultrasound, 6 sessions', 'Physical therapy with ultrasound']],
  ['Electrodiagnostic testing (EMG/NCS)', ['EMG of both arms', 'NCV left leg', 'Electrodiagnostic studies', 'EMG/NCS']],
  ['Percutaneous electrical nerve stimulation (PENS)', ['PENS x 4', 'Percutaneous stimulator', 'P-stim']],
  ['Detoxification', ['Inpatient detox', 'Detoxification program', 'Suboxone 8mg']],
  ['Weaning of medications', ['Norco 10/325mg #30', 'Xanax 1mg', 'Soma 350mg', 'Detox program']],
]; // biome-ignore format: one topic a row

it.each(CALLED)('is silent on what letters call the treatments of %s', (topic, requests) => {
  for (const edition of ['2009', '2016'])
    expect(
      requests.flatMap((request) => toldOf(request, topic, `Chronic Pain Medical Treatment ${edition}`)),
    ).toEqual([]);
});
