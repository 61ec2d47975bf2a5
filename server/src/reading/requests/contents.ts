import type { RequestPart } from './request.ts';
import { tokensOf } from './request-tokens.ts';

/**
 * Words that name no treatment of their own, so that two requests are not distinguished by them. Drugs and numbers are
 * compared by rules of their own.
 */
const EMPTY: ReadonlySet<string> = new Set(
  `a an and additional additionally all also any appropriate are as associated assuch at authorized based be been by claim
  claimant claims clinical continued current currently decision determined documentation due eligible employee for from
  further given guideline guidelines has have his her here hence imr in indication injured is it its lack lieu light
  medical medication more necessary need no noted not of office on one op or original originally other out per portion
  post postop postoperative pre preop preoperative prescribed prescription purchase operation operative quantity qty reason reasons refill refills remaining rental
  request requested requesting requests retrospective service services set surgical surgery such support supported
  that the their therefore these this thus times time to treatment treatments unit units unspecified use up was week weekly weeks were when
  which will with without worker x day days month months mg ml gm visit visits session sessions sessionss date dos intervention ancillary
  procedure study testing test scan imaging region both left right bilateral drug tablet tablets capsule capsules
  evaluation criteria met consequently likewise mentioned listed above below respectfully recommended submitted being under circumstances
  accordingly subsequently pursuant provided record records physician provider patient absence evidence information
  specific order orders apply applied affected area topical hcl er xr sr sodium box patch patches cream gel ointment
  pain chronic acute necessity date`.split(/\s+/),
);

/** Abbreviations that requests and rationales exchange for the words. */
const SAME: Readonly<Record<string, string>> = {
  electromyography: 'emg',
  electromyogram: 'emg',
  ncv: 'ncs',
  'x-ray': 'xray',
  radiograph: 'xray',
  pt: 'physical',
  physiotherapy: 'physical',
  chiropractor: 'chiropractic',
  lumbosacral: 'lumbar',
  tomography: 'ct',
  electrocardiogram: 'ekg',
  ecg: 'ekg',
  acromioclavicular: 'ac',
  sacroiliac: 'si',
  temporomandibular: 'tmj',
  carpometacarpal: 'cmc',
  metacarpophalangeal: 'mcp',
  metatarsophalangeal: 'mtp',
};

/** The words of a stretch that distinguish one treatment from another: singular, in lower case, each once. */
export function contentsOf(text: string, start = 0, end = text.length, part?: RequestPart): Set<string> {
  const contents = new Set<string>();
  for (const { word, value } of tokensOf(text, start, end)) {
    if (value !== null || word === 'date' || word.length < 2 || EMPTY.has(word)) continue;
    const singular = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
    if (!EMPTY.has(singular))
      contents.add(Object.hasOwn(SAME, singular) ? (SAME[singular] as string) : singular);
  }
  for (const { drugs } of part?.drugs ?? []) {
    for (const { id, substances } of drugs)
      for (const name of [id, ...substances]) contents.add(`drug:${name}`);
  }
  return contents;
}
