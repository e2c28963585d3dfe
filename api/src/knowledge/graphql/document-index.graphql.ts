import type { DocumentIndexState, ReindexState } from '@tradewind/schema/contracts/knowledge-documents'
import { builder } from '../../builder.ts'
import { ForbiddenFailure } from '../../shared/domain/failure.ts'
import { FailureInterface } from '../../shared/graphql/failures.graphql.ts'
import { cmsAddress } from '../domain/cms-address.ts'
import { KnowledgeFailure } from '../domain/errors.ts'
import { readDocumentIndex, reindexDocuments } from '../use-cases/document-index.ts'

builder.objectType(KnowledgeFailure, {
  name: 'KnowledgeFailure',
  interfaces: [FailureInterface],
  isTypeOf: (value) => value instanceof KnowledgeFailure,
})

const ReadingStateRef = builder.enumType('DocumentReadingState', {
  values: ['idle', 'running', 'done', 'failed'] as const,
})
const dateOrNull = (iso: string | undefined): Date | null => (iso === undefined ? null : new Date(iso))

const ReadingRef = builder.objectRef<ReindexState>('DocumentReading').implement({
  description: 'Reading everything again: the run that goes on, or the last since knowledge started.',
  fields: (t) => ({
    state: t.expose('state', { type: ReadingStateRef }),
    total: t.exposeInt('total', { description: 'Documents to look at; may grow.' }),
    done: t.exposeInt('done'),
    failed: t.int({ resolve: ({ failed }) => failed.filter(({ documentId }) => documentId !== '').length }),
    problem: t.string({
      nullable: true,
      description: 'Code of what ended it too early.',
      resolve: ({ failed }) => failed.find(({ documentId }) => documentId === '')?.reason.split(':')[0] ?? null,
    }),
    startedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ startedAt }) => dateOrNull(startedAt) }),
    finishedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ finishedAt }) => dateOrNull(finishedAt) }),
  }),
})

const UnreadRef = builder.objectRef<DocumentIndexState['failures'][number]>('UnreadDocument').implement({
  description: 'A published document that could not be read.',
  fields: (t) => ({
    documentId: t.exposeString('documentId'),
    title: t.exposeString('title'),
    locale: t.string({ resolve: ({ documentId }) => documentId.slice(documentId.lastIndexOf(':') + 1) }),
    code: t.exposeString('code', { description: 'ReadFailureCode of knowledge, such as encrypted or too_large.' }),
    message: t.exposeString('message', { description: 'In English, for whoever looks deeper.' }),
    cmsUrl: t.string({
      nullable: true,
      resolve: ({ documentId }, _args, { environment }) => cmsAddress(documentId, environment.CMS_URL) ?? null,
    }),
  }),
})

const LocaleCountRef = builder.objectRef<{ locale: string; documents: number }>('DocumentLocaleCount').implement({
  fields: (t) => ({ locale: t.exposeString('locale'), documents: t.exposeInt('documents') }),
})

const DocumentIndexRef = builder.objectRef<DocumentIndexState>('DocumentIndex').implement({
  description: 'What the advisor can find and quote.',
  fields: (t) => ({
    documents: t.exposeInt('documents'),
    passages: t.exposeInt('passages'),
    locales: t.field({
      type: [LocaleCountRef],
      resolve: ({ locales }) => Object.entries(locales).map(([locale, documents]) => ({ locale, documents })),
    }),
    failed: t.exposeInt('failed', { description: 'Documents that could not be read.' }),
    failures: t.field({ type: [UnreadRef], description: 'At most 200.', resolve: ({ failures }) => failures }),
    readAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ readAt }) => dateOrNull(readAt) }),
    problem: t.string({
      nullable: true,
      description: 'Why the CMS could not be read the last time.',
      resolve: ({ failure }) => failure ?? null,
    }),
    reading: t.field({ type: ReadingRef, resolve: ({ reindex }) => reindex }),
  }),
})

const failures = { types: [ForbiddenFailure, KnowledgeFailure] }

builder.queryField('documentIndex', (t) =>
  t.field({
    type: DocumentIndexRef,
    description: 'For marketers and admins.',
    errors: failures,
    resolve: (_root, _args, context) => readDocumentIndex(context),
  }),
)

builder.mutationField('reindexDocuments', (t) =>
  t.field({
    type: DocumentIndexRef,
    description: 'Has every document read again. For marketers and admins; while a reading runs, that one is answered.',
    errors: failures,
    resolve: (_root, _args, context) => reindexDocuments(context),
  }),
)
