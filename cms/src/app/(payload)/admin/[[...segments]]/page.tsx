import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import config from '../../../../payload.config.ts'
import { admit } from '../../../../sign-on/admit.tsx'
import { importMap } from '../importMap.js'

interface Args {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config: Promise.resolve(config), params, searchParams })

export default async function AdminPage({ params, searchParams }: Args) {
  const refusal = await admit((await params).segments ?? [], await searchParams)
  return refusal ?? RootPage({ config: Promise.resolve(config), params, searchParams, importMap })
}
