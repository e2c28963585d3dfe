import { type Access, APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { hasServiceKey, isEditor } from '../access/rules.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { announceManualFile } from '../publication/manual-file-hooks.ts'
import { idOf } from '../publication/published-state.ts'
import { MANUALS_FOLDER } from './folder.ts'
import { inspectManualFile, MANUAL_MIME_TYPES } from './inspect-file.ts'

const refuseForeignContent: CollectionBeforeOperationHook = ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || req.file === undefined) return
  const verdict = inspectManualFile(req.file.name, req.file.data)
  if (!verdict.ok) throw new APIError(`This file was refused: ${verdict.reason}.`, 400, undefined, true)
  req.file.mimetype = verdict.mimeType
}

/** Editors and our own services read every file, everybody else those of manuals published for everybody. */
const readAsItsManual: Access = async (args) => {
  const { req } = args
  if (hasServiceKey(req) || (await isEditor(args)) === true) return true
  const { docs } = await req.payload.find({
    collection: 'manuals',
    where: { and: [{ _status: { equals: 'published' } }, { permission: { equals: 'public' } }] },
    select: { files: true },
    depth: 0,
    pagination: false,
  })
  const ids = docs.flatMap(({ files }) => (files ?? []).flatMap(({ file }) => idOf(file) ?? []))
  return ids.length === 0 ? false : { id: { in: ids } }
}

/** Uploaded manuals. Unlike media, a file is only as public as the manual it belongs to. */
export const manualFiles: CollectionConfig = {
  slug: 'manual-files',
  labels: NAMES.manualFile,
  admin: {
    group: NAMES.groupKnowledge,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'filesize', 'updatedAt'],
    description: label(
      'Who may read a file is set at the manual it belongs to.',
      '文件的阅读权限由其所属手册决定。',
      'Quién puede leer un archivo se decide en su manual.',
      'من يحق له قراءة الملف يُحدَّد في الدليل الذي ينتمي إليه.',
      'ファイルを閲覧できる人は、所属するマニュアルで決まります。',
      'Wer eine Datei lesen darf, steht an ihrem Handbuch.',
      'Quem pode ler um arquivo é definido no manual dele.',
    ),
  },
  access: { read: readAsItsManual, create: isEditor, update: isEditor, delete: isEditor },
  upload: {
    staticDir: MANUALS_FOLDER,
    mimeTypes: [...MANUAL_MIME_TYPES],
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      // An uploaded page is read elsewhere, never shown as a page of ours.
      headers.set('content-security-policy', "default-src 'none'; sandbox")
      headers.set('content-disposition', 'attachment')
      headers.set('x-content-type-options', 'nosniff')
      headers.set('cache-control', 'private, no-cache')
      return headers
    },
  },
  hooks: { beforeOperation: [refuseForeignContent], ...announceManualFile },
  fields: [],
}
