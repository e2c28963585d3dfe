/** Network and mail server trouble, as a sales person can read it. */
const WORDS: readonly (readonly [code: RegExp, words: string])[] = [
  [/^(ECONNREFUSED|ECONNECTION|ESOCKET)$/, 'The mail server does not accept connections.'],
  [/^(ENOTFOUND|EDNS|EAI_AGAIN)$/, "The mail server's address is unknown."],
  [/^(ETIMEDOUT|ETIME)$/, 'The mail server did not answer in time.'],
  [/^EAUTH$/, 'The mail server refused our sign-in.'],
  [/^EENVELOPE$/, 'The mail server refused the address.'],
  [/^EMESSAGE$/, 'The mail server refused the mail.'],
  [/^ETLS$/, 'No secure connection to the mail server could be made.'],
  [/^ENOSPC$/, 'The disk is full.'],
]

/** What went wrong, in plain words, with what the server said. At most 500 characters. */
export function plainError(error: unknown): string {
  const { code, response, message } = error as { code?: unknown; response?: unknown; message?: unknown }
  const words = WORDS.find(([pattern]) => pattern.test(String(code)))?.[1]
  const said = typeof response === 'string' ? response : typeof message === 'string' ? message : String(error)
  return (words === undefined ? said : `${words} (${said})`).slice(0, 500)
}
