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
