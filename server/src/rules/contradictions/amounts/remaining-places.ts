import { regionWords } from '../../../reading/requests/body-parts.ts';
import type { Request, RequestPart } from '../../../reading/requests/request.ts';
import { tokensOf } from '../../../reading/requests/request-tokens.ts';
import { jointsBetween } from '../../../reading/requests/spinal-levels.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation } from '../../finding.ts';
import { shown } from '../../wording.ts';

/** `L3-5`, `L5-S1`: vertebrae between which something is done. */
const LEVELS = /\b([CTLS])(\d{1,2})\s?-\s?([CTLS])?(\d{1,2})\b/gi;

/**
 * Of what is asked for at several levels, sides or parts of the body some were authorized; in dispute is what was authorized, and not
 * what remains. Null where the three differ in anything else. `source` is what the request was read of.
 */
export function remainingPlaces(
  { original, authorized, ...request }: Request,
  source: string,
): Observation[] | null {
  if (!original || !authorized) return null;
  const all = [original, authorized, request].map((part) => placesOf(part, source));
  const [asked, granted, left] = all as [Places, Places, Places];
  const kind = KINDS.find((one) => asked[one].size > granted[one].size && granted[one].size > 0);
  if (!kind || all.some(({ other }) => other !== left.other)) return null;
  const isElsewhere = KINDS.some(
    (one) =>
      one !== kind &&
      !(one === 'regions' && kind === 'levels') &&
      all.some((part) => !isSame(part[one], left[one])),
  );
  const rest = difference(asked[kind], granted[kind]);
  const isGranted = left[kind].size > 0 && difference(left[kind], granted[kind]).size === 0;
  if (isElsewhere || !isGranted || rest.size === 0 || difference(granted[kind], asked[kind]).size > 0)
    return null;
  const said = (part: RequestPart) => shown(source.slice(part.range.start, part.range.end));
  return [
    {
      message: `Remaining portion is what was authorized (${[...left[kind]].join(', ')}); of the original request ${[...rest].join(', ')} remains.`,
      range: request.range,
      related: [
        { range: original.range, message: `Original request: ${said(original)}.` },
        { range: authorized.range, message: `Authorized: ${said(authorized)}.` },
      ],
    },
  ];
}

const KINDS = ['levels', 'sides', 'regions'] as const;

/** The places that words name, and all else that they say. */
interface Places {
  /** `L4-L5`. */
  readonly levels: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly other: string;
}

function placesOf(part: RequestPart, source: string): Places {
  const text = source.slice(part.range.start, part.range.end).replace(/\s+/g, ' ');
  const plain = text.replace(LEVELS, ' ');
  const tokens = tokensOf(plain, 0, plain.length);
  const words = tokens.flatMap(({ word, value }) => {
    const isIdle = !/[a-z]/.test(word) || IDLE.has(word) || regionWords.has(word) || SIDES.has(word);
    return value === null && isIdle ? [] : [String(value ?? word)];
  });
  return {
    levels: segmentsIn(text),
    sides: new Set(tokens.flatMap(({ word }) => SIDES.get(word) ?? [])),
    regions: new Set(part.bodyParts.map(({ value }) => value.region)),
    other: words
      .map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))
      .sort()
      .join(' '),
  };
}

/** `L3-L5` as L3-L4 and L4-L5, `L5-S1` as it is. */
function segmentsIn(text: string): ReadonlySet<string> {
  return new Set(
    matchesOf(LEVELS, text).flatMap(([, letter = '', upper = '', other = letter, lower = '']) =>
      jointsBetween(`${letter}${upper}`, `${other}${lower}`),
    ),
  );
}

function difference(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((place) => !other.has(place)));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && difference(one, other).size === 0;
}

/** Words that name no place and no treatment. */
const IDLE: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'a', 'an', 'to', 'in', 'at', 'and', 'on', 'level', 'levels',
]); // biome-ignore format: a word list reads best in rows
const LEFT = ['left'];
const RIGHT = ['right'];
const BOTH = ['left', 'right'];
const SIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['left', LEFT], ['lt', LEFT], ['l', LEFT], ['right', RIGHT], ['rt', RIGHT], ['r', RIGHT],
  ['bilateral', BOTH], ['bilaterally', BOTH], ['both', BOTH],
]); // biome-ignore format: a word list reads best in rows
