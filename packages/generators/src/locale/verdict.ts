import { languageOf, type Locale } from '@dossier/profiles'
import { type Verdict, verdictText } from '@dossier/matching'
import { localSpelling } from './spelling.ts'
import { type LabelCatalogue, labelsFor } from './labels.ts'

const meanings: LabelCatalogue<Readonly<Record<Verdict, string>>> = {
  de: {
    fulfilled: 'Alle Teile des Kriteriums sind stark belegt.',
    partial: 'Ein Teil ist belegt, oder Jahre oder Niveau liegen unter der Anforderung.',
    potential: 'Nur schwache Hinweise: verwandte Begriffe oder Wortteile.',
    not_mentioned: 'Der Lebenslauf sagt dazu nichts; im Gespräch zu klären.',
    open: 'Die Regeln können es nicht entscheiden; ein Mensch prüft.',
    unfulfilled: 'Das Verlangte ist bekannt, im Lebenslauf steht es nicht.',
  },
  en: {
    fulfilled: 'Every part of the criterion has strong evidence.',
    partial: 'A part has evidence, or years or level are below the requirement.',
    potential: 'Weak hints only: related concepts or parts of words.',
    not_mentioned: 'The CV says nothing about it; to be settled in conversation.',
    open: 'The rules cannot decide it; a person checks.',
    unfulfilled: 'What is asked for is known and is not in the CV.',
  },
  fr: {
    fulfilled: 'Chaque partie du critère est bien prouvée.',
    partial: 'Une partie est prouvée, ou les années ou le niveau sont inférieurs à l’exigence.',
    potential: 'Indices faibles seulement : notions apparentées ou parties de mots.',
    not_mentioned: 'Le CV n’en dit rien ; à éclaircir en entretien.',
    open: 'Les règles ne peuvent pas trancher ; une personne vérifie.',
    unfulfilled: 'Ce qui est demandé est connu et ne figure pas dans le CV.',
  },
}

/** The name of a verdict in documents of a locale. */
export function verdictName(verdict: Verdict, locale: Locale): string {
  return localSpelling(verdictText[verdict][languageOf(locale)], locale)
}

/** The name of a verdict in a legend: without the signs that mark an open value, because no value is open there. */
export function verdictLegend(verdict: Verdict, locale: Locale): string {
  return verdictName(verdict, locale).replaceAll('!', '').trim()
}

/** The meaning of a verdict, in one sentence for a legend. */
export function verdictMeaning(verdict: Verdict, locale: Locale): string {
  return labelsFor(meanings, locale)[verdict]
}
