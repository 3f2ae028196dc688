import type { PublicLanguage } from '../public-page.ts'
import { german } from './words-de.ts'
import { english, type IntakeWords } from './words-en.ts'
import { french } from './words-fr.ts'

/** The texts of the pages on which persons fill in what their draft lacks. */
export const intakeWords: Record<PublicLanguage, IntakeWords> = { de: german, fr: french, en: english }
