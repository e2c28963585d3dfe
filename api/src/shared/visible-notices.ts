import type { Context } from '../context.ts'
import type { Actor } from '../identity/domain/actor.ts'
import type { Notice } from './notify.ts'

/**
 * The notices of a topic that the caller may see at the moment they come: rights are asked again each time, and the
 * stream ends when the caller is no longer signed in.
 * @param countVisible how many rows of the notice the actor may read: 0 keeps it back.
 */
export async function* visibleNotices(
  context: Context,
  topic: Notice['topic'],
  countVisible: (notice: Notice, actor: Actor) => Promise<number>,
): AsyncGenerator<Notice> {
  for await (const notice of context.notices.pubSub.subscribe(topic)) {
    const actor = await context.reauthenticate()
    if (actor.kind !== 'user') return
    if ((await countVisible(notice, actor)) > 0) yield notice
  }
}
