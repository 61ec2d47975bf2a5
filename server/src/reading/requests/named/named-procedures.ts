import { type NamedWords, namedIn, namePatterns } from './name-patterns.ts';

/** Words for hyaluronic acid and the products of it, as alternatives of a pattern. */
export const HYALURONIC_ACID =
  'hyaluron\\w{1,5}(?: acid)?|visco-?supplement\\w{0,6}|synvisc(?:-one)?|orthovisc|supartz|euflexxa|hyalgan|monovisc|gel-one|durolane';

/**
 * Injections, tests with a needle or contrast, and treatments of the mind, each group another than all others but for those that
 * `MAY_BE_ONE` names together. What is in two groups by its words is named by both.
 */
const PROCEDURES = {
  'epidural injection': 'epidurals?|[lt]?f?esis?|transforaminal|interlaminar|caudal',
  'facet injection': 'facets?|medial branch(?:es)?|mbbs?|rhizotomy|neurotomy|radiofrequency|ablation',
  'sacroiliac joint injection': 'sacro-?iliac|si joints?|sij',
  'trigger point injection': 'trigger points?|tpis?',
  'sympathetic block': 'sympathetic|stellate|bier',
  'occipital nerve block': 'occipital',
  'platelet-rich plasma': 'platelet[- ]rich(?: plasma)?|prp',
  'hyaluronic acid': HYALURONIC_ACID,
  corticosteroid:
    'cortico-?steroids?|cortisone|steroids?|kenalog|depo-?medrol|triamcinolone|methylprednisolone|celestone',
  'botulinum toxin': 'botulinum|botox|onabotulinumtoxina',
  prolotherapy: 'prolotherapy',
  'stem cells': 'stem cells?',
  discography: 'dis[ck]ogra(?:m|ms|phy)',
  myelography: 'myelogra(?:m|ms|phy)',
  arthrography: 'arthrogra(?:m|ms|phy)',
  'bone scan': 'bone scans?|scintigraphy',
  MRI: 'mris?|magnetic resonance',
  CT: 'ct|cat scans?|computed tomography',
  'X-ray': 'x-?\\s?rays?|radiographs?',
  psychotherapy:
    'psycho-?therapy|cognitive(?! (?:test|assess|evaluat|screen|function)\\w{0,5})|cbt|counseling|prolonged exposure|emdr',
  'psychological treatment':
    'psycholog\\w{1,4} (?:evaluation (?:and|&|with) )?(?:treatments?|therapy|care|sessions|visits)|(?<!cognitive )behavioral',
  biofeedback: 'bio-?feedback|neurofeedback',
  hypnosis: 'hypno\\w{2,8}',
  'psychological testing':
    'psycholog\\w{1,4} (?:tests?|testing|evaluations?|assessments?)(?! (?:and|&|with) (?:treat|therap))|psychometric',
} as const;

/** A group by the name that messages print. */
export type Procedure = keyof typeof PROCEDURES;

const PATTERNS = namePatterns(PROCEDURES);

/** Groups of which words for the one may mean the other: a steroid is what many injections are of, a CT follows a myelogram. */
const MAY_BE_ONE: readonly ReadonlySet<Procedure>[] = [
  new Set<Procedure>(['corticosteroid', 'epidural injection']),
  new Set<Procedure>(['corticosteroid', 'facet injection']),
  new Set<Procedure>(['corticosteroid', 'sacroiliac joint injection']),
  new Set<Procedure>(['corticosteroid', 'trigger point injection']),
  new Set<Procedure>(['corticosteroid', 'occipital nerve block']),
  new Set<Procedure>([
    'facet injection',
    'sacroiliac joint injection',
    'sympathetic block',
    'occipital nerve block',
  ]),
  new Set<Procedure>(['psychological treatment', 'psychotherapy']),
  new Set<Procedure>(['psychological treatment', 'biofeedback']),
  new Set<Procedure>(['psychological treatment', 'hypnosis']),
  new Set<Procedure>(['stem cells', 'platelet-rich plasma']),
  new Set<Procedure>(['discography', 'myelography', 'CT', 'X-ray']),
  new Set<Procedure>(['arthrography', 'MRI', 'CT', 'X-ray']),
];

/** The procedures that words name by their groups, each at its first place; the steroid of an injection by its place is none. Linear. */
export function proceduresIn(words: string): readonly NamedWords<Procedure>[] {
  const found = namedIn(PATTERNS, words) as readonly NamedWords<Procedure>[];
  return found.length > 1 ? found.filter(({ name }) => name !== 'corticosteroid') : found;
}

/** Whether words for the one group may mean the other. */
export function mayBeOneProcedure(one: Procedure, other: Procedure): boolean {
  return one === other || MAY_BE_ONE.some((groups) => groups.has(one) && groups.has(other));
}
