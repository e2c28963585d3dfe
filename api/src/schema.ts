import { lexicographicSortSchema } from 'graphql'
import { builder } from './builder.ts'
import './shared/graphql/scalars.ts'
import './shared/graphql/failures.graphql.ts'
import './identity/graphql/user.graphql.ts'
import './crm/graphql/account.graphql.ts'
import './crm/graphql/activity.graphql.ts'
import './crm/graphql/contact.graphql.ts'
import './crm/graphql/lead.graphql.ts'
import './crm/graphql/opportunity.graphql.ts'
import './crm/graphql/task.graphql.ts'
import './crm/graphql/timeline.graphql.ts'
import './events/graphql/event.graphql.ts'
import './funnel/graphql/stage.graphql.ts'
import './mail/graphql/mail.graphql.ts'
import './quotes/graphql/quote.graphql.ts'

/** The executable schema, sorted, so that its printed form changes only when it does. */
export const schema = lexicographicSortSchema(builder.toSchema())
