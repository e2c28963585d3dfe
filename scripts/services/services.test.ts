import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { portProblems } from './ports.ts'
import { restartPolicy } from './restarts.ts'

it('says which variable moves a service from a taken port', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const wanted = { variable: 'CMS_PORT', host: '127.0.0.1', port }
  expect(await portProblems([wanted])).toEqual([
    `Port ${port} is taken by another program; set CMS_PORT to a free one.`,
  ])
  server.close()
  await once(server, 'close')
  expect(await portProblems([wanted])).toEqual([])
})

it('says so when the address is not of this machine', async () => {
  const [problem] = await portProblems([{ variable: 'API_PORT', host: '192.0.2.1', port: 4790 }])
  expect(problem).toBe('This machine has no address 192.0.2.1; correct API_HOST.')
})

it('restarts with growing pauses and gives up at the fifth death within a minute', () => {
  const policy = restartPolicy()
  expect([0, 1000, 2000, 3000, 4000].map((time) => policy.afterDeath(time))).toEqual([500, 1000, 2000, 4000, undefined])
})

it('forgets deaths that are longer ago than a minute', () => {
  const policy = restartPolicy()
  for (const time of [0, 10, 20, 30]) policy.afterDeath(time)
  expect(policy.afterDeath(60_025)).toBe(1000)
})
