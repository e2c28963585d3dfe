import { type FaqDraftRequest, faqDraftAnswer } from '@tradewind/schema/contracts/knowledge-documents'
import { isLocale } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'

const TIMEOUT_MS = 15_000
const MOST_QUESTION_CHARACTERS = 300
const MOST_EXAMPLES = 20
const MOST_SKUS = 20
const MOST_ERROR_CHARACTERS = 300

export type DraftOutcome =
  | { readonly kind: 'done' }
  /** `final`: the CMS understood and refused; asking again cannot help. */
  | { readonly kind: 'failed'; readonly reason: string; readonly final: boolean }

/**
 * Asks the CMS for an FAQ draft of a cluster and notes where it is. The CMS gives the same draft for the same cluster, so
 * that a second run does no harm; a cluster that has its draft is left alone.
 */
export async function draftFaq(work: Work, clusterId: string, signal: AbortSignal): Promise<DraftOutcome> {
  const { prisma } = work.database
  const cluster = await prisma.questionCluster.findUnique({
    where: { id: clusterId },
    include: {
      questions: { orderBy: [{ at: 'desc' }, { id: 'asc' }], take: 200, include: { turn: { select: { skus: true } } } },
    },
  })
  if (cluster === null || cluster.draftStatus !== 'queued') return { kind: 'done' }
  const { questions } = cluster
  const request: FaqDraftRequest = {
    clusterId,
    question: cluster.question.slice(0, MOST_QUESTION_CHARACTERS),
    locale: isLocale(cluster.locale) ? cluster.locale : 'en',
    examples: [...new Set(questions.map(({ text }) => text))].slice(0, MOST_EXAMPLES),
    skus: [...new Set(questions.flatMap(({ turn }) => turn.skus))].slice(0, MOST_SKUS),
  }
  const asked = await askCms(work, request, signal)
  if (!asked.ok) return { kind: 'failed', reason: asked.reason, final: asked.final }
  await prisma.questionCluster.updateMany({
    where: { id: clusterId, draftStatus: 'queued' },
    data: {
      draftStatus: 'done',
      cmsId: asked.draft.id,
      cmsUrl: asked.draft.address,
      draftError: null,
      ...(cluster.status === 'open' ? { status: 'drafted' } : {}),
    },
  })
  return { kind: 'done' }
}

/** Notes why the draft is not there yet; `final` lets a person ask again. */
export async function recordDraftFailure(work: Work, clusterId: string, reason: string, final: boolean): Promise<void> {
  await work.database.prisma.questionCluster.updateMany({
    where: { id: clusterId, draftStatus: 'queued' },
    data: { draftError: reason.slice(0, MOST_ERROR_CHARACTERS), ...(final ? { draftStatus: 'failed' } : {}) },
  })
}

async function askCms({ environment }: Work, request: FaqDraftRequest, signal: AbortSignal) {
  try {
    const response = await fetch(new URL('/api/knowledge/faq-drafts', environment.CMS_URL), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${environment.CMS_SERVICE_KEY}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify(request),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      redirect: 'error',
    })
    const text = await response.text()
    if (!response.ok) {
      const final =
        response.status >= 400 && response.status < 500 && response.status !== 408 && response.status !== 429
      return { ok: false, reason: `The CMS answered ${response.status}: ${text}`, final } as const
    }
    return { ok: true, draft: faqDraftAnswer.parse(JSON.parse(text)) } as const
  } catch (error) {
    const { message, cause } = error as Error
    const reason = cause instanceof Error ? `${message}: ${cause.message}` : message
    return { ok: false, reason: `The CMS was not reached: ${reason}`, final: false } as const
  }
}
