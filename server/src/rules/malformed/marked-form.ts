/** A form of placeholders, and what is in each of them: in a text without it they are not looked for. */
export interface Form {
  readonly mark: RegExp;
  readonly form: RegExp;
}
