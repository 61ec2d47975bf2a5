import { type Range, range } from '../../server/src/text/range.ts';
import { type Damage, type Random, replaced, type SoundLetter, type Way } from './mutations-ground.ts';

/** Where sentences begin in summary and rationales: after a period and white space, past their first line. */
export function sentenceStarts({ tree, text }: SoundLetter): number[] {
  const summary = tree.sections.find(({ kind }) => kind === 'clinical-case-summary');
  const areas = [
    ...(summary ? [range(summary.leadIn?.end ?? summary.body.start, summary.body.end)] : []),
    ...tree.items.flatMap(({ rationale }) => (rationale ? [rationale.flow.range] : [])),
  ];
  return areas.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[a-z]{3}\. +(?=[A-Z][a-z]+ [a-z])/g)].map(
      (one) => start + one.index + one[0].length,
    ),
  );
}

/** A sentence of our own put before one of the letter; `^` marks both ends of the words that are wrong. */
export function planted(letter: SoundLetter, marked: string, random: Random): Damage | null {
  const at = random.pick(sentenceStarts(letter));
  return at === undefined ? null : markedAt(letter.text, at, marked);
}

/** A sentence of our own at the beginning of a rationale; `^` marks both ends of the words that are wrong. */
export function inRationale({ text, tree }: SoundLetter, marked: string, random: Random): Damage | null {
  const rationale = random.pick(tree.items.flatMap((item) => item.rationale ?? []));
  if (!rationale || rationale.flow.text.length < 40) return null;
  return markedAt(text, rationale.flow.range.start, marked);
}

/** The summary without its fixed first sentence; null for a letter without one. */
export function summaryRange({ tree }: SoundLetter): Range | null {
  const summary = tree.sections.find(({ kind }) => kind === 'clinical-case-summary');
  return summary ? range(summary.leadIn?.end ?? summary.body.start, summary.body.end) : null;
}

/** A sentence of our own before one of the summary; `^` marks both ends of the words that are wrong. */
export function inSummary(letter: SoundLetter, marked: string, random: Random): Damage | null {
  const summary = summaryRange(letter);
  const at = random.pick(
    sentenceStarts(letter).filter((start) => summary && summary.start < start && start < summary.end),
  );
  return at === undefined ? null : markedAt(letter.text, at, marked);
}

/** A sentence of our own at a place; `^` marks both ends of the words that are wrong. */
export function markedAt(text: string, at: number, marked: string): Damage {
  const [before = '', wrong = '', after = ''] = marked.split('^');
  const start = at + before.length;
  return {
    text: replaced(text, range(at, at), `${before}${wrong}${after} `).text,
    places: [range(start, start + wrong.length)],
  };
}

/** A way that plants a sentence. */
export function plant(
  name: string,
  codes: readonly string[],
  sentences: (random: Random) => readonly string[],
): Way {
  return {
    name,
    codes,
    damage: (letter, random) => planted(letter, random.pick(sentences(random)) as string, random),
  };
}

/** Sentences put at the end of the summary, and at the beginning of a rationale; both may be marked. */
export function inBoth(
  letter: SoundLetter,
  [told, missed]: readonly [string, string],
  random: Random,
): Damage | null {
  const both = toldBefore(letter, inRationale(letter, missed, random), told);
  return both && { text: both.text, places: [both.told, both.place] };
}

/** A sentence put at the end of the summary, before damage to what follows it: where both are then; null where there is no such place. */
export function toldBefore(
  { text, tree }: SoundLetter,
  damage: Damage | null,
  told: string,
): { readonly text: string; readonly told: Range; readonly place: Range } | null {
  const summary = tree.sections.find(({ kind }) => kind === 'clinical-case-summary');
  const place = damage?.places[0];
  if (!damage || !place || !summary || place.start < summary.body.end) return null;
  const end = summary.body.start + text.slice(summary.body.start, summary.body.end).trimEnd().length;
  const added = ` ${told}`;
  return {
    text: replaced(damage.text, range(end, end), added).text,
    told: range(end, end + added.length),
    place: range(place.start + added.length, place.end + added.length),
  };
}
