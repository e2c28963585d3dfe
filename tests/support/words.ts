import { readFileSync } from 'node:fs'
import { repositoryPath } from './repository.ts'

export type TestLocale = 'en' | 'ar' | 'ja' | 'de' | 'zh'

/** Finds what the site says: `words('ja')('quote:send')`. Figures go in for `{{name}}`; what is not given stays. */
export function words(locale: TestLocale): (key: string, figures?: Readonly<Record<string, string>>) => string {
  const files = new Map<string, unknown>()
  return (key, figures = {}) => {
    const [file = '', trail = ''] = key.split(':')
    if (!files.has(file)) {
      files.set(file, JSON.parse(readFileSync(repositoryPath(`site/src/locales/${locale}/${file}.json`), 'utf8')))
    }
    let found = files.get(file)
    for (const step of trail.split('.')) found = (found as Record<string, unknown> | undefined)?.[step]
    if (typeof found !== 'string') throw new Error(`${locale} has no words ${key}`)
    return found.replace(/\{\{(\w+)\}\}/g, (all, name: string) => figures[name] ?? all)
  }
}

/** A pattern for a text with figures in it that the test does not know. */
export function pattern(text: string): RegExp {
  return new RegExp(
    text
      .split(/\{\{\w+\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
  )
}
