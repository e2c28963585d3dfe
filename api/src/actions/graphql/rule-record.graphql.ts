import type { LocalizedText } from '@tradewind/schema/locales'
import { builder } from '../../builder.ts'
import { successOf } from '../domain/rank.ts'
import { type RuleRecord, ruleRecords } from '../use-cases/rule-records.ts'
import { ruleName } from '../words/rule-words.ts'

const RuleRecordRef = builder.objectRef<RuleRecord>('ActionRuleRecord').implement({
  description: 'How the proposals of a rule or playbook have done with the customers the viewer may see.',
  fields: (t) => ({
    proposedBy: t.exposeString('proposedBy'),
    name: t.field({
      type: 'LocalizedText',
      nullable: true,
      resolve: ({ proposedBy }): LocalizedText | null => ruleName(proposedBy) ?? null,
    }),
    done: t.exposeInt('done'),
    answered: t.exposeInt('answered', { description: 'Done, and the customer answered within 14 days.' }),
    skipped: t.exposeInt('skipped'),
    rate: t.float({
      nullable: true,
      description: 'answered / done; null when nothing was done.',
      resolve: ({ done, answered }) => (done === 0 ? null : answered / done),
    }),
    expected: t.float({
      description: 'What ranking reckons with: the rate, drawn towards 0.3 while there are few cases.',
      resolve: successOf,
    }),
  }),
})

builder.queryField('actionRuleRecords', (t) =>
  t.field({
    type: [RuleRecordRef],
    authScopes: { staff: true },
    resolve: (_root, _args, context) => ruleRecords(context),
  }),
)
