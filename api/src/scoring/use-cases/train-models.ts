import type { Work } from '../../context.ts'
import type { CaseFeatures, SubjectKind } from '../domain/features.ts'
import { frameOf } from '../domain/features.ts'
import { predict } from '../domain/learning/classifier.ts'
import { takeLabels, takeRows } from '../domain/learning/frame.ts'
import { type Measures, measure } from '../domain/learning/measures/measure.ts'
import { LEARNT, type LearningPolicy, type LearntKind, OUTCOMES } from '../domain/learning-policy.ts'
import { type Comparison, judgeCandidate, type Verdict } from '../domain/promotion.ts'
import { scoreByRules } from '../domain/rules/rule.ts'
import { rulesFor } from '../domain/rules/rule-sets.ts'
import {
  customerSnapshots,
  dealSnapshots,
  ofSomeSubjects,
  type Snapshot,
  silenceSnapshots,
  splitByTime,
} from '../domain/snapshots.ts'
import { learnAside } from '../learner/learn-aside.ts'
import type { Kept, Learnt } from '../learner/lesson.ts'
import { loadFeatures } from '../store/features.store.ts'
import { activate, addCandidate, loadSpeakers, lockKind, type Speaker } from '../store/model.store.ts'
import { loadCustomerLives, loadDealLives } from '../store/outcomes.store.ts'
import { loadLearningPolicy } from '../store/policy.store.ts'

type TrainingWork = Pick<Work, 'database' | 'now'>

export interface TrainedKind {
  readonly kind: LearntKind
  readonly verdict: Verdict | 'too_few'
  readonly version: number | null
}

const CUSTOMER_MONTHS = 18
const MONTH_MS = 31 * 86_400_000
const SEED = 1

/** Learns win, risk (of deals, of customers) and intent anew from what came of deals and customers; each result is a candidate, or speaks at once. */
export async function trainModels(work: TrainingWork, by: string, signal: AbortSignal): Promise<TrainedKind[]> {
  const policy = await loadLearningPolicy(work.database.prisma)
  const trained: TrainedKind[] = []
  for (const kind of ['win', 'risk', 'customer_risk', 'intent'] as const) {
    trained.push(await trainKind(work, kind, policy, by, signal))
  }
  return trained
}

async function trainKind(
  work: TrainingWork,
  kind: LearntKind,
  policy: LearningPolicy,
  by: string,
  signal: AbortSignal,
): Promise<TrainedKind> {
  const { subject } = LEARNT[kind]
  const all = await loadSnapshots(work, kind)
  // Customers are asked about month by month: the newest of very many would all be of one month, with nothing before it.
  const snapshots = subject === 'customer' ? ofSomeSubjects(all, policy.mostCases) : newest(all, policy.mostCases)
  const { known, heldBack, cut } = splitByTime(snapshots, policy.heldBack)
  if (isTooFew(known, policy) || isTooFew(heldBack, policy)) return { kind, verdict: 'too_few', version: null }
  const learning = await withFeatures(work, subject, known)
  const testing = await withFeatures(work, subject, heldBack)
  const groups = groupsOf([...learning.snapshots, ...testing.snapshots])
  const { ways, kept } = await learnAside(
    {
      kind,
      known: learning.features,
      labels: learning.labels,
      groups: groups.slice(0, learning.labels.length),
      heldBack: testing.features,
      heldBackLabels: testing.labels,
      heldBackGroups: groups.slice(learning.labels.length),
      seed: SEED,
    },
    signal,
  )
  const [best] = ways
  if (best === undefined) return { kind, verdict: 'too_few', version: null }
  return work.database.prisma.$transaction(async (transaction) => {
    await lockKind(transaction, kind)
    const { speaking } = await loadSpeakers(transaction, kind, work.now())
    const judged = judge(kind, best, testing, speaking, policy)
    const { id, version } = await addCandidate(transaction, {
      kind,
      algorithm: best.algorithm,
      parameters: kept.classifier,
      metrics: metricsOf(kind, judged, ways, kept, learning, testing, cut),
      trainedAt: work.now(),
      changedBy: by,
    })
    if (judged.verdict === 'promote') await activate(transaction, { id, kind }, { at: work.now(), by: 'system' })
    return { kind, verdict: judged.verdict, version }
  })
}

async function loadSnapshots({ database, now }: TrainingWork, kind: LearntKind): Promise<Snapshot[]> {
  if (kind === 'win' || kind === 'risk') {
    return (await loadDealLives(database.pool)).flatMap((deal) => dealSnapshots(kind, deal, now()))
  }
  const since = new Date(now().getTime() - (CUSTOMER_MONTHS + 7) * MONTH_MS)
  const customers = await loadCustomerLives(database.pool, since)
  const snapshotsOf = kind === 'intent' ? customerSnapshots : silenceSnapshots
  return customers.flatMap((customer) => snapshotsOf(customer, CUSTOMER_MONTHS, now()))
}

/** The newest outcomes; of one time by subject, so that the choice repeats. */
function newest(snapshots: readonly Snapshot[], most: number): Snapshot[] {
  return [...snapshots]
    .sort((a, b) => b.knownAt.getTime() - a.knownAt.getTime() || (a.subjectId < b.subjectId ? -1 : 1))
    .slice(0, most)
}

function isTooFew(snapshots: readonly Snapshot[], { leastOutcomes, leastOfEach, heldBack }: LearningPolicy): boolean {
  const subjects = new Map(snapshots.map(({ subjectId, happened }) => [subjectId, happened]))
  const happened = [...subjects.values()].filter(Boolean).length
  return subjects.size < leastOutcomes * heldBack || Math.min(happened, subjects.size - happened) < leastOfEach
}

interface Cases {
  readonly snapshots: readonly Snapshot[]
  readonly features: readonly CaseFeatures[]
  readonly labels: Uint8Array
}

async function withFeatures(work: TrainingWork, subject: SubjectKind, snapshots: readonly Snapshot[]): Promise<Cases> {
  const found = await loadFeatures(work.database.pool, subject, snapshots)
  const known = snapshots.flatMap((snapshot, at) => {
    const features = found[at]
    return features === undefined ? [] : [{ snapshot, features }]
  })
  return {
    snapshots: known.map(({ snapshot }) => snapshot),
    features: known.map(({ features }) => features),
    labels: Uint8Array.from(known, ({ snapshot }) => Number(snapshot.happened)),
  }
}

function groupsOf(snapshots: readonly Snapshot[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(snapshots, ({ subjectId }) => {
    const number = numbers.get(subjectId) ?? numbers.size
    numbers.set(subjectId, number)
    return number
  })
}

interface Judged {
  readonly verdict: Verdict
  readonly candidate: Measures
  readonly rules: Measures
  readonly speaking: Comparison['speaking']
}

function judge(kind: LearntKind, best: Learnt, testing: Cases, speaking: Speaker, policy: LearningPolicy): Judged {
  const { score, subject } = LEARNT[kind]
  const ruleSet = rulesFor(score, subject)
  if (ruleSet === undefined) throw new Error(`There are no rules for ${kind}.`)
  const byRules = Float64Array.from(testing.features, (one) => scoreByRules(ruleSet, one).value)
  const candidate = measure(testing.labels, best.heldBack)
  const rules = measure(testing.labels, byRules)
  const now = besideSpeaking(subject, best, testing, speaking, policy)
  const heldBack = { happened: candidate.positives, not: candidate.rows - candidate.positives }
  const verdict = judgeCandidate(
    { candidate, rules, speaking: now, heldBack, chosenByPerson: speaking.chosenByPerson },
    policy,
  )
  return { verdict, candidate, rules, speaking: now }
}

/** Both on outcomes that came after the speaking model was learnt: it was kept with all it knew, held back or not. */
function besideSpeaking(
  subject: SubjectKind,
  best: Learnt,
  { snapshots, features, labels }: Cases,
  { classifier, trainedAt }: Speaker,
  { leastOfEach }: LearningPolicy,
): Comparison['speaking'] {
  if (classifier === null) return null
  const fresh = Int32Array.from(snapshots.keys()).filter((row) => (snapshots[row]?.knownAt ?? trainedAt) > trainedAt)
  const freshLabels = takeLabels(labels, fresh)
  const happened = freshLabels.reduce((sum, label) => sum + label, 0)
  if (Math.min(happened, fresh.length - happened) < leastOfEach) return null
  const said = predict(classifier, takeRows(frameOf(subject, features), fresh))
  const candidate = Float64Array.from(fresh, (row) => best.heldBack[row] ?? 0)
  return { brier: measure(freshLabels, said).brier, candidateBrier: measure(freshLabels, candidate).brier }
}

/** What is kept of the comparison, beside the model. */
function metricsOf(
  kind: LearntKind,
  { verdict, candidate, rules, speaking }: Judged,
  ways: readonly Learnt[],
  kept: Kept,
  learning: Cases,
  testing: Cases,
  cut: Date,
): object {
  const all = Uint8Array.from([...learning.labels, ...testing.labels])
  const crossFitted = measure(all, kept.crossFitted)
  const times = [...learning.snapshots, ...testing.snapshots].map(({ at }) => at.getTime())
  return {
    outcome: OUTCOMES[kind],
    verdict,
    learntFrom: all.length,
    selectedFrom: learning.labels.length,
    cases: candidate.rows,
    positives: candidate.positives,
    from: new Date(times.reduce((least, time) => Math.min(least, time))).toISOString(),
    to: new Date(times.reduce((most, time) => Math.max(most, time))).toISOString(),
    cut: cut.toISOString(),
    auc: candidate.auc,
    averagePrecision: candidate.averagePrecision,
    brier: candidate.brier,
    baselineBrier: candidate.brierOfBaseRate,
    calibrationError: candidate.calibrationError,
    reliability: candidate.calibration.map(({ predicted, observed, count }) => ({
      mean: predicted,
      rate: observed,
      count,
    })),
    rules: { auc: rules.auc, brier: rules.brier },
    speaking,
    crossFitted: { auc: crossFitted.auc, brier: crossFitted.brier, calibrationError: crossFitted.calibrationError },
    ways: ways.map(({ algorithm, settings, auc, logLoss, heldBack }) => {
      const { auc: heldBackAuc, brier } = measure(testing.labels, heldBack)
      return { algorithm, settings, crossValidated: { auc, logLoss }, heldBack: { auc: heldBackAuc, brier } }
    }),
  }
}
