import { parseTypedNumber, writeTypedNumber } from '../lib/selector/typed-number.ts'
import { track } from './tracker.ts'

/** The selector while JavaScript runs: sliders beside the typed numbers, and a list that follows every change. */

const form = document.querySelector<HTMLFormElement>('form[data-selector]')
const results = document.querySelector<HTMLElement>('[data-selector-results]')
const still = matchMedia('(prefers-reduced-motion: reduce)')
const PAUSE = 180

if (form !== null && results !== null) {
  const language = document.documentElement.lang === 'ar' ? 'ar-EG' : document.documentElement.lang
  let timer: number | undefined
  let running: AbortController | undefined

  const query = (): URLSearchParams => {
    const asked = new URLSearchParams()
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value !== '') asked.append(name, value)
    return asked
  }

  const show = async (): Promise<void> => {
    running?.abort()
    running = new AbortController()
    const asked = query()
    results.setAttribute('aria-busy', 'true')
    try {
      const response = await fetch(`${form.dataset['results']}?${asked}`, {
        signal: running.signal,
        headers: { accept: 'text/html' },
      })
      const list = await response.text()
      const put = (): void => {
        results.innerHTML = list
        results.setAttribute('aria-busy', 'false')
        const total = results.querySelector<HTMLElement>('[data-count]')?.dataset['count']
        const count = form.querySelector<HTMLElement>('[data-live-count]')
        if (count !== null && total !== undefined)
          count.textContent = ` (${new Intl.NumberFormat(language).format(Number(total))})`
        document.dispatchEvent(new CustomEvent('tradewind:cards'))
      }
      if (document.startViewTransition && !still.matches) document.startViewTransition(put)
      else put()
      history.replaceState(null, '', `?${asked}`)
      track('select', {
        query: asked.toString().slice(0, 1_000),
        total: Number(/data-count="(\d+)"/.exec(list)?.[1] ?? 0),
      })
    } catch (error) {
      // A newer question took over, or the network is away: the list stays, and the button still works.
      if (!(error instanceof DOMException && error.name === 'AbortError')) results.setAttribute('aria-busy', 'false')
    }
  }

  const soon = (): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void show(), PAUSE)
  }

  for (const slider of form.querySelectorAll<HTMLInputElement>('input[data-slider]')) {
    const typed = document.getElementById(slider.dataset['slider'] ?? '')
    if (!(typed instanceof HTMLInputElement)) continue
    scale(slider, typed)
  }

  /** Sliders whose ends lie far apart move by ratio: from 0.5 to 1000 Nm every tool gets its share of the way. */
  function scale(slider: HTMLInputElement, typed: HTMLInputElement): void {
    const low = Number(slider.min)
    const high = Number(slider.max)
    const step = Number(slider.step) || 1
    const byRatio = low > 0 && high / low > 40
    const STEPS = 200
    const toPlace = (value: number): number =>
      byRatio ? Math.round((Math.log(value / low) / Math.log(high / low)) * STEPS) : value
    const toValue = (place: number): number => {
      if (!byRatio) return place
      const exact = low * (high / low) ** (place / STEPS)
      const size = 10 ** Math.max(Math.floor(Math.log10(exact)) - 1, Math.floor(Math.log10(step)))
      return Math.min(high, Math.max(low, Number((Math.round(exact / size) * size).toPrecision(6))))
    }
    const resting = slider.dataset['end'] === 'min' ? low : high
    const clamp = (value: number): number => Math.min(high, Math.max(low, value))
    if (byRatio) {
      slider.min = '0'
      slider.max = String(STEPS)
      slider.step = '1'
    }
    const follow = (): void => {
      const value = clamp(parseTypedNumber(typed.value) ?? resting)
      slider.value = String(toPlace(value))
      slider.setAttribute('aria-valuetext', writeTypedNumber(value, language))
    }
    slider.hidden = false
    slider.addEventListener('input', () => {
      const value = toValue(Number(slider.value))
      typed.value = value === resting ? '' : writeTypedNumber(value, language)
      slider.setAttribute('aria-valuetext', writeTypedNumber(value, language))
      soon()
    })
    typed.addEventListener('input', follow)
    follow()
  }

  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'range') soon()
  })
  form.addEventListener('change', (event) => {
    const field = event.target
    // Another family has other parameters: the whole form changes.
    if (field instanceof HTMLSelectElement && field.dataset['reload'] !== undefined) location.search = String(query())
    else if (field instanceof HTMLSelectElement) soon()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    void show()
    results.scrollIntoView({ block: 'start', behavior: still.matches ? 'auto' : 'smooth' })
  })
}
