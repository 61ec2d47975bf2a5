import type { Drug } from '../../../../catalogue/types.ts';
import { sentencesOf, writtenSentence } from '../../../../reading/assertions/sentences.ts';
import type { DrugMention } from '../../../../reading/names/drug-mentions.ts';
import type { Flow } from '../../../../text/flow.ts';
import { contains } from '../../../../text/range.ts';
import { substancesIn } from '../told-drug.ts';

/** What may be before a drug that a sentence is about. */
const BEFORE = /^(?:(?:As|Since|Because|Given that|The (?:drug|medication|medicine|agent),?) )?$/;
/** What is said of a drug right after its name, and its brand in brackets: what it is, what it belongs to, what it did here. */
const SAID =
  /^(?: \([^()]{2,30}\))?,? (?:(?:is|are)(?! (?:not )?(?:listed|noted|mentioned|requested|another|also|available|an alternative|a (?:safer|reasonable|better|cheaper|possible) |to be|(?:the|a) (?:alternative|usual|first|preferred|second|next)|preferred|safer|cheaper|tried|untried|taken|used|prescribed|first-line))|belongs? to|acts?|works?|may cause|has (?:been (?:of|helpful|effective|shown)|made|helped|kept|allowed|reduced|brought|lowered|a )|helps|keeps|allows)\b/;
/** Words by which a sentence compares, offers something else, or is of others. */
const OF_OTHERS =
  /\b(?:unlike|instead|alternatives?|compared|comparison|than|rather|could|would|might|should|before|denial|utilization|claims administrator|like|such as|also|too|both|similar\w*|related|another|other drugs|chemically|metaboli\w+|interact\w*|together|combin\w+|same class)\b/i;

/**
 * A drug of which a sentence of a rationale says what it is or did, from its first words, and that is named nowhere in the letter but there:
 * no substance of it and no drug of its class is requested. `elsewhere` says whether the letter names substances besides.
 */
export function strangeDrugIn(
  flow: Flow,
  mentions: readonly DrugMention[],
  asked: DrugMention,
  elsewhere: (substances: string) => boolean,
): DrugMention | null {
  const classes = new Set(asked.drugs.map(familyOf));
  const spans = mentions
    .filter(({ range }) => contains(flow.range, range))
    .map((mention) => ({ mention, ...flow.flowRange(mention.range) }));
  let next = 0;
  for (const read of sentencesOf(flow)) {
    const { said, start, end } = writtenSentence(read, flow);
    while (next < spans.length && (spans[next]?.start ?? 0) < start) next++;
    const first = spans[next];
    if (!first || first.end > end || read.asks || OF_OTHERS.test(said)) continue;
    const { mention } = first;
    if (!BEFORE.test(said.slice(0, first.start - start)) || !SAID.test(said.slice(first.end - start)))
      continue;
    const isStrange = mention.drugs.every(
      (drug) => !elsewhere(substancesIn(drug)) && drug.drugClass !== null && !classes.has(familyOf(drug)),
    );
    if (isStrange) return mention;
  }
  return null;
}

/** The first word of a drug's class: `opioid`, `antidepressant`. */
function familyOf({ drugClass }: Drug): string {
  return (drugClass ?? '').toLowerCase().split(/[^a-z0-9-]/)[0] ?? '';
}
