import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import type { TranslationState } from './completeness.ts'

/** Colour alone says nothing to some readers: each state has its own sign too. */
const LOOKS: Record<TranslationState, { readonly sign: string; readonly colour: string; readonly paper: string }> = {
  complete: { sign: '✓', colour: '#14532d', paper: '#dcfce7' },
  partial: { sign: '◐', colour: '#713f12', paper: '#fef3c7' },
  missing: { sign: '–', colour: '#7f1d1d', paper: '#fee2e2' },
}

export type StateNames = Record<TranslationState, string>

/** Seven small marks, one per language, such as `de ✓`. */
export function TranslationChips({
  states,
  names,
  linkTo,
  wrap = true,
}: {
  states: Readonly<Record<string, TranslationState | undefined>>
  names: StateNames
  linkTo?: (locale: string) => string
  wrap?: boolean
}) {
  return (
    <ul
      style={{ display: 'flex', flexWrap: wrap ? 'wrap' : 'nowrap', gap: 4, listStyle: 'none', margin: 0, padding: 0 }}
    >
      {LOCALES.map((locale) => {
        const state = states[locale] ?? 'missing'
        const look = LOOKS[state]
        const text = `${LOCALE_FACTS[locale].name}: ${names[state]}`
        const chip = (
          <>
            <span aria-hidden="true">
              {locale} {look.sign}
            </span>
            <span style={{ position: 'absolute', clip: 'rect(0 0 0 0)', overflow: 'hidden', width: 1, height: 1 }}>
              {text}
            </span>
          </>
        )
        const style = {
          display: 'inline-block',
          position: 'relative',
          padding: '0 6px',
          borderRadius: 3,
          fontSize: 12,
          lineHeight: '20px',
          whiteSpace: 'nowrap',
          textDecoration: 'none',
          color: look.colour,
          background: look.paper,
        } as const
        return (
          <li key={locale} title={text}>
            {linkTo === undefined ? (
              <span style={style}>{chip}</span>
            ) : (
              <a href={linkTo(locale)} style={style}>
                {chip}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
