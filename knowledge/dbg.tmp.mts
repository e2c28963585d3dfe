import { readFileSync } from 'node:fs'
import { createBuyersWords } from './src/answers/buyers-words/buyers-words.ts'
import { questionUnits } from './src/answers/passages/question-units.ts'
import { readQuestion } from './src/answers/question/read-question.ts'
import { chunksOf } from './src/ingestion/chunking/chunk.ts'
import { readMarkdown } from './src/ingestion/readers/markdown.ts'
import { buildIndex } from './src/selector/columns.ts'
import { DEMO_CATALOGUE } from './src/testing/demo-catalogue.ts'
import { BRANDS } from './src/understanding/lexicons/brands.ts'
import { createRuleReader } from './src/understanding/rule-reader.ts'
const docs = JSON.parse(readFileSync('/tmp/corpus3.json', 'utf8'))
const terms = JSON.parse(readFileSync('/tmp/glossary2.json', 'utf8')).terms
const words = createBuyersWords()
for (const d of docs) if ((d.questions?.length || d.names?.length)) words.put({ questions: [], names: [], ...d }, d.body.form === 'text' ? chunksOf(d, readMarkdown(d.body.markdown)) : [])
const index = buildIndex(DEMO_CATALOGUE)
const models = index.products.map(({ publication }) => publication.sku)
const parts: any = { words, catalogue: () => index, glossary: { terms: () => terms }, house: { models: () => models, brands: () => Object.keys(BRANDS), contacts: [] }, reader: createRuleReader(() => models, Date.now) }
const [, , file, ...ids] = process.argv
for (const q of JSON.parse(readFileSync(file!, 'utf8'))) {
  if (ids.length && !ids.some((i) => q.id.endsWith(i))) continue
  const read = readQuestion({ question: q.question, locale: q.locale, skus: [], unitSystem: 'metric', permission: 'public' } as any, parts)
  const units = questionUnits(read, parts.glossary)
  const t = performance.now()
  const like = words.questions().like(units, read.language, 'public', 4)
  console.log(`\n${q.id} ${read.text} [${units.map((u) => u.text).join('|')}] family ${read.family.size} ${(performance.now() - t).toFixed(0)} ms`)
  for (const l of like) console.log('   ', l.likeness.toFixed(2), l.written.text, l.written.chunkIds.slice(0, 2).join(' '))
}
