import { createHash } from 'node:crypto'
import { answeringDocumentErrors } from '../../documents/http/answer-pdf.ts'
import { answerJson } from '../../http/answer.ts'
import type { Route } from '../../http/route.ts'
import { isStaff } from '../../identity/domain/actor.ts'
import { rowIdFrom } from '../../shared/graphql/global-id.ts'
import { type ReportFormat, reportFile } from '../use-cases/report-file.ts'

/** `GET /documents/report/{id}.pdf` and `.xlsx`: a reader's own report as a file. */
export const reportFileRoute: Route = {
  method: 'GET',
  path: /^\/documents\/report\/(?<id>[^/]{1,200})\.(?<format>pdf|xlsx)$/,
  handle: (route) =>
    answeringDocumentErrors(route.response, route.log, async () => {
      const { response, params } = route
      const actor = await route.authenticate()
      if (!isStaff(actor)) {
        answerJson(response, 401, { code: 'ACCESS.UNAUTHENTICATED', message: 'Sign in to see this report.' })
        return
      }
      const id = rowIdFrom('Report', (params.id ?? '').replace(/%3D/gi, '='))
      const file =
        id === undefined
          ? undefined
          : await reportFile({ ...route.work, actor }, id, (params.format ?? 'pdf') as ReportFormat)
      if (file === undefined) {
        answerJson(response, 404, { code: 'RECORD.NOT_FOUND', message: 'This report was not found.' })
        return
      }
      response.writeHead(200, {
        'content-type': file.contentType,
        'content-length': file.content.length,
        'content-disposition': `attachment; filename="${file.filename}"`,
        etag: `"${createHash('sha256').update(file.content).digest('base64url')}"`,
        'cache-control': 'private, no-cache',
        'x-content-type-options': 'nosniff',
      })
      response.end(file.content)
    }),
}
