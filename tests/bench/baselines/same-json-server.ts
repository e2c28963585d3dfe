import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/**
 * The least an answer in JSON costs: parses the question, turns an answer that is there already into JSON and sends it.
 * `/7` gets the eighth. Parameters: file with an array of answers, port.
 */
const [file = '', port = ''] = process.argv.slice(2)
const answers: unknown[] = JSON.parse(readFileSync(file, 'utf8'))
createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  if (request.method === 'POST') JSON.parse(Buffer.concat(parts).toString())
  const body = JSON.stringify(answers[Number(request.url?.slice(1))] ?? null)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}).listen(Number(port), '127.0.0.1')
