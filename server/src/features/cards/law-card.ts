import type { Catalogue } from '../../catalogue/catalogue.ts';
import { confidenceInWords, doubtInList } from '../../catalogue/confidence.ts';
import type { LawChange } from '../../catalogue/types.ts';
import type { CitedSection } from '../../reading/citations/citation.ts';
import { writtenDay } from '../../text/days.ts';
import { type Card, cardOf } from './card.ts';

/** What is known of a section of law: title, what it holds, its history. */
export function lawCard({ cite, law }: CitedSection): Card {
  if (!law) return cardOf(cite, ['No section of this number on file.']);
  const name = law.through ? `${law.cite} to ${law.through}` : law.cite;
  return {
    headline: law.title ? `${name}: ${law.title}` : name,
    lines: [...(law.note ? [law.note] : []), ...(law.history.length > 0 ? [historyLine(law.history)] : [])],
    confidence: confidenceInWords(law.confidence),
    sources: [...(law.url ? [law.url] : []), ...law.sources],
  };
}

/** The first section of a citation, and the titles of the others. */
export function lawCitationCard(sections: readonly CitedSection[]): Card {
  const [first, ...others] = sections.map(lawCard);
  if (!first) return cardOf('', []);
  return { ...first, lines: [...first.lines, ...others.map(({ headline }) => `${headline}.`)] };
}

/** The schedule as a whole, by the section that says what it is. */
export function scheduleCard(catalogue: Catalogue): Card {
  const section = catalogue.lawSection('8 CCR 9792.21');
  return {
    headline: 'Medical Treatment Utilization Schedule (MTUS)',
    lines: [
      'Cited as a whole: no guideline, topic or page is named.',
      ...(section ? [[`${section.cite}.`, section.note].filter((part) => part).join(' ')] : []),
    ],
    confidence: section ? confidenceInWords(section.confidence) : null,
    sources: section?.sources ?? [],
  };
}

/** `July 18, 2009: adopted; December 1, 2017: replaced.` */
function historyLine(history: readonly LawChange[]): string {
  const changes = history.map(
    ({ effective, what, confidence }) =>
      `${effective ? `${writtenDay(effective)}: ` : ''}${what}${doubtInList(confidence)}`,
  );
  return `${changes.join('; ')}.`;
}
