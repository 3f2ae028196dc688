import { expect, test } from 'vitest'
import { flowToLines } from '../flow/to-lines.ts'
import { readText } from '../readers/text.ts'
import type { Line } from '../types.ts'
import { documentKind, refuseOtherThanAdvert, refuseOtherThanCv } from './document-kind.ts'

function linesOf(text: string): Line[] {
  return flowToLines(readText(new TextEncoder().encode(text)))
}

const letter = `Olten, 3. März 2026

Bewerbung als Teamleiterin

Sehr geehrter Herr Beispiel

Seit 2018 leite ich ein Team; von 2014 bis 2018 war ich Mechanikerin.
Meine Ausbildung und meine Sprachkenntnisse passen gut zu Ihrem Betrieb.

Freundliche Grüsse
Vera Muster`

const cv = `Vera Muster
vera@muster.example

Berufserfahrung
2018 - heute  Teamleiterin, Werk AG
2014 - 2018   Mechanikerin, Halle GmbH

Ausbildung
2010 - 2014   Polymechanikerin EFZ

Sprachen
Deutsch, Italienisch`

const advert = `Glaser (m/w/d)
Fensterbau Beispiel GmbH

Ihre Aufgaben
- Einbau von Fenstern
Ihr Profil
- Abgeschlossene Lehre
- Erfahrung im Altbau von Vorteil
Wir bieten
- Firmenwagen`

const frenchAdvert = `Infirmier·ère en psychiatrie 80-100 %

La Clinique des Tilleuls recherche pour le 1er mars un·e infirmier·ère.

Votre quotidien
- Vous assurez les soins aux patients
Vos atouts pour réussir
- Deux ans d'expérience en psychiatrie
- Une formation en thérapie systémique serait appréciée
Ce que nous vous proposons
- Des horaires flexibles

Merci d'adresser votre dossier complet à rh@tilleuls.example.`

const germanProse = `Sachbearbeiterin Treuhand 60–80 %

Die Kastell Treuhand AG betreut seit 1987 kleine Unternehmen. Wir suchen Verstärkung.

Sie haben eine kaufmännische Grundbildung abgeschlossen. Französischkenntnisse wären von Vorteil.

Fühlen Sie sich angesprochen? Schreiben Sie an jobs@kastell.example.`

const englishProse = `Plumber wanted

You must be Gas Safe registered and hold a driving licence.
At least three years on domestic boilers is essential.

Call Dave on 0113 496 0000.`

test.each([
  ['a German cover letter', letter, 'letter'],
  ['an English one', 'Dear Ms Harding,\n\nI am writing to apply.\n\nYours sincerely,\nPat Sample', 'letter'],
  ['a French one', 'Objet : candidature\n\nMadame, Monsieur,\n\nVotre annonce m’intéresse.\n\nCordialement', 'letter'],
  [
    'a reference',
    'Arbeitszeugnis\n\nFrau Muster war vom 1. September 2015 bis 31. August 2019 bei uns.\n\nBurgdorf',
    'letter',
  ],
  [
    'an invoice',
    'Rechnung Nr. 7\nKundennummer: 12\nZwischensumme CHF 80\nMwSt 8.1 %\nZahlbar innert 30 Tagen',
    'invoice',
  ],
  ['a French invoice', 'Facture n° 88\nRéparation 80,00 €\nTVA 20 %\nTotal TTC 96,00 €', 'invoice'],
  ['an advert', advert, 'advert'],
  ['a French advert with headings of its own', frenchAdvert, 'advert'],
  ['a German advert in prose', germanProse, 'advert'],
  ['an English advert in prose', englishProse, 'advert'],
  [
    'a letter that repeats what an advert asks for',
    'Sehr geehrte Frau Muster\n\nSie haben eine Stelle ausgeschrieben, Erfahrung ist von Vorteil.\n\nBeste Grüsse',
    'letter',
  ],
  [
    'an advert with its labels in the lines',
    'Maler/in EFZ\nDas machst du: Fassaden streichen, Wände tapezieren.\nDas bringst du mit: Lehre als Maler/in EFZ, Führerausweis B.',
    'advert',
  ],
  ['minutes', 'Protokoll vom 12. Januar 2026\nAnwesend: A. Muster\n1. Budget\nDas Budget wird genehmigt.', 'other'],
  ['a CV', cv, 'cv'],
  ['a CV behind a letter', `${letter}\n\n${cv}`, 'cv'],
])('the kind of %s is recognised', (_what, text, kind) => {
  expect(documentKind(linesOf(text))).toBe(kind)
})

test('a file that is not a CV is refused with an error of its own, and a CV is not refused', () => {
  expect(() => refuseOtherThanCv(linesOf(letter))).toThrow('not_a_cv_but_letter')
  expect(() => refuseOtherThanCv(linesOf(advert))).toThrow('not_a_cv_but_advert')
  expect(() => refuseOtherThanCv(linesOf(cv))).not.toThrow()
})

test('a CV is refused as an advert; an advert without a known heading is not', () => {
  expect(() => refuseOtherThanAdvert(linesOf(cv))).toThrow('not_a_job')
  expect(() => refuseOtherThanAdvert(linesOf('Imker gesucht\nDu bist schwindelfrei.\nMelde dich.'))).not.toThrow()
  expect(() => refuseOtherThanAdvert(linesOf(advert))).not.toThrow()
})
