import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { isEditor } from '../access/rules.ts'
import { translationFields } from '../completeness/field.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { announceMedia } from '../publication/media-hooks.ts'
import { MEDIA_FOLDER } from './folder.ts'
import { inspectSvg } from './inspect-svg.ts'

const refuseActiveSvg: CollectionBeforeOperationHook = ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || req.file === undefined) return
  const looksLikeSvg = req.file.mimetype.includes('svg') || /\.svgz?$/i.test(req.file.name)
  if (!looksLikeSvg) return
  const verdict = inspectSvg(req.file.data.toString('utf8'))
  if (!verdict.ok) throw new APIError(`This SVG was refused: ${verdict.reason}.`, 400, undefined, true)
}

const textFields: CollectionConfig['fields'] = [
  {
    name: 'alt',
    type: 'text',
    label: NAMES.alt,
    localized: true,
    required: true,
    admin: {
      description: label(
        'What the picture shows, for readers who cannot see it. For a file: what it contains.',
        '为看不到图片的读者描述内容；对于文件，说明其内容。',
        'Qué muestra la imagen, para quien no puede verla. En un archivo: qué contiene.',
        'ما الذي تعرضه الصورة لمن لا يراها. وللملف: ما الذي يحتويه.',
        '画像を見られない読者のための説明。ファイルの場合は内容。',
        'Was das Bild zeigt, für alle, die es nicht sehen. Bei einer Datei: was darin steht.',
        'O que a imagem mostra, para quem não a vê. Num arquivo: o que contém.',
      ),
    },
  },
]

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: NAMES.medium, plural: NAMES.media },
  admin: {
    group: NAMES.groupSite,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'translationPanel', 'updatedAt'],
  },
  access: { read: () => true, create: isEditor, update: isEditor, delete: isEditor },
  upload: {
    staticDir: MEDIA_FOLDER,
    mimeTypes: [
      'image/svg+xml',
      'image/png',
      'image/jpeg',
      'image/webp',
      'image/avif',
      'application/pdf',
      'application/zip',
      'model/step',
    ],
    imageSizes: [
      { name: 'card', width: 640, withoutEnlargement: true },
      { name: 'wide', width: 1600, withoutEnlargement: true },
    ],
    adminThumbnail: 'card',
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      // An uploaded file is never a page of ours: no script, no frame, no guessing of its type.
      headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      headers.set('x-content-type-options', 'nosniff')
      headers.set('cross-origin-resource-policy', 'cross-origin')
      headers.set('cache-control', 'public, max-age=300, stale-while-revalidate=86400')
      return headers
    },
  },
  hooks: { beforeOperation: [refuseActiveSvg], ...announceMedia },
  fields: [...textFields, { name: 'credit', type: 'text', label: NAMES.credit }, ...translationFields(textFields)],
}
