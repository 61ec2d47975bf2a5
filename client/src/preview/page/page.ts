/**
 * What runs in the page of a preview: puts the printed blocks there, keeps the place that is looked at, and says where the user has
 * scrolled. It is a file of its own in the build, written into the page.
 */
import { firstIndex } from '../../../../server/src/text/search.ts';
import type { FromPage, Notice, PageState, Shown, ToPage } from '../messages.ts';
import { heightOf, type PagePlaces, placeAt } from './places.ts';
import { inPlaceOf, type Plan, planOf } from './plan.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
const letter = byId('letter');
/** What is in the letter's element. */
let blocks: readonly string[] = [];
let places: readonly number[] = [];
/** Where the page was scrolled to last, by the editor or the user: any other place is the user's. */
let top = 0;
/** The place of the letter at the top of the page. */
let place = 0;

editor.setState({ letter: document.body.dataset.letter ?? '' });

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'scroll') goTo(data.place);
  if (data.kind === 'tell') tell(data.notice);
  if (data.kind === 'show') show(data);
});

let isDue = false;
addEventListener('scroll', () => {
  if (isDue || Math.abs(scrollY - top) < 1) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    if (Math.abs(scrollY - top) < 1) return;
    top = scrollY;
    place = placeAt(onPage(), top);
    editor.postMessage({ kind: 'scroll', place });
  });
});
addEventListener('resize', () => goTo(place));
letter.addEventListener('dblclick', ({ clientY }) => {
  editor.postMessage({ kind: 'go', place: placeAt(onPage(), clientY + scrollY) });
});
byId('open').addEventListener('click', () => editor.postMessage({ kind: 'open' }));
editor.postMessage({ kind: 'ready' });

function show(shown: Shown): void {
  const plan = planOf(blocks, shown.blocks);
  const seen = shown.place === null ? firstSeen() : null;
  put(shown.blocks, plan);
  ({ blocks, places } = shown);
  document.documentElement.lang = shown.language;
  setText(byId('title'), shown.title);
  setText(byId('reference'), shown.reference ?? '');
  tell(shown.notice);
  byId('sheet').hidden = blocks.length === 0;
  if (shown.place !== null) goTo(shown.place);
  else if (seen) keep(plan, seen);
}

/** Makes the letter's element hold the new blocks; those that stay keep their elements. */
function put(after: readonly string[], plan: Plan): void {
  const old = [...letter.children];
  const kept = new Set(plan);
  for (const [k, element] of old.entries()) if (!kept.has(k)) element.remove();
  let next = letter.firstElementChild;
  for (const [k, from] of plan.entries()) {
    const element = from === null ? elementOf(after[k] as string) : (old[from] as Element);
    if (element === next) next = next.nextElementSibling;
    else letter.insertBefore(element, next);
  }
}

function elementOf(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as Element;
}

/** A block that is seen, and how far it is from the top of the window. */
interface Seen {
  readonly block: number;
  readonly distance: number;
}

/** The first block that is not above the window; null at the very top, where the page is to stay. */
function firstSeen(): Seen | null {
  if (scrollY === 0) return null;
  const all = letter.children;
  const block = firstIndex(all.length, (k) => (all[k] as Element).getBoundingClientRect().bottom > 0);
  const element = all[block];
  return element ? { block, distance: element.getBoundingClientRect().top } : null;
}

/** Scrolls so that what is in the place of a block is as far from the top as that was. */
function keep(plan: Plan, { block, distance }: Seen): void {
  const now = inPlaceOf(plan, block);
  const element = now === null ? undefined : letter.children[now];
  if (!element) return;
  const moved = element.getBoundingClientRect().top - distance;
  if (Math.abs(moved) >= 0.5) scrollTo({ top: scrollY + moved, behavior: 'instant' });
  top = scrollY;
  place = placeAt(onPage(), top);
}

/** Brings a place of the letter to the top of the window. */
function goTo(wanted: number): void {
  place = wanted;
  scrollTo({ top: heightOf(onPage(), wanted), behavior: 'instant' });
  top = scrollY;
}

function onPage(): PagePlaces {
  const all = letter.children;
  const heightAt = (point: number) => {
    const box = all[point >> 1]?.getBoundingClientRect();
    return box ? scrollY + (point % 2 === 0 ? box.top : box.bottom) : 0;
  };
  return { places, heightAt };
}

function tell(notice: Notice | null): void {
  byId('notice').hidden = notice === null;
  setText(byId('words'), notice?.text ?? '');
  const button = byId('open');
  button.hidden = !notice?.button;
  setText(button, notice?.button ?? '');
}

/** What is the same is not set again: screen readers would say it again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
