/** What words are, as far as the letter and the catalogue show. */
export const KNOWN_KINDS = ['decision', 'request', 'mention', 'guideline', 'topic'] as const;
/** What else is known of them. */
export const KNOWN_MODIFIERS = ['upheld', 'overturned', 'deprecated', 'verified'] as const;

/** One of the kinds. */
export type KnownKind = (typeof KNOWN_KINDS)[number];

/** One of the modifiers. */
export type KnownModifier = (typeof KNOWN_MODIFIERS)[number];
