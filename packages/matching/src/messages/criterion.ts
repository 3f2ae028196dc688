import type { MessageCatalogue } from '@dossier/profiles'

/** Remarks on one criterion. `{subject}` is the demand in the words of the criterion. */
export const criterionMessages = {
  'criterion.unparsed': {
    de: 'Das Kriterium konnte nicht automatisch ausgewertet werden; bitte beurteilen Sie es selbst.',
    en: 'This criterion could not be evaluated automatically; please judge it yourself.',
    fr: 'Ce critère n’a pas pu être évalué automatiquement ; veuillez l’apprécier vous-même.',
  },
  'criterion.open': {
    de: 'Das Stellenprofil lässt dieses Kriterium offen.',
    en: 'The job profile leaves this criterion open.',
    fr: 'Le profil de poste laisse ce critère ouvert.',
  },
  'criterion.negated': {
    de: 'Das Kriterium ist verneint formuliert; bitte beurteilen Sie es selbst.',
    en: 'This criterion is worded in the negative; please judge it yourself.',
    fr: 'Ce critère est formulé négativement ; veuillez l’apprécier vous-même.',
  },
  'criterion.leftOver': {
    de: 'Wörtlich gesucht: {words}.',
    en: 'Searched as written: {words}.',
    fr: 'Recherché tel quel : {words}.',
  },
  'criterion.otherWork': {
    de: 'Der Lebenslauf zeigt sonst wenig von dieser Stelle; ob dieselbe Arbeit gemeint ist, ist zu klären.',
    en: 'The CV shows little else of this job; whether it means the same work needs to be clarified.',
    fr: 'Le CV montre peu d’autres éléments de ce poste ; reste à savoir s’il s’agit du même travail.',
  },
  'criterion.otherTitle': {
    de: 'Kein Titel im Lebenslauf entspricht dem der Stelle; ob dieselbe Arbeit gemeint ist, ist zu klären.',
    en: 'No title in the CV is like that of the job; whether it means the same work needs to be clarified.',
    fr: 'Aucun titre du CV ne correspond à celui du poste ; reste à savoir s’il s’agit du même travail.',
  },
  'years.reached': {
    de: '{subject}: {years} J. {months} Mt. belegt, {required} J. verlangt.',
    en: '{subject}: {years} yr {months} mo shown, {required} yr required.',
    fr: '{subject} : {years} an(s) {months} mois attesté(s), {required} an(s) requis.',
  },
  'years.short': {
    de: '{subject}: nur {years} J. {months} Mt. belegt, {required} J. verlangt.',
    en: '{subject}: only {years} yr {months} mo shown, {required} yr required.',
    fr: '{subject} : seulement {years} an(s) {months} mois attesté(s), {required} an(s) requis.',
  },
  'years.otherWork': {
    de: '{subject}: Der Lebenslauf zeigt Berufsjahre, aber keine im ausgeschriebenen Beruf.',
    en: '{subject}: the CV shows years of work, but none in the advertised occupation.',
    fr: '{subject} : le CV montre des années de travail, mais aucune dans le métier annoncé.',
  },
  'years.unknownWork': {
    de: '{subject}: Der Lebenslauf zeigt Berufsjahre; ob sie im ausgeschriebenen Beruf liegen, ist zu klären.',
    en: '{subject}: the CV shows years of work; whether they are in the advertised occupation needs to be clarified.',
    fr: '{subject} : le CV montre des années de travail ; reste à savoir si elles relèvent du métier annoncé.',
  },
  'years.undated': {
    de: '{subject}: {required} J. verlangt, aber keine datierte Station belegt die Dauer.',
    en: '{subject}: {required} yr required, but no dated engagement shows for how long.',
    fr: '{subject} : {required} an(s) requis, mais aucune mission datée n’atteste la durée.',
  },
  'years.inPassing': {
    de: '{subject}: {required} J. verlangt; eine Station nennt es unter anderem, ohne zu sagen, wie lange.',
    en: '{subject}: {required} yr required; an engagement names it among other things, without saying for how long.',
    fr: '{subject} : {required} an(s) requis ; une mission le cite parmi d’autres tâches, sans dire combien de temps.',
  },
  'demand.mentionOnly': {
    de: '«{subject}» wird genannt, aber weder ein Projekt noch ein Zertifikat belegt die geforderte Tiefe.',
    en: '“{subject}” is mentioned, but neither a project nor a certificate shows the depth that is required.',
    fr: '« {subject} » est mentionné, mais ni projet ni certificat n’atteste le niveau requis.',
  },
  'demand.partOnly': {
    de: 'Von «{subject}» nennt der Lebenslauf nur {found}.',
    en: 'Of “{subject}”, the CV names only {found}.',
    fr: 'De « {subject} », le CV ne mentionne que {found}.',
  },
  'demand.noCertificate': {
    de: '«{subject}» wird genannt, aber ein Zertifikat ist nicht aufgeführt.',
    en: '“{subject}” is mentioned, but no certificate is listed.',
    fr: '« {subject} » est mentionné, mais aucun certificat n’est indiqué.',
  },
  'demand.noDegree': {
    de: '«{subject}» wird genannt, steht aber nicht unter den Abschlüssen.',
    en: '“{subject}” is mentioned, but is not listed among the degrees.',
    fr: '« {subject} » est mentionné, mais ne figure pas parmi les diplômes.',
  },
  'demand.basicOnly': {
    de: 'Für «{subject}» nennt der Lebenslauf nur Grundkenntnisse.',
    en: 'The CV states only basic knowledge of “{subject}”.',
    fr: 'Le CV n’indique que des notions de « {subject} ».',
  },
  'demand.courseOnly': {
    de: 'Für «{subject}» nennt der Lebenslauf einen Kurs, aber keine Anwendung.',
    en: 'The CV names a course in “{subject}”, but no use of it.',
    fr: 'Pour « {subject} », le CV mentionne un cours, mais pas de pratique.',
  },
  'demand.mentioned': {
    de: '«{subject}» wird erwähnt; dass die Person es selbst getan hat, steht nicht da.',
    en: '“{subject}” is mentioned, but the CV does not say that the person did it.',
    fr: '« {subject} » est mentionné, mais le CV ne dit pas que la personne l’a pratiqué.',
  },
  'demand.denied': {
    de: 'Der Lebenslauf verneint «{subject}».',
    en: 'The CV denies “{subject}”.',
    fr: 'Le CV nie « {subject} ».',
  },
  'demand.wished': {
    de: '«{subject}» ist im Lebenslauf ein Wunsch oder noch nicht abgeschlossen.',
    en: 'In the CV, “{subject}” is a wish or not yet completed.',
    fr: 'Dans le CV, « {subject} » est un souhait ou n’est pas encore achevé.',
  },
  'demand.contradicted': {
    de: 'Der Lebenslauf belegt «{subject}» und verneint es an anderer Stelle; bitte nachfragen.',
    en: 'The CV shows “{subject}” and denies it elsewhere; please ask.',
    fr: 'Le CV atteste « {subject} » et le nie ailleurs ; à vérifier.',
  },
  'demand.unread': {
    de: '«{subject}» steht in einem Teil der Quelle, für den der Lebenslauf kein Feld hat; bitte prüfen.',
    en: '“{subject}” stands in a part of the source that the CV has no field for; please check.',
    fr: '« {subject} » figure dans une partie de la source pour laquelle le CV n’a pas de champ ; à vérifier.',
  },
  'demand.levelBelow': {
    de: 'Ein Abschluss für «{subject}» ist aufgeführt, aber nicht auf der verlangten Stufe.',
    en: 'An education towards “{subject}” is listed, but not at the level required.',
    fr: 'Une formation correspondant à « {subject} » est indiquée, mais pas au niveau requis.',
  },
  'demand.unfinished': {
    de: 'Die Ausbildung «{subject}» ist nach dem Lebenslauf nicht abgeschlossen.',
    en: 'According to the CV, the education “{subject}” is not completed.',
    fr: 'Selon le CV, la formation « {subject} » n’est pas achevée.',
  },
  'demand.otherCountry': {
    de: 'Ein Abschluss für «{subject}» ist aufgeführt, aber aus einem anderen Land; ob er anerkannt ist, ist zu klären.',
    en: 'An education towards “{subject}” is listed, but of another country; whether it is recognised needs to be clarified.',
    fr: 'Une formation correspondant à « {subject} » est indiquée, mais d’un autre pays ; sa reconnaissance est à vérifier.',
  },
  'demand.otherTrack': {
    de: 'Aufgeführt ist ein Studium, verlangt eine Berufsbildung für «{subject}»; ob es gleich gilt, ist zu klären.',
    en: 'The CV lists a degree where a vocational education towards “{subject}” is asked for; whether it counts needs to be clarified.',
    fr: 'Le CV indique un diplôme universitaire, une formation professionnelle est demandée pour « {subject} » ; l’équivalence est à vérifier.',
  },
  'demand.relatedField': {
    de: 'Die verlangte Stufe ist erreicht; ob die Fachrichtung «{subject}» nahe genug steht, ist zu klären.',
    en: 'The level required is reached; whether the subject is close enough to “{subject}” needs to be clarified.',
    fr: 'Le niveau requis est atteint ; reste à savoir si la filière est assez proche de « {subject} ».',
  },
  'demand.broader': {
    de: 'Belegt ist «{found}»; ob das auch «{subject}» umfasst, ist zu klären.',
    en: 'The CV shows “{found}”; whether this covers “{subject}” needs to be clarified.',
    fr: 'Le CV atteste « {found} » ; reste à savoir si cela couvre « {subject} ».',
  },
  'demand.similarWord': {
    de: 'Nur eine verwandte Formulierung deutet auf «{subject}» hin.',
    en: 'Only a related wording points to “{subject}”.',
    fr: 'Seule une formulation apparentée laisse supposer « {subject} ».',
  },
  'demand.missing': {
    de: 'Der Lebenslauf enthält keinen Beleg für «{subject}».',
    en: 'The CV holds no evidence of “{subject}”.',
    fr: 'Le CV ne contient aucune preuve concernant « {subject} ».',
  },
  'demand.unknownTerm': {
    de: '«{subject}» kommt im Lebenslauf nicht vor; ein gleichwertiger Nachweis ist möglich.',
    en: '“{subject}” does not occur in the CV; equivalent evidence is possible.',
    fr: '« {subject} » n’apparaît pas dans le CV ; une preuve équivalente est possible.',
  },
  'demand.apart': {
    de: '«{subject}» ist belegt, aber nicht zusammen mit dem, was verlangt ist; das ist zu klären.',
    en: 'The CV shows “{subject}”, but not together with the work required; this needs to be clarified.',
    fr: 'Le CV atteste « {subject} », mais pas avec le travail demandé ; ce point est à clarifier.',
  },
  'demand.detailMissing': {
    de: '«{subject}»: Der Lebenslauf belegt das Thema, aber nicht diese Angabe.',
    en: '“{subject}”: the CV shows the subject, but not this detail.',
    fr: '« {subject} » : le CV atteste le sujet, mais pas cette précision.',
  },
  'demand.notRecent': {
    de: 'Der Lebenslauf belegt es, aber nicht für den verlangten Zeitraum («{subject} …»).',
    en: 'The CV shows it, but not within the period required (“{subject} …”).',
    fr: 'Le CV l’atteste, mais pas dans la période demandée (« {subject} … »).',
  },
  'demand.noTrace': {
    de: '«{subject}» kommt im Lebenslauf nicht vor, und er zeigt auch sonst wenig von dem, was die Stelle verlangt.',
    en: '“{subject}” does not occur in the CV, which shows little else of what the job requires either.',
    fr: '« {subject} » n’apparaît pas dans le CV, qui ne montre guère le reste de ce que le poste exige.',
  },
  'demand.softMissing': {
    de: '«{subject}» wird im Lebenslauf nicht explizit erwähnt und lässt sich am besten im Gespräch beurteilen.',
    en: '“{subject}” is not mentioned explicitly in the CV and is best judged in conversation.',
    fr: '« {subject} » n’est pas mentionné explicitement dans le CV et s’apprécie le mieux lors d’un entretien.',
  },
  'language.below': {
    de: '{subject}: {found} angegeben, {required} verlangt.',
    en: '{subject}: {found} stated, {required} required.',
    fr: '{subject} : {found} indiqué, {required} requis.',
  },
  'language.basicOnly': {
    de: '{subject}: nur {found} angegeben; ob das genügt, ist zu klären.',
    en: '{subject}: only {found} stated; whether this is enough needs to be clarified.',
    fr: '{subject} : seulement {found} indiqué ; reste à savoir si cela suffit.',
  },
  'language.notNative': {
    de: '{subject}: {found} angegeben, verlangt ist Muttersprache.',
    en: '{subject}: {found} stated, a native speaker is required.',
    fr: '{subject} : {found} indiqué, langue maternelle requise.',
  },
  'language.unknownLevel': {
    de: '{subject} ist aufgeführt, aber das Niveau ist nicht angegeben.',
    en: '{subject} is listed, but its level is not stated.',
    fr: '{subject} est indiqué, mais sans niveau.',
  },
  'language.missing': {
    de: '{subject} ist unter den Sprachen nicht aufgeführt.',
    en: '{subject} is not listed among the languages.',
    fr: '{subject} ne figure pas parmi les langues.',
  },
} as const satisfies MessageCatalogue<string>
