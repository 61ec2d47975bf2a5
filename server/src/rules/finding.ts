import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { Range } from '../text/range.ts';
import type { TextEdit } from '../text/text-edits.ts';
import type { ExampleLetter } from './example-letter.ts';

/** What a finding is about: the form of the letter, its agreement with itself, what it cites, and so on. */
export type Category = 'malformed' | 'contradiction' | 'citation' | 'words' | 'privacy' | 'law';

/**
 * `error`: malformed or contradictory beyond doubt. `warning`: wrong unless there is a reason. `information`: worth
 * a look. `hint`: a matter of taste, or resting on a fact of low confidence.
 */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place in the same text that a finding speaks of. */
export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
}

/**
 * How to fix what a finding is about. It removes its finding and adds none, save that a skeleton is found empty until
 * it is filled in; its edits are in the order of the text and do not overlap.
 */
export interface Fix {
  /** What it does, as an imperative verb phrase: `Change decision to Overturned`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** It is surely what the reviewer wants: editors offer it first. */
  readonly preferred?: boolean;
  /** It provably keeps the meaning (spacing, casing of labels): "fix all" applies it unasked. */
  readonly safe?: boolean;
  /** It inserts headings or labels whose words are still to be written. */
  readonly skeleton?: boolean;
}

/** How editors may show the words besides underlining: greyed out, or struck through as no longer in force. */
export type Tag = 'unnecessary' | 'deprecated';

/** What a rule says about one place. The code, category and usual severity come from the rule. */
export interface Observation {
  /**
   * What is wrong, first, with the word, page or dates it is about; what to do only where that is not obvious. Words of the
   * document are cut (`shown`), and identifying information is never repeated.
   */
  readonly message: string;
  /** The words to look at, in UTF-16 offsets into the source. */
  readonly range: Range;
  /** Only where it differs from the rule's usual severity. */
  readonly severity?: Severity | undefined;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix | undefined;
  /** Fixes of which one is right, and only the reviewer knows which: the decision of an item, for one. */
  readonly choices?: readonly Fix[];
  readonly tags?: readonly Tag[] | undefined;
}

/** An observation with the rule that made it: what editors and the command line show. */
export interface Finding extends Observation {
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
}

/** What every rule says of itself. */
interface RuleFacts {
  /** Kebab-case and public: settings, ignore lists and links name it, so it never changes. Names its page in docs/rules. */
  readonly code: string;
  /** What is wrong, in a few words: the title of its page and of its place in lists of rules. */
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Asked only of letters of the family that is read whole: no other can be said to lack anything. */
  readonly readWhole?: true;
  /** Looks for what a finished letter says: asked only of letters in which no gap of the form is left. */
  readonly ofFinished?: true;
  /** Asked also of texts that are no determination; all other rules find nothing in them. */
  readonly anyText?: true;
  /**
   * The marked words alone are what it is about, wherever they are, and they are words of the field: a drug, a topic, an
   * abbreviation. A reviewer may have them ignored in a whole folder. Never for words that can tell who a person is.
   */
  readonly aboutWords?: true;
}

/**
 * A rule that is shown each part of a letter by itself; what it found in a part holds as long as the part is the same.
 * Observations count their offsets from the beginning of the part.
 */
export interface PartRule extends RuleFacts {
  readonly scope: 'part';
  /** What the rule depends on in the whole letter besides the part, as a key; left out where that is nothing. */
  readonly dependsOn?: (letter: Letter) => string;
  /** `key` is what `dependsOn` gives; empty where that is left out. */
  check(part: LetterPart, key: string): readonly Observation[];
}

/** A rule that is shown the letter as a whole. What it reads out of a part should be cached with the part. */
export interface LetterRule extends RuleFacts {
  readonly scope: 'letter';
  check(letter: Letter): readonly Observation[];
}

/** One rule. Pure: the same input gives the same observations. */
export type Rule = PartRule | LetterRule;

/**
 * What the page of a rule says besides its code, title and severity. A rule exports it as `docs`, in its own file: only
 * the tools read it (`npm run generate`), so no build carries it. Markdown, one paragraph each.
 */
export interface RuleDocs {
  /** What the rule finds, and which words it marks. */
  readonly what: string;
  /** Why it matters; what the law says goes into `law`. */
  readonly why: string;
  /** Statutory requirements that the rule rests on, by their ids in the catalogue, which knows the cites and their confidence. */
  readonly law?: readonly string[];
  /** What its quick fix does, for a rule that has one. */
  readonly fix?: string;
  /** What is not marked on purpose, and other things worth knowing. */
  readonly notes?: string;
  /** A letter, or part of one, in which the rule finds something. */
  readonly wrong: ExampleLetter;
  /** The parts that differ once it is put right; the rule finds nothing there. */
  readonly right: ExampleLetter;
}
