import type { Locale } from '@tradewind/schema/locales'
import type { NotificationKind } from '../../../collaboration/domain/notification-kinds.ts'

interface NotificationWords {
  /** Subject and first sentence, with {account}, {deal} and {by}. */
  readonly kinds: Readonly<Record<NotificationKind, string>>
  /** What ends a sentence. */
  readonly stop: string
  readonly button: string
  readonly why: string
}

export const NOTIFICATION_WORDS: Readonly<Record<Locale, NotificationWords>> = {
  en: {
    kinds: {
      mention: '{by} mentioned you in a comment on {account}',
      assignment: '{by} assigned {account} to you',
      share: '{by} shared {account} with you',
      stage_suggestion: 'A new stage is suggested for {account}',
      deal_lost: 'The deal “{deal}” was lost',
      silent_customer: '{account} has gone silent',
      duplicate_found: '{account} may be in the house twice',
      report_ready: 'Your report is ready',
      approval_wanted: 'An action for {account} waits for your approval',
    },
    stop: '.',
    button: 'Open it',
    why: 'You get this because your settings say so: Settings → Notifications and view.',
  },
  zh: {
    kinds: {
      mention: '{by} 在 {account} 的评论中提到了您',
      assignment: '{by} 将 {account} 分配给您',
      share: '{by} 与您共享了 {account}',
      stage_suggestion: '建议将 {account} 移到新的阶段',
      deal_lost: '商机“{deal}”已丢单',
      silent_customer: '{account} 已久无音讯',
      duplicate_found: '{account} 可能有重复记录',
      report_ready: '您的报告已生成',
      approval_wanted: '{account} 有一项行动等待您批准',
    },
    stop: '。',
    button: '打开',
    why: '您收到此邮件是因为您的设置：设置 → 通知与视图。',
  },
  es: {
    kinds: {
      mention: '{by} le ha mencionado en un comentario sobre {account}',
      assignment: '{by} le ha asignado {account}',
      share: '{by} ha compartido {account} con usted',
      stage_suggestion: 'Se propone una nueva etapa para {account}',
      deal_lost: 'Se ha perdido la oportunidad «{deal}»',
      silent_customer: '{account} ha dejado de dar señales',
      duplicate_found: 'Puede que {account} esté registrado dos veces',
      report_ready: 'Su informe está listo',
      approval_wanted: 'Una acción para {account} espera su aprobación',
    },
    stop: '.',
    button: 'Abrir',
    why: 'Recibe este correo porque así lo dicen sus ajustes: Ajustes → Avisos y vista.',
  },
  ar: {
    kinds: {
      mention: 'ذكرك {by} في تعليق على {account}',
      assignment: 'أسند {by} إليك العميل {account}',
      share: 'شارك {by} معك العميل {account}',
      stage_suggestion: 'اقتُرحت مرحلة جديدة للعميل {account}',
      deal_lost: 'خُسرت الصفقة «{deal}»',
      silent_customer: 'انقطعت أخبار العميل {account}',
      duplicate_found: 'قد يكون العميل {account} مسجّلًا مرتين',
      report_ready: 'تقريرك جاهز',
      approval_wanted: 'إجراء للعميل {account} ينتظر موافقتك',
    },
    stop: '.',
    button: 'فتح',
    why: 'تصلك هذه الرسالة لأن إعداداتك تطلبها: الإعدادات ← الإشعارات والعرض.',
  },
  ja: {
    kinds: {
      mention: '{by}さんが{account}のコメントであなたに言及しました',
      assignment: '{by}さんが{account}をあなたに割り当てました',
      share: '{by}さんが{account}をあなたと共有しました',
      stage_suggestion: '{account}に新しいステージが提案されています',
      deal_lost: '案件「{deal}」は失注しました',
      silent_customer: '{account}からの連絡が途絶えています',
      duplicate_found: '{account}が重複して登録されている可能性があります',
      report_ready: 'レポートができました',
      approval_wanted: '{account}への行動があなたの承認を待っています',
    },
    stop: '。',
    button: '開く',
    why: 'このメールは「設定 → 通知と表示」の設定に基づいて送信されています。',
  },
  de: {
    kinds: {
      mention: '{by} hat Sie in einem Kommentar zu {account} erwähnt',
      assignment: '{by} hat Ihnen {account} zugewiesen',
      share: '{by} hat {account} mit Ihnen geteilt',
      stage_suggestion: 'Für {account} wird eine neue Stufe vorgeschlagen',
      deal_lost: 'Die Verkaufschance „{deal}“ ist verloren',
      silent_customer: '{account} meldet sich nicht mehr',
      duplicate_found: '{account} ist vielleicht doppelt angelegt',
      report_ready: 'Ihr Bericht ist fertig',
      approval_wanted: 'Ein Schritt bei {account} wartet auf Ihre Freigabe',
    },
    stop: '.',
    button: 'Öffnen',
    why: 'Sie erhalten diese E-Mail, weil Ihre Einstellungen es so wollen: Einstellungen → Benachrichtigungen und Ansicht.',
  },
  pt: {
    kinds: {
      mention: '{by} mencionou você em um comentário sobre {account}',
      assignment: '{by} atribuiu {account} a você',
      share: '{by} compartilhou {account} com você',
      stage_suggestion: 'Uma nova etapa foi sugerida para {account}',
      deal_lost: 'A oportunidade “{deal}” foi perdida',
      silent_customer: '{account} parou de responder',
      duplicate_found: '{account} pode estar cadastrado duas vezes',
      report_ready: 'O seu relatório está pronto',
      approval_wanted: 'Uma ação para {account} aguarda a sua aprovação',
    },
    stop: '.',
    button: 'Abrir',
    why: 'Você recebe este e-mail porque as suas configurações pedem: Configurações → Avisos e exibição.',
  },
}
