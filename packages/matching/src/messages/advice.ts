import type { MessageCatalogue } from '@dossier/profiles'

/** Risks, reasons, next steps and questions. `{criterion}` is the criterion as the job profile states it. */
export const adviceMessages = {
  'risk.mustUnmet': {
    de: 'Muss-Kriterium nicht erfüllt: {criterion}',
    en: 'Required criterion not met: {criterion}',
    fr: 'Critère obligatoire non rempli : {criterion}',
  },
  'risk.mustPartial': {
    de: 'Muss-Kriterium nur teilweise belegt: {criterion}',
    en: 'Required criterion only partly shown: {criterion}',
    fr: 'Critère obligatoire attesté en partie seulement : {criterion}',
  },
  'risk.mustUnclear': {
    de: 'Muss-Kriterium ungeklärt: {criterion}',
    en: 'Required criterion unclear: {criterion}',
    fr: 'Critère obligatoire à clarifier : {criterion}',
  },
  'risk.shouldUnmet': {
    de: 'Soll-Kriterium nicht erfüllt: {criterion}',
    en: 'Desirable criterion not met: {criterion}',
    fr: 'Critère souhaité non rempli : {criterion}',
  },
  'risk.language': {
    de: 'Sprachanforderung nicht vollständig belegt: {criterion}',
    en: 'Language requirement not fully shown: {criterion}',
    fr: 'Exigence linguistique pas entièrement attestée : {criterion}',
  },
  'risk.stale': {
    de: 'Praxis liegt länger zurück: {criterion}',
    en: 'Practice dates back some time: {criterion}',
    fr: 'Pratique ancienne : {criterion}',
  },
  'risk.undated': {
    de: 'Keine Projektstation ist datiert.',
    en: 'No engagement is dated.',
    fr: 'Aucune mission n’est datée.',
  },
  'reason.noEvidence': {
    de: 'Der Lebenslauf enthält dafür keinen Beleg.',
    en: 'The CV holds no evidence for it.',
    fr: 'Le CV n’en contient aucune preuve.',
  },
  'reason.belowBar': {
    de: 'Die Belege decken nur einen Teil ab oder liegen unter dem verlangten Mass.',
    en: 'The evidence covers only a part, or stays below what is required.',
    fr: 'Les preuves n’en couvrent qu’une partie ou restent en deçà de l’exigence.',
  },
  'reason.yearsShort': {
    de: 'Die datierten Stationen ergeben weniger Jahre als verlangt.',
    en: 'The dated engagements add up to fewer years than required.',
    fr: 'Les missions datées totalisent moins d’années que requis.',
  },
  'reason.hintOnly': {
    de: 'Der Lebenslauf enthält nur einen Hinweis, aber keinen Beleg.',
    en: 'The CV holds a hint only, no proof.',
    fr: 'Le CV ne contient qu’un indice, pas de preuve.',
  },
  'reason.undecided': {
    de: 'Die Angaben reichen für eine Beurteilung nicht aus.',
    en: 'The information does not suffice for a judgement.',
    fr: 'Les informations ne suffisent pas pour se prononcer.',
  },
  'reason.lastUsed': {
    de: 'Letzte datierte Verwendung: {month}.',
    en: 'Last dated use: {month}.',
    fr: 'Dernière utilisation datée : {month}.',
  },
  'reason.noDates': {
    de: 'Dauer und Aktualität der Erfahrung lassen sich nicht bestimmen.',
    en: 'Length and recency of the experience cannot be determined.',
    fr: 'La durée et l’actualité de l’expérience ne peuvent pas être déterminées.',
  },
  'verdict.scoreGo': {
    de: 'Der Matching-Score von {score} erreicht die Schwelle von {threshold} für eine Empfehlung.',
    en: 'The match score of {score} reaches the threshold of {threshold} for a recommendation.',
    fr: 'Le score de {score} atteint le seuil de recommandation de {threshold}.',
  },
  'verdict.scoreMaybe': {
    de: 'Der Matching-Score von {score} liegt unter der Schwelle von {threshold} für eine Empfehlung.',
    en: 'The match score of {score} is below the threshold of {threshold} for a recommendation.',
    fr: 'Le score de {score} est inférieur au seuil de recommandation de {threshold}.',
  },
  'verdict.scoreNoGo': {
    de: 'Der Matching-Score von {score} liegt unter der Mindestschwelle von {threshold}.',
    en: 'The match score of {score} is below the minimum threshold of {threshold}.',
    fr: 'Le score de {score} est inférieur au seuil minimal de {threshold}.',
  },
  'verdict.notScorable': {
    de: 'Das Stellenprofil enthält keine Kriterien, die sich bewerten lassen.',
    en: 'The job profile holds no criteria that can be scored.',
    fr: 'Le profil de poste ne contient aucun critère évaluable.',
  },
  'verdict.allMusts': {
    de: 'Alle Muss-Kriterien sind erfüllt ({fulfilled} von {total}).',
    en: 'All required criteria are met ({fulfilled} of {total}).',
    fr: 'Tous les critères obligatoires sont remplis ({fulfilled} sur {total}).',
  },
  'verdict.someMusts': {
    de: 'Vollständig erfüllte Muss-Kriterien: {fulfilled} von {total}.',
    en: 'Required criteria fully met: {fulfilled} of {total}.',
    fr: 'Critères obligatoires entièrement remplis : {fulfilled} sur {total}.',
  },
  'verdict.lacking': {
    de: 'Nach dem Lebenslauf fehlt: {criteria}.',
    en: 'By the CV, this is lacking: {criteria}.',
    fr: 'D’après le CV, il manque : {criteria}.',
  },
  'verdict.unproven': {
    de: 'Nicht oder nur in Teilen belegt: {criteria}.',
    en: 'Not proven, or in part only: {criteria}.',
    fr: 'Non attesté, ou en partie seulement : {criteria}.',
  },
  'verdict.toAsk': {
    de: 'Noch nicht ganz belegt und deshalb zu erfragen: {criteria}.',
    en: 'Not fully proven yet, and therefore to be asked: {criteria}.',
    fr: 'Pas encore entièrement attesté, et donc à demander : {criteria}.',
  },
  'step.present': {
    de: 'Die Person dem Kunden vorschlagen und die Unterlagen versenden.',
    en: 'Propose the person to the client and send the documents.',
    fr: 'Proposer la personne au client et envoyer les documents.',
  },
  'step.clarifyMusts': {
    de: 'Die offenen Muss-Kriterien vor dem Versand im Gespräch klären ({count}).',
    en: 'Clarify the open required criteria in conversation before sending anything ({count}).',
    fr: 'Clarifier en entretien les critères obligatoires en suspens avant tout envoi ({count}).',
  },
  'step.clarifyShoulds': {
    de: 'Die ungeklärten Soll-Kriterien im Gespräch ansprechen ({count}).',
    en: 'Raise the unclear desirable criteria in conversation ({count}).',
    fr: 'Aborder en entretien les critères souhaités à clarifier ({count}).',
  },
  'step.evidence': {
    de: 'Belege nachfordern und den Lebenslauf ergänzen, wo Kriterien nur teilweise belegt sind ({count}).',
    en: 'Ask for evidence and complete the CV where criteria are only partly shown ({count}).',
    fr: 'Demander des preuves et compléter le CV là où les critères ne sont attestés qu’en partie ({count}).',
  },
  'step.discussGaps': {
    de: 'Mit dem Kunden klären, ob er auf nicht erfüllte Muss-Kriterien verzichten kann ({count}).',
    en: 'Ask the client whether the required criteria that are not met can be waived ({count}).',
    fr: 'Voir avec le client s’il peut renoncer aux critères obligatoires non remplis ({count}).',
  },
  'step.languages': {
    de: 'Das Sprachniveau im Gespräch prüfen.',
    en: 'Check the language level in conversation.',
    fr: 'Vérifier le niveau de langue lors d’un entretien.',
  },
  'step.otherProfile': {
    de: 'Eine andere Stelle für die Person oder eine andere Person für die Stelle prüfen.',
    en: 'Consider another job for the person, or another person for the job.',
    fr: 'Envisager un autre poste pour la personne ou une autre personne pour le poste.',
  },
  'step.completeJob': {
    de: 'Beim Kunden Muss- und Soll-Kriterien einholen und den Abgleich wiederholen.',
    en: 'Obtain required and desirable criteria from the client and match again.',
    fr: 'Obtenir du client les critères obligatoires et souhaités, puis relancer la comparaison.',
  },
  'question.experience': {
    de: '«{criterion}»: In welchen Projekten und über welchen Zeitraum haben Sie diese Erfahrung gesammelt?',
    en: '“{criterion}”: in which projects, and over what period, did you gain this experience?',
    fr: '« {criterion} » : dans quels projets et sur quelle période avez-vous acquis cette expérience ?',
  },
  'question.depth': {
    de: '«{criterion}»: Können Sie ein Projekt schildern, in dem Sie dies selbst verantwortet haben?',
    en: '“{criterion}”: can you describe a project in which you were responsible for this yourself?',
    fr: '« {criterion} » : pouvez-vous décrire un projet dans lequel vous en étiez responsable ?',
  },
  'question.missing': {
    de: '«{criterion}»: Haben Sie damit Erfahrung, die im Lebenslauf nicht aufgeführt ist?',
    en: '“{criterion}”: do you have experience with this that the CV does not list?',
    fr: '« {criterion} » : avez-vous une expérience en la matière qui ne figure pas dans le CV ?',
  },
  'question.soft': {
    de: '«{criterion}»: An welcher Situation aus den letzten Jahren lässt sich das zeigen?',
    en: '“{criterion}”: which situation of recent years shows this?',
    fr: '« {criterion} » : quelle situation de ces dernières années l’illustre ?',
  },
  'question.language': {
    de: '«{criterion}»: In welchen beruflichen Situationen verwenden Sie diese Sprache?',
    en: '“{criterion}”: in which professional situations do you use this language?',
    fr: '« {criterion} » : dans quelles situations professionnelles utilisez-vous cette langue ?',
  },
} as const satisfies MessageCatalogue<string>
