import { type Features, features, figuresIn, rarity, similarity } from './question-similarity.ts'
import { SKU_CODE } from './question-text.ts'

export interface AskedQuestion {
  readonly text: string
  readonly locale: string
  /** What it is about, in codes that are the same in every language, sorted. */
  readonly codes: readonly string[]
  /** Kind of question (AI-02); null when nothing was said about it. */
  readonly kind: string | null
}

/** The first question of a cluster in a language stands for it there. */
export interface Leader extends AskedQuestion {
  readonly clusterId: string
}

/** From here on two questions of one language ask the same. */
const SAME_FROM = 0.6
/** From here on they do when they are the same kind of question about the same things, too. */
const SAME_TOPIC_FROM = 0.25
/** From here on an answer to one is an answer to the other. */
const IDENTICAL_FROM = 0.85

/**
 * The cluster a question belongs to: of its language the most similar leader; else a leader of another language that is
 * the same kind of question about the same things. Undefined when it opens a cluster of its own.
 */
export function findCluster(question: AskedQuestion, leaders: readonly Leader[]): string | undefined {
  const own = mostSimilar(question, leaders)
  if (own !== undefined && own.similarity >= SAME_FROM) return own.clusterId
  const sameTopic = leaders.filter((leader) => isSameTopic(leader, question))
  const near = mostSimilar(question, sameTopic)
  if (near !== undefined && near.similarity >= SAME_TOPIC_FROM) return near.clusterId
  return sameTopic.find(({ locale }) => locale !== question.locale)?.clusterId
}

/** The cluster whose question this is, as good as word for word, with the same models and figures in it. */
export function findIdentical(question: AskedQuestion, leaders: readonly Leader[]): string | undefined {
  const own = mostSimilar(
    question,
    leaders.filter((leader) => figuresIn(leader.text) === figuresIn(question.text)),
  )
  return own !== undefined && own.similarity >= IDENTICAL_FROM ? own.clusterId : undefined
}

function mostSimilar(question: AskedQuestion, leaders: readonly Leader[]) {
  const own = features(question.text)
  const others = leaders
    .filter((leader) => leader.locale === question.locale)
    .map((leader) => ({ clusterId: leader.clusterId, features: features(leader.text) }))
  const weigh = rarity(others.map((other): Features => other.features))
  let best: { readonly clusterId: string; readonly similarity: number } | undefined
  for (const other of others) {
    const found = similarity(own, other.features, weigh)
    // The first of equals stays: the result does not depend on anything but the order of asking.
    if (best === undefined || found > best.similarity) best = { clusterId: other.clusterId, similarity: found }
  }
  return best
}

/** A product alone is no topic: much can be asked about it. */
function isSameTopic(a: AskedQuestion, b: AskedQuestion): boolean {
  const named = b.codes.some((code) => !code.startsWith(SKU_CODE))
  return named && b.kind !== null && a.kind === b.kind && sameCodes(a.codes, b.codes)
}

function sameCodes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, at) => code === b[at])
}
