import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AsOf } from '../reading/as-of.ts';
import type { Citation } from '../reading/citations/citation.ts';
import type { DrugMention } from '../reading/names/drug-mentions.ts';
import type { Patient } from '../reading/patient/patient.ts';
import type { Request } from '../reading/requests/request.ts';
import type { Restatement } from '../reading/requests/restatements.ts';
import type { Determination } from '../syntax/tree.ts';
import type { Range } from '../text/range.ts';

/**
 * What a rule looks at. Later sources of knowledge are added here, so that no rule's signature changes. Each may be
 * read when it is first asked for (`input.ts`), so a rule asks for what it needs and for no more.
 */
export interface RuleInput {
  readonly determination: Determination;
  /** What citations and drugs are looked up in. */
  readonly catalogue: Catalogue;
  /** All citations of the determination, in order. */
  readonly citations: readonly Citation[];
  /** The drugs that the letter names, in order. */
  readonly drugs: readonly DrugMention[];
  /** What each disputed item requests, by the item's index. */
  readonly requests: readonly Request[];
  /** What each rationale says again of its request, by the item's index. */
  readonly restatements: readonly (readonly Restatement[])[];
  /** What summary and rationales tell of the patient. */
  readonly patient: Patient;
  /** The day the letter is about. */
  readonly asOf: AsOf;
  /** The parts of the letter, in order, each as it is read by itself. Of a part: itself alone. */
  readonly parts: readonly PartInput[];
  /** What rules have read out of it, kept with it by `perPart`: a place for each reading. */
  readonly kept: unknown[];
}

/** A part of a letter as rules see it: a disputed item, or what stands before, between or behind the items. */
export interface PartInput {
  /** Where it begins in the letter, a UTF-16 offset. */
  readonly start: number;
  /** What the part tells by itself; offsets count from its beginning, and `asOf` is that of the letter. */
  readonly input: RuleInput;
}

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

/** One replacement: `text` takes the place of what stands in `range`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/**
 * How to mend what a finding is about. It removes its finding and adds none, save that a skeleton is found empty until
 * it is filled in; its edits are in the order of the text and do not overlap.
 */
export interface Fix {
  /** What it does, in the imperative and in the reviewer's words; holds no words of the document. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** It is surely what the reviewer wants: editors offer it first. */
  readonly preferred?: boolean;
  /** It provably keeps the meaning (spacing, casing of labels, the order of a page list): "fix all" applies it unasked. */
  readonly safe?: boolean;
  /** It inserts headings or labels whose words are still to be written. */
  readonly skeleton?: boolean;
}

/** How editors may show the words besides underlining: greyed out, or struck through as no longer in force. */
export type Tag = 'unnecessary' | 'deprecated';

/** What a rule says about one place. The code, category and usual severity come from the rule. */
export interface Observation {
  /** In the reviewer's words: what is wrong and what to do. Never holds words of the document. */
  readonly message: string;
  /** The words to look at, in UTF-16 offsets into the source. */
  readonly range: Range;
  /** Only where it differs from the rule's usual severity. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** Mends of which one is right, and only the reviewer knows which: the decision of an item, for one. */
  readonly choices?: readonly Fix[];
  readonly tags?: readonly Tag[];
}

/** An observation with the rule that made it: what editors and the command line show. */
export interface Finding {
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** Mends of which one is right, and only the reviewer knows which: the decision of an item, for one. */
  readonly choices?: readonly Fix[];
  readonly tags?: readonly Tag[];
}

/**
 * What a rule is shown at a time. `part`: each part of a letter by itself, so that what was found in a part holds as long
 * as the part is the same. `letter`: the letter as a whole. `form`: that too, but whether anything is found is a matter of
 * its form alone (`form.ts`), so that the rule is not asked again about a form in which it found nothing.
 */
export type Scope = 'part' | 'letter' | 'form';

/** One rule. Pure: the same input gives the same observations. */
export interface Rule {
  /** Kebab-case and public: settings, ignore lists and links name it, so it never changes. Names its page in docs/rules. */
  readonly code: string;
  /** What is wrong, in a few words: the title of its page and of its place in lists of rules. */
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly scope: Scope;
  /**
   * For a rule on parts that also looks at something of the whole letter: that, as a key. While it is the same, so is what
   * the rule finds in a part that is the same.
   */
  readonly dependsOn?: (letter: RuleInput) => string;
  /** `letter` is `input` itself for a rule on letters and forms; a rule on parts may use it only for what it depends on. */
  check(input: RuleInput, letter: RuleInput): Observation[];
}
