import { DEMO_PASSWORD, DEMO_PEOPLE } from '../src/demo/people.ts'

/** Prints who can sign in to the demo, one person of each role, as one JSON line for the launcher. */
const people = DEMO_PEOPLE.filter(({ role }, index) => DEMO_PEOPLE.findIndex((other) => other.role === role) === index)
process.stdout.write(
  `${JSON.stringify({ password: DEMO_PASSWORD, people: people.map(({ email, role }) => ({ email, role })) })}\n`,
)
