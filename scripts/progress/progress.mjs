/**
 * One display for everything that takes a while: on a terminal a line per running step with its time, elsewhere a line
 * when a step ends (and now and then a sign of life). Without dependencies, because the first steps install them.
 */

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const REDRAW_MS = 120
/** How often a log that cannot be redrawn says that a step still runs, in milliseconds. */
const SIGN_OF_LIFE_MS = 30_000

/**
 * What the display writes to: a terminal, or any stream in tests.
 * @typedef {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} Output
 */

/**
 * @typedef {object} Progress
 * @property {<T>(title: string, work: (note: (text: string) => void) => Promise<T>) => Promise<T>} step
 *   Shows `title` while `work` runs, then how long it took; `note` adds what is being done right now.
 * @property {(title: string) => void} skipped A step that was not needed.
 * @property {(text: string) => void} say Prints a line above the running steps.
 */

/**
 * @param {Output} [output]
 * @param {() => number} [now] milliseconds
 * @returns {Progress}
 */
export function createProgress(output = process.stderr, now = Date.now) {
  const live = output.isTTY === true && process.env.TERM !== 'dumb'
  /** @type {Set<{ title: string, note: string, started: number, told: number }>} */
  const running = new Set()
  let drawn = 0
  let frame = 0
  /** @type {NodeJS.Timeout | undefined} */
  let timer

  function erase() {
    if (drawn > 0) output.write(`\u001b[${drawn}A\u001b[0J`)
    drawn = 0
  }

  function draw() {
    if (!live) return
    erase()
    frame = (frame + 1) % FRAMES.length
    const width = (output.columns || 100) - 1
    for (const step of running) {
      const note = step.note === '' ? '' : ` · ${step.note}`
      output.write(`${`${FRAMES[frame]} ${step.title} ${seconds(now() - step.started)}${note}`.slice(0, width)}\n`)
      drawn += 1
    }
  }

  function tick() {
    if (live) return draw()
    for (const step of running) {
      if (now() - step.told < SIGN_OF_LIFE_MS) continue
      step.told = now()
      output.write(`… ${step.title} (${seconds(now() - step.started)}${step.note === '' ? '' : `, ${step.note}`})\n`)
    }
  }

  /** @param {string} text */
  function print(text) {
    erase()
    output.write(`${text}\n`)
    draw()
  }

  return {
    async step(title, work) {
      const step = { title, note: '', started: now(), told: now() }
      running.add(step)
      timer ??= setInterval(tick, REDRAW_MS)
      draw()
      const end = (/** @type {string} */ mark) => {
        running.delete(step)
        if (running.size === 0) {
          clearInterval(timer)
          timer = undefined
        }
        print(`${mark} ${title} ${seconds(now() - step.started)}`)
      }
      try {
        const result = await work((text) => {
          step.note = text
        })
        end('✓')
        return result
      } catch (error) {
        end('✗')
        throw error
      }
    },
    skipped: (title) => print(`✓ ${title} (unchanged)`),
    say: print,
  }
}

/**
 * @param {number} ms
 * @returns {string} such as 0.4 s, 12 s, 2 min 5 s
 */
export function seconds(ms) {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`
  const whole = Math.round(ms / 1000)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
