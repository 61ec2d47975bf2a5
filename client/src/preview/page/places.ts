import { firstIndex } from '../../../../server/src/text/search.ts';

/**
 * Where places of a letter are on its page. The points that are known are the beginnings and ends of blocks: `places` has their lines,
 * ascending, and `heightAt` their distance from the top of the page. Between two points both go side by side; the first line is at
 * the top.
 */
export interface PagePlaces {
  readonly places: readonly number[];
  readonly heightAt: (point: number) => number;
}

/** How far down the page a place of the letter is. */
export function heightOf(shown: PagePlaces, place: number): number {
  const page = fromTop(shown);
  const next = firstIndex(page.places.length, (point) => (page.places[point] as number) > place);
  const [from, to] = around(page, next);
  return between(place, from.place, to.place, from.height, to.height);
}

/** The place of the letter at a height of the page. */
export function placeAt(shown: PagePlaces, height: number): number {
  const page = fromTop(shown);
  const next = firstIndex(page.places.length, (point) => page.heightAt(point) > height);
  const [from, to] = around(page, next);
  return between(height, from.height, to.height, from.place, to.place);
}

/** A block that begins with the letter begins at the top of the page: what is above it there is seen with it. */
function fromTop({ places, heightAt }: PagePlaces): PagePlaces {
  return { places, heightAt: (point) => (point === 0 && places[0] === 0 ? 0 : heightAt(point)) };
}

interface Point {
  readonly place: number;
  readonly height: number;
}

/** The two known points around what is before the point with that index. */
function around(page: PagePlaces, next: number): readonly [Point, Point] {
  const pointAt = (point: number) => ({
    place: page.places[point] as number,
    height: page.heightAt(point),
  });
  const from = next === 0 ? { place: 0, height: 0 } : pointAt(next - 1);
  return [from, next === page.places.length ? from : pointAt(next)];
}

/** What is as far between `low` and `high` as `value` is between `from` and `to`. */
function between(value: number, from: number, to: number, low: number, high: number): number {
  if (to <= from) return low;
  return low + (high - low) * Math.min(1, Math.max(0, (value - from) / (to - from)));
}
