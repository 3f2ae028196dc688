import { OPEN_MARKER } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { parseCriterion } from './criteria.ts'
import type { Demand } from './demand.ts'
import { sampleLexicon } from '../testing/samples.ts'

function write(demand: Demand): string {
  switch (demand.type) {
    case 'language':
      return `${demand.code}≥${demand.rank}`
    case 'experience':
      return `work≥${demand.years}`
    case 'attitude':
      return `~${demand.text}`
    case 'qualification': {
      const levels = demand.levels.map(({ eqf, track }) => `${track.slice(0, 1)}${eqf}`).join('/')
      return `edu(${demand.subject === null ? '*' : write(demand.subject)}${levels && ` ${levels}`}${demand.orSimilar ? ' ~' : ''})`
    }
    case 'term':
    case 'concept': {
      const name = demand.type === 'term' ? `“${demand.text}”` : demand.concept.id
      const years = demand.years === null ? '' : `≥${demand.years}`
      return `${name}${years}${demand.advanced ? '!' : ''}${demand.certified ? '§' : ''}`
    }
  }
}

/** Clauses separated by ` & `, alternatives by `|`. */
function parse(text: string): string {
  return parseCriterion(text, sampleLexicon)
    .clauses.map(({ anyOf, isWish }) => `${anyOf.map(write).join('|')}${isWish ? '?' : ''}`)
    .join(' & ')
}

test.each([
  ['Java und Spring', 'java & spring'],
  ['Java sowie Kotlin', 'java & kotlin'],
  ['Java oder Kotlin', 'java|kotlin'],
  ['Java bzw. Kotlin', 'java|kotlin'],
  ['Java/Kotlin', 'java|kotlin'],
  ['Java, Kotlin oder C#', 'java|kotlin|csharp'],
  ['Java, Kotlin und C#', 'java & kotlin & csharp'],
  ['Java, Kotlin, C#', 'java & kotlin & csharp'],
  ['Java und Spring oder Kotlin', 'java & spring|kotlin'],
  ['Java et Kotlin ou Scrum', 'java & kotlin|scrum'],
  ['Cloud (z.B. AWS, Azure)', 'cloud|aws|azure'],
  ['Cloud-Plattformen wie AWS und Azure', 'cloud|aws|azure'],
  ['Cloud (AWS, Azure)', 'cloud & aws & azure'],
  ['one of Java, Kotlin, C#', 'java|kotlin|csharp'],
  ['Scrum mit Java, Kotlin oder Ähnlichem', 'scrum & java|kotlin'],
  ['Java, zum Beispiel Spring', 'java|spring'],
  ['Erfahrung mit Wurmbach und Zinkfall, etwa mit Java oder Kotlin', '“Wurmbach”|“Zinkfall”|java|kotlin'],
  ['Wurmbach (Java)', '“Wurmbach”|java'],
  ['Wurmbach (Java, Kotlin …)', '“Wurmbach”|java|kotlin'],
  ['Scrum (Java, Kotlin …)', 'scrum|java|kotlin'],
])('connectives: %s is %s', (text, clauses) => {
  expect(parse(text)).toBe(clauses)
})

test.each([
  ['mind. 5 Jahre Erfahrung mit Java und Spring', 'java≥5 & spring≥5'],
  ['Java-Entwicklung, mindestens 5 Jahre', 'java≥5'],
  ['5 Jahre Java und 3 Jahre Scrum', 'java≥5 & scrum≥3'],
  ['Three years or more of Java', 'java≥3'],
  ['5 Jahre Java, davon zwei in Scrum', 'java≥5 & scrum≥2'],
  ['seven or more years of Java', 'java≥7'],
  ['5 years as project manager in Banking', 'project-manager≥5 & banking'],
  ['Mehrjährige Berufserfahrung', 'work≥3'],
  ['au moins 5 ans d’expérience professionnelle', 'work≥5'],
])('years: %s is %s', (text, clauses) => {
  expect(parse(text)).toBe(clauses)
})

test.each([
  ['Sehr gute Kenntnisse in Java', 'java!'],
  ['Gute Kenntnisse in Java', 'java!'],
  ['Fundierte Javakenntnisse, Grundkenntnisse SQL', 'java! & sql'],
  ['Solid experience with Kotlin', 'kotlin!'],
  ['Scrum-Zertifizierung', 'scrum§'],
  ['Java und eine Zertifizierung in Scrum', 'java & scrum§'],
  ['Certified in Scrum', 'scrum§'],
])('levels and certificates: %s is %s', (text, clauses) => {
  expect(parse(text)).toBe(clauses)
})

test.each([
  ['Mind. 3 Jahre Java, idealerweise mit Scrum-Zertifizierung', 'java≥3 & scrum§?'],
  ['Java (Kotlin von Vorteil)', 'java & kotlin?'],
  ['Java; Kotlin is a plus', 'java & kotlin?'],
  ['Java, Kotlin serait un atout', 'java & kotlin?'],
  ['Kotlin von Vorteil', 'kotlin'],
])('wishes: %s is %s', (text, clauses) => {
  expect(parse(text)).toBe(clauses)
})

test.each([
  ['Verhandlungssicheres Deutsch und gute Englischkenntnisse', 'de≥5 & en≥4'],
  ['Deutsch C1, Englisch B2', 'de≥5 & en≥4'],
  ['Sehr gutes Deutsch in Wort und Schrift (mind. C1), gute Französischkenntnisse', 'de≥5 & fr≥4'],
  ['Deutsch Muttersprache, Englisch C1', 'de≥7 & en≥5'],
  ['Très bonnes connaissances de l’allemand (B2) et de l’anglais', 'de≥4 & en≥5'],
  ['Deutsch C1 und Englisch B2', 'de≥5 & en≥4'],
  ['Deutsch und Englisch fliessend', 'de≥5 & en≥5'],
  ['Sehr gute Deutsch- und Französischkenntnisse', 'de≥5 & fr≥5'],
  ['Deutsch oder Französisch', 'de≥null|fr≥null'],
  ['Muttersprache Deutsch', 'de≥7'],
  ['French native speaker', 'fr≥7'],
  ['Français courant', 'fr≥5'],
  ['Very good English skills', 'en≥5'],
])('languages: %s is %s', (text, clauses) => {
  expect(parse(text)).toBe(clauses)
})

test('a technical name without a concept is searched for as written', () => {
  expect(parse('Erfahrung mit ServiceNow und Java')).toBe('“ServiceNow” & java')
  expect(parse('ERFAHRUNG MIT JAVA UND ANDEREM')).toBe('java')
})

test('lists the words that no rule understood', () => {
  expect(parseCriterion('Erfahrung in der Ablösung von Java', sampleLexicon).unparsed).toEqual(['Ablösung'])
  expect(parseCriterion('Sehr gute Kenntnisse in Java', sampleLexicon).unparsed).toEqual([])
})

test('leaves a criterion to a person if it is open or negated', () => {
  expect(parseCriterion(`Java ${OPEN_MARKER}`, sampleLexicon).state).toBe('open')
  expect(parseCriterion('Keine Java-Kenntnisse nötig', sampleLexicon).state).toBe('negated')
  expect(parseCriterion('Nicht nur Java, auch Kotlin', sampleLexicon).state).toBe('evaluable')
})
