/**
 * The JSON object in a model's text: bare, in a code fence, or between other words. Undefined when there is none.
 * Takes the first brace and tries the closing ones from the last: texts are short.
 */
export function jsonIn(text: string): unknown {
  const start = text.indexOf('{')
  if (start < 0) return undefined
  for (let end = text.lastIndexOf('}'); end > start; end = text.lastIndexOf('}', end - 1)) {
    try {
      return JSON.parse(text.slice(start, end + 1)) as unknown
    } catch {
      // An earlier brace may close it.
    }
  }
  return undefined
}
