import { isLocale, LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import type { Field } from 'payload'
import { NAMES } from '../labels/names.ts'
import { TRANSLATION_STATES, translationStates } from './completeness.ts'
import { STATE_NAMES } from './state-names.ts'

/**
 * The state of each language, computed at every save and stored so that lists can be filtered by it, and the panel
 * and list column that show it.
 * @param fields the document's own fields, whose localized texts are counted
 */
export function translationFields(fields: readonly Field[]): Field[] {
  return [
    {
      name: 'translationPanel',
      type: 'ui',
      label: NAMES.translations,
      admin: {
        position: 'sidebar',
        components: {
          Field: '/src/completeness/TranslationPanel.tsx#TranslationPanel',
          Cell: '/src/completeness/TranslationCell.tsx#TranslationCell',
        },
      },
    },
    {
      name: 'translation',
      type: 'group',
      label: NAMES.translations,
      admin: { position: 'sidebar', condition: () => false },
      hooks: {
        beforeChange: [
          ({ data, siblingDocWithLocales, req }) =>
            translationStates(
              fields,
              data ?? {},
              siblingDocWithLocales ?? {},
              isLocale(req.locale) ? req.locale : 'en',
            ),
        ],
      },
      fields: LOCALES.map(
        (locale): Field => ({
          name: locale,
          type: 'select',
          label: LOCALE_FACTS[locale].name,
          // One type in the database for all of them instead of some two hundred alike.
          enumName: 'translation_state',
          options: TRANSLATION_STATES.map((value) => ({ value, label: STATE_NAMES[value] })),
          index: true,
        }),
      ),
    },
  ]
}
