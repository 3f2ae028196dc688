import type { Concept } from '../lexicon.ts'
import type { Deed } from '../deed.ts'
import { deedVerbs } from './deed-verbs.ts'

const learners =
  'lernende lernenden auszubildende auszubildenden azubi azubis lehrling lehrlinge lehrlingen apprenti apprentis apprentie apprenties apprentice apprentices kochlernende kochlernenden'
const students =
  'studierende studierenden studenten studentinnen praktikant- praktikum pflegeschueler- pflegestudierende- stagiaire- etudiant- student students intern interns trainee trainees'
const staff =
  'mitarbeitende mitarbeitenden mitarbeiter mitarbeitern angestellte angestellten equipe equipen team teams personal monteure monteuren fachkraefte fachkraeften personen leuten people staff employees workers nurses pickers joiners carpenters electricians attendants kolonne kolonnen saisonniers saisonarbeiter saisonarbeitern malern maler gang crew carers drivers operatives technicians cooks engineers assistants equipes collaborateur- collaboratrice- salaries personnes ouvriers macons coffreurs chauffeurs chauffeuren fahrer fahrern fahrerinnen disponenten pflegenden pflegekraefte pflegekraeften betreuenden lehrpersonen lehrkraefte lehrkraeften erzieherinnen verkaeufer verkaeufern verkaeuferinnen vendeurs vendeuses infirmieres infirmiers soignants techniciens techniciennes magasiniers serveurs cuisiniers electriciens peintres mecaniciens advisers advisors developers analysts teachers midwives cleaners sachbearbeitende sachbearbeitenden sachbearbeiter sachbearbeitern sachbearbeiterinnen fachpersonen entwickler entwicklern ingenieure ingenieuren techniker technikern elektriker elektrikern schreiner schreinern koeche koechen'
const starters =
  'starter starters newcomers recruits operatives joiners mitarbeitende mitarbeitenden mitarbeiter mitarbeitern kollegen kolleginnen aushilfen teilzeitangestellte teilzeitangestellten neue temporaere temporaeren saisonarbeiter saisonarbeitern collaborateur- interimaires saisonniers'
const machines =
  'maschine maschinen anlage anlagen geraete geraeten maschinenpark machine machines machinery equipment plant engins materiel appareils traktor traktoren ladewagen tractors tractor tracteur- landmaschinen produktionsanlagen fertigungsanlagen installations'
const reports = 'bericht berichte berichten rapporte rapporten reports report rapports'

type VerbGroup = keyof typeof deedVerbs

/** The deeds that express activities, by concept id: groups of verbs, and their objects. */
const deeds: Readonly<Record<string, readonly [verbs: readonly VerbGroup[], objects: string]>> = {
  'apprentice-supervision': [['teach'], learners],
  'student-supervision': [['teach'], students],
  'team-leadership': [['lead'], staff],
  'staff-induction': [['induct'], starters],
  'care-rostering': [
    ['plan', 'write'],
    'dienstplan- einsatzplan- dienstplaene einsatzplaene schichtplan- schichtplaene rota rotas roster rosters plannings',
  ],
  'machine-upkeep': [['repair'], machines],
  'medication-dispensing': [
    ['give'],
    'medikamente medikamenten arzneimittel- medication medications medicine medicines medicament-',
  ],
  'complaint-management': [['handle'], 'reklamation- beschwerde- complaint- reclamation- plaintes beanstandung-'],
  reservations: [
    ['handle'],
    'reservation- reservierung- gruppenreservier- einzelreservier- zimmerreservier- tischreservier- zimmerbuchungen bookings',
  ],
  'reading-technical-drawings': [
    ['read'],
    'drawing drawings plan plaene plaenen zeichnung zeichnungen bauplaene schema schemas schemata plans isometrien',
  ],
  'claims-handling': [
    ['handle'],
    'schadenfall schadensfall schadenfaelle schadenfaellen schadensfaelle schadensfaellen sinistre sinistres',
  ],
  invoicing: [['bill'], 'rechnung rechnungen invoice invoices facture factures'],
  'report-writing': [['write'], reports],
  'materials-ordering': [
    ['buy'],
    'material materialien ware waren verbrauchsmaterial verbandsmaterial goods supplies stock materials materiel marchandise- fournitures',
  ],
  'loading-unloading': [
    ['load'],
    'lkw lkws lastwagen ware waren gueter trailers lorries trucks vehicles containers camions marchandise-',
  ],
  'parent-talks': [['hold'], 'elterngespraech- standortgespraech- entwicklungsgespraech-'],
  'parent-work': [['hold'], 'elternabend-'],
  'client-presentations': [['present'], 'kunde kunden client clients customer customers auftraggeber auftraggebern'],
  'subcontractor-management': [
    ['lead', 'plan'],
    'subunternehmer subunternehmern nachunternehmer nachunternehmern subcontractors traitants',
  ],
  'tax-returns': [['write', 'handle'], 'steuererklaerung- steuerdeklaration-'],
  'employment-contracts': [['write', 'give'], 'arbeitsvertr- anstellungsvertr-'],
  'reference-letters': [['write'], 'arbeitszeugnis- zwischenzeugnis- zeugnisse zeugnissen'],
  'supplier-selection': [['choose'], 'lieferant- supplier suppliers vendor vendors fournisseur-'],
  'supplier-evaluation': [['judge'], 'lieferant- supplier suppliers vendor vendors fournisseur-'],
  'supplier-quotations': [['fetch'], 'angebot angebote angeboten offerte offerten quotes quotations bids devis offres'],
  'framework-contracts': [['negotiate'], 'rahmenvertr- rahmenvereinbarung- jahresvertr- jahresvereinbarung- framework'],
  'supplier-negotiation': [
    ['negotiate'],
    'lieferant- jahresvertr- einkaufspreis- supplier suppliers vendor vendors fournisseur- einkaufskondition-',
  ],
  'works-council-talks': [
    ['negotiate'],
    'betriebsrat- arbeitnehmervertretung- personalvertretung- gewerkschaft- betriebsvereinbarung- interessenausgleich- sozialplan- unions syndicats syndicat',
  ],
  'customer-contact': [['advise'], 'kunden kundinnen kundschaft customers shoppers clientele clients'],
  'contract-drafting': [['write'], 'vertraege vertraegen vertrag verfuegungen agreements agreement contrats'],
  budgeting: [['write', 'plan'], 'budgets budget jahresbudget'],
  'diary-management': [
    ['handle', 'plan'],
    'termine terminen terminkalender agenda agendas diary diaries calendar calendars kalender',
  ],
  'travel-booking': [
    ['plan', 'book'],
    'reisen dienstreisen geschaeftsreisen reise travel trips voyages deplacements flug fluege fluegen',
  ],
  'minute-taking': [['write', 'keep'], 'protokoll protokolle protokollen sitzungsprotokoll- pv proces'],
  filing: [['order'], 'akten dossiers unterlagen dokumente dokumenten files dossiers documents'],
  recruiting: [
    ['recruit'],
    'mitarbeitende mitarbeiter mitarbeitenden fachkraefte personal staff employees candidates kandidaten kandidatinnen bewerber- collaborateurs candidats',
  ],
  'event-organisation': [
    ['plan'],
    'anlass anlaesse anlaessen event events veranstaltung- kundenanlaesse kundenanlass manifestations evenements evenement konferenz- conference conferences tagung- forum foren gala fete fetes fest feste kongress- congres',
  ],
  backup: [['secure'], 'daten datensicherung- sauvegardes backups backup'],
  'user-support': [
    ['supportusers'],
    'anwender anwendern anwenderinnen benutzer benutzern benutzerinnen nutzer user users end-users utilisateurs utilisatrices',
  ],
  'system-administration': [['administer'], 'server servern serveurs serveur servers domaine'],
  dunning: [
    ['remind'],
    'kunden zahler schuldner rechnungen accounts customers debtors invoices clients factures debiteurs',
  ],
  forecasting: [['write'], 'forecast forecasts hochrechnung- previsions'],
  'legal-opinions': [['write'], 'rechtsgutachten'],
  'customer-acquisition': [
    ['win'],
    'kunden neukunden kundinnen betriebe betrieben praxen firmen customers accounts clients clientele business entreprises',
  ],
  'congress-organisation': [
    ['plan'],
    'konferenz- conference conferences tagung- forum foren kongress- congress congres',
  ],
  'ticket-handling': [['handle', 'solve'], 'tickets ticket supporttickets'],
  'workplace-setup': [
    ['setup'],
    'arbeitsplaetze arbeitsplaetzen arbeitsstation- notebooks laptops laptop workstations pcs postes',
  ],
  'presentation-preparation': [['write'], 'praesentation praesentationen presentations slides'],
  'parallel-sites': [['lead', 'plan'], 'baustellen chantiers sites'],
}

/** Adds to each concept the deeds that express it. Throws when a deed names an unknown concept. */
export function withDeeds(concepts: readonly Concept[]): Concept[] {
  const known = new Set(concepts.map((one) => one.id))
  const lost = Object.keys(deeds).find((id) => !known.has(id))
  if (lost !== undefined) throw new Error(`The deeds of “${lost}” speak of no concept.`)
  return concepts.map((concept) => {
    const own = deeds[concept.id]
    return own === undefined ? concept : { ...concept, deeds: [toDeed(own)] }
  })
}

function toDeed([groups, objects]: readonly [readonly VerbGroup[], string]): Deed {
  return {
    verbs: groups.flatMap((group) => deedVerbs[group].german.split(' ')),
    leading: groups.flatMap((group) => deedVerbs[group].others.split(' ')),
    objects: objects.split(' '),
  }
}
