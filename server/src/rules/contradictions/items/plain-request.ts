/** Wordings of requests that say the same, each with the words that are compared. The longer ones come first. */
const SAME: readonly (readonly [wordings: string, words: string])[] = [
  ['electrodiagnostic(?: (?:studies|study|testing|tests|evaluation))?|emgs?[ /&-]{0,3}(?:and )?nc[sv]s?|nc[sv]s?[ /&-]{0,3}(?:and )?emgs?', 'emg ncs'],
  ['nerve conduction(?: velocity)?(?: (?:studies|study|testing|tests|test))?|ncvs?|ncss?', 'ncs'],
  ['(?:needle )?electromyogra(?:phy|ms?)|emgs?', 'emg'],
  ['mr(?:i| imaging)(?: (?:scan|study))?s?|magnetic resonance imaging|magnetic resonance', 'mri'],
  ['ct scans?|cat scans?|computed tomography|computerized tomography', 'ct'],
  ['x-?\\s?rays?|radiographs?|radiography|plain films?|films?', 'xray'],
  ['(?:without|w/o|no) contrast|non-?contrast|plain study', 'plain'],
  ['urine (?:drug|toxicology)(?: (?:screen|screening|screens|test|tests|testing))?|uds|udt|urine toxicology', 'udt'],
  ['transcutaneous electrical nerve stimulat(?:or|ion)(?: unit| device)?|tens(?: unit| device)?', 'tens'],
  ['lumbosacral orthosis|lumbar sacral orthosis|lso(?: brace)?', 'lso'],
  ['physical therapy|physiotherapy|physical medicine|pt', 'physicaltherapy'],
  ['occupational therapy|hand therapy|ot', 'occupationaltherapy'],
  ['aqua(?:tic)? therapy|pool therapy', 'aquatic'],
  ['chiropractic(?: (?:care|treatments?|manipulation|manipulative|therapy|visits?))?|chiro', 'chiropractic'],
  ['massages?(?: therapy)?', 'massage'],
  ['acupuncture(?: (?:treatments?|therapy))?', 'acupuncture'],
  ['epidural steroid injections?|epidural injections?|epidurals?|[l]?esis?', 'epidural'],
  ['arthroscopic (?:surgery|procedure)|arthroscopy', 'arthroscopy'],
  ['psychologists?|psychological', 'psychological'],
  ['psychiatrists?|psychiatric', 'psychiatric'],
  ['cortico-?steroid injections?|cortisone injections?|steroid injections?|injections?', 'injection'],
  ['consultations?|consults?', 'consultation'],
  ['follow-?\\s?ups?(?: visits?)?', 'followup'],
  ['memberships?', 'membership'],
  ['buying|bought|purchases?|purchased', 'purchase'],
  ['rent(?:als?|ing|ed)?|hire', 'rental'],
  ['post-?\\s?(?:op|operative|surgical|surgery)', 'postoperative'],
]; // biome-ignore format: one meaning a row

const WORDINGS = new RegExp(`\\b(?:${SAME.map(([wordings]) => `(${wordings})`).join('|')})(?![a-z])`, 'gi');

/** A request with the wordings that say the same replaced by one of them; the rest as it is. Linear. */
export function inPlainWords(text: string): string {
  return text.replace(WORDINGS, (_, ...groups: unknown[]) => {
    const meant = groups.slice(0, SAME.length).findIndex((group) => group !== undefined);
    return ` ${SAME[meant]?.[1] ?? ''} `;
  });
}
