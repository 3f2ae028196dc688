import { expect, test } from 'vitest'
import { tokenise } from '../text/normalise.ts'
import { stancesOf } from './stance.ts'

/** The stance of a text towards the word `X`. */
function towardsX(text: string, isQualification = false): string {
  const tokens = tokenise(text)
  const at = tokens.findIndex((token) => token.text === 'x')
  return stancesOf(tokens, { isQualification })[at] ?? 'missing'
}

test.each([
  'Keine Erfahrung mit X.',
  'Ich habe keine praktische Erfahrung mit Java, Kotlin oder X.',
  'Kein Kontakt mit X.',
  'Ich kenne X nicht.',
  'Mit X habe ich nie gearbeitet.',
  'X habe ich bisher nicht eingesetzt.',
  'Weder Java noch X.',
  'Ohne Erfahrung in X und Java.',
  'X: keine',
  'X – keine Erfahrung',
  'Java, X (keine Erfahrung)',
  'Kurs in X besucht, nie angewendet.',
  'X gelernt, aber nie produktiv eingesetzt.',
  'X fehlt mir.',
  'Mit X bin ich nicht vertraut.',
  'Has not used X.',
  'Never worked with X.',
  'I haven’t used X.',
  'I don’t know X.',
  'No experience with Java or X.',
  'Not familiar with X.',
  'Unfamiliar with X.',
  'Lack of experience in X.',
  'Neither Java nor X.',
  'Trained in X but never applied it.',
  'X: none',
  'Je ne connais pas X.',
  'Je n’ai jamais utilisé X.',
  'Aucune expérience en X.',
  'Pas d’expérience avec X.',
  'Sans expérience de X.',
  'X (jamais pratiqué)',
])('%s denies X', (text) => {
  expect(towardsX(text)).toBe('denied')
})

test.each([
  'Möchte X lernen.',
  'Ich würde gerne X lernen.',
  'Interesse an X und Java.',
  'Ich will X vertiefen.',
  'X möchte ich erlernen.',
  'Mein Ziel: X',
  'I would like to learn X.',
  'Eager to learn X.',
  'Interested in X.',
  'Hoping to move into X.',
  'Currently learning X.',
  'Je souhaite apprendre X.',
  'J’aimerais me former à X.',
  'Intéressée par X.',
])('%s wishes for X', (text) => {
  expect(towardsX(text)).toBe('wished')
})

test.each([
  ['Grundkenntnisse in X und Java', 'basic'],
  ['X (Grundkenntnisse)', 'basic'],
  ['Basic knowledge of X', 'basic'],
  ['Notions de X', 'basic'],
  ['Erste Erfahrungen mit X', 'basic'],
  ['Kurs in X besucht', 'course'],
  ['Zusammenarbeit mit der X', 'mentioned'],
  ['Supported a colleague who worked with X', 'mentioned'],
  ['Unterstützung einer Kollegin, die X betreute', 'mentioned'],
  ['Hersteller von X', 'mentioned'],
  ['Ferienablösung in X', 'mentioned'],
  ['Holiday cover for X, two weeks', 'mentioned'],
  ['X sont nouvelles pour moi', 'denied'],
  ['Das Team nutzte X', 'mentioned'],
  ['X: steht seit 2025 im Haus, bedient vom Urologie-Team', 'mentioned'],
  ['X wurde geplant, betrieben vom Plattformteam', 'mentioned'],
  ['X ist mir neu', 'denied'],
  ['2027 kommt X; bisher habe ich nur die Vorführung gesehen.', 'mentioned'],
  ['X kenne ich als Nutzerin', 'basic'],
  ['In collaboration with X', 'mentioned'],
  ['X liegt bei einer Kollegin', 'mentioned'],
  ['X wird vom Treuhänder gemacht', 'mentioned'],
  ['X input; it was itself run by an external provider', 'mentioned'],
  ['X is prepared by the controller', 'mentioned'],
  ['X est tenue par la fiduciaire', 'mentioned'],
  ['X wird von mir betreut', 'asserted'],
  ['Einblick in X', 'mentioned'],
] as const)('%s: %s', (text, stance) => {
  expect(towardsX(text)).toBe(stance)
})

test.each([
  'Entwicklung mit X.',
  'Nicht nur Java, sondern auch X.',
  'Migration ohne Unterbruch mit X.',
  'No prior experience with Java, but X.',
  'Keine Erfahrung mit Java, 5 Jahre X.',
  'Keine Erfahrung mit Java. X seit 2015.',
  'Ich kenne Java nicht, dafür X.',
  'X (Java nie)',
  'Not only Java but X.',
  'Pas seulement Java, X aussi.',
  'Möchte mich weiterentwickeln. Heute arbeite ich mit X.',
  'Led X without downtime.',
  'Planung und Durchführung von X',
  'Laufende Buchhaltung mit X',
])('%s asserts X', (text) => {
  expect(towardsX(text)).toBe('asserted')
})

test.each([
  'Diplom X (geplant 2027)',
  'Studium X, abgebrochen',
  'X (en cours)',
  'X in progress',
  'X – nicht bestanden',
])('%s is an unfinished qualification', (text) => {
  expect(['wished', 'denied']).toContain(towardsX(text, true))
})
