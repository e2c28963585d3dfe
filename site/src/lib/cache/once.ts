const made = new WeakMap<object, Map<string, unknown>>()

/**
 * What was made from a document, made once per key for as long as the document is held. The caches hand out the same
 * object until a webhook calls its tags stale, so what is kept here goes stale exactly with its document. The key has
 * to name everything else it was made from, and nothing of the visitor but language, units and currency.
 */
export function once<Made>(document: object, key: string, make: () => Made): Made {
  let byKey = made.get(document)
  if (byKey === undefined) {
    byKey = new Map()
    made.set(document, byKey)
  }
  const known = byKey.get(key)
  if (known !== undefined || byKey.has(key)) return known as Made
  const fresh = make()
  byKey.set(key, fresh)
  return fresh
}
