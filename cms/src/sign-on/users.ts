import type { CollectionConfig } from 'payload'
import { isAdmin, isAdminOrSelf, nobody } from '../access/rules.ts'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { CMS_ROLES } from './session.ts'
import { tradewindSession } from './strategy.ts'

/** Mirror of the people who came in; who they are and what they may do is the API's to say. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: NAMES.users,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    group: NAMES.groupSystem,
    hidden: ({ user }) => user?.role !== 'admin',
    description: label(
      'People who have signed in here. Accounts and roles are managed in the workspace.',
      '曾登录此处的人员。账号与角色在工作台中管理。',
      'Personas que han iniciado sesión aquí. Las cuentas y los roles se gestionan en el espacio de trabajo.',
      'الأشخاص الذين سجّلوا الدخول هنا. تُدار الحسابات والأدوار في مساحة العمل.',
      'ここにサインインしたことのある人の一覧です。アカウントと役割はワークスペースで管理します。',
      'Personen, die sich hier angemeldet haben. Konten und Rollen werden im Arbeitsbereich verwaltet.',
      'Pessoas que já entraram aqui. As contas e os papéis são geridos no espaço de trabalho.',
    ),
  },
  auth: { disableLocalStrategy: true, strategies: [tradewindSession], useAPIKey: false },
  access: {
    admin: ({ req }) => req.user?.role === 'marketer' || req.user?.role === 'admin',
    read: isAdminOrSelf,
    create: nobody,
    update: nobody,
    delete: isAdmin,
    unlock: nobody,
  },
  lockDocuments: false,
  fields: [
    { name: 'sub', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'name', type: 'text', label: NAMES.name, admin: { readOnly: true } },
    { name: 'email', type: 'email', label: NAMES.email, required: true, admin: { readOnly: true } },
    {
      name: 'role',
      type: 'select',
      label: NAMES.role,
      options: [...CMS_ROLES],
      required: true,
      admin: { readOnly: true },
    },
  ],
}
