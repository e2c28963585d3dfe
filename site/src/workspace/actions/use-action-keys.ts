import { useEffect, useRef } from 'react'

interface Keys {
  readonly toggle: (id: string) => void
  readonly choose: (id: string) => void
  readonly start: (what: 'execute' | 'skip' | 'delay') => void
  readonly hasChosen: boolean
}

const STARTS = { e: 'execute', s: 'skip', d: 'delay' } as const

/**
 * j and k move between cards, x chooses one, e, s and d do what the buttons do; with nothing chosen, to the card that has
 * the focus. Not while somebody types or a dialog is open, and not as the second key after `g`.
 */
export function useActionKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    let place = -1
    let afterG = false
    const press = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), textarea, select')
      const second = afterG
      afterG = event.key === 'g'
      if (typing || second || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
        return
      const cards = [...document.querySelectorAll<HTMLElement>('[data-action]')]
      if (event.key === 'j' || event.key === 'k') {
        place = Math.min(Math.max(place + (event.key === 'j' ? 1 : -1), 0), cards.length - 1)
        cards[place]?.querySelector<HTMLElement>('input, button')?.focus()
        return
      }
      const here = document.activeElement?.closest<HTMLElement>('[data-action]')?.dataset.action
      if (event.key === 'x' && here !== undefined) latest.current.toggle(here)
      const start = STARTS[event.key as keyof typeof STARTS]
      if (start === undefined) return
      if (!latest.current.hasChosen) {
        if (here === undefined) return
        latest.current.choose(here)
      }
      event.preventDefault()
      latest.current.start(start)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
