'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { inLanguage } from '../labels/in-language.ts'
import { label } from '../labels/label.ts'

const TRY_AGAIN = label(
  'Try again now',
  '立即重试',
  'Reintentar ahora',
  'إعادة المحاولة الآن',
  '今すぐ再試行',
  'Jetzt erneut versuchen',
  'Tentar de novo agora',
)
const QUEUED = label(
  'Queued again.',
  '已重新排队。',
  'Vuelve a estar en cola.',
  'أُعيد إلى قائمة الانتظار.',
  '再度キューに入れました。',
  'Wieder eingereiht.',
  'De volta à fila.',
)
const FAILED = label(
  'That did not work: the delivery is running or has arrived.',
  '操作失败：该推送正在进行或已送达。',
  'No se pudo: la entrega está en curso o ya llegó.',
  'تعذّر ذلك: الإرسال جارٍ أو وصل.',
  'できませんでした。配信中か、すでに届いています。',
  'Das ging nicht: Die Zustellung läuft gerade oder ist angekommen.',
  'Não deu: a entrega está em curso ou já chegou.',
)

/** Sidebar button that gives a delivery a new set of tries. */
export function RetryPanel() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (id === undefined) return null
  const retry = async () => {
    setBusy(true)
    try {
      const response = await fetch(`/api/deliveries/${id}/retry`, { method: 'POST', credentials: 'same-origin' })
      if (response.ok) toast.success(inLanguage(QUEUED, i18n.language))
      else toast.error(inLanguage(FAILED, i18n.language))
      router.refresh()
    } catch {
      toast.error(inLanguage(FAILED, i18n.language))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button buttonStyle="primary" disabled={busy} onClick={() => void retry()}>
      {inLanguage(TRY_AGAIN, i18n.language)}
    </Button>
  )
}
