import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** The workspace root: the CMS takes its contracts from ../schema, which Next must be allowed to read and trace. */
const workspaceRoot = path.resolve(import.meta.dirname, '..')

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: workspaceRoot,
  turbopack: { root: workspaceRoot },
  transpilePackages: ['@tradewind/schema'],
  poweredByHeader: false,
  // The check runs once for the whole workspace (npm run check); a second run here only costs build time.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'referrer-policy', value: 'same-origin' },
        // Nobody frames the admin; it frames the site's preview page.
        { key: 'x-frame-options', value: 'SAMEORIGIN' },
      ],
    },
  ],
  logging: { fetches: { fullUrl: false } },
}

export default withPayload(config, { devBundleServerPackages: false })
