import type { Flow } from '../../text/flow.ts';
import { sentencesOf, writtenSentence } from '../assertions/sentences.ts';
import type { Subject } from '../subject.ts';
import { type RequestPart, readRequestPart } from './request.ts';

/** What asks in a summary, now: `The physician requests`, `is requested`, `At issue is`. */
const ASKS =
  /\b(?:requests|is requesting|are requesting|asks for|is asking for|is (?:now )?requested|are (?:now )?requested|(?:has|have) been requested|has requested|requests? (?:is|was|were|are) (?:made )?for|(?:a|the|this|current) request for|seeks|(?:request|rfa)\b[^.;]{0,40}? is for|(?:physician|provider|doctor|surgeon|chiropractor|therapist|podiatrist|neurologist|psychologist) (?:now )?recommends|treatment plan (?:includes|is for|calls for)|(?:request|plan|rfa)(?=:)|review (?:is about|concerns)|at issue (?:is|are)|in dispute (?:is|are)|(?:is|are) (?:in dispute|at issue)|disputed items? (?:is|are)|prescribes|orders|writes for|(?:physician|provider|surgeon|doctor|chiropractor|podiatrist|neurologist|psychologist) (?:has )?(?:prescribed|ordered))\b/i;
/** The form on which a treatment is asked for is no authorization. */
const FORM = /\b(?:requests? for authori[sz]ations?|authorization requests?|rfa)\b/gi;
/** With one of these in its sentence a request may be another, of another day, or no longer in dispute. */
const IN_DOUBT =
  /\b(?:previous\w*|prior|earlier|former\w*|last|initial\w*|original\w*|already|certif\w*|approv\w*|authori[sz]\w*|modif\w*|grant\w*|allow\w*|recommend(?!s\b)\w*|guidelines?|instead|complet\w*|attend\w*|receiv\w*|underw\w*|so far|to date|utilization|administrator|denial|denied|non-?certif\w*|withdr\w*|then|later|had|if|unless|whether|would|could|increase\w*|decrease\w*|reduc\w*|wean\w*|taper\w*|not|no longer|never|per day|(?:a|per|each|every) (?:year|month)|january|february|march|april|june|july|august|september|october|november|december|in may|remaining|also|besides|in addition|as well as|plus)\b/i;

/** What a case summary says that is asked for, a sentence each. Time grows with the length of the text. */
export function summaryRequestsIn(flow: Flow, subject: Subject): RequestPart[] {
  if (!ASKS.test(flow.text)) return [];
  return sentencesOf(flow).flatMap((sentence): RequestPart[] => {
    const { said, ...span } = writtenSentence(sentence, flow);
    const words = said.replace(FORM, '');
    if (!ASKS.test(words) && !ASKS.test(said)) return [];
    return IN_DOUBT.test(words) || sentence.asks || sentence.words[0]?.quote
      ? []
      : [readRequestPart(flow, span, subject)];
  });
}
