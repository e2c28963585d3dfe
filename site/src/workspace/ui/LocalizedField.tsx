import { LOCALE_FACTS, LOCALES, type Locale, type LocalizedText, resolveText } from '@tradewind/schema/locales'
import { useState } from 'react'
import { TextArea, TextField } from './fields.tsx'
import { useReader } from './reader.ts'

interface Props {
  readonly label: string
  readonly value: LocalizedText
  readonly onChange: (value: LocalizedText) => void
  readonly maxLength: number
  readonly rows?: number
  readonly hint?: string
  /** What is wrong with the text of a language; of `undefined`, with the texts as a whole. */
  readonly errorOf?: (locale: Locale | undefined) => string | undefined
}

const isMissing = (value: LocalizedText, locale: Locale): boolean => (value[locale] ?? '').trim() === ''

/** Languages of a text that have none yet, by the language whose text stands in for them. */
export function standIns(value: LocalizedText): ReadonlyMap<Locale, readonly Locale[]> {
  const missing = new Map<Locale, Locale[]>()
  for (const locale of LOCALES) {
    const found = resolveText(value, locale)?.locale
    if (found === undefined || found === locale) continue
    missing.set(found, [...(missing.get(found) ?? []), locale])
  }
  return missing
}

/** A text in the seven languages, one at a time: which are missing is marked, and what is read there instead is said. */
export function LocalizedField({ label, value, onChange, maxLength, rows, hint, errorOf }: Props) {
  const { t, locale: own } = useReader()
  const [locale, setLocale] = useState<Locale>(own)
  const write = (text: string): void => {
    const { [locale]: _old, ...others } = value
    onChange(text === '' ? others : { ...others, [locale]: text })
  }
  const wrongElsewhere = LOCALES.filter((one) => one !== locale && errorOf?.(one) !== undefined)
  const field = {
    label: t('workspace:localized.in', { label, language: LOCALE_FACTS[locale].name }),
    maxLength,
    lang: locale,
    dir: LOCALE_FACTS[locale].direction,
    value: value[locale] ?? '',
    placeholder: isMissing(value, locale) ? (resolveText(value, locale)?.text ?? '') : undefined,
    error: errorOf?.(locale) ?? errorOf?.(undefined),
    ...(hint === undefined ? {} : { hint }),
  }
  // Each name is isolated: they run in both directions, and none may turn its neighbours around.
  const names = (locales: readonly Locale[]): string =>
    locales
      .map((one) => `\u2068${LOCALE_FACTS[one].name}\u2069`)
      .join(own === 'ar' ? '، ' : own === 'zh' || own === 'ja' ? '、' : ', ')
  return (
    <fieldset className="ws-localized" aria-label={label}>
      {rows === undefined ? (
        <TextField {...field} onChange={({ target }) => write(target.value)} />
      ) : (
        <TextArea {...field} rows={rows} onChange={({ target }) => write(target.value)} />
      )}
      <div className="ws-languages">
        {LOCALES.map((one) => (
          <button
            key={one}
            type="button"
            className="ws-language"
            lang={one}
            aria-pressed={one === locale}
            data-missing={isMissing(value, one) || undefined}
            data-wrong={errorOf?.(one) !== undefined || undefined}
            onClick={() => setLocale(one)}
          >
            {LOCALE_FACTS[one].name}
            {isMissing(value, one) && (
              <span className="sr-only" lang={own}>
                {` (${t('workspace:localized.missing')})`}
              </span>
            )}
          </button>
        ))}
      </div>
      {wrongElsewhere.length > 0 && (
        <p className="ws-error">{t('workspace:localized.wrong', { languages: names(wrongElsewhere) })}</p>
      )}
      {[...standIns(value)].map(([found, locales]) => (
        <p key={found} className="ws-hint">
          {t('workspace:localized.instead', { languages: names(locales), instead: LOCALE_FACTS[found].name })}
        </p>
      ))}
    </fieldset>
  )
}
