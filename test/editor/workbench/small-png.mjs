// Makes a screenshot small enough to ship: 256 colors, well packed. Text stays as sharp as it was.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

/** A PNG with 8 bits for each of red, green and blue, as browsers write it, as one with a palette. Throws on any other. */
export function smallPng(png) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = chooseColors([...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color));
  const places = new Map([...counts.keys()].map((color) => [color, nearest(color, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([words(width, height), Buffer.from([8, 3, 0, 0, 0])])),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colors that are not almost those chosen before; `frequent` has the most frequent first. */
function chooseColors(frequent) {
  for (let apart = 24; ; apart -= 2) {
    const chosen = [];
    for (const color of frequent) {
      if (chosen.every((other) => distance(color, other) > apart * apart)) chosen.push(color);
      if (chosen.length === COLORS) return chosen;
    }
    if (apart === 0) return chosen;
  }
}

function nearest(color, palette) {
  let best = 0;
  for (let i = 1; i < palette.length; i++)
    if (distance(color, palette[i]) < distance(color, palette[best])) best = i;
  return best;
}

function distance(a, b) {
  const of = (shift) => ((a >> shift) & 255) - ((b >> shift) & 255);
  return of(16) ** 2 + of(8) ** 2 + of(0) ** 2;
}

/** The pixels of a PNG, row by row, each as red, green and blue in one number. */
function decode(png) {
  let at = SIGNATURE.length;
  let header;
  const data = [];
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
    at += 12 + length;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 2 || header[12] !== 0) throw new Error('not a PNG of a screenshot');
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * 3;
  const pixels = new Uint32Array(width * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = unfiltered(raw[start], raw.subarray(start + 1, start + 1 + stride), above);
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = (row[x * 3] << 16) | (row[x * 3 + 1] << 8) | row[x * 3 + 2];
    above = row;
  }
  return { width, height, pixels };
}

/** A row without its filter (PNG specification, section 9.2); three bytes to a pixel. */
function unfiltered(filter, line, above) {
  const row = Buffer.from(line);
  for (let i = 0; i < row.length; i++) {
    const left = i >= 3 ? row[i - 3] : 0;
    const corner = i >= 3 ? above[i - 3] : 0;
    if (filter === 1) row[i] += left;
    else if (filter === 2) row[i] += above[i];
    else if (filter === 3) row[i] += (left + above[i]) >> 1;
    else if (filter === 4) row[i] += paeth(left, above[i], corner);
  }
  return row;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  return Buffer.concat([words(content.length), body, words(crc(body))]);
}

function words(...values) {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) buffer.writeUInt32BE(value, i * 4);
  return buffer;
}

/** The check sum of a chunk (PNG specification, annex D). */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
