import type { Span } from '../../../text/words.ts';

/**
 * Operations, each group another than all others. What comprises several (an ACDF is a discectomy and a fusion) is in several groups.
 */
const OPERATIONS = {
  'joint replacement':
    '(?:knee|hip|shoulder|ankle|elbow|joint) (?:replacement|arthroplasty)|tka|tkr|tha|thr|hemiarthroplasty',
  arthroscopy: 'arthroscop(?:y|ic|ies)',
  fusion: 'fusion|arthrodesis|instrumentation|instrumented|interbody|cages?|acdf|[aptx]lif',
  discectomy:
    '(?:micro-?)?dis[ck]ectomy|(?:hemi-?)?laminectomy|laminotomy|foraminotomy|(?:lumbar|cervical|spinal) decompression|acdf|[aptx]lif',
  'disc replacement': 'dis[ck] (?:replacement|arthroplasty)|artificial dis[ck]',
  'vertebral augmentation': 'kyphoplasty|vertebroplasty',
  'carpal tunnel release': 'carpal tunnel (?:release|surgery|decompression)|release of the carpal tunnel|ctr',
  'cubital tunnel release':
    'cubital tunnel (?:release|surgery|decompression)|release of the cubital tunnel|ulnar nerve (?:release|decompression|transposition)',
  'trigger finger release': 'trigger (?:finger|thumb|digit)s? (?:release|surgery)|a1 pulley',
  'release of the first dorsal compartment': 'de ?quervain|first dorsal compartment',
  'hernia repair': 'hernia repair|herniorrhaphy|hernioplasty',
  'hardware removal': 'hardware|implant removal',
} as const;

/** An operation by the name of its group, with the words for it: offsets into what was read. */
export interface NamedOperation extends Span {
  readonly name: string;
}

const PATTERNS = Object.entries(OPERATIONS).map(
  ([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`, 'i')] as const,
);

/** The operations that words name, each group at its first place. Linear. */
export function operationsIn(words: string): readonly NamedOperation[] {
  return PATTERNS.flatMap(([name, pattern]) => {
    const found = pattern.exec(words);
    return found ? [{ name, start: found.index, end: found.index + found[0].length }] : [];
  });
}
