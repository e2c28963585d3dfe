import type { Field } from 'payload'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'

const TARGET = /^(\/[^\s\\]*|https:\/\/[^\s]+|mailto:[^\s]+|tel:\+?[0-9 ]+)$/

/** True for a path of our own site (without the language), an https address, a mail address or a phone number. */
export function isLinkTarget(value: unknown): boolean {
  return typeof value === 'string' && TARGET.test(value) && !value.startsWith('//')
}

/** What a link says, and where it leads. */
export function linkFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', label: NAMES.linkLabel, localized: true, required: true },
        {
          name: 'href',
          type: 'text',
          label: NAMES.link,
          required: true,
          validate: (value: unknown) =>
            isLinkTarget(value) || 'A path such as /products (without the language), an https address, mailto: or tel:',
          admin: {
            description: label(
              'A path such as /products, without the language, or an https address.',
              '如 /products 的路径（不含语言），或 https 地址。',
              'Una ruta como /products, sin el idioma, o una dirección https.',
              'مسار مثل ‎/products من دون اللغة، أو عنوان https.',
              '/products のようなパス（言語なし）または https のアドレス。',
              'Ein Pfad wie /products, ohne Sprache, oder eine https-Adresse.',
              'Um caminho como /products, sem o idioma, ou um endereço https.',
            ),
          },
        },
      ],
    },
  ]
}
