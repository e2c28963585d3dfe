import type { Field } from 'payload'
import { label } from '../labels/label.ts'
import { NAMES } from '../labels/names.ts'
import { validateFigure, validateSpecifications } from './validate.ts'

/** Parameter code → value, in the form of the contract, edited as rows chosen from the ontology. */
export const specificationsField: Field = {
  name: 'specifications',
  type: 'json',
  label: NAMES.specifications,
  defaultValue: {},
  validate: (value: unknown) => validateSpecifications(value),
  admin: {
    description: label(
      'Values are kept in the unit shown; buyers see them in their own.',
      '数值按所示单位保存；买家看到的是其所用单位。',
      'Los valores se guardan en la unidad indicada; cada comprador los ve en la suya.',
      'تُحفظ القيم بالوحدة المبيّنة، ويراها المشتري بوحدته.',
      '値は表示の単位で保存され、閲覧者には各自の単位で表示されます。',
      'Werte werden in der gezeigten Einheit gespeichert; Käufer sehen sie in ihrer eigenen.',
      'Os valores são guardados na unidade indicada; o comprador os vê na sua.',
    ),
    components: { Field: '/src/specifications/SpecificationsField.tsx#SpecificationsField' },
  },
}

/** `{ parameter, value }` of a competitor's model. */
export const figureField: Field = {
  name: 'figure',
  type: 'json',
  label: NAMES.value,
  required: true,
  validate: (value: unknown) => validateFigure(value),
  admin: { components: { Field: '/src/specifications/FigureField.tsx#FigureField' } },
}
