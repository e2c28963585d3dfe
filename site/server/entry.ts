import { createApp } from 'astro/app/entrypoint'

/** What the build exports: Astro's own handler for everything, the application for pages (`render-page.ts`), and the page that is written without it. */
export { handler } from '@astrojs/node/server.js'
export { writeProductPage } from '../src/direct/product-page.ts'
export const app = createApp({ streaming: false })
