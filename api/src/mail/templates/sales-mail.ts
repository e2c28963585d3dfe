import type { Locale } from '@tradewind/schema/locales'
import { layOut } from './layout.ts'
import type { Mail, MailFrame, MailPerson } from './mail.ts'
import { oneLine } from './mail-text.ts'
import type { MailSentences } from './words/types.ts'

export interface SalesMail extends MailFrame {
  readonly person: MailPerson
  readonly subject: string
  /** In the customer's language, without greeting and signature. */
  readonly body: string
  readonly link: string
}

/** To a customer, in a person's words: what a playbook or an action card had written, and somebody may have edited. */
export function salesMail(about: SalesMail): Mail {
  return layOut(about, {
    sentences: { ...FRAMES[about.locale], subject: oneLine(about.subject), paragraphs: [] },
    values: { person: about.person.name },
    facts: [],
    link: about.link,
    person: about.person,
    personalNote: about.body,
  })
}

const FRAMES: Readonly<Record<Locale, Pick<MailSentences, 'button' | 'why'>>> = {
  en: {
    button: 'Ask us something',
    why: '{person} of {seller} looks after you. You get this mail because you agreed to be contacted; answer it to change that.',
  },
  zh: {
    button: '向我们提问',
    why: '{seller} 的 {person} 是您的联系人。您同意接收联系，因此收到此邮件；如需更改，请直接回复。',
  },
  es: {
    button: 'Háganos una pregunta',
    why: '{person}, de {seller}, es su persona de contacto. Recibe este correo porque aceptó que le contactáramos; responda si desea cambiarlo.',
  },
  ar: {
    button: 'اطرح علينا سؤالًا',
    why: '{person} من {seller} هو المسؤول عن خدمتكم. وصلتكم هذه الرسالة لأنكم وافقتم على التواصل؛ يكفي الرد عليها لتغيير ذلك.',
  },
  ja: {
    button: '質問する',
    why: '{seller}の{person}が担当しております。ご連絡に同意いただいているためお送りしています。変更をご希望の場合はこのメールにご返信ください。',
  },
  de: {
    button: 'Frage stellen',
    why: '{person} von {seller} betreut Sie. Sie erhalten diese E-Mail, weil Sie der Kontaktaufnahme zugestimmt haben; eine Antwort genügt, um das zu ändern.',
  },
  pt: {
    button: 'Fazer uma pergunta',
    why: '{person}, da {seller}, atende a sua empresa. Você recebe este e-mail porque aceitou ser contatado; responda para mudar isso.',
  },
}
