import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { treatmentBeforeInjury } from './treatment-before-injury.ts';

it.each([
  'For the shoulder injury of this claim he underwent rotator cuff repair in November 2012.',
  'Following the industrial injury he had arthroscopy in June 2013.',
  'As a result of this work injury he was operated on in May 2012.',
  'Because of the work injury he underwent a cuff repair on 09/10/2013.',
  'The industrial injury led to a subacromial decompression in 2012.',
  'After the work accident he had surgery in August 2013 and therapy until 2014.',
  'The cuff tear of this injury was repaired in July 2013.',
  'Treatment for the injury has included surgery in October 2012.',
  'His postinjury course has included arthroscopy on 01/08/2013.',
  'Since the injury he has had two operations, one of them in May 2012.',
  'To treat the torn cuff from this accident, a repair was done on 02/03/2014.',
  'Medications for this injury are tramadol, taken without a break since July 2012, and ibuprofen.',
  'For the work injury he has taken Norco since 2011.',
  'He has been on gabapentin for this industrial injury since May 2013.',
  'Tramadol was started for the injury in August 2012.',
  'Because of this injury he has used ibuprofen since June 2012.',
  'He has been off work because of this injury since October 2013.',
  'He has had right shoulder pain from this injury since 2012.',
  'He has been treated for this industrial injury since June 2013.',
  'Since the injury he has taken naproxen, which was first prescribed in 2012.',
])('marks treatment of the injury before it: %s', (summary) => {
  expect(marked(treatmentBeforeInjury, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'He had a cuff repair in 2009, years before the injury.',
  'In November 2012 he underwent a rotator cuff repair after a ski injury.',
  'For the shoulder injury of this claim he underwent rotator cuff repair in November 2014.',
  'He had an appendectomy in 2005.',
  'Following the industrial injury he had arthroscopy in June 2014; his knee had been replaced in 2010.',
  'He had a prior surgery of the same shoulder in 2010 for a nonindustrial injury.',
  'Following another injury he had arthroscopy in June 2013.',
  'A previous work injury led to a decompression in 2012.',
  'The industrial injury aggravated a shoulder that was operated on in 2012.',
  'After the work accident an old repair from 2011 was found torn.',
  'Since the injury he has pain at the scar of the operation of May 2012.',
  'Surgery for a 2010 injury was done in 2011.',
  'He had taken tramadol for headache since 2011, before the injury.',
  'He has taken lisinopril since 2010.',
  'For the work injury he has taken Norco since 2014.',
  'He has used ibuprofen since 2012 for his knees, and now for this injury as well.',
  'Tramadol, begun in 2011 for another injury, was continued after this one.',
  'He has been with the employer since 2009 and off work for this injury.',
  'He has been diabetic since 2010 and takes metformin.',
  'Medications are ibuprofen for this injury and a statin since 2010.',
])('is silent on treatment after it, or of something else: %s', (summary) => {
  expect(marked(treatmentBeforeInjury, datedLetter({ summary }))).toEqual([]);
});
