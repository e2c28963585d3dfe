/** What the caller gave cannot be used; the message is one sentence for them. */
export class Unreadable extends Error {}
