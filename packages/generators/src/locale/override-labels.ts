import type { LabelCatalogue } from './labels.ts'

export interface OverrideLabels {
  /** A person confirms a criterion. */
  confirmed: string
  /** A person decides anything other than "fulfilled". */
  decided: string
  reason: string
  noProof: string
  /** Below the status: who decided. */
  confirmedBy: string
  decidedBy: string
  /** The machine's verdict, which is kept next to the decision. */
  machine: string
  withDecisions: string
  without: string
  onlyMachine: string
  title: string
  byMachine: string
  byPerson: string
  who: string
  meaning: string
  unapplied: string
  unappliedLine: string
  claim: string
  gap: string
  /** In an offer, how many of the counted criteria a person decided. */
  counted: readonly [one: string, many: string]
  scores: string
  unscored: string
}

/** The texts for a person's decision next to the machine's verdict. None of them reads like a proof from the CV. */
export const overrideLabels: LabelCatalogue<OverrideLabels> = {
  de: {
    confirmed: 'Bestätigt durch {author} ({date}).',
    decided: 'Entschieden durch {author} ({date}): {verdict}.',
    reason: 'Begründung: {reason}',
    noProof: 'Das ist das Wort einer Person, kein Beleg aus dem Lebenslauf.',
    confirmedBy: 'bestätigt durch {author}',
    decidedBy: 'Entscheid von {author}',
    machine: 'Regelwerk: {verdict}',
    withDecisions: 'Mit den Entscheiden von Personen',
    without: 'Ohne Entscheide von Personen: {points}, Empfehlung {recommendation}',
    onlyMachine: 'Abdeckung und Risiken folgen dem Regelwerk allein, ohne die Entscheide von Personen.',
    title: 'Entscheide von Personen',
    byMachine: 'Regelwerk',
    byPerson: 'Person',
    who: 'Durch wen und warum',
    meaning:
      'Diese Kriterien hat eine Person beurteilt. Ihr Wort zählt; das Ergebnis des Regelwerks bleibt daneben stehen.',
    unapplied: 'Nicht mehr anwendbar',
    unappliedLine:
      '{criterion} – {verdict}, {author} ({date}): Das Profil enthält dieses Kriterium nicht mehr in diesem Wortlaut. Der Entscheid zählt nicht.',
    claim: '{criterion} – bestätigt durch {author}, ohne Beleg aus dem Lebenslauf. Begründung: {reason}',
    gap: '{verdict} laut {author}: {criterion} – Begründung: {reason}',
    counted: [
      'Eine dieser Beurteilungen ist der Entscheid einer Person ({authors}) und stützt sich nicht auf das Regelwerk.',
      '{n} dieser Beurteilungen sind Entscheide von Personen ({authors}) und stützen sich nicht auf das Regelwerk.',
    ],
    scores:
      'Mit den Entscheiden von Personen sind es {value} von 100 Punkten (Empfehlung: {recommendation}); ohne sie {machine} Punkte (Empfehlung: {machineRecommendation}).',
    unscored: 'Empfehlung mit den Entscheiden von Personen: {recommendation}; ohne sie: {machineRecommendation}.',
  },
  en: {
    confirmed: 'Confirmed by {author} ({date}).',
    decided: 'Decided by {author} ({date}): {verdict}.',
    reason: 'Reason: {reason}',
    noProof: 'This is the word of a person, not proof from the CV.',
    confirmedBy: 'confirmed by {author}',
    decidedBy: 'decided by {author}',
    machine: 'Rules: {verdict}',
    withDecisions: 'With the decisions of people',
    without: 'Without the decisions of people: {points}, recommendation {recommendation}',
    onlyMachine: 'Coverage and risks follow the rules alone, without the decisions of people.',
    title: 'Decisions of people',
    byMachine: 'Rules',
    byPerson: 'Person',
    who: 'By whom and why',
    meaning: 'A person has judged these criteria. That word counts; the verdict of the rules stays beside it.',
    unapplied: 'No longer applicable',
    unappliedLine:
      '{criterion} – {verdict}, {author} ({date}): the profile no longer has this criterion in these words. The decision does not count.',
    claim: '{criterion} – confirmed by {author}, without proof from the CV. Reason: {reason}',
    gap: '{verdict} according to {author}: {criterion} – reason: {reason}',
    counted: [
      'One of these assessments is the decision of a person ({authors}) and does not rest on the rules.',
      '{n} of these assessments are decisions of people ({authors}) and do not rest on the rules.',
    ],
    scores:
      'With the decisions of people it is {value} of 100 points (recommendation: {recommendation}); without them {machine} points (recommendation: {machineRecommendation}).',
    unscored: 'Recommendation with the decisions of people: {recommendation}; without them: {machineRecommendation}.',
  },
  fr: {
    confirmed: 'Confirmé par {author} ({date}).',
    decided: 'Décidé par {author} ({date}) : {verdict}.',
    reason: 'Motif : {reason}',
    noProof: 'C’est la parole d’une personne, non une preuve tirée du CV.',
    confirmedBy: 'confirmé par {author}',
    decidedBy: 'décision de {author}',
    machine: 'Règles : {verdict}',
    withDecisions: 'Avec les décisions de personnes',
    without: 'Sans les décisions de personnes : {points}, recommandation {recommendation}',
    onlyMachine: 'Couverture et risques suivent les règles seules, sans les décisions de personnes.',
    title: 'Décisions de personnes',
    byMachine: 'Règles',
    byPerson: 'Personne',
    who: 'Par qui et pourquoi',
    meaning: 'Une personne a évalué ces critères. Sa parole compte ; le résultat des règles reste indiqué à côté.',
    unapplied: 'N’est plus applicable',
    unappliedLine:
      '{criterion} – {verdict}, {author} ({date}) : le profil ne contient plus ce critère dans ces termes. La décision ne compte pas.',
    claim: '{criterion} – confirmé par {author}, sans preuve tirée du CV. Motif : {reason}',
    gap: '{verdict} selon {author} : {criterion} – motif : {reason}',
    counted: [
      'Une de ces évaluations est la décision d’une personne ({authors}) et ne repose pas sur les règles.',
      '{n} de ces évaluations sont des décisions de personnes ({authors}) et ne reposent pas sur les règles.',
    ],
    scores:
      'Avec les décisions de personnes, le résultat est de {value} points sur 100 (recommandation : {recommendation}) ; sans elles, de {machine} points (recommandation : {machineRecommendation}).',
    unscored:
      'Recommandation avec les décisions de personnes : {recommendation} ; sans elles : {machineRecommendation}.',
  },
}
