import {
  customerFunnelAnswer,
  funnelOverviewAnswer,
  nextActionAnswer,
  nextActionRequest,
  restFailure,
} from '@tradewind/schema/contracts/rest'
import { eventBatchAnswer, eventReportAnswer, wireBatch, wireEvent } from '@tradewind/schema/events'
import type { z } from 'zod'
import { type JsonSchema, jsonSchema } from './json-schema.ts'

interface Refusal {
  readonly status: number
  readonly codes: readonly string[]
  readonly when: string
}

export interface Operation {
  readonly id: string
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly example: string }[]
  readonly request: { readonly schema: JsonSchema; readonly example: unknown } | null
  readonly answer: { readonly schema: JsonSchema; readonly example: unknown }
  readonly refusals: readonly Refusal[]
}

const UNAUTHENTICATED: Refusal = {
  status: 401,
  codes: ['ACCESS.UNAUTHENTICATED'],
  when: 'No session and no key, or one that has ended.',
}
const MISSING: Refusal = {
  status: 404,
  codes: ['RECORD.NOT_FOUND'],
  when: 'There is no such customer, or none that you may see.',
}
const BUSY: Refusal = {
  status: 503,
  codes: ['EVENT.BUSY', 'SERVER.BUSY'],
  when: 'Too much at this moment. Send the request again after the seconds of Retry-After.',
}

const either = (...contracts: readonly z.ZodType[]): JsonSchema => ({ oneOf: contracts.map(jsonSchema) })

const EVENT_EXAMPLE = {
  id: '0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
  anonymous_id: 'v-7f3a9c21d4',
  event_type: 'product_view',
  timestamp: '2026-11-28T09:30:00Z',
  source: 'site',
  locale: 'de',
  context: { sku: 'BP-80', path: '/de/products/bp-80' },
}

/** The REST addresses, in the order they are shown in. */
export const OPERATIONS: readonly Operation[] = [
  {
    id: 'reportEvent',
    method: 'post',
    path: '/api/event/report',
    summary: 'Report behaviour events',
    description:
      'One event, answered with the stage it led to, or up to 500 as `{"events": […]}`, each judged by itself. The answer comes when the events are durable. The same `id` counts once, however often it is sent. A key needs the scope `events:write`.',
    parameters: [],
    request: { schema: either(wireEvent, wireBatch), example: EVENT_EXAMPLE },
    answer: {
      schema: either(eventReportAnswer, eventBatchAnswer),
      example: { status: 'ok', stage_updated: true, new_stage: 'contact' },
    },
    refusals: [
      {
        status: 400,
        codes: ['EVENT.MALFORMED', 'EVENT.INVALID', 'EVENT.IN_THE_FUTURE'],
        when: 'The body is no event of the contract; the message names the field.',
      },
      UNAUTHENTICATED,
      { status: 403, codes: ['ACCESS.FORBIDDEN', 'EVENT.FORBIDDEN'], when: 'The key or person may not report this.' },
      { status: 404, codes: ['EVENT.UNKNOWN_CUSTOMER'], when: 'There is no customer `customer_id`.' },
      { status: 413, codes: ['REQUEST.TOO_LARGE'], when: 'A report has at most 1 MB.' },
      {
        status: 429,
        codes: ['RATE.LIMITED'],
        when: 'Too many reports. Send them again after the seconds of Retry-After.',
      },
      BUSY,
    ],
  },
  {
    id: 'nextAction',
    method: 'post',
    path: '/api/ai/next_action',
    summary: 'What to do next with a customer',
    description:
      'The action that is most worth doing now, with what to say in the customer’s language, and why. The figures behind it are those of the workspace.',
    parameters: [],
    request: {
      schema: jsonSchema(nextActionRequest),
      example: { customer_id: '0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b' },
    },
    answer: {
      schema: jsonSchema(nextActionAnswer),
      example: {
        action: 'Call about the quotation',
        script: 'Guten Tag Frau Weber, haben Sie unser Angebot durchsehen können?',
        channel: 'call',
        reason: 'No answer for 7 days after the quotation',
        attachments: [],
      },
    },
    refusals: [
      { status: 400, codes: ['INPUT.INVALID'], when: 'The body is not understood; the message names the field.' },
      UNAUTHENTICATED,
      MISSING,
    ],
  },
  {
    id: 'customerFunnel',
    method: 'get',
    path: '/api/customer/{id}/funnel',
    summary: 'Where a customer stands',
    description: 'Stage, value, risk and next best action of one customer that you may see.',
    parameters: [
      {
        name: 'id',
        description: 'UUID or GraphQL id of the customer.',
        example: '0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
      },
    ],
    request: null,
    answer: {
      schema: jsonSchema(customerFunnelAnswer),
      example: {
        customer_id: '0198a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
        stage: 'decision',
        estimated_value: 48200,
        currency: 'USD',
        risk_score: 0.34,
        next_best_action: 'Call about the quotation',
      },
    },
    refusals: [UNAUTHENTICATED, MISSING],
  },
  {
    id: 'funnelOverview',
    method: 'get',
    path: '/api/funnel/overview',
    summary: 'The funnel of your customers',
    description: '`rate` is the conversion from the stage before. What you get is what you may see.',
    parameters: [],
    request: null,
    answer: {
      schema: jsonSchema(funnelOverviewAnswer),
      example: {
        total: 1000,
        stages: [
          { name: 'lead', count: 1000, rate: null },
          { name: 'contact', count: 800, rate: 0.8 },
          { name: 'first_touch', count: 300, rate: 0.375 },
          { name: 'decision', count: 120, rate: 0.4 },
          { name: 'won', count: 80, rate: 0.6667 },
        ],
        predicted_revenue: 184500,
      },
    },
    refusals: [UNAUTHENTICATED],
  },
]

/** The OpenAPI 3.1 description of the REST addresses, made from the contracts the code itself parses with. */
export function openApiDocument(): object {
  const content = (schema: JsonSchema, example?: unknown) => ({
    'application/json': { schema, ...(example === undefined ? {} : { example }) },
  })
  const paths: Record<string, Record<string, object>> = {}
  for (const { id, method, path, summary, description, parameters, request, answer, refusals } of OPERATIONS) {
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId: id,
        summary,
        description,
        ...(parameters.length === 0
          ? {}
          : {
              parameters: parameters.map(({ example, ...parameter }) => ({
                ...parameter,
                in: 'path',
                required: true,
                schema: { type: 'string' },
                example,
              })),
            }),
        ...(request === null
          ? {}
          : { requestBody: { required: true, content: content(request.schema, request.example) } }),
        responses: {
          200: { description: summary, content: content(answer.schema, answer.example) },
          ...Object.fromEntries(
            refusals.map(({ status, codes, when }) => [
              status,
              {
                description: `${when} Codes: ${codes.join(', ')}.`,
                content: content({ $ref: '#/components/schemas/Failure' }),
              },
            ]),
          ),
        },
      },
    }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Tradewind REST',
      version: '1.0.0',
      description: 'Four addresses beside the GraphQL API. Everything else is asked through GraphQL at /graphql.',
    },
    servers: [{ url: '/', description: 'The server this document comes from.' }],
    security: [{ key: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key of ours, sent as `Authorization: Bearer …`.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'tradewind.session_token',
          description: 'The session of a member of the sales team who signed in.',
        },
      },
      schemas: { Failure: jsonSchema(restFailure) },
    },
  }
}
