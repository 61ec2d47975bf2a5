import { isDigit, isLetter } from '../text/characters.ts';

/** Whether the text holds a letter or digit, and not only signs such as a lone full stop; `_` counts as words left out. */
export function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit) || isDigit(unit) || unit > 0xbf || unit === UNDERSCORE) return true;
  }
  return false;
}

const UNDERSCORE = 95;
