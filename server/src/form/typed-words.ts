import type { TypedDecisions } from './shapes.ts';

/** What reviewers type where the form prints `Upheld` or `Overturned` alone. */
export const TYPED_DECISIONS: TypedDecisions = {
  words: [
    'uphold', 'overturn', 'modified', 'modify', 'modification', 'partial', 'partially', 'denied', 'deny', 'denial', 'approved',
    'approve', 'approval', 'certified', 'certify', 'noncertified', 'noncertify', 'authorized', 'authorised', 'granted',
    'affirmed', 'affirm', 'reversed', 'reverse', 'sustained', 'pending', 'withdrawn', 'dismissed', 'moot', 'deferred',
    'remanded', 'rejected', 'accepted', 'allowed', 'disallowed', 'conditional', 'conditionally', 'undecided', 'ineligible',
    'void', 'canceled', 'cancelled', 'terminated', 'confirmed', 'recommended', 'split', 'mixed', 'medically necessary',
    'medically unnecessary', 'no decision',
  ], // biome-ignore format: a word list reads best in rows
  qualifiers: [
    'partially', 'partial', 'partly', 'part', 'not', 'neither', 'mostly', 'largely', 'mainly', 'primarily', 'conditionally',
    'modified', 'half', 'temporarily', 'provisionally', 'tentatively', 'nearly', 'possibly', 'probably', 'either',
    'remainder', 'rest', 'balance',
  ], // biome-ignore format: a word list reads best in rows
  limits: [
    'part', 'parts', 'partial', 'partially', 'partly', 'modified', 'modify', 'modification', 'modifications', 'only', 'except',
    'exception', 'excepting', 'excluding', 'but', 'however', 'limited', 'reduced', 'conditional', 'conditionally',
    'condition', 'conditions', 'provided', 'unless', 'if', 'pending', 'remainder', 'rest', 'not', 'portion', 'initial', 'half',
  ], // biome-ignore format: a word list reads best in rows
  noteOpenings: [
    'see', 'refer', 'note', 'please', 'pls', 'cf', 'per', 'as', 'for the', 'for these', 'for those', 'for reasons', 'explained',
    'discussed', 'rationale', 'reasons', 'reason', 'below', 'above', 'final', 'continued', 'cont',
    'by this', 'by the', 'by me', 'by imr', 'by independent', 'in full', 'in whole', 'in its', 'in their', 'in all', 'in toto',
    'fully', 'entirely', 'completely', 'wholly', 'altogether', 'on appeal', 'on review', 'on independent', 'on imr',
    'upon review', 'upon independent', 'after review', 'after independent', 'following review', 'following independent',
    'at imr', 'at independent', 'for lack', 'for want', 'due to', 'because', 'based on', 'without change', 'without changes',
  ], // biome-ignore format: a word list reads best in rows
  labels: [
    'Decision', 'IMR decision', 'Final decision', 'Determination', 'IMR determination', 'Final determination',
    'Reviewer decision', 'Expert reviewer decision', 'Outcome', 'Result', 'Disposition', 'Status', 'Finding', 'Ruling',
  ], // biome-ignore format: a word list reads best in rows
};

/** What reviewers type before a request, with a colon or a number after it. */
export const REQUEST_LABELS: readonly string[] = [
  'Request', 'Requested', 'Requested treatment', 'Requested service', 'Requested item', 'Treatment requested',
  'Service requested', 'Item requested', 'Disputed item', 'Disputed items', 'Disputed service', 'Disputed treatment',
  'Disputed request', 'Disputed item/service', 'Item in dispute', 'Service in dispute', 'Treatment in dispute',
  'Item at dispute', 'Issue at dispute', 'Issue in dispute', 'Issue', 'Item', 'Item/Service',
]; // biome-ignore format: a word list reads best in rows
