import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { CUT_LOCALES, type CutLocale, fontShelf } from '../../src/lib/fonts/font-shelf.ts'
import { collectSigns, unicodeRange } from '../../src/lib/fonts/signs.ts'
import { log } from '../../src/lib/log.ts'
import type { CutOrder } from './cut-font.worker.ts'
import { shelve } from './serve-fonts.ts'

/** New signs are waited for this many milliseconds after the first, so that a round of pages makes one cut. */
const PAUSE = 3_000
const CUT_WITHIN = 60_000
const WEIGHTS = [
  { weight: 400, file: '400Regular' },
  { weight: 600, file: '600SemiBold' },
] as const
const FONTS = {
  zh: { family: 'Noto Sans SC Cut', source: 'noto-sans-sc', prefix: 'NotoSansSC' },
  ja: { family: 'Noto Sans JP Cut', source: 'noto-sans-jp', prefix: 'NotoSansJP' },
} as const satisfies Record<CutLocale, object>

const require = createRequire(import.meta.url)

/**
 * Keeps a font per East Asian language that has just the signs of the site's pages: two files of 140 kB instead of
 * forty of a whole font's hundred and twenty slices, each of which makes the browser lay out the page anew. What it
 * lacks comes from the slices, as everything does until the first cut is ready.
 * @param folder where the signs are kept over a restart
 */
export async function keepFontsCut(folder: string): Promise<void> {
  const waiting = new Set<CutLocale>()
  const cutSoon = (locale: CutLocale): void => {
    if (waiting.has(locale)) return
    waiting.add(locale)
    const timer = setTimeout(() => {
      waiting.delete(locale)
      void cut(locale, folder)
    }, PAUSE)
    timer.unref()
  }
  fontShelf().listen(cutSoon)
  for (const locale of CUT_LOCALES) {
    const kept = await readFile(signsFile(folder, locale), 'utf8').catch(() => '')
    if (collectSigns(kept, fontShelf().signsOf(locale))) cutSoon(locale)
  }
}

function signsFile(folder: string, locale: CutLocale): string {
  return path.join(folder, `signs-${locale}.txt`)
}

async function cut(locale: CutLocale, folder: string): Promise<void> {
  const signs = [...fontShelf().signsOf(locale)].sort((a, b) => a - b)
  const { family, source, prefix } = FONTS[locale]
  try {
    const text = String.fromCodePoint(...signs)
    const files = WEIGHTS.map(({ file }) =>
      require.resolve(`@expo-google-fonts/${source}/${file}/${prefix}_${file}.ttf`),
    )
    const fonts = await inThread({ files, signs: text })
    const range = unicodeRange(signs)
    const addresses = fonts.map((bytes, place) => {
      const address = `/fonts/${locale}-${WEIGHTS[place]?.weight}-${nameOf(bytes)}.woff2`
      shelve(address, 'font/woff2', bytes)
      return address
    })
    const faces = addresses.map(
      (address, place) =>
        `@font-face{font-family:"${family}";font-weight:${WEIGHTS[place]?.weight};font-display:swap;` +
        `src:url(${address}) format("woff2");unicode-range:${range}}`,
    )
    const sheet = Buffer.from(faces.join('\n'))
    const address = `/fonts/${locale}-${nameOf(sheet)}.css`
    shelve(address, 'text/css; charset=utf-8', sheet)
    fontShelf().put(locale, { sheet: address, files: addresses })
    await keep(signsFile(folder, locale), text)
    log.info({ locale, signs: signs.length }, 'a font was cut to the signs of the pages')
  } catch (error) {
    log.warn({ err: error, locale }, 'a font could not be cut; its slices are used')
  }
}

function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 10)
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
}

/** @throws when the thread fails or takes longer than a minute */
function inThread(order: CutOrder): Promise<readonly Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./cut-font.worker.ts', import.meta.url), { workerData: order })
    const timer = setTimeout(() => {
      reject(new Error('cutting a font took too long'))
      void worker.terminate()
    }, CUT_WITHIN)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(timer)
      if (code !== 0) reject(new Error(`the thread that cuts fonts ended with ${code}`))
    })
    worker.unref()
  })
}
