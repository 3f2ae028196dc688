/**
 * What the lines below a heading are. `profile` holds requirements of both kinds, `other` whatever has no field; `same`
 * is a heading inside a section, such as "technical".
 */
export type Heading = Section | 'same'
export type Section =
  | 'must'
  | 'should'
  | 'profile'
  | 'tasks'
  | 'summary'
  | 'goal'
  | 'languages'
  | 'conditions'
  | 'other'

const headings: readonly (readonly [Heading, RegExp])[] = [
  [
    'must',
    /^(?:(?:zwingende|harte|formale)\s)?(?:muss|must|pflicht|zwingend|eignungskriterien|k\.?o\.?)(?:[\s-]?(?:have|haves|kriterien|anforderungen|criteria|requirements|kriterium))*(?:\s\(.*\))?$|^(?:zwingende|obligatorische|notwendige|minimale) (?:anforderungen|kriterien|voraussetzungen|kenntnisse)$|^(?:minimum|mandatory|required|essential|basic|hard) (?:requirements|criteria|qualifications|skills|experience)$|^(?:exigences|critères|compétences|prérequis|qualifications) (?:obligatoires|impératifs|impératives|requis|requises|indispensables|minimales|essentielles)$|^(?:indispensable|impératif|obligatoire|prérequis|requis)s?$/u,
  ],
  [
    'should',
    /^(?:soll|kann|should|could|nice[\s-]?to[\s-]?haves?|wunsch|optional|bonus|zuschlagskriterien)(?:[\s-]?(?:kriterien|anforderungen|criteria|requirements|kenntnisse|points?))*(?:\s\(.*\))?$|^(?:wünschenswert|von vorteil|idealerweise|ein plus|pluspunkte|das wäre (?:toll|schön|ein plus))(?:e .*)?$|^(?:wünschenswerte|optionale|weitere|zusätzliche|erwünschte) (?:anforderungen|kriterien|kenntnisse|qualifikationen|fähigkeiten)$|^(?:preferred|desired|desirable|optional|additional|bonus) (?:requirements|criteria|qualifications|skills|experience|points)$|^(?:preferred|desirable|advantageous|a plus|pluses|an advantage)$|^(?:atouts?|souhaités?|souhaitées?|souhaitable|facultatif|un plus|les plus)(?: .*)?$|^(?:exigences|critères|compétences|connaissances|qualifications) (?:souhaités|souhaitées|souhaitables|facultatifs|facultatives|appréciées|appréciés|optionnelles|optionnels)$/u,
  ],
  [
    'profile',
    /^(?:(?:ihre?|deine?|unsere|fachliche|dein|ihr) )?(?:anforderungen|anforderungsprofil|profil|qualifikation(?:en)?|voraussetzungen|kenntnisse|erfahrung(?:en)?|kompetenzen)(?: (?:an|und) .*)?$|^(?:das|was) (?:bringen sie mit|bringst du mit|sie mitbringen|du mitbringst|wir erwarten|zeichnet (?:sie|dich) aus)$|^das bringst? (?:du|sie) mit$|^(?:(?:your|our|the|key|job) )?(?:requirements|profile|qualifications|skills|experience|criteria)$|^(?:what you(?:['’]ll)? bring|who you are|what we(?:['’]re| are) looking for|about you|skills and experience|you have)$|^(?:(?:votre|vos|le|les|nos) )?(?:exigences|profil(?: recherché| requis)?|qualifications|compétences|critères)$|^(?:ce que vous apportez|vous apportez)$/u,
  ],
  [
    'tasks',
    /^(?:(?:ihre?|deine?|die|ihr|dein) )?(?:haupt|kern)?(?:aufgaben(?:gebiet|bereich)?|tätigkeiten|verantwortlichkeiten|verantwortung|aufgaben und verantwortlichkeiten|aufgaben und kompetenzen)$|^(?:das erwartet (?:sie|dich)|was (?:sie|dich) erwartet|stellenbeschrieb)$|^(?:(?:your|key|main|the) )?(?:tasks|responsibilities|duties|role|tasks and responsibilities|roles and responsibilities)$|^(?:what you(?:['’]ll| will) (?:do|be doing)|the job)$|^(?:(?:vos|votre|les|la|principales) )?(?:tâches|missions?|responsabilités|activités|tâches et responsabilités|tâches principales)$/u,
  ],
  [
    'summary',
    /^(?:beschreibung|kurzbeschreibung|ausgangslage|projektbeschreibung|hintergrund|kontext|über uns|das projekt|wer wir sind|einleitung|das unternehmen)$|^(?:description|summary|about us|about the (?:role|project|company|job|team)|overview|background|context|the project|who we are|introduction)$|^(?:contexte|descriptif|résumé|à propos(?: de nous)?|le projet|présentation|qui sommes-nous)(?: .*)?$/u,
  ],
  ['goal', /^(?:ziel(?:e)?(?: der rolle)?|zielsetzung|goals?|objectives?|purpose|objectifs?|but)$/u],
  [
    'languages',
    /^(?:sprachen|sprachkenntnisse|languages?|language skills|langues?|connaissances linguistiques|langues requises)$/u,
  ],
  [
    'conditions',
    /^(?:rahmenbedingungen|einsatzrahmen|eckdaten|konditionen|einsatz|conditions|terms|assignment|key facts|facts|framework|cadre(?: de la mission)?|modalités|conditions cadres|informations pratiques)$/u,
  ],
  [
    'other',
    /^(?:(?:das )?(?:wir bieten|bieten wir)(?: ihnen| dir)?|unser angebot|ihre vorteile|bewerbung|benefits|(?:what )?we offer|how to apply|nous offrons|nos prestations|vos avantages|candidature)$/u,
  ],
  [
    'same',
    /^(?:(?:fach|sozial|methoden)kompetenz(?:en)?|(?:fachlich|technisch|persönlich|methodisch|sprachlich)(?:e[rs]?)?(?: (?:anforderungen|kenntnisse|kompetenzen|fähigkeiten))?|hard skills|soft skills|ausbildung|technical(?: skills)?|personal(?: skills)?|education|techniques?|personnel(?:le)?s?|formation|compétences (?:techniques|personnelles|sociales))$/u,
  ],
]

/** The section that a heading opens, by its words or by what stands in its brackets; null when it is not a known heading. */
export function sectionOf(heading: string): Heading | null {
  const text = heading
    .toLowerCase()
    .replace(/[\s:.!?…]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  const inBrackets = /\(([^()]*)\)/.exec(text)?.[1] ?? ''
  const withoutBrackets = text.replace(/\s*\([^()]*\)/g, '')
  const wordings = [text, inBrackets, withoutBrackets, text.replace(/ ?& ?/, ' und '), text.replace(/ ?& ?/, ' and ')]
  for (const wording of wordings) {
    const section = headings.find(([, pattern]) => pattern.test(wording))?.[0]
    if (section !== undefined) return section
  }
  return null
}

/** A single fact with its own field in the job profile. */
export type Fact =
  | 'title'
  | 'client'
  | 'organisationUnit'
  | 'start'
  | 'end'
  | 'extension'
  | 'workload'
  | 'locations'
  | 'deliveryModel'
  | 'contact'

const facts: readonly (readonly [Fact, RegExp])[] = [
  [
    'title',
    /^(?:titel|stellenbezeichnung|stelle|position|rolle|title|job title|role|poste|titre|intitulé(?: du poste)?|fonction)$/u,
  ],
  [
    'client',
    /^(?:auftraggeber(?:in)?|kunde|firma|unternehmen|client|customer|company|mandant|donneur d['’]ordre|entreprise)$/u,
  ],
  ['organisationUnit', /^(?:organisationseinheit|abteilung|bereich|department|unit|unité|département|service)$/u],
  ['start', /^(?:start|beginn|startdatum|einsatzbeginn|start date|début|date de début|entrée en fonction)$/u],
  ['end', /^(?:ende|enddatum|end|end date|fin|date de fin|bis)$/u],
  ['extension', /^(?:verlängerung|option|extension|prolongation)$/u],
  [
    'workload',
    /^(?:pensum|auslastung|beschäftigungsgrad|workload|fte|percentage|taux(?: d['’](?:occupation|activité))?)$/u,
  ],
  ['locations', /^(?:(?:arbeits|einsatz)?ort|standort|location|place of work|lieu(?: de travail)?)$/u],
  [
    'deliveryModel',
    /^(?:arbeitsmodell|delivery model|remote|homeoffice|home office|working model|modèle de travail|télétravail)$/u,
  ],
  ['contact', /^(?:kontakt|ansprechpartner(?:in)?|kontaktperson|contact|contact person|personne de contact)$/u],
]

/** The fact that a label such as `Pensum` announces; null when it is not a known one. */
export function factOf(label: string): Fact | null {
  const text = label.toLowerCase().replace(/\s+/g, ' ').trim()
  return facts.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** Words by which a requirement says that it is a wish. */
export const wishWords =
  /von vorteil|wünschenswert|idealerweise|nice[\s-]to[\s-]have|(?:is|are|would be|ist|wäre|wären|sind) (?:a|an|ein) (?:big )?(?:plus|advantage|bonus)|preferably|ideally|desirable|un (?:atout|plus|avantage)|souhaité|de préférence|idéalement/iu
