import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { nameKeys } from '../../text/letters.ts';
import type { OwnText } from './own-texts.ts';

/**
 * Whether a text of the reviewer's own is for an item: by its decision, as far as the item has one, and by the drug, treatment or
 * topic that it names. A drug is known by any of its names; a topic by one that the item cites, or that governs the drug.
 */
export function suits({ subjects, decision }: OwnText, item: LetterPart): boolean {
  const decided = item.determination.items[0]?.decision?.value ?? null;
  if (decision !== null && decided !== null && decision !== decided) return false;
  return subjects.length === 0 || subjects.some((name) => isAbout(item, name));
}

function isAbout(item: LetterPart, name: string): boolean {
  const keys = nameKeys(name);
  const { catalogue } = item;
  const requested = item.requests.flatMap(({ drugs }) => drugs.flatMap((mention) => mention.drugs));
  const named = keys.flatMap((key) => catalogue.drugNames().get(key));
  if (named.some((drug) => requested.includes(drug))) return true;
  const topics = [
    ...item.citations.flatMap((citation) => citation.topics.flatMap(({ topic }) => topic ?? [])),
    ...requested.flatMap((drug) => catalogue.topicsGoverning(drug)),
  ];
  if (topics.some((topic) => keys.some((key) => isNamed(topic, key, catalogue)))) return true;
  const request = item.determination.items[0]?.request.text ?? '';
  return plain(request).includes(plain(name));
}

function isNamed(
  topic: { readonly guidelineId: string; readonly id: string },
  key: string,
  catalogue: Catalogue,
): boolean {
  const guideline = catalogue.guideline(topic.guidelineId);
  return (
    guideline !== null &&
    catalogue
      .topicNames(guideline)
      .get(key)
      .some(({ id }) => id === topic.id)
  );
}

/** Whole words with a space before and after each. */
function plain(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
