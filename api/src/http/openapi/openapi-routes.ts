import { answerJson } from '../answer.ts'
import type { Route } from '../route.ts'
import { DOCS_SECURITY_POLICY, docsPage } from './docs-page.ts'
import { openApiDocument } from './document.ts'

/** Changes with a release only. */
const CACHE = 'public, max-age=300'

/** `GET /api/openapi.json`: the REST addresses for tools. */
export const openApiRoute: Route = {
  method: 'GET',
  path: /^\/api\/openapi\.json$/,
  handle: async ({ response }) => answerJson(response, 200, openApiDocument(), { 'cache-control': CACHE }),
}

/** `GET /api/docs`: the same for people. */
export const docsRoute: Route = {
  method: 'GET',
  path: /^\/api\/docs$/,
  handle: async ({ response }) => {
    const page = docsPage()
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(page),
      'cache-control': CACHE,
      'content-security-policy': DOCS_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
    })
    response.end(page)
  },
}
