/** Rows of a list's page. */
export const PAGE_SIZE = 25

/** Where in a list somebody is: part of its address. */
export interface PagePlace {
  readonly after?: string
  readonly before?: string
}

export interface PageArguments {
  readonly first: number | null
  readonly after: string | null
  readonly last: number | null
  readonly before: string | null
}

/** Relay's arguments for a place: forwards from `after`, backwards from `before`. */
export function pageArguments(place: PagePlace): PageArguments {
  if (place.before !== undefined) return { first: null, after: null, last: PAGE_SIZE, before: place.before }
  return { first: PAGE_SIZE, after: place.after ?? null, last: null, before: null }
}
