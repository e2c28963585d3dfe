import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SITE_ORIGIN } from './api.ts'
import { freePort } from './free-port.ts'
import type { Client } from './graphql-client.ts'
import { SECRETS } from './secrets.ts'
import { type ServiceProcess, startService } from './service-process.ts'

export interface CmsOptions {
  readonly databaseUrl: string
  readonly apiUrl: string
  readonly knowledgeUrl: string
}

export interface Cms extends ServiceProcess {
  readonly url: string
  /** Sends a REST request with an editor's session; the parsed answer. Throws when it is refused. */
  readonly as: (editor: Client, method: string, path: string, body?: unknown) => Promise<CmsAnswer>
  /** An upload in a collection of files. */
  readonly upload: (editor: Client, collection: string, file: File) => Promise<CmsAnswer>
}

export interface CmsAnswer {
  readonly doc: { readonly id: number }
}

/** The built CMS in a process of its own, without content. Its other receivers are not there. */
export async function startCms({ databaseUrl, apiUrl, knowledgeUrl }: CmsOptions): Promise<Cms> {
  const port = await freePort()
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'tradewind-cms-'))
  await chmod(dataFolder, 0o755)
  const url = `http://127.0.0.1:${port}`
  const service = await startService({
    name: 'cms',
    entry: 'cms/scripts/start.ts',
    healthUrl: `${url}/api/health`,
    readyWithinMs: 60_000,
    environment: {
      ...SECRETS,
      NODE_ENV: 'production',
      TRADEWIND_ENV: 'development',
      TRADEWIND_DATA: dataFolder,
      CMS_PORT: String(port),
      CMS_URL: url,
      DATABASE_URL: databaseUrl,
      API_URL: apiUrl,
      KNOWLEDGE_URL: knowledgeUrl,
      SITE_URL: SITE_ORIGIN,
    },
  })

  async function send(editor: Client, method: string, address: string, body: BodyInit, type?: string) {
    const response = await fetch(`${url}${address}`, {
      method,
      headers: { ...editor.headers, ...(type === undefined ? {} : { 'content-type': type }) },
      body,
      signal: AbortSignal.timeout(20_000),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text.slice(0, 500)}`)
    return JSON.parse(text) as CmsAnswer
  }

  return {
    ...service,
    url,
    as: (editor, method, address, body = {}) => send(editor, method, address, JSON.stringify(body), 'application/json'),
    upload(editor, collection, file) {
      const form = new FormData()
      form.set('file', file)
      form.set('_payload', '{}')
      return send(editor, 'POST', `/api/${collection}`, form)
    },
    async stop() {
      await service.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
