import type { DisputedItem, Field, Section } from '../../server/src/syntax/tree.ts';
import { type Range, range } from '../../server/src/text/range.ts';
import {
  type Damage,
  misspelled,
  type Random,
  removed,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';
import { planted } from './mutations-planting.ts';

function itemOf({ tree }: SoundLetter, random: Random): DisputedItem | undefined {
  return random.pick(tree.items);
}

function fieldOf(letter: SoundLetter, random: Random): Field | undefined {
  return random.pick(itemOf(letter, random)?.fields ?? []);
}

function headedSections({ tree }: SoundLetter): Section[] {
  return tree.sections.filter(({ heading, kind }) => heading !== null && kind !== 'other');
}

/** Two things that change places; the white space between them stays. The place is from the first to the last word. */
function exchanged(text: string, a: Range, b: Range): Damage {
  const words = text.slice(b.start, b.end) + text.slice(a.end, b.start) + text.slice(a.start, a.end);
  return replaced(text, range(a.start, b.end), words);
}

/** Ways in which the form of a letter breaks. */
export const formWays: readonly Way[] = [
  {
    name: 'drop a field',
    codes: ['field-missing'],
    damage(letter, random) {
      const item = itemOf(letter, random);
      const field = random.pick(item?.fields ?? []);
      if (!item || !field) return null;
      const damage = removed(letter.text, field.range);
      // of the last field what is missing shows at the label of the field before
      return { ...damage, places: [range(item.range.start, (damage.places[0] as Range).end + 40)] };
    },
  },
  {
    name: 'drop a label',
    codes: ['field-missing'],
    damage(letter, random) {
      const field = fieldOf(letter, random);
      return field ? removed(letter.text, field.label.range) : null;
    },
  },
  {
    name: 'misspell a label',
    codes: ['label-misspelled'],
    damage(letter, random) {
      const field = fieldOf(letter, random);
      if (!field) return null;
      const words = letter.text.slice(field.label.range.start, field.label.range.end);
      return replaced(letter.text, field.label.range, misspelled(words, random));
    },
  },
  {
    name: 'empty a field',
    codes: ['field-empty'],
    damage(letter, random) {
      const field = fieldOf(letter, random);
      if (!field || field.flow.text === '') return null;
      const damage = removed(letter.text, field.flow.range);
      return { ...damage, places: [field.label.range] };
    },
  },
  {
    name: 'write a field twice',
    codes: ['field-duplicated'],
    damage(letter, random) {
      const field = fieldOf(letter, random);
      if (!field) return null;
      const { start, end } = field.range;
      const copy = `\n\n${letter.text.slice(start, end)}`;
      return replaced(letter.text, range(end, end), copy);
    },
  },
  {
    name: 'exchange two fields',
    codes: ['field-out-of-order'],
    damage(letter, random) {
      const fields = itemOf(letter, random)?.fields ?? [];
      const first = random.below(fields.length - 1);
      const [a, b] = [fields[first], fields[first + 1]];
      return a && b ? exchanged(letter.text, a.range, b.range) : null;
    },
  },
  {
    name: 'drop a heading',
    codes: ['heading-missing', 'section-missing'],
    damage(letter, random) {
      const heading = random.pick(headedSections(letter))?.heading;
      return heading ? removed(letter.text, heading.range) : null;
    },
  },
  {
    name: 'misspell a heading',
    codes: ['heading-misspelled'],
    damage(letter, random) {
      const heading = random.pick(headedSections(letter))?.heading;
      if (!heading) return null;
      const words = letter.text.slice(heading.range.start, heading.range.end);
      return replaced(letter.text, heading.range, misspelled(words, random));
    },
  },
  {
    name: 'drop a section',
    codes: ['section-missing'],
    damage(letter, random) {
      const section = random.pick(headedSections(letter));
      if (!section) return null;
      const damage = removed(letter.text, section.range);
      const [gap] = damage.places as [Range];
      // behind the last section nothing follows that could show the gap: the section before does
      const before = headedSections(letter).findLast(({ range: { start } }) => start < section.range.start);
      return { ...damage, places: before?.heading ? [gap, before.heading.range] : [gap] };
    },
  },
  {
    name: 'write a section twice',
    codes: ['section-duplicated'],
    damage(letter, random) {
      const section = random.pick(headedSections(letter).slice(0, 2));
      if (!section) return null;
      const { start, end } = section.range;
      return replaced(letter.text, range(end, end), `\n\n${letter.text.slice(start, end)}\n\n`);
    },
  },
  {
    name: 'exchange two sections',
    codes: ['section-out-of-order'],
    damage(letter, random) {
      const sections = headedSections(letter);
      const first = random.below(sections.length - 1);
      const [a, b] = [sections[first], sections[first + 1]];
      return a && b ? exchanged(letter.text, a.range, b.range) : null;
    },
  },
  {
    name: 'drop the decision',
    codes: ['decision-missing'],
    damage(letter, random) {
      const item = itemOf(letter, random);
      if (!item?.decision || item.colon === null) return null;
      const damage = removed(letter.text, item.decision.range);
      return { ...damage, places: [range(item.requestRange.start, item.decision.range.start)] };
    },
  },
  {
    name: 'misspell the decision',
    codes: ['decision-unknown'],
    damage(letter, random) {
      const place = itemOf(letter, random)?.decision?.range;
      if (!place) return null;
      return replaced(letter.text, place, misspelled(letter.text.slice(place.start, place.end), random));
    },
  },
  {
    name: 'drop the request',
    codes: ['request-empty'],
    damage(letter, random) {
      const item = itemOf(letter, random);
      if (!item?.decision || item.request.text === '') return null;
      const damage = removed(letter.text, item.requestRange);
      const { start } = item.requestRange;
      return { ...damage, places: [range(start, start + 20)] };
    },
  },
  {
    name: 'words after the decision',
    codes: ['stray-words'],
    damage(letter, random) {
      const end = itemOf(letter, random)?.decision?.range.end;
      if (end === undefined) return null;
      const words = random.pick([
        'This was decided before.',
        'See the records provided.',
        'The claim is open.',
      ]);
      return replaced(letter.text, range(end, end), `\n\n${words}`);
    },
  },
  {
    name: 'drop a label of the header',
    codes: ['header-label-missing'],
    damage({ text, tree }, random) {
      const field = random.pick((tree.header?.fields ?? []).filter(({ labelRest }) => labelRest === null));
      return field ? removed(text, field.label) : null;
    },
  },
  {
    name: 'drop a label of the credentials',
    codes: ['credentials-label-missing'],
    damage({ text }, random) {
      const label = random.pick([/State\(s\) of Licensure:/, /Certification\(s\)\/Specialty:/]);
      const match = label?.exec(text);
      if (!match) return null;
      const damage = removed(text, range(match.index, match.index + match[0].length));
      const [gap] = damage.places as [Range];
      return { ...damage, places: [range(gap.start - 60, gap.end + 60)] };
    },
  },
  {
    name: 'cut the letter off inside an item',
    codes: ['field-missing', 'field-empty', 'decision-missing'],
    damage({ text, tree }, random) {
      const last = tree.items.at(-1);
      const [, second, third] = last?.fields ?? [];
      if (!last?.decision || !second || !third) return null;
      const end = random.between(last.requestRange.end, third.label.range.start);
      // a cut through a label leaves words that may be anything
      if (last.fields.some(({ label }) => label.range.start < end && end < label.range.end)) return null;
      return { text: text.slice(0, end), places: [range(last.range.start, end)] };
    },
  },
  {
    name: 'cut the letter off before its last section',
    codes: ['section-missing'],
    damage(letter, random) {
      const sections = headedSections(letter);
      const [how, , issues] = sections;
      if (!how || !issues) return null;
      const end = random.between(how.range.start + 400, issues.range.start);
      return { text: letter.text.slice(0, end), places: [range(how.range.start, end)] };
    },
  },
  {
    name: 'an unfilled placeholder',
    codes: ['placeholder-unfilled'],
    damage(letter, random) {
      const words = random.pick(['[insert date]', 'TBD', 'XXXX', '______', '[specify]']);
      return planted(letter, `The injured worker was seen on ^${words}^ for this.`, random);
    },
  },
];
