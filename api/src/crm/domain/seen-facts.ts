/**
 * Which facts somebody else changed since a person saw them. Only those the person is about to change count: two people
 * may change different facts of one customer at once.
 * @param seen what the person saw of them; a fact that is not named there is not compared.
 */
export function changedSince(
  facts: Readonly<Record<string, unknown>>,
  seen: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(facts).filter((name) => {
    if (seen[name] === undefined) return false
    const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
    // Who writes what stands there already takes nothing away.
    return !same(plain(seen[name]), plain(now[name])) && !same(plain(facts[name]), plain(now[name]))
  })
}

/** An empty text and none are the same. */
function plain(value: unknown): unknown {
  return value === undefined || value === '' ? null : value
}
