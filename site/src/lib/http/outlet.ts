/**
 * Where a page leaves its bytes for the server in front of Astro. Carrying them in a Response means copying them,
 * building a stream around them and reading that again: as much work as rendering the page.
 */
export interface Outlet {
  body: Buffer | undefined
}
