import { firmName, personName } from './naming.ts'
import { PLACES, type Place } from './places.ts'
import type { Random } from './random.ts'
import type { Buyer, Party, Recorder } from './recorder.ts'
import { iso } from './rows.ts'
import { JOB_TITLES, JOBS } from './words/jobs.ts'
import { idIn, type World } from './world.ts'

/** A firm somewhere, its people, and the sales person whose customer it is. */
export function drawParty(world: World, random: Random, key: string, taken: Set<string>): Party {
  const total = PLACES.reduce((sum, { weight }) => sum + weight, 0)
  let left = random.next() * total
  const place: Place =
    PLACES.find(({ weight }) => {
      left -= weight
      return left < 0
    }) ?? (PLACES[0] as Place)
  const team = world.sellers.filter((seller) => seller.team === place.team)
  const firm = firmName(random, place.culture, taken)
  const mailboxes = new Set<string>()
  const buyers = JOBS.slice(0, random.whole(1, 4)).map((job, index): Buyer => {
    const person = personName(random, place.culture)
    let mailbox = person.latin
    for (let n = 2; mailboxes.has(mailbox); n += 1) mailbox = `${person.latin}${n}`
    mailboxes.add(mailbox)
    return {
      id: idIn(world, `${key}:contact:${index}`),
      name: person.name,
      email: `${mailbox}@${firm.latin}.example`,
      job,
      anonymousId: index === 0 ? `demo-${idIn(world, `${key}:visitor`)}` : null,
    }
  })
  return {
    accountId: idIn(world, `${key}:account`),
    company: firm.name,
    place,
    locale: place.locale,
    seller: random.pick(team.length > 0 ? team : world.sellers),
    buyers: buyers as unknown as Party['buyers'],
  }
}

/** The people of a customer, with the names other systems know them by. */
export function recordPeople(world: World, recorder: Recorder, party: Party, createdAt: number): void {
  for (const [index, buyer] of party.buyers.entries()) {
    const digits = String(Number.parseInt(buyer.id.slice(0, 6), 16) % 1_000).padStart(3, '0')
    recorder.row('contact', {
      id: buyer.id,
      account_id: party.accountId,
      name: buyer.name,
      email: buyer.email,
      phone: `${party.place.phone}${digits}`,
      job_title: JOB_TITLES[party.locale][buyer.job],
      locale: party.locale,
      consent_at: iso(createdAt),
      consent_purpose: index === 0 ? 'contact_form' : 'staff',
      created_at: iso(createdAt),
      updated_at: iso(createdAt),
    })
    if (buyer.anonymousId !== null)
      recorder.row('identity_link', {
        id: idIn(world, `${buyer.id}:link`),
        anonymous_id: buyer.anonymousId,
        contact_id: buyer.id,
        evidence: 'inquiry',
        created_at: iso(createdAt),
      })
    const messenger =
      party.locale === 'zh' ? 'wechat' : party.locale === 'es' || party.locale === 'pt' ? 'whatsapp' : null
    if (index === 0 && messenger !== null)
      recorder.row('external_identity', {
        id: idIn(world, `${buyer.id}:${messenger}`),
        contact_id: buyer.id,
        provider: messenger,
        subject: `demo-${buyer.id}`,
        created_at: iso(createdAt),
      })
  }
}
