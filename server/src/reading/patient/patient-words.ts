/** The words for the patient, by their letters. */
export const PATIENT =
  '(?:injuredworker|injuredemployee|patient|claimant|applicant|employee|worker|individual|person|iw)';
/** Nouns that state the sex. */
export const NOUN = '(?:female|male|woman|man|gentleman|lady)';
/** What may be between an age and the noun it belongs to: `48 year old right-hand dominant obese male`. */
export const DESCRIBED =
  '(?:right|left|hand|handed|dominant|obese|overweight|morbidly|well|developed|nourished|married|single|now|pleasant|hispanic|caucasian|african|american|asian|white|black|injured){0,6}';
