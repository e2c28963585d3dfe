/** The facts of the first that the second has otherwise: what to send of a form, or what was seen of it. */
export function differing<Facts extends object>(one: Facts, other: Facts): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(one).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(other[name as keyof Facts])),
  ) as Partial<Facts>
}
