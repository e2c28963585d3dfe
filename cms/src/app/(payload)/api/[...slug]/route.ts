import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import config from '../../../../payload.config.ts'
import { withLocale } from '../../../../request-locale.ts'

type Handler = ReturnType<typeof REST_GET>

const localized =
  (handler: Handler): Handler =>
  async (request, context) =>
    handler(await withLocale(request), context)

export const GET = localized(REST_GET(config))
export const POST = localized(REST_POST(config))
export const DELETE = localized(REST_DELETE(config))
export const PATCH = localized(REST_PATCH(config))
export const PUT = localized(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
