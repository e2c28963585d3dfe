import type { AdvisorWords } from '../../lib/advisor/words.ts'
import { element } from './element.ts'

async function send(turnId: string, verdict: 'up' | 'down', correction = ''): Promise<boolean> {
  try {
    const response = await fetch('/advisor/feedback', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ turnId, verdict, correction }),
    })
    return response.ok
  } catch {
    return false
  }
}

/** "Was this right?" under an answer; a no may say what is right instead. */
export function feedback(turnId: string, words: AdvisorWords): HTMLElement {
  const said = words.feedback
  const box = element('div', { class: 'advisor-feedback' })
  const done = (): void => box.replaceChildren(element('span', { role: 'status' }, said.thanks))
  const yes = element('button', { type: 'button' }, said.yes)
  const no = element('button', { type: 'button' }, said.no)
  yes.addEventListener('click', () => void send(turnId, 'up').then((ok) => ok && done()))
  no.addEventListener('click', () => {
    void send(turnId, 'down')
    const typed = element('input', {
      class: 'input',
      type: 'text',
      maxlength: '1000',
      dir: 'auto',
      'aria-label': said.what,
      placeholder: said.what,
    })
    const form = element('form', { class: 'advisor-feedback' }, typed, element('button', { type: 'submit' }, said.send))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (typed.value.trim() === '') done()
      else void send(turnId, 'down', typed.value.trim()).then((ok) => ok && done())
    })
    box.replaceChildren(form)
    typed.focus()
  })
  box.append(element('span', {}, said.question), yes, no)
  return box
}
