import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The least a server can do: sends the bytes of a file as a page, from memory. Parameters: file, port. */
const [file = '', port = ''] = process.argv.slice(2)
const body = readFileSync(file)
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length }
createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1')
