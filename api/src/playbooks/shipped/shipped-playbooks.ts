import type { PlaybookDraft } from '@tradewind/schema/contracts/playbook'
import type { PlaybookCondition } from '@tradewind/schema/contracts/playbook-condition'
import type { LocalizedText } from '@tradewind/schema/locales'
import { NAMES, TITLES } from './shipped-words.ts'

interface ShippedPlaybook {
  readonly code: string
  readonly name: LocalizedText
  readonly definition: PlaybookDraft
}

const NOT_CLOSED: PlaybookCondition = { fact: 'stage', op: 'none_of', value: ['won', 'lost'] }

/** The seven playbooks a new installation begins with (FUN-08). Everybody may change them on the process page. */
export const SHIPPED_PLAYBOOKS: readonly ShippedPlaybook[] = [
  {
    code: 'recap-after-first-touch',
    name: NAMES.recap,
    definition: {
      trigger: { kind: 'stage_entered', stages: ['first_touch'] },
      steps: [
        { id: 'a-day', kind: 'wait', amount: 24, unit: 'hours' },
        {
          id: 'recap',
          kind: 'action',
          action: 'mail',
          title: TITLES.recap,
          content: 'mail-recap',
          dueInHours: 4,
          priority: 'high',
        },
      ],
      stopWhen: ['won', 'lost'],
      loopGuard: { runs: 1, days: 90 },
    },
  },
  {
    code: 'price-unanswered',
    name: NAMES.price,
    definition: {
      trigger: { kind: 'unanswered', eventTypes: ['quote_sent'], hours: 72 },
      condition: NOT_CLOSED,
      steps: [
        {
          id: 'call',
          kind: 'action',
          action: 'call',
          title: TITLES.price,
          content: 'call-price',
          attachments: ['faq-price'],
          dueInHours: 8,
          priority: 'high',
        },
      ],
      stopWhen: ['answered', 'won', 'lost'],
      loopGuard: { runs: 2, days: 30 },
    },
  },
  {
    code: 'technical-download',
    name: NAMES.download,
    definition: {
      trigger: { kind: 'event', eventTypes: ['download'] },
      condition: {
        all: [
          { fact: 'has_consent', op: 'is', value: true },
          { fact: 'stage', op: 'none_of', value: ['decision', 'won', 'lost'] },
        ],
      },
      steps: [
        { id: 'an-hour', kind: 'wait', amount: 1, unit: 'hours' },
        {
          id: 'checklist',
          kind: 'action',
          action: 'mail',
          title: TITLES.download,
          content: 'mail-requirements',
          attachments: ['checklist-requirements'],
          automatic: true,
        },
      ],
      stopWhen: ['answered', 'won', 'lost'],
      loopGuard: { runs: 1, days: 30 },
    },
  },
  {
    code: 'decision-differences',
    name: NAMES.decision,
    definition: {
      trigger: { kind: 'stage_entered', stages: ['decision'] },
      steps: [
        { id: 'two-hours', kind: 'wait', amount: 2, unit: 'hours' },
        {
          id: 'differences',
          kind: 'action',
          action: 'mail',
          title: TITLES.decision,
          content: 'mail-differences',
          attachments: ['list-differences'],
          dueInHours: 24,
        },
      ],
      stopWhen: ['won', 'lost'],
      loopGuard: { runs: 1, days: 60 },
    },
  },
  {
    code: 'key-account',
    name: NAMES.keyAccount,
    definition: {
      trigger: { kind: 'value_above', usd: 50_000 },
      condition: { all: [NOT_CLOSED, { fact: 'has_owner', op: 'is', value: true }] },
      steps: [
        {
          id: 'lead',
          kind: 'action',
          action: 'task',
          title: TITLES.keyLead,
          assignee: 'lead',
          automatic: true,
          dueInHours: 24,
          priority: 'high',
        },
        { id: 'agreed', kind: 'approval', by: 'lead' },
        {
          id: 'call',
          kind: 'action',
          action: 'call',
          title: TITLES.keyCall,
          content: 'call-key-account',
          dueInHours: 24,
          priority: 'high',
        },
      ],
      stopWhen: ['won', 'lost'],
      loopGuard: { runs: 1, days: 180 },
    },
  },
  {
    code: 'silent-customer',
    name: NAMES.silent,
    definition: {
      trigger: { kind: 'silence', days: 3 },
      condition: {
        all: [
          { fact: 'stage', op: 'one_of', value: ['first_touch', 'decision'] },
          { fact: 'has_owner', op: 'is', value: true },
        ],
      },
      steps: [
        {
          id: 'mail',
          kind: 'action',
          action: 'mail',
          title: TITLES.silentMail,
          content: 'mail-silent',
          dueInHours: 8,
        },
        { id: 'to-day-five', kind: 'wait', amount: 2, unit: 'days' },
        {
          id: 'still-silent',
          kind: 'check',
          condition: { fact: 'days_silent', op: 'at_least', value: 4.9 },
          otherwise: 'end',
        },
        {
          id: 'call',
          kind: 'action',
          action: 'call',
          title: TITLES.silentCall,
          content: 'call-silent',
          dueInHours: 8,
          priority: 'high',
        },
        { id: 'to-day-seven', kind: 'wait', amount: 2, unit: 'days' },
        {
          id: 'silent-a-week',
          kind: 'check',
          condition: { fact: 'days_silent', op: 'at_least', value: 6.9 },
          otherwise: 'end',
        },
        {
          id: 'tell-lead',
          kind: 'action',
          action: 'task',
          title: TITLES.silentLead,
          assignee: 'lead',
          automatic: true,
          dueInHours: 24,
          priority: 'high',
        },
      ],
      stopWhen: ['answered', 'won', 'lost'],
      loopGuard: { runs: 1, days: 21 },
    },
  },
  {
    code: 'won-after-sales',
    name: NAMES.won,
    definition: {
      trigger: { kind: 'stage_entered', stages: ['won'] },
      steps: [
        { id: 'next-day', kind: 'wait', amount: 1, unit: 'business_days' },
        {
          id: 'pack',
          kind: 'action',
          action: 'mail',
          title: TITLES.pack,
          content: 'mail-after-sales',
          attachments: ['pack-after-sales'],
          automatic: true,
        },
        { id: 'a-month', kind: 'wait', amount: 30, unit: 'days' },
        {
          id: 'review',
          kind: 'action',
          action: 'mail',
          title: TITLES.review,
          content: 'mail-review',
          dueInHours: 72,
          priority: 'low',
        },
      ],
      stopWhen: ['lost'],
      loopGuard: { runs: 1, days: 90 },
    },
  },
]
