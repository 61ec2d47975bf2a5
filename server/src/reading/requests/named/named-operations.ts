import { type NamedWords, namedIn, namePatterns } from './name-patterns.ts';

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

const PATTERNS = namePatterns(OPERATIONS);

/** The operations that words name by their groups, each at its first place. Linear. */
export function operationsIn(words: string): readonly NamedWords[] {
  return namedIn(PATTERNS, words);
}
