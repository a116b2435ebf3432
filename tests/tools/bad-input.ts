/** What a tool was given cannot be used; the runner prints the sentence and ends with 2. */
export class BadInput extends Error {
  readonly exitCode = 2;
}
