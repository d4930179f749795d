/** A mistake of the person at the keyboard: told in two sentences, without a stack trace. */
export class UserError extends Error {
  /** How to mend it. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}
