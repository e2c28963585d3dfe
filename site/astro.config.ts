import react from '@astrojs/react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { adapter } from './server/adapter.ts'

export default defineConfig({
  output: 'server',
  // Pages are kept whole in the page cache, so they are made whole: in one piece they cost half of what streaming does.
  adapter: adapter({ mode: 'middleware', bodySizeLimit: 1_048_576, experimentalDisableStreaming: true }),
  integrations: [react()],
  trailingSlash: 'never',
  devToolbar: { enabled: false },
  prefetch: false,
  // Who is signed in is known to the API; Astro keeps nothing about anybody.
  session: false,
  security: {
    // The middleware checks the origin of every unsafe request itself: behind TLS Astro cannot know its own address.
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [tailwindcss()],
    // Fonts and scripts as files: the content security policy refuses data: fonts and inline scripts.
    build: { assetsInlineLimit: 0 },
    ssr: { noExternal: ['@tradewind/schema', /^@fontsource-variable\//] },
  },
})
