import { parentPort, workerData } from 'node:worker_threads'
import { RetrievalError } from '../errors.ts'
import { openForReading, openForWriting } from './open-index.ts'
import type { IndexCall, IndexReply, IndexRequest, ThreadData } from './protocol.ts'
import { createIndexReader } from './reader.ts'
import { createIndexWriter } from './writer.ts'

if (parentPort === null) throw new Error('this file is the body of a worker thread')
const port = parentPort
const { folder, role } = workerData as ThreadData

const database = role === 'writer' ? openForWriting(folder) : openForReading(folder)
const writer = createIndexWriter(database)
const reader = createIndexReader(database)

function run(call: IndexCall): unknown {
  switch (call.kind) {
    case 'open':
      return true
    case 'put':
      return writer.put(call.document, call.vectors)
    case 'remove':
      return writer.remove(call.documentId)
    case 'search':
      return reader.search(call.query, call.meaning)
    case 'chunk':
      return reader.chunk(call.id, call.permission)
    case 'documents':
      return reader.documents(call.model)
    case 'statistics':
      return reader.statistics()
    case 'close':
      database.close()
      return true
  }
}

function answer({ id, call }: IndexRequest): IndexReply {
  try {
    return { id, value: run(call) }
  } catch (error) {
    const code = error instanceof RetrievalError ? error.code : 'RETRIEVAL.UNAVAILABLE'
    return { id, failure: { code, message: error instanceof Error ? error.message : String(error) } }
  }
}

port.on('message', (request: IndexRequest) => {
  port.postMessage(answer(request))
  if (request.call.kind === 'close') port.close()
})
