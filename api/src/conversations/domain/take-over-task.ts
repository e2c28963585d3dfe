import type { Locale } from '@tradewind/schema/locales'
import { uuidFrom } from '../../events/domain/event-id.ts'

const TITLES: Readonly<Record<Locale, readonly [known: (who: string) => string, anonymous: string]>> = {
  en: [(who) => `Take over the conversation with ${who}`, 'Take over a conversation: the buyer is waiting'],
  zh: [(who) => `接手与${who}的对话`, '接手一段对话：买家正在等待'],
  es: [(who) => `Retomar la conversación con ${who}`, 'Retomar una conversación: el comprador espera'],
  ar: [(who) => `تولَّ المحادثة مع ${who}`, 'تولَّ محادثة: المشتري في انتظار الرد'],
  ja: [(who) => `${who}との会話を引き継ぐ`, '会話を引き継ぐ：お客様がお待ちです'],
  de: [(who) => `Gespräch mit ${who} übernehmen`, 'Gespräch übernehmen: der Käufer wartet'],
  pt: [(who) => `Assumir a conversa com ${who}`, 'Assumir uma conversa: o comprador está à espera'],
}

/** What the task says to the person who is to take over. `who` is null for a buyer who left no name. */
export function takeOverTitle(locale: Locale, who: string | null): string {
  const [known, anonymous] = TITLES[locale]
  return (who === null ? anonymous : known(who)).slice(0, 300)
}

/** Id of the task: one per conversation and hand-off with or without a contact, however often it is asked for. */
export function takeOverTaskId(conversationId: string, known: boolean): string {
  return uuidFrom(`take-over:${conversationId}:${known ? 'known' : 'anonymous'}`)
}
