import type { IsoDate } from '../text/days.ts';
import type {
  CitationForm,
  DecisionValue,
  FieldKind,
  HeaderKey,
  LayoutFamily,
  SectionKind,
} from './kinds.ts';

/**
 * How far printed words show that a text is a determination. `certain`: nothing else prints them; `possible`: other
 * letters print them too.
 */
export type Evidence = 'certain' | 'possible';

/** All that is printed in a determination whatever the case: what `FORM` holds. */
export interface DeterminationForm {
  /** In the order in which the two columns of the table are read, left column first in each row. */
  readonly header: readonly HeaderFieldForm[];
  /** The values of the header field `Priority:`. */
  readonly priorities: readonly string[];
  /** In printed order. */
  readonly sections: readonly SectionForm[];
  readonly independence: IndependenceForm;
  readonly credentials: CredentialsForm;
  /** In the order in which they are offered. */
  readonly decisions: readonly DecisionForm[];
  readonly typedDecisions: TypedDecisions;
  /** What reviewers type before a request, with a colon or a number after it; the form prints nothing there. */
  readonly requestLabels: readonly string[];
  readonly modifiedRequest: ModifiedRequestForm;
  /** In printed order. */
  readonly fields: readonly FieldForm[];
  readonly citation: CitationWords;
  /** The sentences with which guideline fields begin, in the order in which they are offered. */
  readonly guidelineSentences: readonly GuidelineSentence[];
  readonly olderLayouts: readonly OlderLayout[];
  /** By the day of the decision, the oldest first; there is one for every day. */
  readonly generations: readonly Generation[];
  readonly pages: PagesForm;
}

/** What differs between the years in which letters of the `issues` family were printed. */
export interface Generation {
  /** The first day of its decisions. */
  readonly from: IsoDate;
  /** How the reviewer's credentials are printed; the independence paragraph goes with it. */
  readonly credentials: keyof IndependenceForm['services'];
  /** Whether the letter opens with the header. */
  readonly header: boolean;
  /** What is between a request and its decision. */
  readonly beforeDecision: string;
}

/** What is printed around the letter, and said of it where programs look. */
export interface PagesForm {
  /** What the document is called. */
  readonly title: string;
  /** An IETF language tag. */
  readonly language: string;
  /** At the foot of a page; `{page}` and `{pages}` are numbers. */
  readonly number: string;
}

/** A field of the header. */
export interface HeaderFieldForm {
  readonly key: HeaderKey;
  readonly label: string;
  /** What is typed in the place of the label, without a colon. */
  readonly otherWordings: readonly string[];
  /** Whether a narrow column breaks the label, with its value between the two words. */
  readonly breaks?: true;
}

/** A section: its heading, near-miss wordings that reviewers type, and its fixed first sentence. */
export interface SectionForm {
  readonly kind: Exclude<SectionKind, 'other'>;
  readonly heading: string;
  readonly otherWordings: readonly string[];
  readonly evidence: Evidence;
  /** The sentence that opens the section in every printed letter; where it wraps differs. */
  readonly leadIn: string;
  /** How many words of `leadIn` no other document has at the beginning of a line. */
  readonly certainWords: number;
}

/** The paragraph on the reviewer's independence. */
export interface IndependenceForm {
  /** What follows the lead-in of the first section; `{services}` is one of the two words below. */
  readonly sentences: readonly string[];
  /** What the letters print that list the credentials with labels, and those that state them in a sentence. */
  readonly services: { readonly labels: string; readonly sentence: string };
}

/** How letters print the reviewer's credentials: since 2015 in a block with labels, before that in a sentence. */
export interface CredentialsForm {
  /** Opens the block. */
  readonly leadIn: string;
  readonly licensure: string;
  readonly specialty: string;
  /** Specialties that have the word `and` in their names: no list of two. */
  readonly joinedSpecialties: readonly string[];
  /** The clauses of the sentence, each up to its list. */
  readonly sentence: {
    readonly opening: string;
    readonly specialty: string;
    readonly subspecialty: string;
    readonly licensure: string;
  };
}

/** A decision and what it says. */
export interface DecisionForm {
  readonly value: DecisionValue;
  /** Whether the disputed item is medically necessary by this decision. */
  readonly necessary: boolean;
  /** What becomes of the utilization review denial. */
  readonly meaning: string;
  /** How the rationale concludes. */
  readonly conclusion: string;
}

/** A sentence with places in braces, and the words that it is recognized by, one of which must be there. */
export interface FixedSentence {
  readonly words: string;
  readonly recognizedBy: readonly string[];
}

/** What reviewers type where the form prints a decision word alone; words in lower case. */
export interface TypedDecisions {
  /** Words in the place of a decision word. */
  readonly words: readonly string[];
  /** Words before a decision word that make it another decision, or none: `partially`, `not`. */
  readonly qualifiers: readonly string[];
  /** Words after a decision word that do the same: `in part`, `except`, `only`. */
  readonly limits: readonly string[];
  /** The first word or two of a note after a decision that leaves it as it is: `see rationale`. */
  readonly noteOpenings: readonly string[];
  /** Labels before a decision word. */
  readonly labels: readonly string[];
}

/**
 * The sentences that are the request where utilization review authorized a part of it. Either the first three are
 * printed, or the two of `leaving`.
 */
export interface ModifiedRequestForm {
  readonly original: FixedSentence;
  readonly authorized: FixedSentence;
  readonly remaining: FixedSentence;
  readonly leaving: {
    readonly authorized: FixedSentence;
    /** The words of that sentence that end what was authorized. */
    readonly leaves: string;
    readonly original: FixedSentence;
  };
}

/** A labeled field of a disputed item. */
export interface FieldForm {
  readonly kind: FieldKind;
  readonly label: string;
  readonly otherWordings: readonly string[];
  readonly evidence: Evidence;
  /** Whose guideline it is, as the sentences of the field name it; null for the rationale. */
  readonly party: string | null;
}

/** The words around what a guideline field cites. */
export interface CitationWords {
  /** Opens each citation. */
  readonly opening: string;
  /** What is cited: the schedule, or a work outside it. */
  readonly mtus: string;
  readonly nonMtus: string;
  /** The label before a list of topics or pages. */
  readonly listLabels: Readonly<Record<CitationForm, string>>;
}

/** A sentence with which a guideline field begins; `{party}` is the one whose field it is. */
export interface GuidelineSentence extends FixedSentence {
  /** `evidence`: a citation follows; `no-evidence`: nothing is cited; `outside-mtus`: a work outside the MTUS follows. */
  readonly says: 'evidence' | 'no-evidence' | 'outside-mtus';
  /** The forms of letter in which it is offered. */
  readonly offeredIn: readonly CitationForm[];
}

/** A heading of an older layout. */
export interface OlderHeading {
  readonly words: string;
  /** Null where the words are too common to show anything. */
  readonly evidence: Evidence | null;
  /** The first word of the second line of a title that is printed on two. */
  readonly secondLine?: string;
  /** Whether the line goes on after the heading. */
  readonly runsOn?: true;
}

/** An older family: the heading that distinguishes it from all others, and the headings it prints. */
export interface OlderLayout {
  readonly family: Exclude<LayoutFamily, 'issues'>;
  readonly name: string;
  /** The name of the organization where it is above the first heading. */
  readonly letterhead?: string;
  readonly tellingHeading: OlderHeading;
  readonly headings: readonly OlderHeading[];
}
