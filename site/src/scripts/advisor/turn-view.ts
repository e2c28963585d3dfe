import type { TurnEvent } from '@tradewind/schema/contracts/advisor'
import type { Citation } from '@tradewind/schema/contracts/passages'
import type { TalkInput } from '../../lib/advisor/talk-input.ts'
import type { AdvisorWords } from '../../lib/advisor/words.ts'
import { contactForm } from './contact-form.ts'
import { element, fill } from './element.ts'
import { feedback } from './feedback.ts'
import { type Choose, calculation, choices, question, quotation, recommendation, table } from './parts.ts'
import { openSource, withTabs } from './sources.ts'

/** What a turn's view needs of the talk around it. */
export interface TurnStage {
  readonly words: AdvisorWords
  readonly locale: string
  readonly dialog: HTMLDialogElement
  readonly contactTemplate: HTMLTemplateElement
  readonly choose: Choose
  readonly sendContact: (contact: NonNullable<TalkInput['contact']>) => void
}

/** What the buyer said. */
export function buyerTurn(text: string, words: AdvisorWords): HTMLElement {
  return element(
    'div',
    { class: 'advisor-turn advisor-buyer' },
    element('span', { class: 'advisor-speaker' }, words.you),
    element('p', { class: 'advisor-said', dir: 'auto' }, text),
  )
}

export interface AdvisorTurn {
  readonly root: HTMLElement
  show(event: TurnEvent): void
  /** The stream is over; a turn that answered something can be judged. */
  end(turnId: string, isFresh: boolean): void
}

/** What the advisor answers, growing event by event. */
export function advisorTurn(stage: TurnStage): AdvisorTurn {
  const { words, locale } = stage
  const working = element('p', { class: 'quiet advisor-working' }, words.working)
  const root = element(
    'div',
    { class: 'advisor-turn' },
    element('span', { class: 'advisor-speaker' }, words.advisor),
    working,
  )
  let paragraph: HTMLElement | undefined
  let text = ''
  let isAnswer = false

  const add = (part: HTMLElement): void => {
    working.remove()
    root.append(part)
  }
  const open = (citation: Citation): void => openSource(stage.dialog, citation, words)

  function say(piece: string): void {
    if (paragraph === undefined) {
      text = ''
      paragraph = element('p', { class: 'advisor-said', dir: 'auto' })
      add(paragraph)
    }
    text += piece
    paragraph.textContent = text
  }

  return {
    root,
    show(event) {
      if (event.type === 'text') {
        say(event.text)
        return
      }
      if (event.type === 'answer') {
        isAnswer = true
        const { answer } = event
        if (paragraph === undefined && answer.text !== '') say(answer.text)
        if (paragraph !== undefined) paragraph.replaceChildren(...withTabs(text, answer.citations, open, words))
        if (answer.table !== undefined) add(table(answer.table.head, answer.table.rows, words.recommendation.table))
      }
      // Whatever comes after a part of its own begins a paragraph of its own.
      paragraph = undefined
      const part = partOf(event, stage)
      if (part !== undefined) add(part)
    },
    end(turnId, isFresh) {
      working.remove()
      if (isFresh && isAnswer) root.append(feedback(turnId, words))
    },
  }

  function partOf(event: TurnEvent, { choose }: TurnStage): HTMLElement | undefined {
    switch (event.type) {
      case 'recommendation':
        return recommendation(event.recommendation, locale, words)
      case 'calculation':
        return calculation(event.calculation, words)
      case 'questions':
        return element(
          'div',
          { class: 'grid gap-3' },
          ...event.questions.map((asked) => question(asked, words, choose)),
        )
      case 'relaxations':
        return element(
          'div',
          { class: 'advisor-frame' },
          element('p', { class: 'font-semibold' }, words.relaxations),
          choices(
            event.sentences.map(({ choice, text: label }) => ({ code: choice, label })),
            choose,
          ),
        )
      case 'next':
        return event.choices.length === 0 ? undefined : choices(event.choices, choose)
      case 'contact_form':
        return contactForm(stage.contactTemplate, event, words, stage.sendContact)
      case 'quotation':
        return quotation(event.quotation, words)
      case 'handed_off':
        return element('p', { class: 'notice notice-good' }, fill(words.handedOff, { reference: event.reference }))
      default:
        return undefined
    }
  }
}
