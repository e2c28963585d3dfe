/** Runs once when the server starts: applies migrations and starts the webhook queue before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startCms } = await import('./start.ts')
  await startCms()
}
