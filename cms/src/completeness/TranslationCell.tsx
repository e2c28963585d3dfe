'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { inLanguage } from '../labels/in-language.ts'
import type { TranslationState } from './completeness.ts'
import { STATE_NAMES } from './state-names.ts'
import { TranslationChips } from './TranslationChips.tsx'

/** List column: the same marks for one row. */
export function TranslationCell({ rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const states = (rowData?.translation ?? {}) as Record<string, TranslationState>
  return (
    <TranslationChips
      states={states}
      wrap={false}
      names={{
        complete: inLanguage(STATE_NAMES.complete, i18n.language),
        partial: inLanguage(STATE_NAMES.partial, i18n.language),
        missing: inLanguage(STATE_NAMES.missing, i18n.language),
      }}
    />
  )
}
