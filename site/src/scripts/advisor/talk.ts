import type { TurnEvent } from '@tradewind/schema/contracts/advisor'
import type { TalkInput } from '../../lib/advisor/talk-input.ts'
import type { AdvisorWords } from '../../lib/advisor/words.ts'
import { track } from '../tracker.ts'
import { cameFromHere, element } from './element.ts'
import { readEvents } from './event-stream.ts'
import { type AdvisorTurn, advisorTurn, buyerTurn, type TurnStage } from './turn-view.ts'

/** The talk with the advisor: sends what the buyer says, shows what comes back while it comes. */

type Say = Pick<TalkInput, 'text' | 'choice' | 'contact'>

/** What `GET /advisor/conversation` tells of a talk that was begun before. */
interface Past {
  readonly turns: readonly {
    readonly turnId: string
    readonly buyerText: string
    readonly events: readonly TurnEvent[]
  }[]
}

const root = document.querySelector<HTMLElement>('[data-advisor]')
if (root !== null) start(root)

function start(talk: HTMLElement): void {
  const find = <Kind extends HTMLElement>(selector: string): Kind => talk.querySelector<Kind>(selector) as Kind
  const words = JSON.parse(document.querySelector('[data-advisor-words]')?.textContent ?? '{}') as AdvisorWords
  const log = find('[data-log]')
  const form = find<HTMLFormElement>('[data-say-form]')
  const field = find<HTMLTextAreaElement>('#advisor-text')
  const submit = find<HTMLButtonElement>('[data-submit]')
  const afresh = find<HTMLButtonElement>('[data-afresh]')
  const openers = find('[data-openers]')
  const asked = new URLSearchParams(location.search)
  const locale = talk.dataset['locale'] ?? 'en'
  let running: AbortController | undefined

  const stage: TurnStage = {
    words,
    locale,
    dialog: find<HTMLDialogElement>('[data-source]'),
    contactTemplate: find<HTMLTemplateElement>('[data-contact-form]'),
    choose: (code, label) => void say({ text: label, choice: code }, label),
    sendContact: (contact) => void say({ text: '', contact }, contact.email),
  }

  function showFacts(facts: readonly { label: string; text: string }[]): void {
    find('[data-facts]').replaceChildren(
      ...facts.map(({ label, text }) =>
        element('div', {}, element('dt', {}, label), element('dd', { dir: 'auto' }, text)),
      ),
    )
    find('[data-no-facts]').hidden = facts.length > 0
  }

  function note(event: TurnEvent): void {
    if (event.type === 'done') showFacts(event.facts)
  }

  /** Only the newest choices can be taken: the earlier ones belong to questions that were answered. */
  function restEarlier(): void {
    for (const button of log.querySelectorAll<HTMLButtonElement>('.advisor-choice:not(:disabled)'))
      button.disabled = true
    for (const old of log.querySelectorAll<HTMLElement>('form.advisor-contact')) {
      for (const input of old.querySelectorAll<HTMLInputElement>('input, select, button')) input.disabled = true
    }
  }

  function busy(isBusy: boolean): void {
    submit.textContent = isBusy ? words.stop : words.send
    log.setAttribute('aria-busy', String(isBusy))
  }

  async function say(what: Say, shown: string, turnId: string = crypto.randomUUID()): Promise<void> {
    if (running !== undefined) return
    restEarlier()
    openers.hidden = true
    afresh.hidden = false
    const buyer = buyerTurn(shown, words)
    log.append(buyer)
    await send(what, turnId)
  }

  /** Sends a turn; one that failed can be sent again with the same id and is answered once. */
  async function send(what: Say, turnId: string): Promise<void> {
    const view = advisorTurn(stage)
    log.append(view.root)
    view.root.previousElementSibling?.scrollIntoView({ block: 'start' })
    running = new AbortController()
    busy(true)
    const { ended, problem } = await streamed(what, turnId, view, running.signal)
    const isStopped = running.signal.aborted
    running = undefined
    busy(false)
    view.end(turnId, ended)
    if (!ended && !isStopped) offerAgain(view, what, turnId, problem)
    if (!matchMedia('(pointer: coarse)').matches) field.focus({ preventScroll: true })
  }

  async function streamed(
    what: Say,
    turnId: string,
    view: AdvisorTurn,
    signal: AbortSignal,
  ): Promise<{ ended: boolean; problem: string }> {
    const sku = asked.get('sku')
    const input: TalkInput = {
      turnId,
      locale: locale as TalkInput['locale'],
      ...what,
      page: { path: location.pathname, ...(sku === null ? {} : { sku: sku.slice(0, 40) }) },
    }
    try {
      const response = await fetch('/advisor/turn', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify(input),
        signal,
      })
      if (!response.ok || response.body === null) {
        const by = { 429: words.problem.busy, 413: words.problem.tooLong } as Readonly<Record<number, string>>
        return { ended: false, problem: by[response.status] ?? words.problem.away }
      }
      let isDone = false
      for await (const event of readEvents(response.body)) {
        if (event.type === 'problem') return { ended: false, problem: event.message }
        view.show(event)
        note(event)
        if (event.type === 'calculation') track('calculate', { code: event.calculation.code }, sku ?? undefined)
        if (event.type === 'done') {
          isDone = true
          track('advisor_turn', { step: event.step }, sku ?? undefined)
        }
      }
      return { ended: isDone, problem: words.problem.cut }
    } catch {
      return { ended: false, problem: words.problem.away }
    }
  }

  function offerAgain(view: AdvisorTurn, what: Say, turnId: string, problem: string): void {
    const again = element('button', { type: 'button', class: 'button button-small' }, words.problem.again)
    again.addEventListener('click', () => {
      if (running !== undefined) return
      view.root.remove()
      void send(what, turnId)
    })
    view.root.append(
      element(
        'div',
        { class: 'notice notice-bad grid gap-3', role: 'alert' },
        element('p', {}, problem),
        element('p', {}, again),
      ),
    )
  }

  function showPast(past: Past): void {
    log.append(element('p', { class: 'quiet small' }, words.back))
    for (const { turnId, buyerText, events } of past.turns) {
      log.append(buyerTurn(buyerText, words))
      const view = advisorTurn(stage)
      for (const event of events) {
        view.show(event)
        note(event)
      }
      view.end(turnId, false)
      log.append(view.root)
    }
    const last = log.lastElementChild
    restEarlier()
    // Where the talk stopped it can go on: the last choices are open again.
    for (const button of last?.querySelectorAll<HTMLButtonElement>('.advisor-choice, form.advisor-contact :disabled') ??
      []) {
      button.disabled = false
    }
    last?.scrollIntoView({ block: 'start' })
  }

  async function resume(): Promise<boolean> {
    try {
      const response = await fetch('/advisor/conversation', { headers: { accept: 'application/json' } })
      if (response.status !== 200) return false
      const past = (await response.json()) as Past
      if (past.turns.length === 0) return false
      showPast(past)
      return true
    } catch {
      return false
    }
  }

  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (running !== undefined) {
      running.abort()
      return
    }
    const text = field.value.trim()
    if (text === '') return
    field.value = ''
    void say({ text }, text)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    if (running === undefined) form.requestSubmit()
  })
  for (const opener of openers.querySelectorAll<HTMLButtonElement>('[data-say]')) {
    opener.addEventListener('click', () => void say({ text: opener.dataset['say'] ?? '' }, opener.dataset['say'] ?? ''))
  }
  afresh.addEventListener('click', () => {
    running?.abort()
    void fetch('/advisor/conversation', { method: 'DELETE' }).then(() => location.assign(location.pathname))
  })

  void resume().then((isBack) => {
    openers.hidden = isBack
    afresh.hidden = !isBack
    const first = asked.get('q')?.trim().slice(0, 2_000) ?? ''
    if (first === '') return
    // Asked once: going back to this page must not ask again.
    const rest = new URLSearchParams(asked)
    rest.delete('q')
    history.replaceState(null, '', `${location.pathname}${rest.size === 0 ? '' : `?${rest}`}`)
    // Typed on a page of ours it is said. A link from elsewhere puts no words into a buyer's mouth: it fills the field.
    if (cameFromHere(document.referrer, location.origin)) void say({ text: first }, first)
    else field.value = first
  })
}
