import type { LabelCatalogue } from './labels.ts'

export interface ScoringLabels {
  formula: string
  formulaLine: string
  symbols: string
  weights: string
  statusWeight: string
  meaning: string
  thresholds: string
  thresholdLine: string
  interval: string
  intervalMeaning: string
  method: string
}

/** The texts that explain a score: its formula, interval, status values and thresholds. `{…}` are placeholders. */
export const scoringLabels: LabelCatalogue<ScoringLabels> = {
  de: {
    formula: 'Formel',
    formulaLine: 'Formel: {numbers}',
    symbols: 'M und S: mittleres Gewicht der Muss- und der Soll-Kriterien; u: Anzahl nicht erfüllter Muss-Kriterien.',
    weights: 'Statuswerte',
    statusWeight: 'Gewicht',
    meaning: 'Bedeutung',
    thresholds: 'Schwellenwerte',
    thresholdLine:
      'Go ab {go} Punkten, wenn der Lebenslauf keinem Muss widerspricht und kein verlangtes Diplom, kein Ausweis, keine Sprache und keine Berufsjahre fehlen; was noch nicht belegt ist, wird als zu erfragen genannt. No-Go unter {noGo} Punkten oder ab {unmetMusts} Muss-Kriterien, die so ganz fehlen. Sonst: Prüfen.',
    interval: 'Intervall {from} bis {to}',
    intervalMeaning:
      'Das Intervall zeigt den Gesamtwert, wenn alle unentschiedenen Kriterien (offen, nicht erwähnt, potenziell) im schlechtesten und im besten Fall ausgehen.',
    method:
      'Die Bewertung folgt festen Regeln und ist wiederholbar. Name, Nationalität, Foto und Alter werden nicht gelesen. Jedes Zitat steht wörtlich im Lebenslauf. Über eine Anstellung oder einen Einsatz entscheidet ein Mensch.',
  },
  en: {
    formula: 'Formula',
    formulaLine: 'Formula: {numbers}',
    symbols: 'M and S: mean weight of the must and the should criteria; u: number of unmet must criteria.',
    weights: 'Status values',
    statusWeight: 'Weight',
    meaning: 'Meaning',
    thresholds: 'Thresholds',
    thresholdLine:
      'Go from {go} points if the CV contradicts no must criterion and lacks no diploma, licence, language or years that are required; what is not yet proven is named, to be asked. No-go below {noGo} points or from {unmetMusts} must criteria that are lacking altogether. Otherwise: maybe.',
    interval: 'Interval {from} to {to}',
    intervalMeaning:
      'The interval shows the score if every undecided criterion (open, not mentioned, potential) turned out worst, and best.',
    method:
      'The assessment follows fixed rules and can be repeated. Name, nationality, photo and age are not read. Every quote stands word for word in the CV. A person decides on any hiring or assignment.',
  },
  fr: {
    formula: 'Formule',
    formulaLine: 'Formule : {numbers}',
    symbols:
      'M et S : poids moyen des critères obligatoires et souhaités ; u : nombre de critères obligatoires non remplis.',
    weights: 'Valeurs de statut',
    statusWeight: 'Poids',
    meaning: 'Signification',
    thresholds: 'Seuils',
    thresholdLine:
      'Go dès {go} points si le CV ne contredit aucun critère obligatoire et si aucun diplôme, permis, langue ou nombre d’années exigé ne manque ; ce qui n’est pas encore attesté est indiqué comme à demander. No-go sous {noGo} points ou dès {unmetMusts} critères obligatoires qui manquent entièrement. Sinon : à examiner.',
    interval: 'Intervalle de {from} à {to}',
    intervalMeaning:
      'L’intervalle montre le score si tous les critères non décidés (ouverts, non mentionnés, potentiels) tournaient au pire et au mieux.',
    method:
      'L’évaluation suit des règles fixes et peut être répétée. Le nom, la nationalité, la photo et l’âge ne sont pas lus. Chaque citation figure mot pour mot dans le CV. Une personne décide de tout engagement ou de toute mission.',
  },
}
