import { createHash } from 'node:crypto'
import { OPERATIONS, type Operation } from './document.ts'
import type { JsonSchema } from './json-schema.ts'

const STYLE = `
:root{color-scheme:light;--ink:#10202b;--steel:#5b6b75;--line:#dde2e4;--signal:#e4572e;--paper:#f7f8f8}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
main{max-width:880px;margin:0 auto;padding:32px 20px 64px}h1{margin:0 0 4px;font-size:1.9rem}h2{margin:0;font-size:1.25rem}
section{margin-top:28px;padding:20px;background:#fff;border:1px solid var(--line);border-radius:6px}
.address{margin:6px 0 12px;font:600 1rem/1.4 ui-monospace,monospace;overflow-wrap:anywhere}.method{color:var(--signal);text-transform:uppercase}
h3{margin:18px 0 6px;font-size:1rem}table{width:100%;border-collapse:collapse;font-size:.93rem}
th,td{padding:6px 10px 6px 0;border-top:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{color:var(--steel);font-weight:600}pre{margin:0;padding:12px;background:var(--paper);border:1px solid var(--line);border-radius:4px;overflow-x:auto;font-size:.86rem}
code{font-family:ui-monospace,monospace}nav a{margin-inline-end:18px}a{color:#0b5cad}.scroll{overflow-x:auto}`

/** The page needs its one style element and nothing else. */
export const DOCS_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256')
  .update(STYLE)
  .digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
}

/** Text with `code` marked, escaped. */
function prose(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}

/** The same as the OpenAPI document, for people: no script, nothing from elsewhere. */
export function docsPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Tradewind REST</title><style>${STYLE}</style></head>
<body><main><h1>Tradewind REST</h1>
<p>Four addresses beside the <a href="/graphql">GraphQL API</a>, which has everything else. As a file for tools: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<nav aria-label="Addresses">${OPERATIONS.map(({ id, path }) => `<a href="#${id}"><code>${escaped(path)}</code></a>`).join(' ')}</nav>
<section><h2>Who may ask</h2><p>A key of ours in the header <code>Authorization: Bearer …</code>, or the session of a member of the sales team who signed in. You get the customers you may see; what you may not see does not exist for you.</p></section>
${OPERATIONS.map(operation).join('\n')}
</main></body></html>`
}

function operation(about: Operation): string {
  const { id, method, path, summary, description, parameters, request, answer, refusals } = about
  return `<section id="${id}"><h2>${escaped(summary)}</h2>
<p class="address"><span class="method">${method}</span> ${escaped(path)}</p><p>${prose(description)}</p>
${
  parameters.length === 0
    ? ''
    : `<h3>In the address</h3>${table(
        ['Name', 'What it is'],
        parameters.map(({ name, description: what }) => [code(name), prose(what)]),
      )}`
}
${request === null ? '' : `<h3>Request</h3>${fields(request.schema)}${example(request.example)}`}
<h3>Answer</h3>${fields(answer.schema)}${example(answer.example)}
<h3>Refusals</h3>${table(
    ['Status', 'Codes', 'When'],
    refusals.map(({ status, codes, when }) => [String(status), codes.map(code).join(' '), prose(when)]),
  )}</section>`
}

const code = (text: string): string => `<code>${escaped(text)}</code>`

function example(value: unknown): string {
  return `<h3>Example</h3><pre tabindex="0"><code>${escaped(JSON.stringify(value, null, 2))}</code></pre>`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`
}

/** The fields of an object, or of each form it may have. */
function fields(schema: JsonSchema): string {
  if (Array.isArray(schema.oneOf))
    return (schema.oneOf as JsonSchema[]).map((form, index) => `<p>Form ${index + 1}</p>${fields(form)}`).join('')
  const properties = (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>
  const required = new Set((schema.required as readonly string[] | undefined) ?? [])
  return table(
    ['Field', 'Type', 'What it is'],
    Object.entries(properties).map(([name, field]) => [
      `${code(name)}${required.has(name) ? '' : ' (optional)'}`,
      escaped(typeName(field)),
      prose(String(field.description ?? '')),
    ]),
  )
}

function typeName(schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const forms = (schema.anyOf ?? schema.oneOf) as readonly JsonSchema[] | undefined
  if (forms !== undefined) return [...new Set(forms.map(typeName))].join(' | ')
  if (schema.type === 'array') return `list of ${typeName((schema.items ?? {}) as JsonSchema)}`
  if (schema.type === undefined) return 'any'
  return `${String(schema.type)}${schema.format === undefined ? '' : ` (${String(schema.format)})`}`
}
