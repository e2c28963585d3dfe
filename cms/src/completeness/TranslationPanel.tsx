'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../labels/in-language.ts'
import { NAMES } from '../labels/names.ts'
import type { TranslationState } from './completeness.ts'
import { STATE_NAMES } from './state-names.ts'
import { type StateNames, TranslationChips } from './TranslationChips.tsx'

/** Sidebar panel: which languages of this document are complete as saved, and the way to each of them. */
export function TranslationPanel() {
  const { i18n } = useTranslation()
  const { id, globalSlug, savedDocumentData } = useDocumentInfo()
  if (id === undefined && globalSlug === undefined) return null
  const states = (savedDocumentData?.translation ?? {}) as Readonly<Record<string, TranslationState | undefined>>
  const names: StateNames = {
    complete: inLanguage(STATE_NAMES.complete, i18n.language),
    partial: inLanguage(STATE_NAMES.partial, i18n.language),
    missing: inLanguage(STATE_NAMES.missing, i18n.language),
  }
  return (
    <section style={{ marginBlock: 20 }}>
      <p className="field-label" style={{ marginBottom: 6 }}>
        {inLanguage(NAMES.translations, i18n.language)}
      </p>
      <TranslationChips states={states} names={names} linkTo={(locale) => `?locale=${locale}`} />
    </section>
  )
}
