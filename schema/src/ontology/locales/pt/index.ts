import { synonyms } from '../../../units/synonyms/pt.ts'
import type { OntologyWords } from '../../types.ts'
import { unitWords } from '../../unit-words.ts'
import { build } from './build.ts'
import { conditions } from './conditions.ts'
import { control } from './control.ts'
import { booleans, categories, groups, industries } from './market.ts'
import { performance } from './performance.ts'
import { values } from './values.ts'

export const words: OntologyWords = {
  parameters: { ...performance, ...build, ...control, ...conditions },
  values,
  groups,
  units: unitWords('pt', synonyms),
  categories,
  industries,
  booleans,
}
