/** The request for quotation while JavaScript runs: totals follow every change. */

const form = document.querySelector<HTMLFormElement>('form[data-quote]')
const panel = form?.querySelector<HTMLElement>('[data-estimate-panel]')
const PAUSE = 250

if (form && panel) {
  let timer: number | undefined
  let running: AbortController | undefined

  const estimate = async (): Promise<void> => {
    running?.abort()
    running = new AbortController()
    const basket = new URLSearchParams()
    // Only the basket: nobody's name is sent before the button is pressed.
    for (const [name, value] of new FormData(form)) {
      if (/^(?:line\.|currency$|incoterm$|place$|country$)/.test(name)) basket.append(name, String(value))
    }
    try {
      const response = await fetch(form.dataset['estimate'] ?? '', {
        method: 'POST',
        body: basket,
        signal: running.signal,
      })
      panel.innerHTML = await response.text()
    } catch {
      // A newer change took over, or the network is away: the totals are made again when the form is sent.
    }
  }

  form.addEventListener('input', (event) => {
    const field = event.target
    if (
      field instanceof HTMLElement &&
      'name' in field &&
      /^(?:line\.|currency$|incoterm$|place$|country$)/.test(String(field.name))
    ) {
      clearTimeout(timer)
      timer = window.setTimeout(() => void estimate(), PAUSE)
    }
  })
  form.querySelector<HTMLSelectElement>('select[data-submit]')?.addEventListener('change', () => form.requestSubmit())
}
