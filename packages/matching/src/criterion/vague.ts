import type { Language } from '@dossier/profiles'
import { isDistinctWork } from '../lexicon/work.ts'

/**
 * Adjectives, adverbs and verbs that say only how or that something is done: without them, a criterion loses no demand that a CV
 * could prove. Stems of folded words, each with any German, English or French ending.
 */
const vagueStems = `inkl inklusive exkl oeuvre charge took taken constitue constituent ortskenntnis besitz access parles parlees parlee couramment accepte acceptee acceptes aupres involvement disciplin disciplined branchenkenntniss milieu enge enger engen eng scale destination deja macht machen defaut served mid sized eingetragen eingetragene comprise compris inbegriffen inclus paar natuerlich juristisch etwas besten irgend moindre prive privee privat firmen particulier statutory
  plutot davantage souvent parfois beaucoup assez already recently previously ever talk talking after since once often usually mostly rather somewhat quite bisschen einst damals echt richtig wirklich wohl eben halt durchaus komplex anspruchsvoll dynamisch modern vielseitig spannend abwechslungsreich wachsend gross klein mittel
  mittelgross hoch breit weit tief stark verschieden verschiedenst unterschiedlich divers vielfaeltig mehrer einig
  viel all saemtlich ganz gesamt jeweilig entsprechend geeignet passend notwendig erforderlich gefordert noetig wichtig
  wesentlich zentral ueblich gaengig gebraeuchlich bekannt neu neuest aktuell laufend taeglich regelmaessig
  selbststaendig selbstaendig eigenverantwortlich eigenstaendig zuverlaessig sorgfaeltig genau exakt praezis effizient
  wirksam erfolgreich erfahren versiert routiniert geuebt fit sattelfest vertraut ausgebildet motiviert engagiert
  interessiert bestanden erworben absolviert vorhanden vorweisbar vorweisen mitbringen bringst bringen bringt verfuegen
  verfuegst verfuegt besitzen besitzt besitzst haettest kennst kennen kennt beherrschen beherrschst beherrscht
  weist aufweisen vorzuweisen gesammelt sammeln idealerweis gern gerne ebenso ebenfalls zudem ausserdem darueber hinaus
  zusaetzlich weiter weiterhin insbesonder vor allem hauptsaechlich schwerpunkt schwerpunktmaessig beziehungsweis
  vergleichbar aehnlich gleichwertig anerkannt einschlaegig relevant entsprechend fachlich beruflich fachspezifisch
  allgemein gut sehr bestens hervorragend ausgezeichnet exzellent souveraen professionell kompetent qualifiziert
  hochwertig sauber schnell rasch flexibel offen freundlich gepflegt angenehm positiv jung dipl diplomiert
  durchfuehr durchfuehrung umsetz umsetzung bearbeit bearbeitung erledig erledigung uebernahm uebernehmen abwickl abwicklung
  ausfuehr ausfuehrung vorbereit vorbereitung nachbereit nachbereitung mitarbeit mitwirkung mithilf unterstuetz
  unterstuetzung sicherstell sicherstellung gewaehrleist gewaehrleistung erstell erstellung erarbeit erarbeitung
  verfass betreu betreuung begleit begleitung pfleg umgehen umgang arbeit arbeiten arbeitest taetig taetigkeit einsatz
  aufgaben aufgabe thema themen fragen bereich gebiet fachgebiet fachbereich sektor branche unternehmen betrieb betriebe
  firma organisation institution einrichtung abteilung team gruppe kontext rahmen zusammenhang hintergrund werdegang
  laufbahn funktion stelle rolle position job stellung hinsicht weise art form stufe ebene grad mass
  jahre jahr monat zeit dauer mindestdauer beginn anfang punkt basis grundlage ding sache grundsaetz grundsatz
  person personen persoenlichkeit mensch kandidat bewerber profil qualifikation voraussetzung anforderung kriterium
  einfuehr einfuehrung aufbau aufbauen weiterentwickl weiterentwicklung optimier optimierung gestalt gestaltung mitgestalt
  introduc introduction introducing implementing implement development introduire introduction mettre mise
  complex demanding challenging dynamic modern fast paced large small medium sized big different various diverse
  several multiple many all any each other new latest current daily regular regularly independent independently reliable
  careful accurate efficient effective successful successfully hands on practical relevant similar comparable suitable
  appropriate necessary essential key main strong proven solid good great excellent outstanding exceptional professional
  high low level deep broad wide demonstrable demonstrated confident comfortable capable able happy keen willing ready
  ensuring ensure providing provide delivering deliver performing perform handling handle carrying carry out supporting
  support assisting assist participating participate contributing contribute bring brings bringing possess possessing
  hold holding holds held gained gain gaining completed complete minimum least preferably ideally plus bonus person
  candidate applicant individual background track record history environment setting context area field industry sector
  company organisation organization team role job position post function capacity way basis understanding
  within across throughout into onto from about around between up to including include such etc both either
  complexe exigeant varie different divers nombreux nombreuse plusieurs tout toute tous grand petit moyen nouveau nouvel
  actuel quotidien regulier autonome fiable rigoureux rigoureuse efficace reussi solide bon bonne excellent professionnel
  professionnelle pertinent similaire comparable equivalent necessaire essentiel principal confirme avere significatif
  significative probant reussie reel reelle veritable fort forte haut bas niveau approfondi large general generale
  posseder possedez possede disposer disposez dispose justifier justifiez justifie avez avoir etes etre maitrisez
  maitriser connaissez connaitre savez savoir capable aptitude titulaire detenteur doter dote experimente realiser
  realisation effectuer assurer participer participation contribuer accompagner soutenir gerer traiter minimum moins
  environ secteur domaine branche entreprise societe organisation equipe role poste fonction cadre contexte milieu
  environnement personne candidat profil parcours qualite type genre forme ainsi egalement notamment surtout
  idealement serait serai bien tres plus moins acquis acquise obtenu obtenue reussi valide reconnu reconnue jugee juge
  votre notre vos nos vous nous tu ton ta tes son sa ses leur leurs ce cette ces cet on il elle ils elles y
  du dein deine deinen deiner deinem dir dich euch euer eure unserer unserem unseren ihrem ihren ihrer deines man
  diese dieser dieses diesem diesen jene jeder jede jedes jedem solche solcher welche welcher welches dort hier dabei
  dafuer damit darin dazu davon daran somit daher also bzw ggf gegebenenfalls evtl allenfalls etwa circa ca rund
  sowohl weder entweder ob wenn falls sofern soweit sowie auch nur noch schon bereits immer stets oft meist
  bist hast willst kannst moechtest solltest sollten sollte wuerde wuerden waere waeren koennte koennten darf duerfen muessen
  allein alleine selbst auch beim schon bisher stund stunde stunden prozent tag woch wochen gueltig deuxieme zweit dritt erst
  drei zwei vier fuenf sechs moeglichkeit gehoer gehoert handwerk nach parlez parler sprechen sprichst spricht verstehst verstehen
  sound live valid current up date aussi encore premier premiere seconde second third first two three four five six
  deux trois quatre cinq six bonne maitrise souhaitable heure semaine jour mois prozess ablauf ablaeufe
  praxis routine voraus indispensable participez alltag wer verstaendig verstaendigen leicht leichter leichte benefice
  correspond correspondre habitue habituee habitude selber sicher willkommen hilfreich hitting beating confidence structured
  eintragung einhaltung respect near ihnen setzt setzen request requesting compar comparing autre autres bonus pratique aise sur sure
  fort forte muni munie dote dotee souhaite souhaitee apprecie appreciee appreciees apprecies leut leute beid beide
  ausgestattet versorgt zaehl zaehlen geh gehen komm kommen steh stehen stehst halt haelt traust trau zutrau
  fachkundig sachkundig kundig erprobt ausgepraegt nachgewiesen nachweis nachweise belegbar mitgebracht
  hauptsach hauptsache ort orten zeit zeiten gleichzeitig ruhe uebersicht ueberblick wert bewusst gelegentlich teilweis
  anwenderkenntnis anwendungskenntnis verstaendigung leisten eigen gemaess arbeitsweise vorgehensweise arbeitsstil competent
 
  jederzeit griff linie klar quelques seraient seront selbstverstaendlich begruendung hohem anwenden anwendest producing preparing
  etablissement elaboration travail fachrichtung vertiefungsrichtung validite hand kleiner kleinere groesser groessere courant courante
  anfallend tadellos einwandfrei reibungslos
  own self generated based including daily day week month full part time secrets secret mean ideal ideally welcome helpful
  advantage advantageous useful desired required requirement requirements must need needed needs expected essential
  ouvert ouverte souhaitez aimez aime aimer voulez pouvez pouvoir devez besoin utile apprecier requise requis exige exigee
  interne externe intern extern lokal local locale regional regionale national
  selon scolaire clair professionnel appliquer weg umfeld subject discipline running led lead einmal quartal wechsel
  skilled skillful adept aisance recent recently evidence elektronisch electronic gewandtheit gewandt aktiv active activement versatile polyvalent polyvalente genuegt genuegen uns nuits loin chez weiter weitere fremdsprache dritte gerechnet gemacht running run keep kept sicherheit
  via demarche process processes procedure procedures vorschrift richtlinie ab pro per laut samt nebst alternativ annual annually yearly jaehrlich annuel annuelle annuels annuellement sieben neun zehn elf zwoelf fuenfzehn zwanzig dreissig seven eight nine ten eleven twelve fifteen twenty thirty fifty
  sept huit neuf dix onze douze quinze vingt trente dont davon inklusiv inklusive einschliesslich teilnehm teilnehmen teilnahme
  serait seraient apprecier hohem worked handled under recognised recognized full tete front confidence
  used write writes matter
  travailler bienvenu bienvenue begruendung berufspraxis berufserfahrung exposure voir dabeisein cours course courses kurs kurse
  previous prior earlier vorherig bisherig frueher precedent anterieur telefon telephone phone email mail persoenlich
  muendlich schriftlich muendliche schriftliche ecrit ecrite written spoken restriction auflage einschraenkung
  drafting draft hold wissen bescheid zuhause unterwegs mobil mobile one any speaker ander anderweitig i me my he she they them his her us able been being do does did done doing having had would could might may shall if when while

  don doesn didn isn aren ve re ll anything someone everything scare scares scared middle nowhere spot
  before folgte darauf folgt teil teile sechste sechster fuenfte vierte siebte wesen examen examens sc uebung better besser mieux
  anwenderkenntnisse
  example instance instances somewhere together alongside
  through ne fait someone busy extra
  sich selber ohnehin jedenfalls ansonsten sonst zumeist meistens manchmal haeufig oftmals mehrmals mehrfach insgesamt teilweise groesstenteils weitgehend
  rund gegenueber innerhalb ausserhalb anhand mittels bezueglich hinsichtlich
  peur plaisir egalement deja encore parfois toujours notamment lors cours jour jours semaine semaines
  some spoke clear clearly preference place continue continues every where what which whose how why there here then than so also too very well really truly just only even still already`

const endings = /(?:en|er|es|em|e|n|s|t|ed|ing|ly|x)?$/
const stems = new Set(vagueStems.split(/\s+/))

/** Whether a folded word names nothing that a CV could prove. */
export function isVague(word: string): boolean {
  if (stems.has(word)) return true
  for (let cut = 1; cut <= 3 && word.length - cut >= 3; cut += 1) {
    if (stems.has(word.slice(0, -cut)) && endings.exec(word.slice(-cut))?.index === 0) return true
  }
  return false
}

/** Nouns so general that they prove nothing without their object. */
const general = new Set(
  `leitung fuehrung vertretung planung organisation koordination kontrolle verwaltung beratung betreuung begleitung steuerung
  ueberwachung administration support service management leadership planning coordination supervision control gestion
  encadrement direction suivi conseil accompagnement kind kinder kindern kunde kunden menschen mensch patienten patient
  klienten bewohner mitarbeitende mitarbeitenden mitarbeiter personal team teams eltern people children customers clients
  patients staff colleagues employees personnes enfants equipe equipes qualitaet quality qualite sicherheit safety
  securite kommunikation communication dokumentation documentation analyse analysis entwicklung development verkauf
  produktion technik technisch technische technischen technischer technical technique techniques kaufmaennisch kaufmaennische
  kaufmaennischen commercial commerciale wirtschaft wirtschaftlich handwerklich handwerkliche manual manuelle sozial soziale
  social sociale medizinisch medizinische medical medicale production prozesse processes processus projekte projects projets systeme systems software daten data
  education bildung background experience opportunities change changes changement changements veraenderung veraenderungen aenderung aenderungen donnees material verantwortung responsibility responsabilite termine deadlines delais`.split(
    /\s+/,
  ),
)

/** Whether a folded word is too general to prove anything alone: `leitung`, `support`, `kunden`. */
export function isGeneral(word: string): boolean {
  return general.has(word)
}

const verbalNoun =
  /\p{L}{3}(?:ung|ungen|ieren|eln|ern|ing|tion|ment|age|ure)$|^(?:tenue|mise|prise|suivi|saisie|fuehren|erheben|pflegen|dealing)$/u
/** Deeds that are not implied by work on their object: keeping accounts is not auditing them. */
const otherWork =
  /pruef|kontroll|revision|audit|entwickl|konzep|berat|schul|unterricht|ausbild|vermittl|train|teach|verkauf|selling|forsch|research|leit|fuehrung|manage|verantwort|steuer|direct|encadre|develop|design|consult|plan|programm|instal|montage|repar|wartung|maint|ueberset|translat|traduc/

/** Words that end like deeds but name or qualify things. */
const noDeed =
  /^(?:incoming|outgoing|upcoming|building|ceiling|clothing|dressing|evening|housing|morning|shipping|wedding|wiring)s?$/

/** Whether a folded word without a concept only says that something is done with its object: `Erhebung der Vitalwerte`. */
export function isCarrier(word: string): boolean {
  return (
    verbalNoun.test(word) && !noDeed.test(word) && !otherWork.test(word) && !isGeneral(word) && !isDistinctWork(word)
  )
}

const baseDeeds: Readonly<Record<Language, RegExp>> = {
  de: /\p{L}{3}(?:ung|ieren|eln)$/u,
  en: /\p{L}{3}ing$|^(?:build|publish|model|report|set|keep|track|monitor|brief|produce|deliver|prepare|maintain|create|operate|arrange|reconcile|calibrate|support|process|update|write|record|issue|order|book|file|answer|arrange|assemble|automate|brief|clean|collect|compile|configure|cook|cut|deploy|document|draft|draw|edit|enter|escalate|file|fit|handle|improve|investigate|load|look|make|measure|migrate|model|pack|reduce|register|respond|serve|take|troubleshoot|wash)$/u,
  fr: /\p{L}{3}(?:er|ir|re|tion|age)$/u,
}

/** Whether a folded word that begins a text of that language is by its form what is done to what follows, in work that the trade itself consists of. */
export function isDeedOfTrade(word: string, language: Language): boolean {
  return baseDeeds[language].test(word) && !otherWork.test(word)
}

const mereDeeds =
  /^(?:administering|administrer|animer|etablir|relire|tenir|assurer|rediger|effectuer|participer|redaction|establish|taking|writing|zusammenarbeit|kooperation|austausch|echanges?|bedienung|ausstellen|verabreichen|erstellen|fuehren|verfassen|bearbeiten|durchfuehren|begleiten|betreuen|ausfuehren|erheben|erfassen|vorbereiten|pflegen|organisieren|koordinieren|umgehen|fertigung|herstellung|anfertigung|fertigen|herstellen|doing|making|preparing|handling|dealing|processing|traiter|gerer|realiser|preparer|suivre|elaborer|mettre|prendre|accueillir|repondre|renseigner)$/

/** Whether a folded word is one of the verbs with which adverts begin tasks. */
export function isPlainDeed(word: string): boolean {
  return mereDeeds.test(word)
}

/** Whether a folded word only says that something is done with its object, by work that is part of almost every task. */
export function isMereDeed(word: string): boolean {
  return isPlainDeed(word) || (isCarrier(word) && !isDistinctWork(word))
}

const beneficiaries =
  /^(?:people|persons?|personen|personnes|leute|leuten|menschen|mitarbeite\w+|kolleg\w+|kunden?|kundinnen|patient\w*|klient\w*|clients?|bewohne\w+|residents?|customers?|staff|colleagues|collegues|employees|collaborateurs|usagers|gaeste|gaesten|guests)$/

/** Whether a folded word names people for or with whom something is done: `leadership of ten people`. */
export function isBeneficiary(word: string): boolean {
  return beneficiaries.test(word)
}

const adjective = /(?:isch|lich|ig|bar|iv|al|ell|aer|oes|ant|ent|haft|sam|los)(?:e[rsnm]?)?$/
const verb =
  /(?:^ge\p{L}{3,}(?:t|en)$)|(?:^(?:ab|an|auf|aus|be|bei|durch|ein|er|fest|frei|her|hin|mit|nach|ueber|um|unter|ver|vor|weiter|zer|zu|zurueck|zusammen)(?:ge)?\p{L}{3,}(?:t|en)$)|(?:\p{L}{3,}(?:est|st|iert|ieren|eln|ern|en)$)/u
const german =
  /^(?:und|der|die|das|mit|als|oder|du|sie|ein|eine|einer|von|fuer|im|zum|zur|den|dem|des|bei|sowie|dein|deine|ihr|ihre|hast|haben|bist)$/

/** Whether folded words contain a German function word. */
export function isGerman(words: readonly string[]): boolean {
  return words.some((word) => german.test(word))
}

/** Whether the word at `at` is a French verb with `vous` or `tu` (`vous établissez`, `vous avez déjà animé`); the nouns name the work. */
export function isFrenchVerb(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (/^\p{L}{3,}ez$/u.test(word))
    return words.slice(Math.max(0, at - 4), at).some((one) => /^(?:vous|et|ou|qui)$/.test(one)) || at === 0
  const isParticiple = /^\p{L}{2,}(?:e|i|u)e?s?$/u.test(word)
  return isParticiple && words.slice(Math.max(0, at - 3), at).some((one) => /^(?:avez|etes)$/.test(one))
}

const infinitive =
  /^(?:ab|an|auf|aus|be|bei|durch|ein|ent|er|fest|her|nach|ueber|um|unter|ver|vor|weiter|zer|zurueck|zusammen)\p{L}{3,}(?:en|eln|ern)$|\p{L}{3}ieren$/u
/** English words of that form. */
const noInfinitive = /^(?:between|beaten|eastern|eleven|abdomen|aspen)$/

/** Whether a folded word is an infinitive by a German prefix or ending, in a text that may have no other German word: `Reklamationen abwickeln`. */
export function isGermanInfinitive(word: string): boolean {
  return infinitive.test(word) && !noInfinitive.test(word)
}

/** Whether a word of a German text has the form of a verb; the nouns name the work. */
export function isGermanVerb(written: string, word: string): boolean {
  return /^\p{Ll}/u.test(written) && verb.test(word) && !adjective.test(word)
}
