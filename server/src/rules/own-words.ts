import { isBlank, isDigit, isLetter } from '../text/characters.ts';

/** Whether the UTF-16 unit is an ASCII letter or digit. */
export function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** Whether the text holds a letter or digit, and not only punctuation such as a lone full stop; `_` counts as words left out. */
export function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit) || unit === UNDERSCORE || (unit > 0xbf && !isBlank(unit))) return true;
  }
  return false;
}

const UNDERSCORE = 95;
