import type { WordLists } from '../assertions/word-patterns.ts';

/** Words by which a rationale says that something is not there, or not in the records. */
export interface MissingWords {
  /** By which the tests name them. */
  readonly name: string;
  /** Where they name what is missing: behind them, or before them as the subject of their verb. */
  readonly fact: 'behind' | 'subject';
  /** Whether they speak of the records: what is not recorded may have been. */
  readonly ofRecords: boolean;
  /** Whether they say no more than that it is so at present. */
  readonly ofToday?: true;
  /** In their wordings as `PatternTable` reads them. */
  readonly words: readonly string[];
}

export const FACT_LISTS = {
  no: ['no', 'little', 'insufficient', 'inadequate', 'scant', 'limited', 'nor'],
  record: [
    'documentation', 'evidence', 'record', 'mention', 'report', 'reports', 'indication', 'description', 'account',
    'notation', 'discussion', 'proof', 'statement', 'information', 'details', 'detail', 'history', 'note', 'notes', 'sign',
    'signs', 'measure', 'measurement', 'data',
  ],
  recorded: [
    'documented', 'recorded', 'noted', 'mentioned', 'described', 'reported', 'provided', 'shown', 'given', 'stated',
    'measured', 'found', 'submitted', 'included', 'discussed', 'listed', 'evident', 'available', 'specified', 'detailed',
    'addressed', 'identified', 'demonstrated', 'established', 'tried', 'attempted', 'done', 'performed', 'completed',
    'obtained', 'seen', 'used', 'undertaken', 'consulted', 'carried', 'taken', 'attended', 'worn', 'received', 'administered',
    'conducted', 'prescribed', 'ordered', 'rented', 'begun', 'started', 'initiated',
  ],
  show: [
    'show', 'document', 'reveal', 'mention', 'describe', 'record', 'contain', 'include', 'indicate', 'state', 'note',
    'report', 'demonstrate', 'establish', 'identify', 'discuss', 'address', 'specify', 'detail', 'list', 'say', 'tell',
    'explain', 'support', 'provide',
  ],
  holds: [
    'contains', 'contain', 'hold', 'holds', 'has', 'have', 'includes', 'include', 'shows', 'show', 'mentions', 'mention', 'lists', 'list',
    'describes', 'describe', 'documents', 'document',
  ],
  had: [
    'had', 'tried', 'attempted', 'undergone', 'received', 'completed', 'failed', 'attended', 'been', 'taken', 'used',
    'exhausted', 'participated', 'provided', 'undertaken', 'entered', 'shown', 'demonstrated', 'reported', 'done', 'seen', 'worn', 'stopped', 'signed', 'recorded', 'documented', 'measured', 'stated',
  ],
  do: ['take', 'use', 'wear', 'receive', 'undergo', 'attend', 'try', 'perform', 'do', 'complete', 'have', 'participate'],
  did: ['took', 'used', 'wore', 'received', 'underwent', 'attended', 'completed', 'performed', 'tried', 'did'],
} satisfies WordLists; // biome-ignore format: word lists read best in rows

/** All words of negative findings. The longest match counts. */
export const MISSING_WORDS: readonly MissingWords[] = [
  { name: 'no documentation of', fact: 'behind', ofRecords: true, words: [
    '{no} ~3 {record} of|that|for|to|whether|in', 'there is|was|are|were {no} ~3 {record} of|that|for|to|whether|in',
    'has|have|had {no} ~3 {record} of|that|for|to|whether', 'lack|absence|lacks|lacking|without ~1 {record} of|that|for|to',
    'lack|absence|lacks|lacking|without of ~1 {record} of|that|for|to',
    '{no} documented|recorded|reported|objective|measured|known', 'not ~1 {recorded} that|whether|how',
    'silent ~1 on|about|as', 'unclear from the records|record|file|notes|reports|documentation whether|what|how|if',
  ] },
  { name: 'do not show', fact: 'behind', ofRecords: true, words: [
    'do|does|did not ~1 {show} that?', 'file|record|records|chart|notes|report|reports {holds} no', 'fail|fails|failed|neglects to {show} that?', 'nowhere in|on ..3 is|are|was|were|has|have|does|do|did',
    'can not be determined|told|seen from the? ~2 that|whether|how',
  ] },
  { name: 'has not had', fact: 'behind', ofRecords: false, words: [
    'has|have|had not ~1 {had} ~1 no?', 'has|have|had never {had}', 'has|have|had had no', 'there has|have been no',
    'has|have been no', 'had no', 'has no', 'there is|was|are|were|has|have ~1 no', 'there is|was|are|were not ~1 any|a|an',
    '{did} no', 'did not {do} any?', 'did not have any', 'has|have|had yet to {do}', 'has|have|had yet to be given|prescribed|offered|started ..1 a|an|any', 'has|have|had yet to {do} a|an|any', 'not one|single', 'not a single', 'is|are new to', 'this|it is a|the|his|her first course|trial of|with', 'never had|attempted',
    'never {did}', 'has|have|had never|not been tried|placed|put|started on|with', 'has|have|had never|not taken up', 'has|have|had not so much as {had}',
    'has|have|had never|not been|gone through|to', 'has|have|had never|not been given|prescribed|offered a|an|any', 'has|have|had never|not been started|put|placed on', 'has|have|had never|not yet? been seen|evaluated|examined|cleared|interviewed by',
  ] },
  { name: 'takes no', fact: 'behind', ofRecords: false, ofToday: true, words: [
    'takes|uses|wears|does|performs no', 'do|does not take|use|wear|do|perform any?', 'is|are taking|using|wearing|doing no',
    'is|are not taking|using|wearing|doing any?', 'is|are on no', 'is|are not on any?',  'is|are naive to',
  ] },
  { name: 'is not documented', fact: 'subject', ofRecords: true, words: [
    'is|was|are|were|been not ~2 {recorded}', 'has|have not been ~2 {recorded}', 'is|was|are|were nowhere ~1 {recorded}',
    'is|are|was|were missing|lacking|absent', 'is|was|are|were not? on|in the? record|records|file|chart',
    'goes|go|remains|remain|is|are unmentioned|undocumented|unrecorded|untried', 'is|are|remains|remain ~1 outstanding', 'is|was|are|were|been {recorded}',
    'has|have been ~1 {recorded}', 'has|have ever been {recorded}', 'was|were ever {recorded}', 'has|have never been {recorded}', 'was|were never {recorded}', 'has|have not ..1 taken place|occurred', 'has|have not yet been {recorded}', 'has|have yet to be {recorded}', 'did not ..1 take place|occur',
  ] },
]; // biome-ignore format: patterns read best in rows
