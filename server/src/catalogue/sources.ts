/** A source as a reviewer is shown it; `url` where it is a page that a reviewer would accept. */
export interface ShownSource {
  readonly words: string;
  readonly url: string | null;
}

/**
 * The sources of facts as a reviewer is shown them: official pages, published determinations, and other works by name.
 * Of what is only known from a copy or a report on another site it says so; marks such as `unverified` are not shown.
 * Each once, the most official first; empty where nothing is left.
 */
export function shownSources(sources: readonly string[]): ShownSource[] {
  const official = sources.flatMap((source) => {
    const url = urlOf(source);
    return url && isOfficial(url) ? [{ words: hostOf(url), url }] : [];
  });
  const named = sources.filter((source) => !urlOf(source) && !isMark(source.replace(REMARK, '')));
  const works = named.filter((source) => !DETERMINATIONS.test(source));
  const shown = [
    ...official,
    ...determinationsOf(named).map(inWords),
    ...works.map((source) => inWords(source.replace(REMARK, ''))),
  ];
  const isCopied = shown.length === 0 && sources.some((source) => urlOf(source));
  return isCopied ? [inWords('secondary source')] : unique(shown);
}

/** A source that says that a fact is not verified; `recollection` is its former name, which workspace files may still hold. */
const UNVERIFIED: ReadonlySet<string> = new Set(['unverified', 'recollection']);

/** What is not a source but says that nobody has seen the page: not verified, or common knowledge in the field. */
function isMark(source: string): boolean {
  return UNVERIFIED.has(source) || source === 'practice';
}

/** Whether nothing but these marks is named as the source of a fact. */
export function isUnverified(sources: readonly string[]): boolean {
  return sources.every((source) => UNVERIFIED.has(source));
}

const DETERMINATIONS = /\bdeterminations?\b/;
const REMARK = /\s*\([^()]*\)$/;

/** `3 published determinations`, as far as they are counted: those that agree, else each that is named. */
function determinationsOf(sources: readonly string[]): string[] {
  const found = sources.filter((source) => DETERMINATIONS.test(source));
  const counts = found.flatMap((source) => Number(/^cited in (\d+) determinations/.exec(source)?.[1] ?? 0));
  const single = new Set(found.flatMap((source) => /^determination (\S+)/.exec(source)?.[1] ?? []));
  const most = Math.max(0, ...counts, single.size);
  if (most > 1) return [`${most} published determinations`];
  if (found.some((source) => /^\d+ published/.test(source))) return ['published determinations'];
  return found.length > 0 ? ['a published determination'] : [];
}

function inWords(words: string): ShownSource {
  return { words, url: null };
}

/** A page of a government, such as that of the division that adopts the MTUS (dir.ca.gov). */
function isOfficial(url: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)+gov(?:[/:?#]|$)/i.test(url);
}

/** The web address that a source begins with (a remark may follow it), or null. */
function urlOf(source: string): string | null {
  return /^https?:\/\/[^\s<>]+/.exec(source)?.[0] ?? null;
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/?#].*$/, '');
}

function unique(sources: readonly ShownSource[]): ShownSource[] {
  const isFirst = ({ words, url }: ShownSource, i: number) =>
    sources.findIndex((other) => other.words === words && other.url === url) === i;
  return sources.filter(isFirst);
}
