import { quotationsIn } from '../../text/quotations.ts';
import { contains, type Range, range, withoutOverlaps } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import type { Form } from './marked-form.ts';
import { RECORD_FIELDS } from './record-fields.ts';

/** Forms whose spaces may be line ends as well, with spaces beside them. */
function wrapped(forms: readonly Form[]): readonly Form[] {
  return forms.map(({ mark, form }) => ({ mark: spaced(mark), form: spaced(form) }));
}

/** A class of characters, or a space that is outside of one. */
const CLASS_OR_SPACE = /\[(?:\\.|[^\]\\]){0,200}\]| \??/g;

function spaced({ source, flags }: RegExp): RegExp {
  const words = source.replace(CLASS_OR_SPACE, (part) => {
    if (part.startsWith('[')) return part.replace(' ', '\\s');
    return part === ' ' ? '\\s{1,3}' : '\\s{0,3}';
  });
  return new RegExp(words, flags);
}

/** What programs and writers put in the place of words to come. Each is bounded, so that no input makes it slow. */
const FORMS: readonly Form[] = wrapped([
  // {drug}, {{ name }}, { MERGEFIELD Name }
  { mark: /\{/, form: /\{{1,2}[^{}\n]{0,80}\}{1,2}/g },
  // <<drug>>, and the same with angle quotation marks
  { mark: /<<|\u00ab/, form: /<<[^<>\n]{0,80}>>|\u00ab[^\u00ab\u00bb\n]{0,80}\u00bb/g },
  // <drug name>: letters alone, and no mark-up
  {
    mark: /</,
    form: /<(?!(?:a|b|br|p|i|u|em|li|ul|ol|hr|td|tr|th|div|span|strong|sup|sub|table|body|html|font|sic|redacted|omitted|illegible|unreadable)\s?\/?>)[A-Za-z][A-Za-z _/-]{1,40}>/gi,
  },
  // ???
  { mark: /\?\?\?/, form: /\?{3,}/g },
  // a field of Word whose target is gone
  {
    mark: /Error!/i,
    form: /Error! (?:Reference source|Bookmark|No bookmark|No text|Hyperlink|Not a valid|Unknown|Main Document|No table|Cannot|Invalid|Digit|Filename|Object|Style|Number)[a-z ]{0,40}\.?/gi,
  },
  { mark: /TODO|FIXME|TKTK/, form: /(?<![A-Za-z])(?:TODO|FIXME|TKTK)(?![A-Za-z])/g },
  { mark: /(?:mm|dd)[/-](?:dd|mm)/i, form: /\b(?:mm([/-])dd\1|dd([/-])mm\2)y{2,4}\b/gi },
  // __/__/2016, ??/??/????, 03/__/2016
  {
    mark: /[_?#][/-]|[/-][_?#]/,
    form: /(?<![\w/?#-])(?=[\d/-]{0,6}[_?#])(?:_{1,4}|\?{1,2}|##|\d{1,2})([/-])(?:_{1,4}|\?{1,2}|##|\d{1,2})\1(?:_{2,6}|\?{2,4}|####|##|20(?:__|\?\?|##)|(?:(?:19|20)\d\d|\d\d))(?![\w/?#-])/g,
  },
  // what empty fields of forms show
  {
    mark: /Click|Tap|Choose/,
    form: /\b(?:Click or tap|Click|Tap) (?:here )?to (?:enter|add|select)(?: (?:text|a date|a name))?\.?|\bChoose an item\.?/g,
  },
  {
    mark: /\[/,
    form: /\[(?:type|your|enter) (?:text|name|here|text here|the [a-z ]{3,40})\]|\[(?:upheld ?\/ ?overturned|overturned ?\/ ?upheld|is ?\/ ?is not|is not ?\/ ?is)\]/gi,
  },
  { mark: /lorem /i, form: /\blorem ipsum(?: dolor(?: sit amet)?)?/gi },
  // ?? times, TK visits, pain of ??/10, #??: in the place of a number
  {
    mark: /\?\?|TK/,
    form: /(?<![A-Za-z\d?/#-])(?:\?\?|TK)(?=(?: ?\/ ?10| out of (?:10|ten)| ?mg| ?%| (?:additional |more )?(?:sessions?|visits?|tablets?|capsules?|patches|units?|weeks?|months?|days?|hours?|years?|year[- ]old|times|refills?|percent|degrees?|pages?))\b)|(?<![A-Za-z\d])#\s?\?\?(?![?\w])|(?<=\b(?:dated|rated|pages?|Page\(s\):|x) )(?:\?\?|TK)(?![A-Za-z\d?/-])|\[(?:\?\?|TK)\]/g,
  },
  // XX sessions, #XX, XX mg
  {
    mark: /XX|xx|NN|##/,
    form: /(?<![A-Za-z\d/#-])(?:#\s?)?(?:XX|xx|NN|##)(?: ?mg\b| (?:additional |more )?(?:sessions?|visits?|tablets?|capsules?|patches|units?|weeks?|months?|days?|hours?|year[- ]old|years?|times|refills?|percent|pages?)\b)|(?<![A-Za-z\d])#\s?(?:XX|xx)(?![A-Za-z\d/-])/g,
  },
]);
const FIELDS: readonly Form[] = wrapped(RECORD_FIELDS);

/**
 * The places that a program or a writer left to be filled in, in order, without overlap. A test may have forms looked for in any
 * text.
 */
export function placeholderForms(source: string, mayHold = hasMark): Range[] {
  const fields = matches(source, FIELDS.filter(mayHold(source)));
  return withoutOverlaps([...matches(source, FORMS.filter(mayHold(source))), ...unquoted(source, fields)]);
}

/** Those that are neither quoted nor spoken of: `The report has “***” where the score should be.` */
function unquoted(source: string, places: readonly Range[]): Range[] {
  if (places.length === 0) return [];
  const quotations = quotationsIn(source);
  return places.filter(
    (place) => !quotations.some((one) => contains(one, place)) && !SPOKEN_OF.test(lineAround(source, place)),
  );
}

const SPOKEN_OF = /\b(?:fields?|templates?|unfilled|(?:filled|fill) in|placeholders?|asterisks|software)\b/i;

function lineAround(source: string, { start, end }: Range): string {
  return source.slice(Math.max(0, start - 60), end + 60);
}

/** What a letter about no one in particular has, and what may be a quotation or a list to tick. */
const DOUBTFUL: readonly Form[] = wrapped([
  {
    mark: /\/(?:s?he|hi|female)/i,
    form: /\b(?:he|she)\/(?:he|she)\b|\bs\/he\b|\b(?:his|her|him|hers)\/(?:her|his|hers|him)\b|\b(?:himself|herself)\/(?:herself|himself)\b|\bmale\/female\b/gi,
  },
  { mark: /\[/, form: /\[\s{0,3}\]/g },
  // a choice that was not made: the form of a record may have it as well
  {
    mark: /\//,
    form: /\b(?:(is|are|was|were|does|did|has|have|should|would|can)(?: ?\/ ?)\1 ?not|medically necessary ?\/ ?not medically necessary|(?:upheld ?\/ ?overturned|overturned ?\/ ?upheld|certif(?:y|ied) ?\/ ?(?:deny|denied)))\b/gi,
  },
  // XX/XX/XXXX, 03/XX/2016, 20XX: where others take dates out of a letter they write the same
  {
    mark: /xx/i,
    form: /(?<![A-Za-z\d/-])(?=[\d/-]{0,6}(?:XX|xx))(?:XX?|xx?|\d{1,2})([/-])(?:XX|xx|\d{1,2})\1(?:XXXX|xxxx|XX|xx|20XX|20xx|(?:19|20)\d\d)(?![A-Za-z\d/-])|(?<![A-Za-z\d/-])(?:\d{1,2}[/-])?20(?:XX|xx)(?![A-Za-z\d/-])/g,
  },
  {
    mark: /\[/,
    form: /\[\s?(?:date|name|drug|drug name|medication|dose|dosage|strength|number|#|body part|side|left\/right|diagnosis|provider|physician|guideline|guidelines|pages?|treatment|request|service|age|sex|gender|device|facility|amount|quantity|frequency|duration|level|reason|rationale|text|here|DOI|DOB|DOS|date of (?:injury|birth|service|surgery|report|exam|visit)|RFA date|date of RFA|(?:patient|provider|physician|doctor)(?:['\u2019]s)? name|work status|specialty|summary|left or right|no\. of (?:visits|sessions)|number of (?:visits|sessions|tablets)|pick one|select one|list [a-z ]{3,20}|x{1,4}|\.{3}|\u2026|name of [a-z ]{1,20})\s?\]/gi,
  },
  // [improved/unchanged/worse]
  { mark: /\[/, form: /\[(?!and ?\/)[a-z-]{2,20}(?: ?\/ ?[a-z-]{2,20}){1,4}\]/gi },
  { mark: /apply/i, form: /\b(?:strike out|cross out|delete) what(?:ever)? (?:does|do) not apply\b/gi },
  // the same in the brackets of a sentence, where nothing but a placeholder is meant
  {
    mark: /\(/,
    form: /\((?:insert|fill in|specify) [a-z/ ]{1,40}\)|\(fill in\)|\((?:date|name of drug|drug name|body part|left\/right|right\/left|select|(?:circle|choose|select|pick|check|mark) (?:one|all that apply|as appropriate)|delete as (?:appropriate|applicable)|to be determined)\)/gi,
  },
]);

/** Pairs of pronouns, dates with crosses and brackets that were perhaps left to be filled in, in order: nobody can say for certain. */
export function doubtfulPlaceholders(source: string, mayHold = hasMark): Range[] {
  return unquoted(source, matches(source, DOUBTFUL.filter(mayHold(source)))).filter(
    ({ start, end }) => source[start] !== '[' || !isTick(source, start, end),
  );
}

/** Whether brackets are for ticking: they begin a line, or others are on their line. */
function isTick(source: string, start: number, end: number): boolean {
  if (!/^\[\s*(?:x\s*)?\]$/i.test(source.slice(start, end))) return false;
  const before = /[^\n]{0,60}$/.exec(source.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^[^\n]{0,60}/.exec(source.slice(end, end + 60))?.[0] ?? '';
  return before.trim() === '' || /\[\s?x?\s?\]/i.test(before + after);
}

/** Says of a form whether a text has what is in each of its places. */
export function hasMark(source: string) {
  return ({ mark }: Form) => mark.test(source);
}

function matches(source: string, forms: readonly Form[]): Range[] {
  const all = forms.flatMap(({ form }) =>
    matchesOf(form, source).map((match) => range(match.index, match.index + match[0].length)),
  );
  return withoutOverlaps(all);
}
