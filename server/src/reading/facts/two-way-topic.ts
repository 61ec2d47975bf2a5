/** What a test is said to have shown: its finding is there (`has`) or is not. */
export type TwoWayValue = 'has' | 'lacks';

/** How what was tested is said to have come out, in words that several tests share. */
export type ResultFamily =
  | 'sign'
  | 'strength'
  | 'sensation'
  | 'reflexes'
  | 'motion'
  | 'image'
  | 'radiculopathy'
  | 'carpal tunnel'
  | 'nerves'
  | 'drug test'
  | 'sleep'
  | 'help'
  | 'tolerance';

/** Something that a patient either has or has not: a sign, a deficit, a result, a habit. */
export interface TwoWayTopic {
  /** As messages name it: `Spurling’s test`. */
  readonly name: string;
  /** How messages say that it is there, and that it is not. */
  readonly says: Readonly<Record<TwoWayValue, string>>;
  /** Words that are the finding: it is there where nothing denies them. */
  readonly nouns?: readonly string[];
  /** Words that say outright that it is not there. */
  readonly absent?: readonly string[];
  /** Words for what is tested, and the words for how it comes out. */
  readonly tested?: readonly string[];
  readonly family?: ResultFamily;
  /** Where it is: in a part of the body, in the arms or the legs, or in the patient. */
  readonly place: 'part' | 'limbs' | 'patient';
  /** Whether it is of one day, so that `the last one` is among those that the summary states. */
  readonly isTest?: true;
  /** Whether it is there for good, of the patient as a whole: neither a day nor a side makes it another. */
  readonly lasts?: true;
  /** Whether it is of the past whenever it is said: `the previous injection helped`, `had surgery before`. */
  readonly isPast?: true;
  /** Whether its nouns are examples of it: one that is denied says nothing of the others. */
  readonly isOneOfMany?: true;
  /** Whether its own words name other persons: `lives with her husband`. */
  readonly namesOthers?: true;
  /** Words that name what of it is meant, global; where not given, places of the body. */
  readonly spots?: RegExp;
  /** Words of a clause that leave it open: with them it may be both there and not. */
  readonly leftOpenBy?: RegExp;
}

/** How messages say that a test is positive, and that it is not. */
export const SIGN = { has: 'is positive', lacks: 'is negative' };
/** How messages say that a finding is there, and that it is not. */
export const PRESENT = { has: 'is present', lacks: 'is absent' };
