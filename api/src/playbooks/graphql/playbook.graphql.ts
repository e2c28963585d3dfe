import type { LocalizedText } from '@tradewind/schema/locales'
import { builder } from '../../builder.ts'
import { PlaybookRunStatus, PlaybookStatus } from '../../generated/prisma/enums.ts'
import { uuidOrNone } from '../../shared/graphql/global-id.ts'
import { readable } from '../../shared/row-policy.ts'
import { playbookPolicy, playbookRunPolicy } from '../policy.ts'

const PlaybookStatusRef = builder.enumType('PlaybookStatus', { values: Object.values(PlaybookStatus) })
const PlaybookRunStatusRef = builder.enumType('PlaybookRunStatus', { values: Object.values(PlaybookRunStatus) })

builder.prismaObject('PlaybookVersion', {
  description: 'What was published; never changed.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    definition: t.field({ type: 'JSON', resolve: ({ definition }) => definition }),
    publishedBy: t.exposeString('publishedBy'),
    publishedAt: t.expose('publishedAt', { type: 'DateTime' }),
  }),
})

interface Counts {
  readonly status: PlaybookRunStatus
  readonly count: number
}
const RunCountRef = builder.objectRef<Counts>('PlaybookRunCount').implement({
  fields: (t) => ({ status: t.expose('status', { type: PlaybookRunStatusRef }), count: t.exposeInt('count') }),
})

export const PlaybookRef = builder.prismaNode('Playbook', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(playbookPolicy, context.actor)] }),
  description: 'A process: what sets it off, conditions, waits, actions, approvals.',
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.field({ type: 'LocalizedText', resolve: ({ name }) => name as LocalizedText }),
    status: t.expose('status', { type: PlaybookStatusRef }),
    version: t.exposeInt('version', { description: 'The version that runs begin with; 0 while nothing is published.' }),
    draft: t.field({ type: 'JSON', resolve: ({ draft }) => draft }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    versions: t.relation('versions', { query: { orderBy: { version: 'desc' }, take: 50 } }),
    runCounts: t.field({
      type: [RunCountRef],
      description: 'Runs with customers the viewer may see, by status.',
      resolve: async (playbook, _args, { actor, database }) => {
        const groups = await database.prisma.playbookRun.groupBy({
          by: ['status'],
          where: { playbookId: playbook.id, AND: [readable(playbookRunPolicy, actor)] },
          _count: true,
        })
        return groups.map(({ status, _count }) => ({ status, count: _count }))
      },
    }),
  }),
})

builder.prismaObject('PlaybookRunStep', {
  description: 'One line of the run log.',
  fields: (t) => ({
    step: t.exposeString('step'),
    outcome: t.exposeString('outcome'),
    detail: t.field({ type: 'JSON', resolve: ({ detail }) => detail }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
})

export const PlaybookRunRef = builder.prismaNode('PlaybookRun', {
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, context) => ({ id: uuidOrNone(id), AND: [readable(playbookRunPolicy, context.actor)] }),
  description: 'One customer’s way through a version of a playbook.',
  fields: (t) => ({
    playbook: t.relation('playbook'),
    version: t.exposeInt('version'),
    status: t.expose('status', { type: PlaybookRunStatusRef }),
    outcome: t.exposeString('outcome', { nullable: true }),
    stepIndex: t.exposeInt('stepIndex'),
    wakeAt: t.expose('wakeAt', { type: 'DateTime', nullable: true }),
    startedAt: t.expose('startedAt', { type: 'DateTime' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    account: t.relation('account'),
    steps: t.relation('steps', { query: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } }),
  }),
})

const PlaybookRunFilterRef = builder.inputType('PlaybookRunFilter', {
  fields: (t) => ({
    playbookId: t.globalID({}),
    accountId: t.globalID({}),
    status: t.field({ type: [PlaybookRunStatusRef] }),
    outcome: t.stringList({ description: 'Why it ended: finished, condition, answered, loop_guard …' }),
  }),
})

const runCondition = (filter: typeof PlaybookRunFilterRef.$inferInput | null | undefined) => [
  filter?.playbookId ? { playbookId: uuidOrNone(filter.playbookId.id) } : {},
  filter?.accountId ? { accountId: uuidOrNone(filter.accountId.id) } : {},
  filter?.status ? { status: { in: [...filter.status] } } : {},
  filter?.outcome ? { outcome: { in: [...filter.outcome] } } : {},
]

builder.queryFields((t) => ({
  playbooks: t.prismaField({
    type: [PlaybookRef],
    authScopes: { staff: true },
    resolve: (query, _root, _args, { actor, database }) =>
      database.prisma.playbook.findMany({
        ...query,
        where: readable(playbookPolicy, actor),
        orderBy: [{ status: 'asc' }, { code: 'asc' }],
      }),
  }),
  playbookRuns: t.prismaConnection({
    type: PlaybookRunRef,
    cursor: 'id',
    authScopes: { staff: true },
    args: { filter: t.arg({ type: PlaybookRunFilterRef }) },
    totalCount: (_root, { filter }, { actor, database }) =>
      database.prisma.playbookRun.count({
        where: { AND: [readable(playbookRunPolicy, actor), ...runCondition(filter)] },
      }),
    resolve: (query, _root, { filter }, { actor, database }) =>
      database.prisma.playbookRun.findMany({
        ...query,
        where: { AND: [readable(playbookRunPolicy, actor), ...runCondition(filter)] },
        orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
      }),
  }),
}))
