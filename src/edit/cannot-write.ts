/** Thrown when nothing was written; the message is a sentence with the next step. */
export class CannotWrite extends Error {}
