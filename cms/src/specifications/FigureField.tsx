import type { JSONFieldServerComponent } from 'payload'
import { FigureEditor } from './FigureEditor.tsx'
import { parameterChoices } from './parameter-choices.ts'

/** Gives the editor of a competitor's figure the ontology in the admin's language. */
export const FigureField: JSONFieldServerComponent = ({ path, i18n, permissions, readOnly }) => (
  <FigureEditor
    path={path}
    choices={parameterChoices(i18n.language)}
    language={i18n.language}
    readOnly={readOnly === true || permissions === undefined}
  />
)
