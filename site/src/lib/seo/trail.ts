import { environment } from '../environment.ts'
import type { Visit } from '../visit.ts'
import { breadcrumbs, type Thing } from './json-ld.ts'

/** The way from the home page to here, for search engines. */
export function trailThing(visit: Visit, steps: readonly { readonly name: string; readonly path: string }[]): Thing {
  const root = `${environment().SITE_URL}/${visit.locale}`
  return breadcrumbs([
    { name: visit.t('common:home'), url: root },
    ...steps.map(({ name, path }) => ({ name, url: `${root}${path}` })),
  ])
}
