'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { BUYERS_WORDS } from '../labels/buyers-words.ts'
import { inLanguage } from '../labels/in-language.ts'
import { linesOf } from './lines.ts'

/** Names a closed row: the heading its questions are about, else the first question, else which row it is. */
export function AskedRowLabel() {
  const { i18n } = useTranslation()
  const { data, rowNumber = 0 } = useRowLabel<
    { readonly section?: unknown; readonly questions?: unknown } | undefined
  >()
  const [section, question] = [data?.section, data?.questions].map((text) => linesOf(String(text ?? ''))[0])
  return (
    <span dir="auto">
      {section ?? question ?? `${inLanguage(BUYERS_WORDS.questions, i18n.language)} ${rowNumber + 1}`}
    </span>
  )
}
