import type { PageText } from '../types.ts'

/** The four pages of one market. */
export interface SitePages {
  readonly about: PageText
  readonly contact: PageText
  readonly privacy: PageText
  readonly imprint: PageText
}
