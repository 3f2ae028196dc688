import { expect, test } from 'vitest'
import { splitByWish } from './plain-text-wishes.ts'

const split = (line: string, base: 'must' | 'should' = 'must') => {
  const parts = splitByWish(line, base)
  const of = (group: string) => parts.filter((part) => part.group === group).map((part) => part.text)
  return { must: of('must'), should: of('should') }
}

test.each([
  [
    'Abschluss des zweiten Staatsexamens (wünschenswert mit Anwaltszulassung)',
    'Abschluss des zweiten Staatsexamens',
    'wünschenswert mit Anwaltszulassung',
  ],
  [
    'Sicherer Umgang mit MS-Office; SAP-Kenntnisse wünschenswert',
    'Sicherer Umgang mit MS-Office',
    'SAP-Kenntnisse wünschenswert',
  ],
  ['Studium (idealerweise in Informatik)', 'Studium', 'idealerweise in Informatik'],
  ['Sicherer Umgang mit Excel, SAP-Kenntnisse von Vorteil', 'Sicherer Umgang mit Excel', 'SAP-Kenntnisse von Vorteil'],
  [
    'Drei Jahre Erfahrung im Verkauf, von Vorteil in der Haustechnik',
    'Drei Jahre Erfahrung im Verkauf',
    'von Vorteil in der Haustechnik',
  ],
  [
    'Du hast ein Studium abgeschlossen und bringst idealerweise Erfahrung in der Pflege mit.',
    'Du hast ein Studium abgeschlossen',
    'bringst idealerweise Erfahrung in der Pflege mit.',
  ],
  ['Fluent English and ideally German', 'Fluent English', 'ideally German'],
  [
    'Bachelor’s degree in engineering, Master’s degree preferred',
    'Bachelor’s degree in engineering',
    'Master’s degree preferred',
  ],
  ['5 years of Java; knowledge of Scala is a plus', '5 years of Java', 'knowledge of Scala is a plus'],
  ['Experience with AWS (Terraform would be a bonus)', 'Experience with AWS', 'Terraform would be a bonus'],
  ['Permis B, la pratique de l’allemand est un atout', 'Permis B', 'la pratique de l’allemand est un atout'],
  ['Diplôme d’ingénieur, de préférence en génie civil', 'Diplôme d’ingénieur', 'de préférence en génie civil'],
  ['Bon niveau d’anglais ; l’allemand est un atout', 'Bon niveau d’anglais', 'l’allemand est un atout'],
  [
    'Kenntnisse in Statistik (Stichproben; Minitab von Vorteil)',
    'Kenntnisse in Statistik (Stichproben)',
    'Minitab von Vorteil',
  ],
  [
    'Abgeschlossenes Studium. Eine Promotion ist von Vorteil.',
    'Abgeschlossenes Studium.',
    'Eine Promotion ist von Vorteil.',
  ],
  ['Deutsch zwingend, Englisch von Vorteil', 'Deutsch zwingend', 'Englisch von Vorteil'],
])('wish-inside-a-must: "%s" is a must and a wish', (line, must, should) => {
  expect(split(line)).toEqual({ must: [must], should: [should] })
})

test.each([
  'HubSpot Sales Software and Google Analytics certifications preferred.',
  'Kenntnisse in Java, Kotlin und Go von Vorteil',
  'Erfahrung mit SAP (von Vorteil)',
  'Idealerweise eine Zertifizierung als CKA oder CKS',
  'Sie haben idealerweise Erfahrung in der Pflege',
  'You should ideally have experience in retail',
  'Vous avez idéalement une expérience en vente',
  'Gerne auch Quereinsteiger',
  'Une première expérience est souhaitée',
  'habitué(e) à un entrepôt douanier, un plus',
  'Des notions de comptabilité seraient bienvenues, car on tient un budget',
  'Französisch ist kein Muss',
  'A PMP certificate is not required',
  'SAP nicht zwingend',
  'Java (nice to have)',
  'Preferably familiar with MEDDIC',
  'Toll wäre ausserdem eine Ausbildung zur Ansprechperson',
])('wish-at-the-end-in-english: the whole line "%s" is a wish', (line) => {
  expect(split(line)).toEqual({ must: [], should: [line] })
})

test.each([
  'At least four years in FP&A, ideally one of them in manufacturing',
  'Bachelor’s or preferably Master’s degree',
  'Java and Kotlin',
  'Gute Deutschkenntnisse (mindestens B2) ermöglichen Dir eine souveräne Kommunikation im Team',
  'Mindestens zwei Jahre Erfahrung, idealerweise drei Jahre',
  'Du arbeitest gerne im Team',
  'Erfahrung in Vorteilskommunikation',
])('the line "%s" is one must', (line) => {
  expect(split(line)).toEqual({ must: [line], should: [] })
})

test.each([
  'Führerausweis zwingend',
  'A driving licence is required',
  'Permis B obligatoire',
  'Deutsch C1 ist Voraussetzung',
])('among wishes "%s" is a must', (line) => {
  expect(split(line, 'should')).toEqual({ must: [line], should: [] })
})

test('among wishes, something that is not required stays a wish', () => {
  expect(split('SAP nicht zwingend', 'should').should).toEqual(['SAP nicht zwingend'])
  expect(split('Java, Kotlin', 'should').should).toEqual(['Java, Kotlin'])
})
