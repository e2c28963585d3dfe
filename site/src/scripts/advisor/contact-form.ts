import type { TalkInput } from '../../lib/advisor/talk-input.ts'
import type { AdvisorWords } from '../../lib/advisor/words.ts'

type Contact = NonNullable<TalkInput['contact']>

/** The form that asks for name and address: once, when the buyer wants something sent. */
export function contactForm(
  template: HTMLTemplateElement,
  asked: { readonly purpose: 'quotation' | 'hand_off'; readonly known: Readonly<Record<string, string>> },
  words: AdvisorWords,
  send: (contact: Contact) => void,
): HTMLElement {
  const form = template.content.firstElementChild?.cloneNode(true) as HTMLFormElement
  const isQuotation = asked.purpose === 'quotation'
  const put = (selector: string, text: string): void => {
    const place = form.querySelector(selector)
    if (place !== null) place.textContent = text
  }
  put('[data-title]', isQuotation ? words.contact.quotation : words.contact.handOff)
  put('[data-send]', isQuotation ? words.contact.sendQuotation : words.contact.sendHandOff)
  // Two forms may stand in one talk: their fields need ids of their own.
  const own = crypto.randomUUID().slice(0, 8)
  for (const field of form.querySelectorAll<HTMLInputElement>('input, select')) {
    const label = form.querySelector(`label[for="${field.name}"]`)
    if (label !== null) label.setAttribute('for', `${field.name}-${own}`)
    if (field.id !== '') field.id = `${field.name}-${own}`
    const known = asked.known[field.name]
    if (known !== undefined && field.type !== 'checkbox') field.value = known
  }
  const fault = form.querySelector<HTMLElement>('[data-fault]')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const wrong = [...form.querySelectorAll<HTMLInputElement>(':invalid')]
    for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
    for (const field of wrong) field.setAttribute('aria-invalid', 'true')
    if (fault !== null) {
      fault.hidden = wrong.length === 0
      fault.textContent = wrong[0]?.validationMessage ?? ''
    }
    if (wrong.length > 0) {
      wrong[0]?.focus()
      return
    }
    const typed = new FormData(form)
    const text = (name: string): string => String(typed.get(name) ?? '').trim()
    rest(form)
    send({
      name: text('name'),
      email: text('email'),
      country: text('country'),
      consent: true,
      ...(text('company') === '' ? {} : { company: text('company') }),
      ...(text('phone') === '' ? {} : { phone: text('phone') }),
    })
  })
  form.querySelector('[data-later]')?.addEventListener('click', () => form.remove())
  return form
}

/** Nothing of it can be changed any more. */
function rest(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input, select, button')) field.disabled = true
}
