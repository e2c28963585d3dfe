import { createApp } from 'astro/app/entrypoint'

/** What the build exports: Astro's own handler for everything, and the application for pages (`render-page.ts`). */
export { handler } from '@astrojs/node/server.js'
export const app = createApp({ streaming: false })
