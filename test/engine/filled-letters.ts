import { FORM } from '../../server/src/form/printed-form.ts';
import { wholeTree } from '../../server/src/letter/test-support.ts';
import type { Field } from '../../server/src/syntax/tree.ts';

/** A gap of a new letter, with the words of the form that are replaced together with it. */
const GAP = /(?:Decision based on MTUS )?\[insert [A-Za-z ]+\]/g;

/** The letter after each of its gaps was filled in, in order; the last is the whole letter. */
export function stagesOf(letter: string, words: readonly string[]): string[] {
  const gaps = [...letter.matchAll(GAP)];
  if (gaps.length !== words.length) throw new Error(`${gaps.length} gaps, ${words.length} words for them`);
  return gaps.map((gap, k) => {
    const behind = gap.index + gap[0].length;
    let filled = '';
    let at = 0;
    for (const [
      i,
      {
        index,
        0: { length },
      },
    ] of gaps.slice(0, k + 1).entries()) {
      filled += letter.slice(at, index) + words[i];
      at = index + length;
    }
    return filled + letter.slice(behind);
  });
}

/** What a letter says in the places that its form leaves open, in the order of the form. */
export function wordsOf(text: string) {
  const { header, items, reviewer, sections, source } = wholeTree(text);
  const values = new Map(
    (header?.fields ?? []).map(({ key, value, unread }) => {
      const place = value ?? unread;
      return [key, place ? onOneLine(source.slice(place.start, place.end)) : ''];
    }),
  );
  const summary = sections.find(({ kind }) => kind === 'clinical-case-summary');
  return {
    requests: items.map(({ request }) => request.text),
    decided: values.get('decisionDate') ?? null,
    states: reviewer.licensure.map((one) => one.text),
    specialties: reviewer.specialties.map((one) => one.text),
    header: FORM.header.flatMap(({ key }) => (key === 'decisionDate' ? [] : [values.get(key) ?? ''])),
    summary: summary ? paragraphs(source.slice(summary.leadIn?.end, summary.range.end)) : '',
    items: items.map((item) => [
      item.decision ? source.slice(item.decision.range.start, item.decision.range.end) : '',
      ...FORM.fields.map(({ kind }) => fieldWords(source, item[kind])),
    ]),
  };
}

function fieldWords(source: string, field: Field | null): string {
  return field ? paragraphs(source.slice(field.flow.range.start, field.flow.range.end)) : '';
}

/** Paragraphs of a line each, without the line ends inside them. */
export function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(onOneLine)
    .join('\n\n');
}

/** White space folded. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
