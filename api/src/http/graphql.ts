import type { IncomingMessage, ServerResponse } from 'node:http'
import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { ForbiddenError } from '@pothos/plugin-scope-auth'
import { type ASTVisitor, type DocumentNode, GraphQLError, type ValidationContext, visit } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Context } from '../context.ts'
import { isDatabaseAway, isTooBusy, RETRY_AFTER_SECONDS } from '../database/busy.ts'
import { authenticate } from '../identity/authenticate.ts'
import { type Actor, isStaff } from '../identity/domain/actor.ts'
import { schema } from '../schema.ts'
import { answerJson } from './answer.ts'
import { refuseForeignCursors } from './foreign-cursor.ts'
import { BodyTooLargeError } from './read-body.ts'
import type { Services } from './services.ts'
import { refuseUnstorableText } from './storable-input.ts'

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

const asksForSchema = new WeakMap<DocumentNode, boolean>()

/** True when the document looks the schema up (`__schema`, `__type`; `__typename` is for everybody). */
function isIntrospection(document: DocumentNode): boolean {
  const known = asksForSchema.get(document)
  if (known !== undefined) return known
  let found = false
  visit(document, {
    Field(field) {
      if (field.name.value === '__schema' || field.name.value === '__type') found = true
    },
  })
  asksForSchema.set(document, found)
  return found
}

/**
 * In production only staff may look the schema up. Asked before execution and not while validating: validation results
 * are cached by document, and what was valid for one caller must not become so for the next.
 */
function guardIntrospection(production: boolean): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      if (!production || isStaff((args.contextValue as Context).actor) || !isIntrospection(args.document)) return
      const refusal = new GraphQLError('The schema is open to staff only.', {
        extensions: { code: 'ACCESS.FORBIDDEN' },
      })
      setResultAndStopExecution({ errors: [refusal] })
    },
  }
}

const MOST_TYPENAMES = 100

/** Counts `__typename` too, which armor's alias limit lets through. */
function limitTypenames(context: ValidationContext): ASTVisitor {
  let count = 0
  return {
    Field(field) {
      if (field.name.value !== '__typename') return
      count += 1
      if (count === MOST_TYPENAMES + 1) {
        context.reportError(new GraphQLError('Too many aliases.', { extensions: { http: { status: 400 } } }))
      }
    },
  }
}

const limitTypenameAliases: Plugin<Context> = {
  onValidate({ addValidationRule }) {
    addValidationRule(limitTypenames)
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
    // Checked below by its declared length: counting while reading costs half of a small request.
    maxRequestBodySize: false,
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
        if (isTooBusy(original ?? error)) {
          return new GraphQLError(
            'The house is too busy at this moment. Nothing was done; send the request again shortly.',
            {
              extensions: {
                code: 'SERVER.BUSY',
                http: { status: 503, headers: { 'retry-after': `${RETRY_AFTER_SECONDS}` } },
              },
            },
          )
        }
        if (isDatabaseAway(original ?? error)) {
          services.log.warn({ err: original ?? error }, 'the database was away')
          return new GraphQLError('The database cannot be reached at this moment. Send the request again shortly.', {
            extensions: {
              code: 'SERVER.BUSY',
              http: { status: 503, headers: { 'retry-after': `${RETRY_AFTER_SECONDS}` } },
            },
          })
        }
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
      refuseUnstorableText,
      refuseForeignCursors,
      guardIntrospection(services.environment.TRADEWIND_ENV === 'production'),
    ],
  })
  return async (request: IncomingMessage, response: ServerResponse, facts: RequestFacts): Promise<void> => {
    if (request.method === 'POST') {
      const length = request.headers['content-length']
      if (length === undefined) {
        answerJson(response, 411, { code: 'REQUEST.LENGTH_REQUIRED', message: 'State the length of the body.' })
        return
      }
      if (Number(length) > BODY_LIMIT) throw new BodyTooLargeError()
    }
    await yoga(request, response, facts)
  }
}
