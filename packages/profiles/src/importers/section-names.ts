import { transliterate } from '../transliterate.ts'
import type { ListName } from './resume-lists.ts'

/** What people call a section of a CV in several languages, without accents and in lower case. */
const names: readonly (readonly [ListName | 'profile', RegExp])[] = [
  ['volunteer', /volunt|ehrenamt|freiwillig|benevol|volontari|voluntari/],
  [
    'certificates',
    /certif|zertifi|licen[cs]e|lizenz|training|course|kurs|weiterbildung|cours(?:es)?\b|formation continue/,
  ],
  ['projects', /projects?|projekte?|projets?|proyectos?|progetti|portfolio/],
  ['publications', /publication|publikation|veroffentlich|veroeffentlich|pubblicazion|publicacion|papers?\b|patents?/],
  ['awards', /awards?|honou?rs?|auszeichnung|preise|distinction|prix|premi|scholarship|stipend/],
  [
    'languages',
    /^(?:spoken |human |natural |foreign )?languages?$|^(?:fremd)?sprach(?:en|kenntnisse)|^langues?|^lingue|^idiomas?/,
  ],
  [
    'skills',
    /skill|technolog|kenntnisse|fahigkeit|faehigkeit|kompeten|competenc|competen[zt]|tools|stack|programming|werkzeuge|expertise/,
  ],
  ['education', /educat|ausbildung|bildung|studi|formation|istruzione|formacion|academic|schul/],
  [
    'work',
    /experience|employment|work|career|beruf|erfahrung|arbeit|werdegang|anstellung|emploi|carriere|esperienz|experiencia|positions?/,
  ],
  [
    'profile',
    /summary|profile?\b|about|objective|resume|kurzprofil|uber mich|ueber mich|zusammenfassung|a propos|welcome/,
  ],
]

/** The list that a section with this name belongs to; `profile` for a text about the person, null for anything else. */
export function sectionKind(name: string): ListName | 'profile' | null {
  const folded = transliterate(name.slice(0, 200).replace(/[_-]/g, ' ')).toLowerCase().trim()
  return names.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
