import { sessionRoute } from '../identity/session-route.ts'
import { healthRoute } from './health.ts'
import type { Route } from './route.ts'

/** REST beside GraphQL. */
export const routes: readonly Route[] = [healthRoute, sessionRoute]
