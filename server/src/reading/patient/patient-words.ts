/** The words for the patient, by their letters. */
export const PATIENT =
  '(?:injuredworker|injuredemployee|patient|claimant|applicant|employee|worker|individual|person|iw)';
/** Nouns that state the sex. */
export const NOUN = '(?:female|male|woman|man|gentleman|lady)';
/** What may be between an age and the noun it belongs to: `48 year old right-hand dominant obese male`. */
export const DESCRIBED =
  '(?:right|left|hand|handed|dominant|obese|overweight|morbidly|well|developed|nourished|married|single|now|pleasant|hispanic|caucasian|african|american|asian|white|black|injured){0,6}';
/** What a patient works as, by its letters: a noun after `this 45-year-old`. */
export const OCCUPATION =
  '(?:laborer|nurse|clerk|cook|chef|guard|officer|deputy|firefighter|teacher|mechanic|janitor|custodian|cashier|welder|electrician|plumber|roofer|painter|carpenter|driver|trucker|operator|housekeeper|gardener|landscaper|caregiver|picker|packer|butcher|baker|mason|framer|installer|technician|machinist|stocker|loader|waiter|waitress|bartender|server|dishwasher|seamstress|assembler|foreman|supervisor|warehouseman|salesman|saleswoman|paramedic|lineman|longshoreman|ironworker|farmworker|farmhand|roustabout|miner|logger|rigger|porter|housecleaner|cleaner|maid|secretary|receptionist|bookkeeper|accountant|engineer|pipefitter|drywaller|tiler|tilesetter|glazier|courier|aide)';
/** After an age, by its letters: what is so old is an injury, a thing or somebody else, and not the patient. */
export const IS_NO_PATIENT = new RegExp(
  `^(?:[a-z]{0,20}?(?:injury|claim|accident|case|histor|problem|condition|tear|fracture|operation|scar|implant|prosthes|dog|horse|truck|car|report|daughter|son|child)|(?:(?!with|who|after|has|had|status|for|since|from|and)[a-z]){0,16}?(?:replacement|fusion|surgery|hardware|stimulator|pump|device|brace|orthosis|orthotic|mattress|wheelchair|scooter|hearingaid|mri|xray|film|study|vehicle)(?!s?(?:${OCCUPATION}|worker|manager)))`,
);
