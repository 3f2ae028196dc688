/** What a word in a heading indicates. */
export type WordClass =
  | 'filler'
  | 'requirement'
  | 'must'
  | 'should'
  | 'tasks'
  | 'offer'
  | 'about'
  | 'contact'
  | 'conditions'
  | 'language'
  | 'goal'
  | 'education'
  | 'topic'

const words: readonly (readonly [WordClass, RegExp])[] = [
  [
    'filler',
    /^(?:d(?:er|ie|as|en|em|es)|eine?[nrms]?|(?:ihr|dein|unser|sein|jed|dies)(?:e[nrms]?|er)?|eure?|du|dich|dir|sie|ihnen|man|wir|uns|was|wen|wer|wie|wo|welche[nrsm]?|und|oder|sowie|u|an|in|im|am|bei|für|von|vom|zu|zur|zum|mit|auf|als|aus|über|noch|auch|so|damit|dafür|dabei|ausserdem|außerdem|zudem|darüber|hinaus|es|kurz|knapp|unbedingt|deiner?|seite|diese[rsn]?|(?:zusätzlich|weiter|sonstig|allgemein|künftig|zukünftig|neu|wichtig|ideal|optimal|perfekt|fachlich-persönlich)e?[nrsm]?|bist|sind|seid|ist|hast|haben|hat|habt|kannst|können|sollst|sollten|solltest|solltet|sollst|wirst|werden|wird|würden|möchten|the|a|an|your|our|you|we|us|i|it|what|who|which|how|and|or|of|for|to|at|on|with|as|are|is|be|will|have|do|does|would|can|this|that|you're|you'll|we're|you've|you'd|we'd|also|too|someone|somebody|aussi|quelqu'un|jemand(?:en)?|there|more|other|additional|further|key|main|general|here's|here|petits?|petites?|plein|futures?|bewerbers|kandidaten|le|la|les|l'|de|d'|du|des|un|une|votre|vos|notre|nos|ton|ta|tes|vous|tu|te|toi|nous|on|ce|c'|que|qu'|qui|quoi|quel(?:le)?s?|sont|êtes|es|as|avez|est|et|ou|pour|à|au|aux|en|dans|avec|sur|chez|êtes-vous|es-tu|avez-vous|autres?|principale?s?|principaux|i|il|lo|gli|tuoi|tuo|tue|tua|suo|sua|e|per|che|chi|cosa|sei)$/u,
  ],
  [
    'language',
    /^(?:sprachen?|(?:fremd)?sprach(?:kenntnisse|liches?|kompetenz(?:en)?|anforderungen|niveau)|sprachlich[\p{L}·-]*|languages?|langues?|linguistiques?|lingue)$/u,
  ],
  [
    'must',
    /^(?:muss|must|musts|pflicht|(?:muss|must|pflicht|k\.?o\.?|eignungs)-?(?:haves?|kriterien|kriterium|anforderungen|voraussetzungen|criteria|requirements)|have-to|musst|zwingend[\p{L}·-]*|obligat[\p{L}·-]*|notwendig[\p{L}·-]*|erforderlich[\p{L}·-]*|unabdingbar[\p{L}·-]*|unverzichtbar[\p{L}·-]*|minimale?[nrsm]?|minimum|mindest[\p{L}·-]+|formale|harte|k\.?o\.?|kriterien|mandatory|required|requires|essentials?|basic|impérati[\p{L}·-]+|obligatoires?|indispensables?|requise?s?|essentiel(?:le)?s?|minimal(?:e|es)?|prérequis|obbligatori[\p{L}·-]*|richiest[eio])$/u,
  ],
  [
    'should',
    /^(?:soll|kann|should|could|(?:soll|kann|wunsch|zuschlags)-?(?:kriterien|kriterium|anforderungen|qualifikationen|kenntnisse)|wünschenswert[\p{L}·-]*|wünschbar[\p{L}·-]*|erwünscht[\p{L}·-]*|wunsch|nice-to-haves?|nice|optional[\p{L}·-]*|bonus(?:punkte)?|plus|pluses|pluspunkte?|zusatzpunkte|(?:von|vom)?vorteil|vorteilhaft[\p{L}·-]*|idealerweise|vorzugsweise|bevorzugt[\p{L}·-]*|ideally|preferred|preferably|preferences?|desired|desirables?|advantage|advantageous|asset|assets|souhait[\p{L}·-]+|facultati[\p{L}·-]+|optionnel[\p{L}·-]*|appréci[\p{L}·-]+|atouts?|idéalement|préférence|preferenzial[\p{L}·-]+|gradit[\p{L}·-]+|auspicabil[\p{L}·-]+)$/u,
  ],
  [
    'education',
    /^(?:ausbildung(?:en)?|bildung|aus-|weiterbildung(?:en)?|studium|education|formations?|diplômes?|berufserfahrung(?:en)?|erfahrung(?:en)?|kenntnisse|experience|expériences?|knowledge|formazione|esperienza|background|savoir-être|savoir-faire|sozialkompetenz(?:en)?|selbstkompetenz(?:en)?|fachkompetenz(?:en)?|methodenkompetenz(?:en)?|persönlichkeit|persönlich(?:es)?|fachlich(?:es)?|praxis|person|pratique|zertifikate|certifications?|qualités)$/u,
  ],
  [
    'requirement',
    /^(?:[\p{L}-]*(?:anforderungs?|qualifikations?|bewerber|kandidaten|wunsch|kompetenz|job|such)-?profile?|profil(?:e?s?|en)|profilo|[\p{L}-]{0,20}(?:anforderung(?:en)?|voraussetzung(?:en)?|qualifikation(?:en)?)|kriterien|kompetenzen|(?:fach|vor|grund|berufs|edv-|it-|methoden)-?kenntnisse|skills?|skillset|skill-set|fähigkeiten|fertigkeiten|stärken|eigenschaften|know-how|mitbringen|mitbringst|mitbringt|bringst|bringen|bring|suchen|suchst|gesucht|auszeichnet|zeichnet|begeister[\p{L}]+|überzeug[\p{L}·-]+|passt|passen|brauchst|brauchen|benötig[\p{L}·-]+|erfüll[\p{L}·-]+|erwarten|erwartungen|verlang[\p{L}·-]+|forder[\p{L}·-]+|voraussetz[\p{L}·-]+|ask|asks|asking|demand|demands|demandons|demandé[\p{L}·-]*|exigeons|requirements?|qualifications?|expertise|compet[\p{L}·-]+|abilities|strengths|need|needs|needed|looking|look|seek|seeking|seekers?|candidate|candidates|applicant|prerequisites?|pre-requisites?|criteria|credentials|expect|attributes|exigences?|compétences?|connaissances?|critères?|pré-requis|aptitudes|capacités|recherch[\p{L}·-]+|cherchons|apport[\p{L}·-]*|attendons|attendu[\p{L}·-]*|attentes|candidate?s?|candidat·e|idéal(?:e)?|requisiti|competenze|conoscenze|qualifiche|cerchiamo|offri|ideal)$/u,
  ],
  [
    'contact',
    /^(?:kontakt[\p{L}·-]*|contacts?|bewerb(?:ung|ungs[\p{L}·-]+|en|ungen)?|bewirb|apply|applications?|applying|candidatures?|postuler|postulation|postulez|ansprech[\p{L}·-]+|interess(?:e|iert)|interested|intéressée?s?|intéressé·e|interview|prozess|process|next|steps|fragen|questions?|auskunft|auskünfte|hinweise?|information(?:en|s)?|infos?|datenschutz|recruit[\p{L}·-]*|rekrut[\p{L}·-]*|unterlagen|diversity|equal|opportunit(?:y|ies)|klingt|spannend|candidatura|contatto)$/u,
  ],
  [
    'offer',
    /^(?:bieten|bietet|biete|angebot[\p{L}·-]*|benefits?|perks?|offers?|offering|vorteile|(?:zusatz|sozial)?leistungen|gewinn[\p{L}·-]*|freuen|profitier[\p{L}·-]*|warum|why|join|joining|joindre|love|lieben|vergütung|gehalt|lohn|salary|pay|compensation|remuneration|avantages|offrons|offre|proposons|prestations|rémunération|pourquoi|rejoindre|package|wertschätzung|kultur|culture|extras|goodies|bekommst|erhältst|erwartet|get|receive|offriamo|offerta|vantaggi)$/u,
  ],
  [
    'tasks',
    /^(?:[\p{L}-]{0,20}aufgaben(?:gebiete?|bereiche?|schwerpunkte?)?|aufgabe|tätigkeit(?:en|sgebiet|sbereich|sfeld)?|verantwort(?:lichkeiten|ung|ungsbereiche?|ungen)|haupttätigkeiten|wirkungs(?:feld|bereich|kreis)|arbeitsgebiet|einsatzgebiet|stellenbeschr[\p{L}·-]+|rolle|funktion|herausforderung(?:en)?|alltag|tun|machst|bewegst|bewirkst|tasks?|role|responsib[\p{L}·-]+|accountabilities|duties|duty|job|doing|missions?|position|day-to-day|tâches?|activités?|responsabilités?|rôle|ferez|feras|faire|poste|quotidien|challenge|kompetenzbereich|compiti|mansioni|responsabilità|attività)$/u,
  ],
  [
    'conditions',
    /^(?:arbeitsorte?|standorte?|einsatzort|locations?|lieu|ort|workload|pensum|eintritt|(?:stellen|dienst|arbeits)antritt|eintrittsdatum|antritt|vertrag[\p{L}·-]*|rahmenbedingungen|eckdaten|konditionen|einsatz[\p{L}·-]*|conditions?|terms|assignment|facts|framework|cadre|modalités|anstellung[\p{L}·-]*|arbeitszeit[\p{L}·-]*|pratiques|travail|work|arbeiten|working)$/u,
  ],
  ['goal', /^(?:ziele?|zielsetzung|goals?|objectives?|purpose|objectifs?|but)$/],
  [
    'about',
    /^(?:about|unternehmen[\p{L}·-]*|firma|arbeitgeber|team|company|employer|entreprise|propos|sommes|sommes-nous|sommes-nous\?|organisation|abteilung|umfeld|arbeitsumfeld|beschreibung|kurzbeschreibung|ausgangslage|hintergrund|kontext|einleitung|description|summary|overview|context|introduction|contexte|descriptif|résumé|présentation|projektbeschreibung|projekt|project|projet|siamo)$/u,
  ],
  [
    'topic',
    /^(?:soft|technisch[\p{L}·-]*|technical|techniques?|tech|stack|tools?|technologien?|technologies|methodisch[\p{L}·-]*|methoden|sozial[\p{L}·-]*|personal|personnel(?:le)?s?|hard|fachlich[\p{L}·-]*|persönlich[\p{L}·-]*|frontend|backend|datenbanken|databases|programmiersprachen|software|it|edv|führung|werkzeuge|systeme|charakter|humaines?|sociales?|professionnel(?:le)?s?|professional|beruflich[\p{L}·-]*|führerschein|fahrausweis|licences?|license)$/u,
  ],
]

/** The classes of a word in lower case; null if it occurs in no known heading. */
export function classesOf(word: string): readonly WordClass[] | null {
  if (word.length > 40) return null
  const bare = word.replace(/^["'«»„“”(]+|["'«»„“”.,;:!?)]+$/gu, '')
  if (bare === '') return ['filler']
  return classify(bare)
}

function classify(word: string): readonly WordClass[] | null {
  const found = words.find(([, pattern]) => pattern.test(word))
  if (found !== undefined) return [found[0]]
  const elided = /^(?:l|d|qu|c|n|s|j)'(.+)$/.exec(word)?.[1]
  return elided === undefined ? null : classify(elided)
}
