/**
 * Loaded into every process that the launcher starts (`node --import`). When the launcher is killed without a chance to
 * stop its children, they notice that they have a new parent and end themselves, so that the next start finds the
 * ports free.
 */
const CHECK_EVERY_MS = 1000
/** How long the process may take to end in order, in milliseconds. */
const GRACE_MS = 6000

const parent = Number(process.env.TRADEWIND_LAUNCHER_PID)
// Only in the process the launcher started itself, not in workers that inherit its environment.
if (process.ppid === parent) {
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    process.kill(process.pid, 'SIGTERM')
  }, CHECK_EVERY_MS)
  timer.unref()
}
