import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { importJobProfile } from './import-job-profile.ts'

const criteriaOf = (text: string) => {
  const { value } = importJobProfile(text)
  return { must: value?.must, should: value?.should }
}

test('headings-of-real-adverts: six must criteria, with and without bullets', () => {
  const advert = `Full-Stack Developer

Requirements and skills
Proven experience in web programming
Knowledge of HTML/CSS

Skillset
- Excellent written communication

Du bist
- erfahren in Python und TypeScript

Profils recherchés :
- Lecture de plan
- CAP Mécanique`
  expect(criteriaOf(advert)).toEqual({
    must: [
      'Proven experience in web programming',
      'Knowledge of HTML/CSS',
      'Excellent written communication',
      'erfahren in Python und TypeScript',
      'Lecture de plan',
      'CAP Mécanique',
    ],
    should: [],
  })
})

test('second-list-under-a-sentence: the second list belongs to the requirements', () => {
  const advert = `LEADER TECHNIQUE JAVA

PROFIL REQUIS
Vous disposez d'un BAC + 5 en informatique.
- Vous possédez 3 années d'expérience en Java

Vous avez des connaissances, sur les technologies suivantes :
- Jenkins
- Oracle
- Linux`
  expect(criteriaOf(advert)).toEqual({
    must: [
      "Vous disposez d'un BAC + 5 en informatique.",
      "Vous possédez 3 années d'expérience en Java",
      'Jenkins',
      'Oracle',
      'Linux',
    ],
    should: [],
  })
})

test('wish-at-the-end-in-english: what is preferred is a should', () => {
  const advert = `SaaS Account Executive

## Requirements
- 1-3 years of experience in SaaS sales
- HubSpot Sales Software and Google Analytics certifications preferred.`
  expect(criteriaOf(advert)).toEqual({
    must: ['1-3 years of experience in SaaS sales'],
    should: ['HubSpot Sales Software and Google Analytics certifications preferred.'],
  })
})

test('wish-inside-a-must: only the part that is wished for is a should', () => {
  const advert = `Juristin

Dein Profil:
- Abschluss des zweiten Staatsexamens (wünschenswert mit Anwaltszulassung)
- Sicherer Umgang mit MS-Office; SAP-Kenntnisse wünschenswert
- Studium (idealerweise in Informatik)`
  const { value, lines } = importJobProfile(advert)
  expect(value).toMatchObject({
    must: ['Abschluss des zweiten Staatsexamens', 'Sicherer Umgang mit MS-Office', 'Studium'],
    should: ['wünschenswert mit Anwaltszulassung', 'SAP-Kenntnisse wünschenswert', 'idealerweise in Informatik'],
  })
  expect(lines.filter((line) => line.line === 4)).toEqual([
    { line: 4, lastLine: 4, text: 'Sicherer Umgang mit MS-Office', as: 'must' },
    { line: 4, lastLine: 4, text: 'SAP-Kenntnisse wünschenswert', as: 'should' },
  ])
})

test('level-and-more-in-one-line: a language with an explanation is one criterion', () => {
  const line =
    'Gute Deutschkenntnisse (mindestens B2) ermöglichen Dir eine souveräne Kommunikation im Team und mit Stakeholdern'
  expect(criteriaOf(`Entwicklung\n\nMuss:\n- ${line}`)).toEqual({ must: [line], should: [] })
})

test('html-and-markdown: a pasted page becomes text and lists', () => {
  const advert = `<h1>Leitung R&amp;D</h1>
<p>Wir bauen <b>Ger&auml;te</b>.</p>
<h2>Ihr Profil</h2>
<ul>
  <li>Erfahrung in <strong>R&amp;D</strong></li><li>Gute Kenntnisse
  in Python</li>
</ul>
<p><strong>Von Vorteil:</strong></p><ul><li>CAD</li></ul>`
  const { value, lines } = importJobProfile(advert)
  expect(value).toMatchObject({
    title: 'Leitung R&D',
    summary: 'Wir bauen Geräte.',
    must: ['Erfahrung in R&D', 'Gute Kenntnisse in Python'],
    should: ['CAD'],
  })
  expect(lines.find(({ text }) => text === 'Erfahrung in R&D')?.line).toBe(4)
})

test('html-and-markdown: Markdown characters are not part of a criterion', () => {
  const advert = `# Entwicklerin

**Anforderungen**
* **Java** und [Kotlin](https://example.org)
* \`Docker\`

Nice to have
------------
1. R&amp;D
2. C++ \\*`
  expect(criteriaOf(advert)).toEqual({ must: ['Java und Kotlin', 'Docker'], should: ['R&D', 'C++ *'] })
})

test('a heading and its first criterion may share a line, or be in the cells of a table', () => {
  const advert = `Koch
Profil: Abgeschlossene Lehre als Koch, mit Erfahrung in der Diätküche
Von Vorteil: Diätkoch EFZ; Berufsbildnerkurs
Muss\tFührerausweis B
Kenntnisse in Menüplanung\tSoll`
  expect(criteriaOf(advert)).toEqual({
    must: ['Abgeschlossene Lehre als Koch, mit Erfahrung in der Diätküche', 'Führerausweis B'],
    should: ['Diätkoch EFZ', 'Berufsbildnerkurs', 'Kenntnisse in Menüplanung'],
  })
})

test('in a paragraph of requirements, each sentence is a criterion, and wrapped lines are joined', () => {
  const advert = `Pflegefachfrau

Ihr Profil
Sie haben ein Diplom als Pflegefachperson HF und mindestens zwei Jahre
Erfahrung in der Langzeitpflege. Idealerweise kennen Sie RAI-NH.
Wir freuen uns auf Ihre Bewerbung.`
  const { value, lines } = importJobProfile(advert)
  expect(value).toMatchObject({
    must: ['Sie haben ein Diplom als Pflegefachperson HF', 'mindestens zwei Jahre Erfahrung in der Langzeitpflege.'],
    should: ['Idealerweise kennen Sie RAI-NH.'],
  })
  expect(lines.at(-1)).toMatchObject({ as: 'remaining', text: 'Wir freuen uns auf Ihre Bewerbung.' })
})

test('without a heading for requirements, sentences that ask for something are criteria, and this is reported', () => {
  const { value, report } = importJobProfile(`Chauffeur
Wir fahren im ganzen Land. Sie verfügen über den Führerausweis C und haben drei Jahre Erfahrung. Französisch ist von Vorteil.`)
  expect(value).toMatchObject({
    must: ['Sie verfügen über den Führerausweis C', 'haben drei Jahre Erfahrung.'],
    should: ['Französisch ist von Vorteil.'],
  })
  expect(report.map((entry) => entry.message.code)).toContain('line.as-must')
})

test('a person can make any line a must, a should or neither', () => {
  const advert = 'Titel: X\n\nAnforderungen\n- Java\n- Kotlin\n\nWir bieten\n- Kantine'
  const { value, lines } = importJobProfile(advert, { Java: 'should', Kotlin: 'none', Kantine: 'must' })
  expect(value).toMatchObject({ must: ['Kantine'], should: ['Java'], summary: 'Kotlin\nWir bieten' })
  expect(lines.map(({ as }) => as)).toEqual(['title', 'heading', 'should', 'remaining', 'heading', 'must'])
})

test('every line of an advert has a place, and no word is lost', () => {
  const word = fc.constantFrom(
    ...'Java Erfahrung in mit von Vorteil ideally Anforderungen Aufgaben Sie haben; (plus) Deutsch, Muss: z. B.'.split(
      ' ',
    ),
  )
  const prefix = fc.constantFrom('', '- ', '• ', '  - ', '1. ', '## ', '**', '✅ ', 'Muss: ')
  const line = fc
    .tuple(prefix, fc.array(word, { minLength: 1, maxLength: 9 }))
    .map(([start, words]) => start + words.join(' '))
  const blank = fc.constantFrom('', '---', '  ')
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: line }, blank), { maxLength: 14 }), (source) => {
      const { lines } = importJobProfile(`Titel: X\n${source.join('\n')}`)
      for (const [offset, text] of source.entries()) {
        const letters = text.match(/[\p{L}\d]+/gu) ?? []
        if (letters.length === 0 || /^\s*\d+\.?$/.test(text)) continue
        const covering = lines.filter((entry) => entry.line <= offset + 1 && offset + 1 <= entry.lastLine)
        expect(covering).not.toEqual([])
        const kept = covering.map((entry) => entry.text).join(' ')
        expect(letters.filter((letter) => !/^\d+$/.test(letter) && !kept.includes(letter))).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('a list before the wishes contains the requirements if no other heading does, and so does one after an incomplete sentence', () => {
  const list = '- Timber design\n- Eurocodes\n- Clear reports'
  expect(criteriaOf(`Engineer\n\nOver to the drawing board\n${list}\n\nNice to have\n- Revit`)).toEqual({
    must: ['Timber design', 'Eurocodes', 'Clear reports'],
    should: ['Revit'],
  })
  expect(
    criteriaOf('Formatrice\n\nNous cherchons une personne qui a\n- un diplôme FLE\n- deux soirées libres'),
  ).toEqual({
    must: ['un diplôme FLE', 'deux soirées libres'],
    should: [],
  })
})

test('before the wishes, benefits and sections with a known heading are not requirements', () => {
  const offer = 'Baecker\n\nWas es sonst gibt\n- 30 Tage Urlaub\n- Jobrad\n\nPluspunkte\n- Konditorei'
  expect(criteriaOf(offer).must).toEqual([])
  const tasks = 'Cook\n\nYour tasks\n- Sauces\n- Grill\n\nNice to have\n- Pastry'
  expect(criteriaOf(tasks).must).toEqual([])
})

test('each sentence about the work is a task, also under a heading that says what the job involves', () => {
  const prose = 'You’ll build features in React. You’ll write tests with Playwright. You’ll keep the site accessible.'
  const { value } = importJobProfile(
    `Developer\n\nWhat the job involves\n${prose}\n\nWhat you bring\nYou know CSS deeply.`,
  )
  expect(value?.tasks.core).toEqual([
    'You’ll build features in React.',
    'You’ll write tests with Playwright.',
    'You’ll keep the site accessible.',
  ])
  expect(value?.must).toEqual(['You know CSS deeply.'])
  const { value: german } = importJobProfile(
    'Fachangestellte\n\nZu Ihrem Arbeitsplatz gehören\n– das Schreiben nach Diktat',
  )
  expect(german?.tasks.core).toEqual(['das Schreiben nach Diktat'])
})

test.each([
  [
    'Extra points for React Native, some Node.js and experience of a start-up.',
    ['React Native', 'some Node.js', 'experience of a start-up'],
  ],
  [
    'Gerne gesehen sind Erfahrung mit Telefonanlagen und ein Zertifikat von Microsoft.',
    ['Erfahrung mit Telefonanlagen', 'ein Zertifikat von Microsoft'],
  ],
  [
    'Pluspunkte sammelst du mit Kenntnissen in DORA und BAIT sowie mit FinOps.',
    ['Kenntnissen in DORA und BAIT', 'mit FinOps'],
  ],
  ['Schön, wenn du den Ausweis C/E oder Kenntnisse in ADR hast.', ['den Ausweis C/E', 'Kenntnisse in ADR']],
])('«%s» lists wishes', (sentence, wishes) => {
  const { value } = importJobProfile(`Stelle\n\nWhat you bring\nYou know CSS. ${sentence}`)
  expect(value?.should).toEqual(wishes)
})
