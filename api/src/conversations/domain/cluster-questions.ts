import { type Features, features, rarity, similarity } from './question-similarity.ts'

export interface AskedQuestion {
  readonly text: string
  readonly locale: string
  /** What it is about, in codes that are the same in every language, sorted. */
  readonly codes: readonly string[]
  /** Kind of question (AI-02); null when nothing was said about it. */
  readonly kind: string | null
}

/** The question that opened a cluster stands for it. */
export interface Leader extends AskedQuestion {
  readonly clusterId: string
}

/** From here on two questions of one language ask the same. */
const SAME_FROM = 0.55
/** From here on an answer to one is an answer to the other. */
const IDENTICAL_FROM = 0.85

/**
 * The cluster a question belongs to: of its language the most similar leader; else a leader of another language that is
 * the same kind of question about the same things. Undefined when it opens a cluster of its own.
 */
export function findCluster(question: AskedQuestion, leaders: readonly Leader[]): string | undefined {
  const own = mostSimilar(question, leaders)
  if (own !== undefined && own.similarity >= SAME_FROM) return own.clusterId
  if (question.codes.length === 0 || question.kind === null) return undefined
  return leaders.find(
    (leader) =>
      leader.locale !== question.locale && leader.kind === question.kind && sameCodes(leader.codes, question.codes),
  )?.clusterId
}

/** The cluster whose question this is, as good as word for word. */
export function findIdentical(question: AskedQuestion, leaders: readonly Leader[]): string | undefined {
  const own = mostSimilar(
    question,
    leaders.filter((leader) => sameCodes(leader.codes, question.codes)),
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

function sameCodes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code, at) => code === b[at])
}
