import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, placeOf, wordsOfSentence } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { narrativeFlows } from '../narrative.ts';
import { anyOfWords, COMPANIONS, COUPLES, KIN, NEAREST } from '../relatives.ts';
import type { Stated } from '../requests/request.ts';
import type { Subject } from '../subject.ts';
import type { Sex } from './sexes.ts';
import { followsRelative, toldAt } from './whose.ts';

/** What only women have or undergo. */
const OF_WOMEN =
  'hysterectom(?:y|ies)|oophorectom(?:y|ies)|tubal ligation|c-?sections?|ca?esareans?|(?:post-?|peri-?)?menopaus(?:e|al)|menstruati(?:on|ng)|menstrual \\w{4,8}|LMP|gravida|uterine \\w{4,10}|uterus|ovarian \\w{4,10}|endometriosis|breast-?feeding|postpartum|pregnant|pregnanc(?:y|ies)|miscarriages?';
/** What only men have or undergo. */
const OF_MEN =
  'prostatectom(?:y|ies)|prostate|prostatic \\w{4,12}|prostatitis|BPH|TURP|vasectom(?:y|ies)|orchiectomy|testic(?:le|les|ular)(?: \\w{4,10})?|erectile dysfunction|scrotal \\w{4,10}|scrotum|varicocele|epididymitis';
const FACT = new RegExp(`\\b(?:(${OF_WOMEN})|(${OF_MEN}))\\b`, 'gi');
const PERSON = '(?:patient|worker|employee|claimant|applicant)';
/** `this patient's enlarged`, `her large`, right before it. */
const OWN_BEFORE = new RegExp(
  `\\b(?:${PERSON}['\u2019]s|his|her) (?:(?:enlarged|large|known|benign|recent|old|current|chronic|past|prior|previous|last|early|late|own|symptomatic) ){0,2}$`,
  'i',
);
/** `of this patient`, right after it. */
const OWN_BEHIND = new RegExp(
  `^ (?:(?:of|in) this|of the) (?:injured )?${PERSON}\\b|^ in this (?:man|woman|lady|gentleman)\\b`,
  'i',
);
/** Right after it: that it is none. */
const DENIED_BEHIND =
  /^ (?:tests?\b|(?:is|was|has been|had been)(?: \w{2,12})? (?:not|no|never|ruled|excluded|denied|absent|negative)\b)/i;
/** Before it, in its sentence: that the patient has it, or had. */
const HAS =
  /\b(?:(?:patient|worker|employee|claimant|applicant|he|she|who)(?:,? (?:also|now|still|currently|already|previously|has|had|is|was|are|been))* (?:underwent|undergone|reached|has|had|is|was|gave|reports?|takes|uses|(?:currently|now|previously|already) )\b|(?:his|her)(?: (?:last|prior|previous|past|two|first|own))?(?= ?$)|(?:past|surgical|medical|gynecologic(?:al)?|urologic(?:al)?|obstetric(?:al)?|other|patient|worker|applicant|claimant|his|her) (?:past )?(?:medical |surgical )?(?:history|surger(?:y|ies)|operations?|diagnos[ei]s|comorbidit(?:y|ies))|history (?:is|was|of|includes?)|status post|s\/p|PMH|PSH)\b[^.;]{0,80}$/i;
/** It is somebody else's, a matter of medicine in general, or it is denied. */
const NOT_HIS = new RegExp(
  `\\b(?:women|men|females|males|persons|people|patients|those|anyone|category|contraindicat\\w*|if|unless|risks?|avoid\\w*|guidelines?|ODG|MTUS|ACOEM|FDA|label|warn\\w*|stud(?:y|ies)|trials?|indicat\\w*|recommended|family|no|not|nor|denie[sd]|den(?:y|ying)|negative|without|never|cannot|rule[sd]? out|screen\\w*|exclud\\w*|would|could|may|might|unlike|lack(?:s|ed|ing)?|absence|mixed|misfiled|another|${anyOfWords(NEAREST, COUPLES, KIN, COMPANIONS)})\\b`,
  'i',
);

/** Conditions and operations of the patient that only one sex has, in the order of the text. Linear. */
export const readSexedFacts = remembered(({ determination: part }: Subject): readonly Stated<Sex>[] =>
  narrativeFlows(part).flatMap((flow) => {
    const found = matchesOf(FACT, flow.text);
    if (found.length === 0) return [];
    const words = keyTextOf(flow);
    return found
      .filter(({ index, 0: { length } }) => isOfPatient(flow, words, index, index + length))
      .map(({ index, 0: { length }, 1: ofWomen }) => ({
        value: ofWomen ? ('female' as const) : ('male' as const),
        range: flow.sourceRange(index, index + length),
      }));
  }),
);

function isOfPatient({ text }: Flow, words: KeyText, start: number, end: number): boolean {
  const at = placeOf(words, start);
  const sentence = wordsOfSentence(words, at);
  const before = text.slice(Math.max(sentence.start, start - FAR), start);
  const behind = text.slice(end, Math.max(end, sentence.end));
  const isOwn = OWN_BEFORE.test(before) || OWN_BEHIND.test(behind);
  if (NOT_HIS.test(text.slice(sentence.start, isOwn ? start : sentence.end))) return false;
  if (DENIED_BEHIND.test(behind) || !(isOwn || HAS.test(before))) return false;
  return !toldAt(words, at, placeOf(words, end)).ofAnother && !followsRelative(words, at);
}

const FAR = 200;
