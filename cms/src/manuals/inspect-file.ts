/** What a manual may be, by what is in the file; the name's ending has to agree. */
const TYPES = [
  { mimeType: 'application/pdf', endings: ['pdf'], fits: isPdf },
  {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    fits: isDocx,
  },
  { mimeType: 'text/html', endings: ['html', 'htm'], fits: isHtml },
  { mimeType: 'text/markdown', endings: ['md'], fits: isPlainText },
] as const

export const MANUAL_MIME_TYPES: readonly string[] = TYPES.map(({ mimeType }) => mimeType)

/** Largest file, in bytes: what knowledge agrees to read. */
export const MOST_BYTES = 30 * 1024 * 1024

export type FileVerdict =
  | { readonly ok: true; readonly mimeType: string }
  | { readonly ok: false; readonly reason: string }

/** Judges an uploaded file by its content, never by the type the browser claims. */
export function inspectManualFile(name: string, data: Buffer): FileVerdict {
  if (data.length === 0) return { ok: false, reason: 'it is empty' }
  if (data.length > MOST_BYTES) return { ok: false, reason: `it is larger than ${MOST_BYTES / 1024 / 1024} MB` }
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const type = TYPES.find(({ endings }) => (endings as readonly string[]).includes(ending))
  if (type === undefined) return { ok: false, reason: 'only .pdf, .docx, .html and .md are read' }
  return type.fits(data)
    ? { ok: true, mimeType: type.mimeType }
    : { ok: false, reason: `its content is not that of a .${ending} file` }
}

/** The end of the file is checked by Payload itself. */
function isPdf(data: Buffer): boolean {
  return data.subarray(0, 5).toString('latin1') === '%PDF-'
}

/** A zip archive that names Word's main part. */
function isDocx(data: Buffer): boolean {
  return data.readUInt32LE(0) === 0x04034b50 && data.includes('[Content_Types].xml') && data.includes('word/')
}

function isHtml(data: Buffer): boolean {
  return isPlainText(data) && /<(?:!doctype\s+html|html|head|body|h[1-6]|p|div|table)[\s>]/i.test(data.toString('utf8'))
}

/** UTF-8 without control characters. */
function isPlainText(data: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data)
    return !CONTROL.test(text)
  } catch {
    return false
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/
