import type { Wrap } from './layout.ts';

/** The width that the letters were printed at holds about so many characters. */
export const DEFAULT_WRAP = 96;

const NARROWEST = 40;
const WIDEST = 400;

/** What may be chosen, in words. */
export const WRAP_VALUES = `off, paragraph or a number of characters from ${NARROWEST} to ${WIDEST}`;

/** Reads how wide prose is to be set, from a number or a text; null for what is none of the values. */
export function readWrap(value: unknown): Wrap | null {
  if (value === 'off' || value === 'paragraph') return value;
  const isNumeral = typeof value === 'string' && /^\d{1,4}$/.test(value);
  const width = isNumeral ? Number(value) : value;
  const isWidth =
    typeof width === 'number' && Number.isInteger(width) && width >= NARROWEST && width <= WIDEST;
  return isWidth ? width : null;
}
