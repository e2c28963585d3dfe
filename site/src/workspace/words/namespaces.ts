import type { Locale } from '@tradewind/schema/locales'
import type workspace from '../../locales/en/workspace.json'
import type workspaceActions from '../../locales/en/workspaceActions.json'
import type workspaceAdmin from '../../locales/en/workspaceAdmin.json'
import type workspaceAnalysis from '../../locales/en/workspaceAnalysis.json'
import type workspaceContacts from '../../locales/en/workspaceContacts.json'
import type workspaceConversations from '../../locales/en/workspaceConversations.json'
import type workspaceCustomers from '../../locales/en/workspaceCustomers.json'
import type workspaceDeals from '../../locales/en/workspaceDeals.json'
import type workspaceDocuments from '../../locales/en/workspaceDocuments.json'
import type workspaceEvents from '../../locales/en/workspaceEvents.json'
import type workspaceHome from '../../locales/en/workspaceHome.json'
import type workspaceLeads from '../../locales/en/workspaceLeads.json'
import type workspacePipelines from '../../locales/en/workspacePipelines.json'
import type workspaceProcess from '../../locales/en/workspaceProcess.json'
import type workspaceQuotes from '../../locales/en/workspaceQuotes.json'
import type workspaceReports from '../../locales/en/workspaceReports.json'
import type workspaceScoring from '../../locales/en/workspaceScoring.json'
import type workspaceSettings from '../../locales/en/workspaceSettings.json'
import type workspaceTargets from '../../locales/en/workspaceTargets.json'

/** The workspace's words, kept apart from the public site's: a visitor never loads them. */
interface WorkspaceWords {
  workspace: typeof workspace
  workspaceDeals: typeof workspaceDeals
  workspaceDocuments: typeof workspaceDocuments
  workspaceEvents: typeof workspaceEvents
  workspaceHome: typeof workspaceHome
  workspaceLeads: typeof workspaceLeads
  workspacePipelines: typeof workspacePipelines
  workspaceCustomers: typeof workspaceCustomers
  workspaceContacts: typeof workspaceContacts
  workspaceQuotes: typeof workspaceQuotes
  workspaceConversations: typeof workspaceConversations
  workspaceAdmin: typeof workspaceAdmin
  workspaceActions: typeof workspaceActions
  workspaceProcess: typeof workspaceProcess
  workspaceAnalysis: typeof workspaceAnalysis
  workspaceReports: typeof workspaceReports
  workspaceScoring: typeof workspaceScoring
  workspaceSettings: typeof workspaceSettings
  workspaceTargets: typeof workspaceTargets
}

declare module '../../lib/i18n/resources.ts' {
  interface Words extends WorkspaceWords {}
}

export const WORKSPACE_NAMESPACES = [
  'workspace',
  'workspaceDeals',
  'workspaceDocuments',
  'workspaceEvents',
  'workspaceHome',
  'workspaceLeads',
  'workspacePipelines',
  'workspaceCustomers',
  'workspaceContacts',
  'workspaceQuotes',
  'workspaceConversations',
  'workspaceAdmin',
  'workspaceScoring',
  'workspaceSettings',
  'workspaceTargets',
  'workspaceReports',
  'workspaceActions',
  'workspaceProcess',
  'workspaceAnalysis',
] as const satisfies readonly (keyof WorkspaceWords)[]

export type WorkspaceNamespace = (typeof WORKSPACE_NAMESPACES)[number]

/** Words of one language that travel to the browser with a page. */
export interface WordBook {
  readonly locale: Locale
  readonly words: Readonly<Partial<Record<WorkspaceNamespace, object>>>
}
