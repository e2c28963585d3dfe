import type { TurnEvent } from '@tradewind/schema/contracts/advisor'
import type { GateReport } from '@tradewind/schema/contracts/answers'
import type { Logger } from 'pino'
import type { CatalogueIndex } from '../../selector/columns.ts'
import type { Evidence, Gate, Phrasing, Tokens } from '../parts.ts'
import type { Paragraph } from '../presentation/paragraph.ts'
import { keepsFigures } from './keeps-figures.ts'

/** The advisor's mouth: every text passes the gate; everything said is kept for the record of the turn. */
export interface Speaker {
  paragraphs(said: readonly Paragraph[]): Promise<void>
  /** A piece of an answer, which has passed its own gate. */
  piece(text: string): void
  event(event: TurnEvent): void
  record(): {
    readonly events: readonly TurnEvent[]
    readonly text: string
    readonly gate: GateReport
    readonly tokens: Tokens
    readonly phrasedBy: string | undefined
    readonly phrasingFailed: boolean
  }
}

interface SpeakerParts {
  readonly gate: Gate
  readonly phrasing?: Phrasing | undefined
  readonly index: CatalogueIndex
  readonly locale: Evidence['locale']
  readonly visitor: string
  readonly buyerText: string
  readonly log: Logger
  readonly send: (event: TurnEvent) => void
}

/** What phrasing may take in a turn, all pieces together: the house's own sentences are ready. */
const PHRASING_MS = 4_500
/** Too little for a model to say anything. */
const LEAST_MS = 300

export function createSpeaker(parts: SpeakerParts): Speaker {
  const { gate, phrasing, index, locale, visitor, buyerText, log, send } = parts
  const events: TurnEvent[] = []
  let tokens: Tokens = { input: 0, output: 0 }
  let phrasedBy: string | undefined
  let phrasingFailed = false
  let phrasingMs = 0
  let statements = 0
  const removed: GateReport['removed'] = []

  function emit(event: TurnEvent): void {
    events.push(event)
    send(event)
  }

  function evidenceOf(said: readonly Paragraph[]): Evidence {
    const skus = new Set(said.flatMap(({ skus = [] }) => skus))
    return {
      locale,
      products: index.products.filter(({ publication }) => skus.has(publication.sku)),
      computed: said.map(({ text }) => text),
      prices: said.flatMap(({ prices = [] }) => prices),
      own: said.map(({ text }) => text),
      buyer: buyerText === '' ? [] : [buyerText],
    }
  }

  function checked(text: string, evidence: Evidence): string {
    const { text: kept, report } = gate.check(text, evidence)
    statements += report.statements
    removed.push(...report.removed)
    if (report.removed.length > 0) log.warn({ removed: report.removed }, 'the gate took something out')
    return kept
  }

  /** Paragraphs that follow each other are told apart by an empty line. */
  function emitText(text: string): void {
    if (text === '') return
    const last = events.at(-1)?.type
    const follows = last === 'text' || last === 'answer'
    emit({ type: 'text', text: follows ? `\n\n${text}` : text })
  }

  async function phrased(said: readonly Paragraph[], evidence: Evidence): Promise<string | undefined> {
    const left = PHRASING_MS - phrasingMs
    // A model that failed once in this turn is not waited for again.
    if (phrasing === undefined || phrasingFailed || left < LEAST_MS) return undefined
    const startedAt = performance.now()
    try {
      const draft = { locale, visitor, buyerText, paragraphs: said.map(({ text }) => text), evidence }
      const { text, tokens: used } = await phrasing.phrase(draft, AbortSignal.timeout(left))
      tokens = { input: tokens.input + used.input, output: tokens.output + used.output }
      const kept = checked(text, evidence)
      if (kept === '' || !keepsFigures(draft.paragraphs, kept)) return undefined
      phrasedBy = phrasing.name
      return kept
    } catch (error) {
      phrasingFailed = true
      log.warn({ err: error }, 'the model could not phrase; the house speaks')
      return undefined
    } finally {
      phrasingMs += performance.now() - startedAt
    }
  }

  return {
    async paragraphs(said) {
      if (said.length === 0) return
      const evidence = evidenceOf(said)
      const byModel = await phrased(said, evidence)
      if (byModel !== undefined) return emitText(byModel)
      for (const { text } of said) emitText(checked(text, evidence))
    },
    piece(text) {
      emit({ type: 'text', text })
    },
    event: emit,
    record() {
      // What stands between two texts on the page (products, a calculation) parts them here as well.
      const texts = events.flatMap((event, at) => {
        const parted = at > 0 && events[at - 1]?.type !== 'text' && events[at - 1]?.type !== 'answer' ? '\n\n' : ''
        if (event.type === 'text') return [`${parted}${event.text}`]
        return event.type === 'questions' ? [`\n\n${event.questions.map((question) => question.text).join(' ')}`] : []
      })
      const report = { statements, removed: [...removed] }
      return { events: [...events], text: texts.join('').trim(), gate: report, tokens, phrasedBy, phrasingFailed }
    },
  }
}
