import { joinLanguages } from '../product-in-language.ts'
import ar from './ar.ts'
import de from './de.ts'
import en from './en.ts'
import es from './es.ts'
import ja from './ja.ts'
import pt from './pt.ts'
import zh from './zh.ts'

export default joinLanguages({ en, zh, es, ar, ja, de, pt })
