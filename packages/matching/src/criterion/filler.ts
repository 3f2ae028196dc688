import { isLikeOrRelated } from './like.ts'

/** Folded words that require nothing on their own. Words that are neither here nor understood are shown as left over. */
const fillers = new Set(
  `hons honours der die das den dem des ein eine einer einem eines einen und oder sowie bzw beziehungsweise respektive als auch am an
  auf aus bei beim bis durch fuer gegen im in ins mit nach ohne seit ueber um unter vom von vor waehrend wie z.b zb zum
  zur zu etc u.a ua usw ist sind hat haben wird werden kann koennen sich es er sie ihr wir unser unsere ihre sein
  sehr gut gute guter gutes guten hohe hoher hohes hohen grosse grosser grosses grossen fundierte fundiertes fundierter
  fundierten vertiefte vertieftes vertieften vertiefter solide solides solider soliden breite breites breiter breiten
  ausgewiesene ausgewiesener ausgewiesenes ausgewiesenen nachgewiesene nachgewiesener nachgewiesenes nachweislich
  nachweisbare praktische praktischer praktisches erste ersten umfassende umfassendes umfassenden tiefgehende relevante
  relevanter einschlaegige einschlaegiger einschlaegigen mehrere mehreren idealerweise wuenschenswert wuenschbar vorteil
  vorzugsweise plus zwingend erforderlich notwendig vorausgesetzt voraussetzung muss soll bereits insbesondere
  mind mindestens min minimum wenigstens mehr jahre jahren jahr
  erfahrung erfahrungen berufserfahrung praxiserfahrung projekterfahrung praxis kenntnis kenntnisse kenntnissen
  grundkenntnisse grundkenntnissen basiskenntnisse fachkenntnisse fachwissen wissen know how knowhow verstaendnis
  faehigkeit faehigkeiten kompetenz kompetenzen expertise beherrschung sicher sichere sicherer sicherem sicheren umgang
  anwendung einsatz nutzung arbeit arbeiten taetigkeit bereich bereichen umfeld rolle funktion position
  andere anderer anderen abgeschlossene abgeschlossenes abgeschlossener
  ausbildung studium weiterbildung abschluss wort schrift sprache sprachen sprachkenntnisse niveau level muttersprache it beispiel davon hoeher besser methoden methodik werkzeuge werkzeugen technologien
  technologie systeme systemen system umgebung umgebungen projekte projekten projekt themen programmierkenntnisse
  programmierkenntnissen ausgepraegte ausgepraegter ausgepraegtes ausgepraegten
  fliessend fliessende verhandlungssicher verhandlungssichere stilsicher stilsichere
  zertifizierung zertifizierungen zertifiziert zertifizierte zertifizierter zertifikat zertifikate junior senior
  the a an of in on at for with by to from and or as such like e.g eg i.e ie is are be has have must should will can
  you your our we who that this these those their its it least more than over plus years year yrs experience experienced
  experiences knowledge skills skill ability understanding proficiency proficient familiarity familiar expertise hands
  very good strong solid excellent proven deep extensive broad practical demonstrated advanced basic working relevant
  required preferred preferably ideally nice desirable advantage asset including
  use using used work working professional background track record degree field language languages spoken written fluent
  fluency native command certified certification certifications certificate role position environment environments tools tool technologies technology systems
  methods projects project higher above prior needed
  le la les l un une des de du d au aux et ou en dans sur avec par pour sans sous vers chez comme tel tels telle telles
  que qui est sont etre avoir ainsi notamment par exemple ex etc moins plus ans annees annee experience experiences
  connaissance connaissances maitrise competence competences bonne bonnes bon bons tres solide solides excellente
  excellentes approfondie approfondies confirmee confirme averee pratique souhaite souhaitee souhaitable idealement
  requis requise exige exigee atout avantage niveau langue langues oral ecrit parle courant courante maternelle
  certifie certifiee certification certifications certificat formation diplome poste
  fonction domaine environnement capacite aptitude utilisation sens professionnelle professionnel lu tant superieur superieure outil outils methodes technologies projets projet`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Whether a folded word requires nothing on its own: `und`, `Erfahrung`, `skills`. */
export function isFiller(word: string): boolean {
  return fillers.has(word) || isLikeOrRelated(word) || word.length === 1
}

const negation = /^(?:kein(?:e[rsnm]?|erlei)?|nicht|not|no|without|ohne|aucune?|pas|sans)$/

/** Whether a folded word is a negation. */
export function isNegation(word: string): boolean {
  return negation.test(word)
}

/** Numbers, versions, percentages and currencies, which only qualify other words. */
const quantity = /^(?:v?[\d.]+[+x]?|CHF|EUR|USD|GBP|FTE|PT|MA)$/i
/** Whether a word as written is a number, a version, a percentage or a currency. */
export function isQuantity(written: string): boolean {
  return quantity.test(written)
}

const technical = /^(?=.*\p{L})(?=.{2,40}$)(?:.*\p{Lu}.*\p{Lu}.*|.*[\p{N}+#].*|.+\..+)$/u

/**
 * Whether a word as written looks like the name of a technology (`ServiceNow`, `DB2`, `X.509`). Such names are the same in every
 * language, so they can be searched for without a concept.
 */
export function isTechnicalTerm(written: string): boolean {
  return written.length <= 40 && technical.test(written) && !quantity.test(written)
}

const advanced =
  /^(?:fundiert|vertieft|ausgewiesen|nachgewiesen|nachweislich|umfassend|tiefgehend|solide|expert(?:en\w*|e)?$|exzellent|hervorragend|ausgezeichnet|strong|solid|proven|deep|thorough|extensive|advanced|excellent|demonstrated|approfondi|confirme|avere)/
const good = /^(?:gute?[rsnm]?|good|bon(?:ne)?s?)$/
const plain = /^(?:grundkenntnisse?n?|basiskenntnisse?n?|erste[nr]?|basic|notions?|first)$/

/** The depth that the folded word at `at` states: `advanced` (also for `good`), which requires proven use, `basic`, or null. */
export function statedDepth(words: readonly string[], at: number): 'advanced' | 'basic' | null {
  const word = words[at] ?? ''
  if (advanced.test(word)) return 'advanced'
  if (plain.test(word)) return 'basic'
  if (!good.test(word)) return null
  return 'advanced'
}

const ease =
  /^(?:(?:treff|stil)?sicher(?:e[rnsm]?|heit)?|souveraen\w*|gewandt\w*|versiert\w*|routin(?:e|iert\w*)|geuebt\w*|sattelfest\w*|fit|perfekt\w*|bestens|beherrsch\w*|confident\w*|comfortable|fluent\w*|proficien\w*|competen(?:t|ce)|skilled|adept|inside|deeply|sound|aise|aisance|maitris\w*|parfaite?(?:ment)?|rompue?s?|sure?s?)$/

/** Like `statedDepth`, but for criteria, where words for ease (`sicherer Umgang`) require more than a name in a list too. */
export function askedDepth(words: readonly string[], at: number): 'advanced' | 'basic' | null {
  return statedDepth(words, at) ?? (ease.test(words[at] ?? '') ? 'advanced' : null)
}

const amplifier = /^(?:sehr|tres|very)$/
const mastery =
  /^(?:advanced|deeply|inside|expert\w*|exzellent\w*|hervorragend\w*|ausgezeichnet\w*|excellent\w*|approfondie?s?|tiefgehend\w*|perfekt\w*|parfaite?(?:ment)?)$/

/** Whether the word at `at` of a criterion requires more than good knowledge: `sehr gute`, `advanced`, `excellente`. */
export function asksForMastery(words: readonly string[], at: number): boolean {
  const [word = '', before = ''] = [words[at], words[at - 1]]
  const isVeryGood = amplifier.test(words[at - 2] ?? '') && good.test(before)
  return mastery.test(word) || mastery.test(before) || amplifier.test(before) || isVeryGood
}

/** Whether a folded word requires a certificate. */
export function isCertificateWord(word: string): boolean {
  return /^(?:zertifi|certifi)/.test(word)
}
