import type { IncomingMessage, ServerResponse } from 'node:http'
import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { ForbiddenError } from '@pothos/plugin-scope-auth'
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Context } from '../context.ts'
import { authenticate } from '../identity/authenticate.ts'
import { type Actor, isStaff } from '../identity/domain/actor.ts'
import { schema } from '../schema.ts'
import type { Services } from './server.ts'

interface RequestFacts {
  readonly requestId: string
  readonly log: Logger
  readonly clientAddress: string
  /** Known before the document is validated: what may be asked depends on who asks. */
  readonly actor: Actor
}

/** Bytes of a GraphQL request's body at the most. */
const BODY_LIMIT = 256 * 1024

const armor = new EnvelopArmor({
  maxDepth: { n: 12 },
  maxAliases: { n: 15 },
  maxDirectives: { n: 10 },
  maxTokens: { n: 2_000 },
  // The cost limit is the schema's own (builder, complexity), which knows list sizes.
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
})

/** Only staff may look the schema up in production; everyone may while developing. */
function guardIntrospection(production: boolean): Plugin<Context> {
  return {
    onValidate({ addValidationRule, context }) {
      if (production && !isStaff((context as unknown as Context).actor))
        addValidationRule(NoSchemaIntrospectionCustomRule)
    },
  }
}

/** Counts `__typename` aliases too, which armor's alias limit lets through. */
const limitTypenameAliases: Plugin<Context> = {
  onParse() {
    return ({ result }) => {
      if (!result || result instanceof Error) return
      const source = JSON.stringify(result.definitions ?? [])
      if ((source.match(/"value":"__typename"/g)?.length ?? 0) > 100) {
        throw new GraphQLError('Too many aliases.', { extensions: { http: { status: 400 } } })
      }
    }
  },
}

/** The GraphQL endpoint as a plain node:http handler. */
export function createGraphqlHandler(services: Services) {
  const yoga = createYoga<RequestFacts & { req: IncomingMessage; res: ServerResponse }, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: services.environment.TRADEWIND_ENV !== 'production' ? { title: 'Tradewind API' } : false,
    cors: false,
    batching: false,
    logging: false,
    maxRequestBodySize: BODY_LIMIT,
    maskedErrors: {
      isDev: false,
      maskError: (error, message) => {
        const original = error instanceof GraphQLError ? error.originalError : error
        if (original instanceof ForbiddenError || error instanceof ForbiddenError) {
          return new GraphQLError('You are not allowed to see this.', {
            ...(error instanceof GraphQLError && error.path ? { path: error.path } : {}),
            extensions: { code: 'ACCESS.FORBIDDEN' },
          })
        }
        // Raised by GraphQL itself or by us on purpose: fit to be read.
        if (
          error instanceof GraphQLError &&
          (original === undefined || original === null || original instanceof GraphQLError)
        )
          return error
        services.log.error({ err: original ?? error }, 'a resolver failed')
        return new GraphQLError(message, {
          ...(error instanceof GraphQLError && error.path ? { path: error.path } : {}),
          extensions: { code: 'SERVER.DEFECT' },
        })
      },
    },
    context: ({ request, requestId, log, clientAddress, actor }) => {
      return {
        actor,
        reauthenticate: () => authenticate(request.headers, services),
        database: services.database,
        environment: services.environment,
        now: services.now,
        notices: services.notices,
        log,
        clientAddress,
        requestId,
      } as Context
    },
    plugins: [
      ...armor.protect().plugins,
      limitTypenameAliases,
      guardIntrospection(services.environment.TRADEWIND_ENV === 'production'),
    ],
  })
  return async (request: IncomingMessage, response: ServerResponse, facts: RequestFacts): Promise<void> => {
    await yoga(request, response, facts)
  }
}
