import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import type { Role } from '@tradewind/schema/contracts/session'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { Context } from './context.ts'
import type PrismaTypes from './generated/pothos.ts'
import { getDatamodel } from './generated/pothos.ts'
import { hasRole, hasScope, isStaff } from './identity/domain/actor.ts'

/** Page size when a list is asked for without one, and the largest. */
const DEFAULT_PAGE = 20
const LARGEST_PAGE = 100

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
    defaultComplexity: 1,
    defaultListMultiplier: 10,
    limit: { complexity: 4_000, depth: 12, breadth: 200 },
  },
})

builder.queryType()
builder.mutationType()
builder.subscriptionType()
