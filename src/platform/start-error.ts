/**
 * Why the house cannot start, said to the person who runs it: `message` is one plain line that names what is wrong and
 * what to do. The entry point prints that line without a stack and ends.
 */
export class StartError extends Error {
  override readonly name: string = 'StartError'
}
