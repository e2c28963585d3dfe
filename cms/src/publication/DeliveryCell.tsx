'use client'

import type { DefaultCellComponentProps } from 'payload'

/** List column: who is told about what. */
export function DeliveryCell({ rowData }: DefaultCellComponentProps) {
  const input = (rowData?.input ?? {}) as Readonly<Record<string, unknown>>
  const about = `${String(input.collection ?? '')} ${String(input.documentId ?? '')}`
  return (
    <span>
      <strong>{String(input.receiver ?? '')}</strong> {about}
    </span>
  )
}
