import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { Database } from '../database/client.ts'
import type { Environment } from '../environment.ts'

const SESSION_SECONDS = 12 * 60 * 60
const RENEW_AFTER_SECONDS = 60 * 60

/**
 * Sign-in by mail address and password, sessions in the database. There is no cookie cache: every request looks the
 * session up, so that signing out, a disabled user or a changed role counts at once.
 */
export function createAuthentication(database: Database, environment: Environment, sendResetMail: SendResetMail) {
  return betterAuth({
    appName: 'Tradewind',
    // Browsers reach sign-in through the site, which passes /api/auth on: one origin, one cookie.
    baseURL: environment.SITE_URL,
    basePath: '/api/auth',
    secret: environment.AUTH_SECRET,
    database: prismaAdapter(database.prisma, { provider: 'postgresql', transaction: false }),
    trustedOrigins: [environment.SITE_URL, environment.CMS_URL],
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendResetMail(user.id, token),
    },
    session: {
      modelName: 'session',
      expiresIn: SESSION_SECONDS,
      updateAge: RENEW_AFTER_SECONDS,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'credential', accountLinking: { enabled: false } },
    user: {
      additionalFields: {
        role: { type: 'string', input: false, required: true, defaultValue: 'visitor' },
        locale: { type: 'string', input: false, required: false },
        timeZone: { type: 'string', input: false, required: false },
        teamId: { type: 'string', input: false, required: false },
        disabledAt: { type: 'date', input: false, required: false },
      },
      changeEmail: { enabled: false },
      deleteUser: { enabled: false },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const user = await database.prisma.user.findUnique({ where: { id: session.userId } })
            return user === null || user.disabledAt !== null ? false : { data: session }
          },
        },
      },
    },
    rateLimit: {
      enabled: environment.TRADEWIND_ENV === 'production',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: 'tradewind',
      database: { generateId: false },
      useSecureCookies: environment.SITE_URL.startsWith('https:'),
      ...(environment.COOKIE_DOMAIN === undefined
        ? {}
        : { crossSubDomainCookies: { enabled: true, domain: environment.COOKIE_DOMAIN } }),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
  })
}

export type SendResetMail = (userId: string, token: string) => Promise<void>
export type Authentication = ReturnType<typeof createAuthentication>
