import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import type { Role } from '@tradewind/schema/contracts/session'
import type { LocalizedText } from '@tradewind/schema/locales'
import { type GraphQLOutputType, getNamedType, getNullableType, isListType } from 'graphql'
import type { Context } from './context.ts'
import { liveAccountId } from './crm/store/live-account.store.ts'
import type PrismaTypes from './generated/pothos.ts'
import { getDatamodel } from './generated/pothos.ts'
import { hasRole, hasScope, isStaff } from './identity/domain/actor.ts'
import { uuidOrNone } from './shared/graphql/global-id.ts'

/** Page size when a list is asked for without one, and the largest. */
const DEFAULT_PAGE = 20
const LARGEST_PAGE = 100

/** What a list without pages counts as. */
const PLAIN_LIST = 10

/** Fields a query may fetch: a connection costs what is below it once per row of the page that was asked for. */
function fieldCost(
  args: { first?: unknown; last?: unknown; ids?: unknown },
  field: { name: string; type: GraphQLOutputType },
) {
  if (getNamedType(field.type).name.endsWith('Connection')) {
    const asked = args.first ?? args.last ?? DEFAULT_PAGE
    return { field: 1, multiplier: Math.min(Number(asked), LARGEST_PAGE) }
  }
  const isPageOfConnection = field.name === 'edges' || (field.name === 'nodes' && args.ids === undefined)
  const isList = !isPageOfConnection && isListType(getNullableType(field.type))
  return { field: 1, multiplier: isList ? PLAIN_LIST : 1 }
}

interface RowId {
  readonly id: string
  readonly typename: string
}

/** What an id stands for today: a merged customer's is the one's it was merged into. */
async function ofToday<Id extends RowId>(id: Id, database: Context['database']): Promise<Id> {
  return id.typename === 'Account' ? { ...id, id: await liveAccountId(database.prisma, uuidOrNone(id.id)) } : id
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  AuthScopes: { staff: boolean; role: Role; scope: string }
  Scalars: {
    ID: { Input: string; Output: string | number | bigint }
    DateTime: { Input: Date; Output: Date }
    Date: { Input: Date; Output: Date }
    Decimal: { Input: string; Output: string }
    JSON: { Input: unknown; Output: unknown }
    LocalizedText: { Input: LocalizedText; Output: LocalizedText }
  }
}>({
  plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, PrismaPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  prisma: {
    client: (context) => context.database.prisma,
    dmmf: getDatamodel(),
    filterConnectionTotalCount: true,
    maxConnectionSize: LARGEST_PAGE,
    defaultConnectionSize: DEFAULT_PAGE,
  },
  relay: {
    nodesOnConnection: true,
    nodeQueryOptions: {
      // A customer's old id stands for the one it was merged into. Pothos loads whatever the arguments say when it is called.
      resolve: async (_root, args, { database }, _info, resolveNode) => {
        args.id = await ofToday(args.id, database)
        return resolveNode(args.id)
      },
    },
    nodesQueryOptions: {
      resolve: async (_root, args, { database }, _info, resolveNodes) => {
        args.ids = await Promise.all(args.ids.map((id) => ofToday(id, database)))
        return resolveNodes(args.ids)
      },
    },
  },
  errors: {
    defaultTypes: [],
    directResult: false,
    defaultUnionOptions: { name: ({ fieldName }) => `${pascal(fieldName)}Result` },
    defaultResultOptions: { name: ({ fieldName }) => `${pascal(fieldName)}Success` },
  },
  scopeAuth: {
    authScopes: (context) => ({
      staff: isStaff(context.actor),
      role: (role) => hasRole(context.actor, role),
      scope: (scope) => hasScope(context.actor, scope),
    }),
  },
  complexity: {
    fieldComplexity: (args, _context, field) => fieldCost(args, field),
    limit: { complexity: 25_000, depth: 12, breadth: 200 },
  },
})

builder.queryType()
builder.mutationType()
builder.subscriptionType()
