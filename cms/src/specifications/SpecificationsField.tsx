import type { JSONFieldServerComponent } from 'payload'
import { parameterChoices } from './parameter-choices.ts'
import { SpecificationsEditor } from './SpecificationsEditor.tsx'

/** Gives the editor the ontology in the admin's language: only the words of one language go to the browser. */
export const SpecificationsField: JSONFieldServerComponent = ({ path, i18n, permissions, readOnly }) => (
  <SpecificationsEditor
    path={path}
    choices={parameterChoices(i18n.language)}
    language={i18n.language}
    readOnly={readOnly === true || permissions === undefined}
  />
)
