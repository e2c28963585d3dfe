import { Failure } from '../../shared/domain/failure.ts'

/** away: not reached; slow: no answer in time; broken: an answer that is none. */
type KnowledgeProblem = 'away' | 'slow' | 'broken'

const KINDS = {
  away: { code: 'KNOWLEDGE.AWAY', sentence: 'The knowledge service is not running or not reachable.' },
  slow: { code: 'KNOWLEDGE.SLOW', sentence: 'The knowledge service did not answer in time.' },
  broken: { code: 'KNOWLEDGE.BROKEN', sentence: 'The knowledge service did not answer as agreed.' },
} as const satisfies Record<KnowledgeProblem, { code: string; sentence: string }>

/** The knowledge service cannot be asked now. What it was to do was not done; when it is slow, it may be done yet. */
export class KnowledgeFailure extends Failure {
  readonly code: string
  constructor(problem: KnowledgeProblem, cause?: unknown) {
    super(KINDS[problem].sentence)
    this.code = KINDS[problem].code
    this.cause = cause
  }
}
