import { fileURLToPath } from 'node:url'
import node from '@astrojs/node'
import type { AstroIntegration } from 'astro'

/** Astro's adapter for Node with one more thing in what it builds: the application itself, see `entry.ts`. */
export function adapter(options: Parameters<typeof node>[0]): AstroIntegration {
  const standard = node(options)
  const done = standard.hooks['astro:config:done']
  return {
    ...standard,
    hooks: {
      ...standard.hooks,
      'astro:config:done': (parameters) =>
        done?.({
          ...parameters,
          setAdapter: (built) =>
            parameters.setAdapter({
              ...built,
              serverEntrypoint: fileURLToPath(new URL('./entry.ts', import.meta.url)),
            }),
        }),
    },
  }
}
