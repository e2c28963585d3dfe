const KEY = 'tw-list:'

/** Notes how the list at this address stands, for the way back to it. Without storage there is just no way back. */
export function rememberList(path: string, query: string): void {
  try {
    sessionStorage.setItem(KEY + path, query)
  } catch {}
}

/** The address of a list as it was left in this tab. */
export function rememberedList(path: string): string {
  try {
    const query = sessionStorage.getItem(KEY + path) ?? ''
    return query === '' ? path : `${path}?${query.replace(/^\?/, '')}`
  } catch {
    return path
  }
}
