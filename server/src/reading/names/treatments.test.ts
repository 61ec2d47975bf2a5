import { expect, test } from 'vitest';
import { treatmentKindsIn } from './treatments.ts';

test.each([
  ['Acu 2x4 L/S', ['acupuncture']],
  ['Accupuncture x 6 sessions', ['acupuncture']],
  ['Acupucture 1x6', ['acupuncture']],
  ['Auricular needling', ['acupuncture']],
  ['97810 and 97811, six visits', ['acupuncture']],
  ['PT 2x6 for the low back', ['physical therapy']],
  ['Physical therapy 12 visits', ['physical therapy']],
  ['Aqua therapy 2 x 4', ['physical therapy']],
  ['Chiro 2x6, neck', ['manual therapy']],
  ['Chiropractic manipulation and massage', ['manual therapy']],
  ['Manipulation under anesthesia, right shoulder', ['surgery']],
  ['MRI of the lumbar spine', ['imaging']],
  ['CT cervical spine', ['imaging']],
  ['X-rays left wrist', ['imaging']],
  ['EMG/NCV of the lower extremities', ['nerve conduction testing']],
  ['TENS unit', ['electrical stimulation']],
  ['Shockwave therapy, right heel', ['laser or shock wave']],
  ['Shock wave therapy', ['laser or shock wave']],
  ['Postoperative sling', ['surgery', 'equipment']],
  ['Massage chair', []],
  ['Massage, 6 visits', ['manual therapy']],
  ['Flexeril 10mg #60', []],
  ['The pt takes Norco', []],
  ['Laboratory tests: CBC, PT/PTT, PT / INR', []],
  ['Transportation to physical therapy, ten round trips', []],
  ['', []],
])('%j', (words, expected) => {
  expect([...treatmentKindsIn(words)]).toEqual(expected);
});
