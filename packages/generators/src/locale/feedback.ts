import type { Feedback, FindingArea, FindingKind } from '@dossier/matching'
import type { LabelCatalogue } from './labels.ts'

export interface FeedbackLabels {
  document: string
  subtitle: string
  summary: string
  advice: Readonly<Record<Feedback['summary']['recommendation'], string>>
  figures: string
  questions: string
  priority: string
  question: string
  place: string
  noQuestions: string
  findings: string
  areas: Readonly<Record<FindingArea, string>>
  kinds: Readonly<Record<FindingKind, string>>
  severity: string
  finding: string
  kind: string
  noFindings: string
  rules: string
  rule: string
  outcome: string
  observation: string
  occurrences: string
  undecided: string
  difference: string
  comparedWith: string
  noPrevious: string
  noDifference: string
  resolved: string
  added: string
  remaining: string
}

/** The fixed texts of the feedback report. */
export const feedbackLabels: LabelCatalogue<FeedbackLabels> = {
  de: {
    document: 'Feedback zum Lebenslauf',
    subtitle: '{name}, Stand {date}',
    summary: 'Zusammenfassung',
    advice: {
      usable: 'Der Lebenslauf kann so verwendet werden.',
      questions: 'Vor dem Versand sind Rückfragen zu klären.',
      rework: 'Der Lebenslauf ist vor dem Versand zu überarbeiten.',
    },
    figures: 'Schwere Befunde: {critical}. Offene Angaben: {open}. Befunde insgesamt: {findings}.',
    questions: 'Rückfragen nach Dringlichkeit',
    priority: 'Prio.',
    question: 'Frage',
    place: 'Stelle im Lebenslauf',
    noQuestions: 'Es sind keine Rückfragen offen.',
    findings: 'Befunde',
    areas: {
      field: 'Felder',
      skills: 'Fachwissen',
      languages: 'Sprachen',
      projects: 'Projekte',
      timeline: 'Zeitachse',
    },
    kinds: { missing: 'fehlt', unclear: 'unklar', rule_violation: 'Regelverstoß', structure: 'Aufbau' },
    severity: 'Gewicht',
    finding: 'Befund und Hinweis',
    kind: 'Art',
    noFindings: 'Es wurden keine Befunde festgestellt.',
    rules: 'Geprüfte Regeln',
    rule: 'Regel',
    outcome: 'Ergebnis',
    observation: 'Beobachtung',
    occurrences: '({n} Befunde)',
    undecided: 'Nicht abschließend prüfbar, weil Angaben fehlen oder unklar sind.',
    difference: 'Veränderung gegenüber dem letzten Lauf',
    comparedWith: 'Verglichen mit dem Feedback vom {date} ({run}).',
    noPrevious: 'Für diese Person liegt kein früheres Feedback vor.',
    noDifference: 'Seit dem letzten Lauf hat sich nichts verändert.',
    resolved: 'Behoben ({n})',
    added: 'Neu ({n})',
    remaining: 'Weiterhin vorhanden ({n})',
  },
  en: {
    document: 'Feedback on the CV',
    subtitle: '{name}, as of {date}',
    summary: 'Summary',
    advice: {
      usable: 'The CV can be used as it is.',
      questions: 'Some questions have to be settled before the CV is sent.',
      rework: 'The CV has to be reworked before it is sent.',
    },
    figures: 'Severe findings: {critical}. Open statements: {open}. Findings in total: {findings}.',
    questions: 'Questions by urgency',
    priority: 'Prio.',
    question: 'Question',
    place: 'Place in the CV',
    noQuestions: 'No question is open.',
    findings: 'Findings',
    areas: { field: 'Fields', skills: 'Skills', languages: 'Languages', projects: 'Projects', timeline: 'Timeline' },
    kinds: { missing: 'missing', unclear: 'unclear', rule_violation: 'rule broken', structure: 'structure' },
    severity: 'Weight',
    finding: 'Finding and hint',
    kind: 'Kind',
    noFindings: 'Nothing was found.',
    rules: 'Rules checked',
    rule: 'Rule',
    outcome: 'Outcome',
    observation: 'Observation',
    occurrences: '({n} findings)',
    undecided: 'Cannot be checked for certain, because statements are missing or unclear.',
    difference: 'Difference from the previous run',
    comparedWith: 'Compared with the feedback of {date} ({run}).',
    noPrevious: 'There is no earlier feedback on this person.',
    noDifference: 'Nothing has changed since the previous run.',
    resolved: 'Resolved ({n})',
    added: 'New ({n})',
    remaining: 'Still there ({n})',
  },
  fr: {
    document: 'Retour sur le CV',
    subtitle: '{name}, état au {date}',
    summary: 'Résumé',
    advice: {
      usable: 'Le CV peut être utilisé tel quel.',
      questions: 'Des questions sont à régler avant l’envoi du CV.',
      rework: 'Le CV est à remanier avant l’envoi.',
    },
    figures: 'Constats graves : {critical}. Indications ouvertes : {open}. Constats au total : {findings}.',
    questions: 'Questions par urgence',
    priority: 'Prio.',
    question: 'Question',
    place: 'Endroit dans le CV',
    noQuestions: 'Aucune question n’est ouverte.',
    findings: 'Constats',
    areas: {
      field: 'Champs',
      skills: 'Compétences',
      languages: 'Langues',
      projects: 'Projets',
      timeline: 'Chronologie',
    },
    kinds: { missing: 'manque', unclear: 'peu clair', rule_violation: 'règle enfreinte', structure: 'structure' },
    severity: 'Poids',
    finding: 'Constat et conseil',
    kind: 'Nature',
    noFindings: 'Aucun constat.',
    rules: 'Règles vérifiées',
    rule: 'Règle',
    outcome: 'Résultat',
    observation: 'Observation',
    occurrences: '({n} constats)',
    undecided: 'Vérification impossible, car des indications manquent ou ne sont pas claires.',
    difference: 'Différence par rapport à l’exécution précédente',
    comparedWith: 'Comparé au retour du {date} ({run}).',
    noPrevious: 'Il n’existe aucun retour antérieur pour cette personne.',
    noDifference: 'Rien n’a changé depuis l’exécution précédente.',
    resolved: 'Réglé ({n})',
    added: 'Nouveau ({n})',
    remaining: 'Toujours présent ({n})',
  },
}
