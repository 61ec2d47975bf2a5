/** A choice that can be taken back. */
export interface Choice {
  /** What the user reads it as. */
  readonly label: string;
  /** False, or a rejection, where it could not be taken back. */
  takeBack(): Promise<boolean>;
}

/** The labels of choices that were taken back, and of those that could not be, in their order. */
interface Outcome {
  readonly done: readonly string[];
  readonly failed: readonly string[];
}

/** Takes choices back, one after the other; one that fails does not keep the next from being taken back. */
export async function takeBackAll(choices: readonly Choice[]): Promise<Outcome> {
  const done: string[] = [];
  const failed: string[] = [];
  for (const choice of choices) {
    const isDone = await choice.takeBack().catch(() => false);
    (isDone ? done : failed).push(choice.label);
  }
  return { done, failed };
}
