import { nextActionRoute } from '../actions/http/next-action-route.ts'
import { cmsWebhookRoute } from '../catalog/http/cms-webhook-route.ts'
import { comparisonRoute, datasheetRoute } from '../documents/http/product-routes.ts'
import { sharedQuoteRoute, staffQuoteRoute } from '../documents/http/quote-routes.ts'
import { eventReportRoute } from '../events/http/event-report-route.ts'
import { customerFunnelRoute, funnelOverviewRoute } from '../funnel/http/funnel-routes.ts'
import { firstRunRoute, firstRunStateRoute } from '../identity/first-run-route.ts'
import { sessionRoute } from '../identity/session-route.ts'
import { reportFileRoute } from '../reports/http/report-file-route.ts'
import { healthRoute } from './health.ts'
import { docsRoute, openApiRoute } from './openapi/openapi-routes.ts'
import type { Route } from './route.ts'

/** REST beside GraphQL, what is asked most first. */
export const routes: readonly Route[] = [
  eventReportRoute,
  healthRoute,
  sessionRoute,
  cmsWebhookRoute,
  sharedQuoteRoute,
  staffQuoteRoute,
  datasheetRoute,
  comparisonRoute,
  reportFileRoute,
  customerFunnelRoute,
  nextActionRoute,
  funnelOverviewRoute,
  openApiRoute,
  docsRoute,
  firstRunStateRoute,
  firstRunRoute,
]
