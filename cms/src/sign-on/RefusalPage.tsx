import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { type Label, label } from '../labels/label.ts'

const TITLES: Record<'refused' | 'unavailable', Label> = {
  refused: label(
    'No access to the content',
    '无内容管理权限',
    'Sin acceso al contenido',
    'لا صلاحية للوصول إلى المحتوى',
    'コンテンツへのアクセス権がありません',
    'Kein Zugang zu den Inhalten',
    'Sem acesso ao conteúdo',
  ),
  unavailable: label(
    'Sign-in cannot be checked',
    '无法验证登录',
    'No se puede comprobar la sesión',
    'يتعذّر التحقق من تسجيل الدخول',
    'サインインを確認できません',
    'Anmeldung nicht prüfbar',
    'Não é possível verificar a sessão',
  ),
}

const TEXTS: Record<'refused' | 'unavailable', Label> = {
  refused: label(
    'The content is for the roles marketer and admin. Ask an administrator to change your role, or sign in as somebody else.',
    '内容管理仅对 marketer 和 admin 角色开放。请管理员调整您的角色，或使用其他账号登录。',
    'El contenido es para los roles marketer y admin. Pida a un administrador que cambie su rol o inicie sesión con otra cuenta.',
    'المحتوى متاح لدوري marketer وadmin. اطلب من المسؤول تغيير دورك أو سجّل الدخول بحساب آخر.',
    'コンテンツは marketer と admin の役割だけが編集できます。管理者に役割の変更を依頼するか、別のアカウントでサインインしてください。',
    'Die Inhalte sind den Rollen marketer und admin vorbehalten. Bitten Sie die Verwaltung, Ihre Rolle zu ändern, oder melden Sie sich anders an.',
    'O conteúdo é para os papéis marketer e admin. Peça a um administrador que mude o seu papel ou entre com outra conta.',
  ),
  unavailable: label(
    'The service that knows who is signed in does not answer. Nobody is let in until it does; try again in a moment.',
    '负责验证登录的服务没有响应。在其恢复之前无法进入，请稍后再试。',
    'El servicio que comprueba las sesiones no responde. Hasta que lo haga nadie puede entrar; inténtelo de nuevo en un momento.',
    'الخدمة التي تتحقق من تسجيل الدخول لا تجيب. لا يُسمح لأحد بالدخول حتى تعود؛ حاول بعد قليل.',
    'サインインを確認するサービスが応答しません。復旧するまで入れません。少し待ってからもう一度お試しください。',
    'Der Dienst, der die Anmeldung prüft, antwortet nicht. Bis dahin kommt niemand hinein; versuchen Sie es gleich noch einmal.',
    'O serviço que verifica as sessões não responde. Até lá ninguém entra; tente de novo daqui a pouco.',
  ),
}

const SIGNED_IN_AS = label(
  'Signed in as',
  '当前登录',
  'Sesión iniciada como',
  'مسجّل الدخول باسم',
  'サインイン中',
  'Angemeldet als',
  'Sessão iniciada como',
)
const TO_WORKSPACE = label(
  'To the workspace',
  '前往工作台',
  'Ir al espacio de trabajo',
  'إلى مساحة العمل',
  'ワークスペースへ',
  'Zum Arbeitsbereich',
  'Ir ao espaço de trabalho',
)
const SIGN_OUT = label('Sign out', '退出登录', 'Cerrar sesión', 'تسجيل الخروج', 'サインアウト', 'Abmelden', 'Sair')

/** Says plainly why somebody cannot come in, and where to go instead. */
export function RefusalPage({
  kind,
  locale,
  name,
  role,
  workspaceUrl,
  signOutUrl,
}: {
  kind: 'refused' | 'unavailable'
  locale: Locale
  name?: string
  role?: string
  workspaceUrl: string
  signOutUrl: string
}) {
  const link = { color: '#1f6fb8', textDecoration: 'underline' } as const
  return (
    <main
      lang={locale}
      dir={LOCALE_FACTS[locale].direction}
      style={{ maxWidth: 640, margin: '15vh auto', padding: '0 24px', fontSize: 16, lineHeight: 1.6 }}
    >
      <h1 style={{ fontSize: 28, marginBottom: 16 }}>{TITLES[kind][locale]}</h1>
      <p>{TEXTS[kind][locale]}</p>
      {name === undefined ? null : (
        <p>
          {SIGNED_IN_AS[locale]} <strong>{name}</strong> (<bdi>{role}</bdi>)
        </p>
      )}
      <p style={{ display: 'flex', gap: 24, marginTop: 24 }}>
        <a href={workspaceUrl} style={link}>
          {TO_WORKSPACE[locale]}
        </a>
        {kind === 'refused' ? (
          <a href={signOutUrl} style={link}>
            {SIGN_OUT[locale]}
          </a>
        ) : null}
      </p>
    </main>
  )
}
