import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

const SOURCES = 'server/src';

/** What is in each room, in a few words; a room that is not listed here makes the picture fail. */
const CAPTIONS: Readonly<Record<string, string>> = {
  protocol: 'the language server',
  commands: 'the imr command line',
  node: 'files of other formats',
  features: 'hover, completion, outline, ...',
  choices: 'levels, ignore list',
  rules: 'what is wrong in a letter',
  letter: 'placed parts, all that is read of them',
  reading: 'what the words say',
  syntax: 'text to tree and parts',
  catalogue: 'guidelines, drugs, law',
  form: 'the printed form, as data',
  text: 'lines, flows, words, the one memo',
};

const WIDTH = 860;
const BOX = { width: 236, height: 54, gap: 46 };
const ROW = 92;

/**
 * The rooms of the server and who imports whom, as an SVG that reads on light and dark pages. It is drawn from the import
 * statements; an arrow that others imply is left out.
 */
export function roomsPicture(): string {
  const uses = usesOfRooms();
  const rows = rowsOf(uses);
  const places = new Map<string, { x: number; y: number }>();
  rows.forEach((row, level) => {
    const width = row.length * BOX.width + (row.length - 1) * BOX.gap;
    row.forEach((room, k) => {
      places.set(room, { x: (WIDTH - width) / 2 + k * (BOX.width + BOX.gap), y: 20 + level * ROW });
    });
  });
  const place = (room: string) => places.get(room) as { x: number; y: number };
  const arrows = [...uses].flatMap(([room, used]) =>
    [...used]
      .filter((other) => ![...used].some((between) => between !== other && reaches(uses, between, other)))
      .map((other) => arrow(place(room), place(other))),
  );
  const boxes = [...places].map(([room, { x, y }]) => box(room, x, y));
  const height = 20 + rows.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" role="img">
<title>The rooms of the server: an arrow leads from a room to one that it imports from</title>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#7a869a"/></marker></defs>
${[...arrows, ...boxes].join('\n')}
</svg>
`;
}

/** The rooms that each room imports from, by its import statements. */
function usesOfRooms(): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  );
  for (const path of paths.sort()) {
    const [room = ''] = path.split('/');
    if (room === path || !path.endsWith('.ts') || /\.test\.ts$|\/test-[^/]+\.ts$/.test(path)) continue;
    const used = uses.get(room) ?? new Set();
    uses.set(room, used);
    for (const [, to = ''] of readFileSync(join(SOURCES, path), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const [other = ''] = posix.join(posix.dirname(path), to).split('/');
      if (other !== room) used.add(other);
    }
  }
  const unknown = [...uses.keys()].filter((room) => !Object.hasOwn(CAPTIONS, room));
  if (unknown.length > 0) throw new Error(`rooms-picture.ts has no caption for ${unknown.join(', ')}`);
  return uses;
}

/** Each room one row above the highest one that it uses; the ground is the last row. */
function rowsOf(uses: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const level = (room: string): number =>
    Math.max(-1, ...[...(uses.get(room) ?? [])].map((other) => level(other))) + 1;
  const rooms = [...uses.keys()];
  const highest = Math.max(...rooms.map(level));
  return Array.from({ length: highest + 1 }, (_, row) =>
    rooms.filter((room) => level(room) === highest - row),
  );
}

function reaches(uses: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  return [...(uses.get(from) ?? [])].some((next) => next === to || reaches(uses, next, to));
}

function box(room: string, x: number, y: number): string {
  const middle = x + BOX.width / 2;
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="#f4f6fa" stroke="#7a869a"/>
<text x="${middle}" y="${y + 23}" text-anchor="middle" font-size="16" font-weight="bold" fill="#1b2638">${room}</text>
<text x="${middle}" y="${y + 42}" text-anchor="middle" font-size="12" fill="#44516a">${CAPTIONS[room]}</text>`;
}

function arrow(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [x1, y1] = [from.x + BOX.width / 2, from.y + BOX.height];
  const [x2, y2] = [to.x + BOX.width / 2, to.y - 2];
  return `<path d="M${x1} ${y1}C${x1} ${y1 + 24} ${x2} ${y2 - 24} ${x2} ${y2}" fill="none" stroke="#7a869a" stroke-width="1.5" marker-end="url(#head)"/>`;
}
