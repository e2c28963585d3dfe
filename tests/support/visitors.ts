import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** CHROMIUM_PATH, else a Chromium of this machine, else the one inside an npm package. */
export async function chromiumPath(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of INSTALLED) {
      const file = path.join(folder, name)
      if (isExecutable(file)) return file
    }
  }
  return sparticuz.executablePath()
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const LAUNCHES = 3

/** Chromium now and then dies while it starts, before any page: it is started again. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = await chromiumPath()
  for (let launch = 1; ; launch += 1) {
    try {
      return await chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
    } catch (error) {
      if (launch >= LAUNCHES) throw error
    }
  }
}

export interface VisitorOptions {
  /** Language the browser asks for. */
  readonly language?: string
  /** CSS pixels; a phone below 500. */
  readonly width?: number
  readonly javaScript?: boolean
  /** Has fingers instead of a mouse. */
  readonly touch?: boolean
}

/** Somebody with a browser of their own: own cookies, own network address. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Everything browsers complain about: script errors, refusals by the content security policy, failed requests. */
  readonly complaints: string[]
}

let visitors = 0

export const WIDE = 1440
export const NARROW = 390

export async function newVisitor(browser: Browser, options: VisitorOptions = {}): Promise<Visitor> {
  const width = options.width ?? WIDE
  visitors += 1
  const context = await browser.newContext({
    locale: options.language ?? 'en',
    viewport: { width, height: width < 500 ? 844 : 900 },
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    // Limits count per address: every visitor comes from another one.
    extraHTTPHeaders: { 'x-forwarded-for': `198.18.${process.pid % 250}.${visitors % 250}` },
  })
  context.setDefaultTimeout(30_000)
  context.setDefaultNavigationTimeout(60_000)
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`)
    }
  })
  context.on('weberror', (error) => complaints.push(`${error.page()?.url() ?? ''}: ${error.error().message}`))
  return { context, page: await context.newPage(), complaints }
}
