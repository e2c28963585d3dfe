/** What the privacy notice promises: how long what a visitor did on the site is kept. */
const VISITS_MONTHS = 13
/** How long a talk with the advisor is kept after the last contact. */
const TALKS_MONTHS = 24

/** The day of the month some months earlier, or the last one of that month when it is shorter. */
function monthsBefore(now: Date, months: number): Date {
  const day = new Date(now)
  day.setUTCMonth(now.getUTCMonth() - months)
  // The 31st of a month of 30 days is the first of the next one.
  if (day.getUTCDate() !== now.getUTCDate()) day.setUTCDate(0)
  return day
}

/** Moments before which nothing that was promised to be forgotten may be left. */
export function forgottenBefore(now: Date): { readonly visits: Date; readonly talks: Date } {
  return { visits: monthsBefore(now, VISITS_MONTHS), talks: monthsBefore(now, TALKS_MONTHS) }
}
