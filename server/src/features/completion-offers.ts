import { titleOf } from '../catalogue/title.ts';
import type { Guideline, Topic } from '../catalogue/types.ts';
import { asOf, type CitationForm } from '../citations/as-of.ts';
import type { Citation } from '../citations/citation.ts';
import { isKeyUnit } from '../citations/words.ts';
import type { DisputedItem } from '../syntax/tree.ts';
import { contains } from '../text/range.ts';
import type { CompletionInput } from './completion.ts';
import { type CompletionFacts, completionFacts, type Standing } from './completion-facts.ts';
import { searchName } from './completion-match.ts';
import { GuidelineOffer, type Offer, TopicOffer, type TopicSetting } from './completion-offer.ts';
import type { Anchor, CitationPlace } from './completion-place.ts';
import { formOfLetter, printedPages, printedTopic } from './printed-form.ts';

/** Makes the offers of one place. */
export class Offers {
  readonly #input: CompletionInput;
  readonly #place: CitationPlace;
  readonly #facts: CompletionFacts;
  readonly #date: string;
  readonly #form: CitationForm;
  readonly #drugs: ReadonlySet<string>;
  readonly #cited: ReadonlySet<Guideline | Topic>;
  /** What closes the citation: a full stop at the end of a field. */
  readonly #stop: string;
  readonly #pagesFollow: boolean;

  constructor(input: CompletionInput, place: CitationPlace, offset: number) {
    const { determination, citations, drugs, catalogue } = input;
    this.#input = input;
    this.#place = place;
    this.#facts = completionFacts(catalogue);
    this.#date = asOf(determination).date;
    this.#form = formOfLetter(determination, this.#date);
    const request = place.item?.requestRange;
    this.#drugs = new Set(
      drugs
        .filter((mention) => request && contains(request, mention.range))
        .flatMap((mention) => mention.drugs.map(({ id }) => id)),
    );
    this.#cited = citedIn(place.item, citations);
    const behind = wordsBehind(determination.source, place, offset);
    this.#stop = place.where === 'field' && behind === '' ? '.' : '';
    this.#pagesFollow = /^[^.;]{0,200}\bpage\s*\(/i.test(behind);
  }

  /** All that could be meant at an anchor, whatever is typed there. */
  at({ kind, guideline }: Anchor): Offer[] {
    if (kind === 'sentence') return this.#sentences().concat(this.#citations('Decision based on MTUS '));
    if (kind === 'based') {
      return ['MTUS ', 'Non-MTUS Citation ']
        .map((words) => this.#phrase(words))
        .concat(this.#citations('MTUS '));
    }
    if (kind === 'works') return this.#works();
    if (kind === 'guidelines') return this.#citations('');
    if (kind === 'pages') return this.#pages(guideline);
    if (kind === 'topics') return guideline ? this.#behindName(guideline) : [];
    const entries = (guideline ? [guideline] : this.#inForce()).flatMap((named) =>
      this.#topics(named, ({ name }) => `${name}${this.#stop}`),
    );
    return kind === 'next' ? entries.concat(this.#citations('')) : entries;
  }

  /** The sentences of the form. Source: 194 published determinations; the first two stand in older ones too. */
  #sentences(): Offer[] {
    const started = ['Decision based on MTUS ', 'Decision based on Non-MTUS Citation '];
    if (this.#form === 'pages') return started.map((words) => this.#phrase(words));
    const who =
      this.#place.field?.kind === 'claimsAdministratorGuideline' ? 'Claims Administrator' : 'Expert Reviewer';
    return [
      ...started,
      `The ${who} did not cite any medical evidence for its decision.`,
      `The ${who} based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation `,
    ].map((words) => this.#phrase(words));
  }

  #phrase(words: string): Offer {
    return {
      kind: 'phrase',
      label: words.trim(),
      detail: () => '',
      insert: () => words,
      names: [searchName(words.trim())],
      pages: null,
      fact: null,
      comma: false,
      inForce: true,
      cited: false,
      governs: false,
    };
  }

  /** All guidelines that the MTUS adopts, and their topics, as whole citations behind `lead`. */
  #citations(lead: string): Offer[] {
    const adopted = this.#input.catalogue.guidelines.filter(({ mtus }) => mtus);
    const lists = adopted.map((guideline): Offer[] => {
      const { form, name } = this.#standing(guideline);
      const print = (topic: Topic) => `${lead}${name}${this.#behindCitedName(topic, form)}`;
      const topics = this.#topics(guideline, print);
      // the book itself is cited by page alone, and no longer where chapters are cited by name
      const isBook = this.#facts.chaptersOf(guideline).length > 0;
      if (isBook && form === 'sections') return topics;
      return [this.#guideline(guideline, `${lead}${name}`)].concat(topics);
    });
    return ([] as Offer[]).concat(...lists);
  }

  #behindCitedName(topic: Topic, form: CitationForm): string {
    if (this.#place.where === 'prose') return `, ${this.#inProse(topic)}`;
    return printedTopic(topic, form, !this.#pagesFollow) + this.#stop;
  }

  /** Works outside the MTUS of the day, and their chapters; letters cite the ACOEM book as one of them too. */
  #works(): Offer[] {
    const { guidelines } = this.#input.catalogue;
    const outside = guidelines.filter(
      (guideline) => this.#facts.chaptersOf(guideline).length > 0 || !this.#isInForce(guideline),
    );
    return outside.flatMap((work) => [
      this.#guideline(work, titleOf(work)),
      ...this.#topics(work, (topic) => `${work.name}, ${chapter(topic)}${this.#stop}`),
    ]);
  }

  /** What follows a guideline's name: its topics, or the chapters of a book. */
  #behindName(guideline: Guideline): Offer[] {
    const chapters = this.#facts.chaptersOf(guideline).filter(({ mtus }) => mtus);
    if (chapters.length > 0) {
      return chapters.map((part) => this.#guideline(part, this.#standing(part).name.replace(/^ACOEM /, '')));
    }
    const { form } = this.#standing(guideline);
    const comma = !guideline.mtus || this.#place.where === 'prose' || form === 'sections';
    return this.#topics(guideline, (topic) => this.#behindTypedName(topic, guideline, form), comma);
  }

  #behindTypedName(topic: Topic, guideline: Guideline, form: CitationForm): string {
    if (!guideline.mtus) return `${chapter(topic)}${this.#stop}`;
    if (this.#place.where === 'prose') return this.#inProse(topic);
    return printedTopic(topic, form, !this.#pagesFollow).replace(/^[, ]+/, '') + this.#stop;
  }

  /** `Muscle relaxants (for pain), pages 63-66`, `Topical analgesics section`: as sentences name topics. */
  #inProse({ name, pages }: Topic): string {
    if (!pages) return `${name} section`;
    return `${name}, ${pages[0] === pages[1] ? 'page' : 'pages'} ${printedPages(pages)}`;
  }

  #pages(named: Guideline | null): Offer[] {
    const guideline = named ?? this.#chronicPain();
    if (!guideline) return [];
    const { topics } = guideline;
    const offers = this.#topics(guideline, ({ pages }) =>
      pages ? `${printedPages(pages)}${this.#stop}` : '',
    );
    return offers.flatMap((offer, i): Offer[] => {
      const topic = topics[i];
      if (!topic?.pages) return [];
      const label = printedPages(topic.pages);
      return [
        {
          kind: 'pages',
          label,
          detail: () => pagesTopic(topic),
          insert: () => offer.insert(),
          names: [searchName(label), ...offer.names],
          pages: topic.pages,
          fact: offer.fact,
          comma: false,
          inForce: offer.inForce,
          cited: offer.cited,
          governs: offer.governs,
        },
      ];
    });
  }

  /** The guideline that a page list means where none is named: that of chronic pain in the edition of the day. */
  #chronicPain(): Guideline | null {
    const { catalogue } = this.#input;
    const ids = catalogue.inForceOn('chronic-pain', this.#date)?.guidelines ?? [];
    return ids[0] === undefined ? null : catalogue.guideline(ids[0]);
  }

  #inForce(): readonly Guideline[] {
    return this.#input.catalogue.guidelines.filter((guideline) => this.#isInForce(guideline));
  }

  #isInForce(guideline: Guideline): boolean {
    return this.#standing(guideline).inForce;
  }

  #standing(guideline: Guideline): Standing {
    return this.#facts.standing(guideline, this.#date, this.#form);
  }

  #guideline(guideline: Guideline, insert: string): Offer {
    const names = this.#facts.guidelineNames(guideline);
    return new GuidelineOffer(guideline, insert, this.#standing(guideline), names, this.#cited);
  }

  /** The topics of a guideline, in its order. */
  #topics(guideline: Guideline, print: (topic: Topic) => string, comma = false): Offer[] {
    const { inForce, name } = this.#standing(guideline);
    const setting: TopicSetting = {
      guidelineName: name,
      print,
      comma,
      inForce: inForce || !guideline.mtus,
      citedFacts: this.#cited,
      requested: this.#drugs,
    };
    return this.#facts.topicsOf(guideline).map((offered) => new TopicOffer(offered, setting));
  }
}

function pagesTopic({ name, pagesConfidence }: Topic): string {
  return pagesConfidence === 'low' ? `${name} (unverified)` : name;
}

/** `Pain Chapter` */
function chapter({ name }: Topic): string {
  return name.endsWith('Chapter') ? name : `${name} Chapter`;
}

/** What the fields and the rationale of an item cite. */
function citedIn(item: DisputedItem | null, citations: readonly Citation[]): ReadonlySet<Guideline | Topic> {
  const own = item ? citations.filter((citation) => contains(item.range, citation.range)) : [];
  return new Set(
    own.flatMap(({ guideline, topics }) => [
      ...(guideline ? [guideline] : []),
      ...topics.flatMap(({ topic }) => topic ?? []),
    ]),
  );
}

/** The words of the field behind the cursor and the word it is in; empty at its end and outside a field. */
function wordsBehind(source: string, { field }: CitationPlace, offset: number): string {
  const end = field ? Math.min(field.flow.range.end, offset + 400) : offset;
  let from = offset;
  while (from < end && isKeyUnit(source.charCodeAt(from))) from++;
  return source.slice(from, Math.max(from, end)).trim();
}
