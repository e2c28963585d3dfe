'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** JSON to read, not to edit. Payload's own editor fetches its code from a public CDN, which an intranet has not. */
export const JsonView: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path })
  if (value === undefined || value === null) return null
  return (
    <div className="field-type">
      <FieldLabel label={field.label ?? field.name} path={path} />
      <pre dir="ltr" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: 12, margin: '4px 0 20px' }}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </div>
  )
}
