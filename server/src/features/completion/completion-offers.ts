import type { Catalogue } from '../../catalogue/catalogue.ts';
import { namesakeInForce, versionInForce } from '../../catalogue/editions.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import { fieldForm } from '../../form/form-of.ts';
import type { CitationForm } from '../../form/kinds.ts';
import { FORM } from '../../form/printed-form.ts';
import { partsAround } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation, CitedTopic } from '../../reading/citations/citation.ts';
import { pagesToWrite } from '../../rules/pages-to-write.ts';
import type { Placed } from '../../text/placed.ts';
import { contains } from '../../text/range.ts';
import { isKeyUnit } from '../../text/words.ts';
import {
  type CompletionFacts,
  completionFacts,
  type OfferedTopic,
  type Standing,
} from './completion-facts.ts';
import {
  type Concerns,
  guidelineAlone,
  type OfferGroup,
  pagesGroup,
  phrase,
  topicGroup,
} from './completion-offer.ts';
import type { Anchor, CitationPlace } from './completion-place.ts';
import { coveringTyped, type TypedCovering } from './completion-treatments.ts';
import { formOfLetter, printedTopic } from './printed-citation.ts';

/** Where the field is not the claims administrator's, its sentences are the reviewer's. */
const REVIEWER = fieldForm('reviewerGuideline').party ?? '';

/** Makes the offers of one place. */
export class Offers {
  readonly #catalogue: Catalogue;
  /** The part around the place, of whose citations some may be gone on with. */
  readonly #around: Placed<LetterPart> | null;
  readonly #place: CitationPlace;
  readonly #facts: CompletionFacts;
  readonly #date: string;
  readonly #form: CitationForm;
  readonly #concerns: Concerns;
  /** What closes the citation: a full stop at the end of a field. */
  readonly #stop: string;
  readonly #pagesFollow: boolean;

  constructor(letter: Letter, place: CitationPlace, offset: number) {
    const { determination, catalogue } = letter;
    this.#catalogue = catalogue;
    this.#around = place.item ?? partsAround(letter, offset)[0] ?? null;
    this.#place = place;
    this.#facts = completionFacts(catalogue);
    this.#date = letter.asOf.date;
    this.#form = formOfLetter(determination, this.#date);
    const item = place.item?.part;
    const request = item?.determination.items[0]?.requestRange;
    const requested = (item?.drugs ?? [])
      .filter((mention) => request && contains(request, mention.range))
      .flatMap((mention) => mention.drugs.map(({ id }) => id));
    this.#concerns = { cited: citedIn(item?.citations ?? []), drugs: new Set(requested) };
    const behind = wordsBehind(determination.source, place, offset);
    this.#stop = place.where === 'field' && behind === '' ? '.' : '';
    this.#pagesFollow = /^[^.;]{0,200}\bpages?\b/i.test(behind);
  }

  /** All that could be meant at an anchor, whatever is typed there. */
  at({ kind, guideline, behind }: Anchor): OfferGroup[] {
    const { opening, mtus, nonMtus } = FORM.citation;
    if (kind === 'sentence') return [...this.#sentences(), ...this.#citations(`${opening} ${mtus} `)];
    if (kind === 'based') {
      return [phrase(`${mtus} `), phrase(`${nonMtus} `), ...this.#citations(`${mtus} `)];
    }
    if (kind === 'works') return this.#works();
    if (kind === 'guidelines') return this.#citations('');
    if (kind === 'pages') return this.#pages(guideline, behind);
    if (kind === 'topics') return guideline ? this.#behindName(guideline) : [];
    const entries = this.#entries(guideline, behind);
    return kind === 'next' ? [...entries, ...this.#citations('')] : entries;
  }

  /** What goes on a list of topics, without those that it has before. */
  #entries(guideline: Guideline | null, behind: number): OfferGroup[] {
    const here = this.#topicsBefore(behind).filter(
      ({ range }) => range.start >= (this.#place.field?.range.start ?? 0),
    );
    const listed = new Set(topicsOf(here));
    const inForce = () => this.#catalogue.guidelines.filter((one) => this.#standing(one).inForce);
    return (guideline ? [guideline] : inForce()).map((named) =>
      this.#topics(
        named,
        ({ name }) => `${name}${this.#stop}`,
        false,
        ({ topic }) => !listed.has(topic),
      ),
    );
  }

  /** The topics that are cited before an offset into the letter, in order; their offsets are those of the part. */
  #topicsBefore(offset: number): CitedTopic[] {
    if (!this.#around) return [];
    const { start, part } = this.#around;
    return part.citations.flatMap(({ topics }) => topics).filter(({ range }) => start + range.end <= offset);
  }

  /** The sentences of the form, as the party prints them whose field it is. */
  #sentences(): OfferGroup[] {
    const { field } = this.#place;
    const party = field && fieldForm(field.kind).party;
    return FORM.guidelineSentences
      .filter(({ offeredIn }) => offeredIn.includes(this.#form))
      .map(({ words }) => phrase(words.replace('{party}', party ?? REVIEWER)));
  }

  /** All guidelines that the MTUS adopts, and their topics, as whole citations after `lead`. */
  #citations(lead: string): OfferGroup[] {
    const adopted = this.#catalogue.guidelines.filter(({ mtus }) => mtus);
    return adopted.flatMap((guideline): OfferGroup[] => {
      const { form, name, inForce } = this.#standing(guideline);
      const print = (topic: Topic) => `${lead}${name}${this.#behindCitedName(topic, form)}`;
      // a heading that the edition in force has as well is cited from there
      const isLast = ({ topic }: OfferedTopic) =>
        inForce || namesakeInForce(topic, this.#date, this.#catalogue) === null;
      const topics = this.#topics(guideline, print, false, isLast);
      // the book itself is cited by page alone, and no longer where chapters are cited by name
      const isBook = this.#facts.chaptersOf(guideline).length > 0;
      return isBook && form === 'sections'
        ? [topics]
        : [this.#guideline(guideline, `${lead}${name}`), topics];
    });
  }

  #behindCitedName(topic: Topic, form: CitationForm): string {
    if (this.#place.where === 'prose') return `, ${this.#inProse(topic)}`;
    return printedTopic(topic, form, !this.#pagesFollow) + this.#stop;
  }

  /**
   * Works outside the MTUS of the day, with the chapters of those that it does not adopt at all; letters cite the ACOEM book
   * as one of them too.
   */
  #works(): OfferGroup[] {
    return this.#catalogue.guidelines.flatMap((work): OfferGroup[] => {
      const isBook = this.#facts.chaptersOf(work).length > 0;
      if (this.#standing(work).inForce && !isBook) return [];
      const alone = this.#guideline(work, titleOf(work));
      const print = (topic: Topic) => `${work.name}, ${chapter(topic)}${this.#stop}`;
      return work.mtus ? [alone] : [alone, this.#topics(work, print)];
    });
  }

  /** What follows a guideline's name: its topics, or the chapters of a book. */
  #behindName(guideline: Guideline): OfferGroup[] {
    const chapters = this.#facts.chaptersOf(guideline).filter(({ mtus }) => mtus);
    if (chapters.length > 0) {
      return chapters.map((part) => this.#guideline(part, this.#standing(part).name.replace(/^ACOEM /, '')));
    }
    const { form } = this.#standing(guideline);
    const comma = !guideline.mtus || this.#place.where === 'prose' || form === 'sections';
    return [this.#topics(guideline, (topic) => this.#behindTypedName(topic, guideline, form), comma)];
  }

  #behindTypedName(topic: Topic, guideline: Guideline, form: CitationForm): string {
    if (!guideline.mtus) return `${chapter(topic)}${this.#stop}`;
    if (this.#place.where === 'prose') return this.#inProse(topic);
    return printedTopic(topic, form, !this.#pagesFollow).replace(/^[, ]+/, '') + this.#stop;
  }

  /** `Muscle relaxants (for pain), pages 63-66`, `Topical analgesics section`: as sentences name topics. */
  #inProse(topic: Topic): string {
    const { name, pages } = topic;
    if (!pages) return `${name} section`;
    return `${name}, ${pages[0] === pages[1] ? 'page' : 'pages'} ${pagesToWrite(topic)}`;
  }

  /** The pages of topics; those of the topic that was named last before the label come first. */
  #pages(named: Guideline | null, behind: number): OfferGroup[] {
    const guideline = named ?? this.#chronicPain();
    if (!guideline) return [];
    const topics = this.#facts.topicsOf(guideline).filter(({ topic }) => topic.pages);
    const print = (topic: Topic) => `${pagesToWrite(topic)}${this.#stop}`;
    const last = this.#topicsBefore(behind).findLast(({ topic }) => topic?.guidelineId === guideline.id);
    const concerns = last?.topic ? { ...this.#concerns, cited: new Set([last.topic]) } : this.#concerns;
    return [pagesGroup(topics, this.#standing(guideline), print, concerns)];
  }

  /** The guideline that a page list means where none is named: that of chronic pain in the edition of the day. */
  #chronicPain(): Guideline | null {
    const [id] = versionInForce('chronic-pain', this.#date, this.#catalogue)?.guidelines ?? [];
    return id === undefined ? null : this.#catalogue.guideline(id);
  }

  #standing(guideline: Guideline): Standing {
    return this.#facts.standing(guideline, this.#date, this.#form);
  }

  #guideline(guideline: Guideline, insert: string): OfferGroup {
    const names = this.#facts.guidelineNames(guideline);
    const standing = this.#standing(guideline);
    const moved = standing.inForce ? this.#facts.movedNames(guideline) : [];
    return guidelineAlone(guideline, names, standing, insert, this.#concerns, moved);
  }

  /** The topics of a guideline that are wanted, in its order. */
  #topics(
    guideline: Guideline,
    print: (topic: Topic) => string,
    comma = false,
    isWanted: (offered: OfferedTopic) => boolean = () => true,
  ): OfferGroup {
    const topics = this.#facts.topicsOf(guideline).filter(isWanted);
    return topicGroup(topics, this.#standing(guideline), print, comma, this.#concerns);
  }

  /** What covers a treatment that is typed where no guideline is named yet; empty elsewhere. */
  covering({ kind, typed }: Anchor): TypedCovering {
    const isOpen = kind === 'sentence' || kind === 'based' || kind === 'guidelines';
    const request = this.#place.item?.part.requests[0];
    const regions = request?.bodyParts.map(({ value }) => value.region) ?? [];
    return isOpen ? coveringTyped(typed.text, regions, this.#date, this.#catalogue) : new Map();
  }
}

/** `Pain Chapter` */
function chapter({ name }: Topic): string {
  return name.endsWith('Chapter') ? name : `${name} Chapter`;
}

/** What the fields and the rationale of an item cite. */
function citedIn(citations: readonly Citation[]): ReadonlySet<Guideline | Topic> {
  return new Set(
    citations.flatMap(({ guideline, topics }) => [...(guideline ? [guideline] : []), ...topicsOf(topics)]),
  );
}

function topicsOf(cited: readonly CitedTopic[]): Topic[] {
  return cited.flatMap(({ topic }) => topic ?? []);
}

/** The words of the field after the cursor and the word it is in; empty at its end and outside a field. */
function wordsBehind(source: string, { item, field }: CitationPlace, offset: number): string {
  const end = item && field ? Math.min(item.start + field.flow.range.end, offset + 400) : offset;
  let from = offset;
  while (from < end && isKeyUnit(source.charCodeAt(from))) from++;
  return source.slice(from, Math.max(from, end)).trim();
}
