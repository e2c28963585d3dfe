import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from './free-port.ts'

/** A door in front of a service, to shut it for some without stopping it for others. */
export interface Gate {
  readonly url: string
  /** Cuts what is connected; from now on connections are refused, as when the service is down. */
  readonly shut: () => Promise<void>
  readonly open: () => Promise<void>
}

/** A gate on a port of its own before the service at `target`; open. */
export async function openGate(target: string): Promise<Gate> {
  const { hostname, port: targetPort } = new URL(target)
  const port = await freePort()
  const sockets = new Set<Socket>()
  let server: Server | undefined
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    return socket
  }
  const open = async (): Promise<void> => {
    const listening = createServer((near) => {
      const far = keep(connect(Number(targetPort), hostname))
      keep(near).pipe(far).pipe(near)
      near.once('close', () => far.destroy())
      far.once('close', () => near.destroy())
    })
    await new Promise<void>((resolve, reject) => {
      listening.once('error', reject)
      listening.listen(port, '127.0.0.1', resolve)
    })
    server = listening
  }
  await open()
  return {
    url: `http://127.0.0.1:${port}`,
    open,
    async shut() {
      const closing = server
      server = undefined
      for (const socket of sockets) socket.destroy()
      if (closing !== undefined) await new Promise<void>((resolve) => closing.close(() => resolve()))
    },
  }
}
