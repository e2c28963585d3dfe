import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import config from '../../../../payload.config.ts'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config: Promise.resolve(config), params, searchParams })

export default function NotFound({ params, searchParams }: Args) {
  return NotFoundPage({ config: Promise.resolve(config), params, searchParams, importMap })
}
