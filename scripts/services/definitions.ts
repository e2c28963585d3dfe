import type { Environment } from '../environment/parse-environment.ts'

/** One long-running process of Tradewind. */
export interface Service {
  readonly name: 'api' | 'knowledge' | 'cms' | 'site'
  readonly title: string
  readonly parameters: readonly string[]
  /** Answers 200 when the service can work. */
  readonly health: string
}

/**
 * How each service runs. Node keeps memory it once needed; limits and small young generations keep four processes and
 * PostgreSQL within 1.5 GB when idle.
 */
export function services(environment: Environment): Service[] {
  return [
    {
      name: 'api',
      title: 'API',
      parameters: ['--max-semi-space-size=8', '--max-old-space-size=768', 'src/main.ts'],
      health: address(environment.API_HOST, environment.API_PORT, '/health'),
    },
    {
      name: 'knowledge',
      title: 'Knowledge service',
      parameters: ['--max-semi-space-size=4', '--max-old-space-size=512', 'src/main.ts'],
      health: address(environment.KNOWLEDGE_HOST, environment.KNOWLEDGE_PORT, '/health'),
    },
    {
      name: 'cms',
      title: 'CMS',
      parameters: ['--max-semi-space-size=8', '--max-old-space-size=768', 'scripts/start.ts'],
      health: address(environment.CMS_HOST, environment.CMS_PORT, '/api/health'),
    },
    {
      name: 'site',
      title: 'Site',
      parameters: [
        '--max-semi-space-size=8',
        '--max-old-space-size=512',
        '--initial-old-space-size=96',
        'server/start.ts',
      ],
      health: address(environment.SITE_HOST, environment.SITE_PORT, '/health'),
    },
  ]
}

/** Where the launcher itself reaches a service, whatever address the public has for it. */
function address(host: string, port: number, path: string): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return `http://${reachable}:${port}${path}`
}

/** What every service finds in its environment: the caller's variables, completed. */
export function serviceVariables(
  variables: Readonly<Record<string, string | undefined>>,
  environment: Environment,
  databaseUrl: string,
): Record<string, string | undefined> {
  const settled = Object.entries(environment).filter(([, value]) => value !== undefined)
  return {
    ...variables,
    ...Object.fromEntries(settled.map(([name, value]) => [name, String(value)])),
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}
