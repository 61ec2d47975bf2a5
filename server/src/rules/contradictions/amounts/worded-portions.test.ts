import { expect, it } from 'vitest';
import { findingsOf, inIssues } from '../../test-support.ts';
import { remainingPortionDiffers } from './remaining-portion-differs.ts';

const ofRequest = (request: string) =>
  findingsOf(
    remainingPortionDiffers,
    inIssues(`${request}: Upheld\n\nDecision rationale: No gain is recorded.`),
  );
const ofRationale = (words: string) =>
  findingsOf(
    remainingPortionDiffers,
    inIssues(`Treatment of the low back: Upheld\n\nDecision rationale: ${words}`),
  );

it.each([
  'Acupuncture 12 visits was the original request. Acupuncture 4 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Acupuncture 6 visits is',
  'Norco 10/325mg #120 was the original request. Norco 10/325mg #90 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco 10/325mg #60 is',
  'Celebrex 200mg #30 with 5 refills was the original request. Celebrex 200mg #30 with 2 refills was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Celebrex 200mg #30 with 5 refills is',
  'TENS unit 6 month rental was the original request. TENS unit 1 month rental was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, TENS unit 3 month rental is',
  'Home health aide 8 hours per day was the original request. Home health aide 3 hours per day was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Home health aide 8 hours per day is',
  'Bilateral facet injections at L3-4, L4-5 and L5-S1 was the original request. Bilateral facet injections at L4-5 and L5-S1 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Bilateral facet injections at L4-5 is',
  'Transforaminal epidural steroid injection at L4-5 and L5-S1 was the original request. Transforaminal epidural steroid injection at L5-S1 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Transforaminal epidural steroid injection at L5-S1 is',
  'MRI of the cervical and lumbar spine was the original request. MRI of the lumbar spine was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, MRI of the lumbar spine is',
  'Bilateral knee braces was the original request. Left knee brace was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Left knee brace is',
  'Gym membership for 12 months was the original request. Gym membership for 3 months was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Gym membership for 6 months is',
  'Physical therapy 4 visits was the original request. Physical therapy 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Physical therapy 2 visits is',
  'Chiropractic 12 visits (4 certified, 6 in dispute)',
  'Naproxen 550mg #60 with 3 refills (1 refill certified, 3 in dispute)',
  'Naproxen 550mg #60 with 4 refills, modified by UR to one refill (4 refills at issue)',
  'Physical therapy 12 visits, of which 6 were certified (8 visits at issue)',
  'Physical therapy 12 visits, 4 of them authorized, leaving 6 in dispute',
  'Gabapentin 300mg #90, modified to #45 (remaining #90)',
  'Home care 6 hours per day (2 hours per day approved, 6 hours per day in dispute)',
  'CPM machine rental 30 days (14 days certified, 21 days at issue)',
  'Interferential rental for 90 days; 30 days certified, 90 days in dispute',
  'Chiropractic treatment 10 sessions was the original request. Chiropractic treatment 4 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Chiropractic treatment 8 sessions is',
  'Tramadol 50mg #180 was the original request. Tramadol 50mg #120 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Tramadol 50mg #90 is',
  'H-wave rental for 3 months was the original request. H-wave rental for 1 month was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, H-wave rental for 3 months is',
  'Home health care 20 hours per week for 8 weeks was the original request. Home health care 20 hours per week for 3 weeks was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Home health care 20 hours per week for 8 weeks is',
  'Home health care 6 hours a day was the original request. Home health care 2 hours a day was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Home health care 3 hours a day is',
  'Medial branch blocks at C4-5, C5-6 and C6-7 was the original request. Medial branch blocks at C4-5 and C5-6 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Medial branch blocks at C5-6 is',
  'X-rays of the left knee and left ankle was the original request. X-rays of the left knee was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, X-rays of the left knee is',
  'Carpal tunnel release, bilateral was the original request. Carpal tunnel release, right was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Carpal tunnel release, right is',
  'Voltaren gel with 4 refills was the original request. Voltaren gel with 1 refill was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Voltaren gel with 4 refills is',
  'Psychotherapy 20 sessions was the original request. Psychotherapy 6 sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Psychotherapy 12 sessions is',
  'Lidoderm patch #30 with 5 refills; UR certified 2 refills (5 refills remain in dispute)',
  'Acupuncture x 12 (UR approved 6; 8 are in dispute)',
  'Massage 10 sessions with 4 of 10 certified and 8 at issue',
  'Aquatic therapy 16 visits, 8 approved, remaining 10 visits',
  'Norco 10/325 #120, certified #60, #90 in dispute',
  'Gym membership 12 months (3 months certified, 6 months in dispute)',
  'Home health aide 10 hours per day, 4 hours certified, 10 hours in dispute',
  'Hospital stay 5 days, 2 days authorized, 4 days at issue',
  'Inpatient stay of four days of which two were certified (three days at issue)',
])('marks a request that does not add up: %s', (request) => {
  expect(ofRequest(request)).toHaveLength(1);
});

it.each([
  'Acupuncture 12 visits was the original request. Acupuncture 4 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Acupuncture 8 visits is',
  'Celebrex 200mg #30 with 5 refills was the original request. Celebrex 200mg #30 with 2 refills was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Celebrex 200mg #30 with 3 refills is',
  'Celebrex 200mg #30 with 3 refills was the original request. Celebrex 200mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, 3 refills of Celebrex 200mg is',
  'Home health aide 8 hours per day was the original request. Home health aide 3 hours per day was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Home health aide 5 hours per day is',
  'Bilateral facet injections at L3-4, L4-5 and L5-S1 was the original request. Bilateral facet injections at L4-5 and L5-S1 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Bilateral facet injections at L3-4 is',
  'Transforaminal epidural steroid injection at L4-5 and L5-S1 was the original request. Transforaminal epidural steroid injection at L5-S1 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Transforaminal epidural steroid injection at L4-5 is',
  'MRI of the cervical and lumbar spine was the original request. MRI of the lumbar spine was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, MRI of the cervical spine is',
  'Bilateral L4-5 and L5-S1 facet injections was the original request. Left L4-5 and L5-S1 facet injections was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Right L4-5 and L5-S1 facet injections is',
  'Epidural steroid injection at L4-5 x 2 was the original request. Epidural steroid injection at L4-5 x 1 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Second epidural steroid injection at L4-5 is',
  'Epidural steroid injection with anesthesia at L4-5 was the original request. Epidural steroid injection at L4-5 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Anesthesia for the injection at L4-5 is',
  'Fusion L4-S1 was the original request. Decompression L4-S1 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Fusion L4-S1 is',
  'TENS unit 6 month rental was the original request. TENS unit 1 month rental was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, TENS unit 5 month rental is',
  'Naproxen 550mg #60 with 3 refills (1 refill certified, 2 in dispute)',
  'Naproxen 550mg #60 with 3 refills, modified by UR to no refill (3 refills in dispute)',
  'Home health aide 8 hours per day, of which 4 hours per day were certified (4 hours at issue)',
  'Physical therapy 12 visits, of which 6 were certified (6 visits at issue)',
  'Cervical medial branch blocks C3-4, C4-5, C5-6 (C3-4 and C4-5 approved; C5-6 in dispute)',
  'Physical therapy 2x6, 6 certified, 6 in dispute',
])('is silent on a request that adds up: %s', (request) => {
  expect(ofRequest(request)).toEqual([]);
});

it.each([
  'Twelve visits were requested and the claims administrator certified four, so that six remain in dispute.',
  'The provider asked for one year of membership and utilization review granted three months; the remaining six months are at issue.',
  'Of the 90 tablets requested utilization review certified 30, leaving 45 in dispute.',
  'The request was for 10 sessions, 4 were authorized, and the 8 that remain are reviewed here.',
  'Utilization review allowed two of the four refills, and three are in dispute.',
  'Eight hours a day were requested, UR approved three, and the other six are at issue.',
  'Six months were asked for and two approved; what is left is five months.',
  'Of sixteen visits requested UR certified eight. The remaining six visits are at issue.',
  'The claims administrator granted four of the ten sessions that were requested, so eight are in dispute.',
  'Three of the six months were approved. Four months are left to decide.',
  'She was granted 10 of 24 requested sessions, which leaves 12.',
  'The RFA sought 180 tablets; 120 were approved and 90 tablets are under review.',
  'Since 6 of 12 visits have been certified, the remaining 8 are the subject of this review.',
  'A membership of 12 months was requested. The administrator certified 3 months. At issue are the other 6 months.',
])('marks a rationale that does not add up: %s', (words) => {
  expect(ofRationale(words)).toHaveLength(1);
});

it.each([
  'Twelve visits were requested and the claims administrator certified four, so that eight remain in dispute.',
  'The provider asked for one year of membership and utilization review granted three months; the remaining nine months are at issue.',
  'Of the 90 tablets requested utilization review certified 30, leaving 60 in dispute.',
  'Twelve visits were requested, the claims administrator certified four, and she has attended three so far.',
  'The request was for 10 sessions, 4 were authorized, and the guideline allows 6 in all.',
  'Twelve visits were requested in May and four in June; six were authorized.',
  'Of twelve visits authorized in 2015 she used eight; six more are asked for.',
  'A year was asked for, three months were certified, and six months of failed home exercise are required first.',
  'Eight hours a day were requested, UR approved three, and the other five are at issue.',
  'The provider asked for 12 visits, 6 were certified and 6 visits remain in dispute.',
  'The guideline allows 10 visits; 6 were certified, and the remaining 4 visits can be asked for later.',
  'Twelve visits were requested after surgery, of which eight were authorized and two remain unused.',
  'He was certified for 8 visits, attended 5 and has 3 remaining.',
  'UR certified two refills; four refills were asked for and two refills are in dispute.',
  'Three months were approved last year and six months are requested now.',
])('is silent on a rationale that adds up or says something else: %s', (words) => {
  expect(ofRationale(words)).toEqual([]);
});
