import { PRESENT, type TwoWayTopic } from './two-way-topic.ts';

const response = (name: string, words: string): TwoWayTopic => ({
  name: `relief from ${name}`,
  says: PRESENT,
  tested: words.split(', '),
  family: 'help',
  place: 'part',
  isPast: true,
});

/** Whether a treatment helped. */
export const RESPONSE_TOPICS: readonly TwoWayTopic[] = [
  response('acupuncture', 'acupuncture, acupuncture sessions|visits|treatment|treatments'),
  response(
    'chiropractic care',
    'chiropractic, chiropractic manipulation|treatment|treatments|care|therapy|visits|sessions',
  ),
  response('physical therapy', 'physical therapy, physiotherapy, pt, physical therapy visits|sessions'),
  response('occupational therapy', 'occupational|hand therapy'),
  response('aquatic therapy', 'aquatic|aqua therapy, aquatherapy, pool therapy'),
  response('massage', 'massage, massage therapy'),
  response('psychotherapy', 'psychotherapy, cognitive behavioral therapy, cbt'),
  response('the injection', 'injection|injections, epidural ..2 injection|injections, transforaminal ..2 injection|injections'),
  response(
    'the epidural injection',
    'epidural, epidurals, epidural ..2 injection|injections, esi, esis, lesi, tfesi, transforaminal, transforaminal ..2 injection|injections, nerve root block|blocks',
  ),
  response('the facet blocks', 'medial branch block|blocks, facet block|blocks|injection|injections, mbb, mbbs'),
  response('the sympathetic block', 'ganglion|sympathetic block|blocks'),
  response(
    'hyaluronic acid',
    'synvisc, synvisc injection|injections, hyaluronic ..2 injection|injections, euflexxa, orthovisc, supartz, hyalgan, viscosupplementation',
  ),
  response('trigger point injections', 'trigger point injection|injections'),
  response('radiofrequency ablation', 'radiofrequency ablation|neurotomy|rhizotomy, rfa, rhizotomy'),
  response('the TENS unit', 'tens, tens unit, tens therapy'),
  response('H-wave', 'h wave'),
  response('the stimulator', 'stimulator trial, spinal cord stimulator'),
  response('the brace', 'brace'),
]; // biome-ignore format: one treatment a row
