import type { Form } from './marked-form.ts';

/** What is after a number: `of 10`, `mg`, `visits`. */
const UNITS =
  '(?= ?\\/ ?10\\b| (?:out )?of (?:10|ten)\\b| ?mg\\b| ?%| (?:additional |more )?(?:sessions?|visits?|tablets?|capsules?|patches|units?|weeks?|months?|days?|hours?|years?|year[- ]old|times|refills?|percent|degrees?|pages?|pounds|feet|minutes?|points?)\\b)';
/** What is before a value, and after it where no unit is. */
const BEFORE = '(?<=\\b(?:is|was|are|were|as|at|of|on|to|had|rated|dated|scored?|than|since|until|from) )';
const AFTER = '(?= ?(?:[,;)]|\\.(?:\\s|$))| (?:and|but|with|without|on|at|by|before|after|showed|in the)\\b)';

const field = (mark: RegExp, form: string, flags = 'g'): Form => ({ mark, form: new RegExp(form, flags) });

/** Fields of record systems and spreadsheets that were not filled in, and the stars that such systems leave for a value. */
export const RECORD_FIELDS: readonly Form[] = [
  // *** out of 10, on ***.
  field(/\*\*\*/, `(?<![*\\w])\\*{3,6}(?![*\\w])${UNITS}|(?<![*\\w])${BEFORE}\\*{3,6}(?![*\\w])${AFTER}`),
  // what programs write where nothing is known
  field(
    /N\/A|null|undefined|\^\^|\[n\]/,
    `(?<![\\w/^#-])(?:N\\/A|null|undefined|\\^{2,4}|\\[n\\])${UNITS}|${BEFORE}(?:null|undefined)${AFTER}`,
  ),
  field(/NaN|\[object/, '\\bNaN\\b|\\[object Object\\]'),
  field(/#[A-Z]/, '(?<![\\w#])#(?:REF!|VALUE!|NAME\\?|DIV\\/0!|NUM!|NULL!|N\\/A(?![\\w/]))'),
  // @NAME@, %DATE%, $patient_name$, #DATE#, ~DATE~, &WEIGHT&, :DATE:, |DATE|
  field(/@[A-Z]/, '(?<![\\w.@])@[A-Z][A-Z\\d_]{1,30}(?:[:(][^@()\\n]{0,40}\\)?)?@(?![\\w@])'),
  field(/%[A-Za-z]/, '(?<![\\w%])%[A-Za-z][A-Za-z_]{2,30}%(?![\\w%])'),
  field(/\$[A-Za-z]/, '(?<![\\w$])\\$[A-Za-z][A-Za-z_]{2,30}\\$(?![\\w$])'),
  field(/[#~&:|][A-Z]/, '(?<=\\s)([#~&:|])[A-Z][A-Z_]{2,30}\\1(?=[\\s.,;)])'),
  field(/\|/, '(?<=\\s)\\|(?:date|name|dose|drug|age|side|doi|dob|provider|diagnosis)\\|(?=[\\s.,;)])', 'gi'),
  field(/\[\[/, '\\[\\[[^[\\]\\n]{1,60}\\]\\]'),
  field(/&lt;/i, '&lt;[a-z][a-z _]{1,40}&gt;', 'gi'),
  // left/right (circle one)
  field(
    /\(/,
    '(?<![A-Za-z/-])(?:[a-z-]{2,20} ?\\/ ?){1,4}[a-z-]{2,20} \\((?:(?:circle|choose|select|pick|check|mark) (?:one|all that apply|as appropriate)|delete as (?:appropriate|applicable))\\)',
    'gi',
  ),
];
