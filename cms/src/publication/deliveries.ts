import type { CollectionConfig, Field } from 'payload'
import { isAdmin, nobody } from '../access/rules.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'

/** The queue as administrators see it: what waits, what was given up and why, each to be tried again. */
export function deliveries({ defaultJobsCollection }: { defaultJobsCollection: CollectionConfig }): CollectionConfig {
  return {
    ...defaultJobsCollection,
    labels: NAMES.deliveries,
    access: { read: isAdmin, create: nobody, update: nobody, delete: isAdmin },
    admin: {
      ...defaultJobsCollection.admin,
      group: NAMES.groupSystem,
      hidden: ({ user }) => user?.role !== 'admin',
      useAsTitle: 'taskSlug',
      defaultColumns: ['id', 'deliveryTarget', 'totalTried', 'hasError', 'waitUntil', 'createdAt'],
      description: label(
        'Webhooks to the API, the knowledge service and the site. A delivery disappears once it has arrived.',
        '发送给 API、知识服务和网站的通知。送达后即消失。',
        'Avisos a la API, al servicio de conocimiento y al sitio. Desaparecen una vez entregados.',
        'إشعارات إلى الواجهة البرمجية وخدمة المعرفة والموقع. يختفي الإشعار بعد وصوله.',
        'API・ナレッジ・サイトへの通知です。届いたものは一覧から消えます。',
        'Meldungen an API, Wissensdienst und Website. Was angekommen ist, verschwindet.',
        'Avisos à API, ao serviço de conhecimento e ao site. O que chegou desaparece.',
      ),
    },
    fields: [
      ...defaultJobsCollection.fields.map(readable),
      {
        name: 'deliveryTarget',
        type: 'ui',
        label: NAMES.deliveries.singular,
        admin: {
          position: 'sidebar',
          components: {
            Field: '/src/publication/RetryPanel.tsx#RetryPanel',
            Cell: '/src/publication/DeliveryCell.tsx#DeliveryCell',
          },
        },
      },
    ],
  }
}

/** The field with every JSON inside it shown as plain text. */
function readable(field: Field): Field {
  switch (field.type) {
    case 'json':
      return {
        ...field,
        admin: { ...field.admin, components: { Field: '/src/publication/JsonView.tsx#JsonView' } },
      }
    case 'array':
      return { ...field, fields: field.fields.map(readable) }
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(readable) })) }
    default:
      return field
  }
}
