import { expect, test } from 'vitest'
import { tokenise } from '../../text/normalise.ts'
import { findConcepts } from '../find.ts'
import { ourLexicon } from '../index.ts'

const provenBy = (text: string) => {
  const hits = findConcepts(text, tokenise(text), ourLexicon())
  return new Set(hits.flatMap((hit) => [...(ourLexicon().proves.get(hit.concept.id) ?? [])]))
}

test.each([
  ['servicing', 'Wartungsarbeiten', 'Serviced boilers', 'Entretien des machines'],
  ['breakdown-repair', 'Störungsbehebung beim Kunden', 'Breakdown repairs', 'Dépannage de chaudières gaz'],
  ['on-call-duty', 'Pikettdienst', 'on-call rota', 'Astreinte une semaine sur quatre'],
  ['meeting-management', 'Bausitzungen geleitet', 'chairing site meetings', 'animation des réunions de chantier'],
  ['subcontractor-management', 'Koordination der Handwerker', 'managing subcontractors', 'gestion des sous-traitants'],
  ['handover-documentation', 'Revisionsunterlagen', 'O&M manuals', 'constitution du DOE'],
  ['setting-out-instruments', 'Einmessen mit dem Nivellier', 'Set out with total station', 'tachéomètre'],
  ['occupied-building-works', 'in bewohntem Zustand', 'occupied premises', 'Travaux en site occupé'],
  ['winter-service', 'Winterdienst', 'snow clearance', 'Déneigement'],
  ['air-conditioning-systems', 'Klimaanlagen', 'air conditioning systems', 'climatiseurs'],
  ['hydronic-balancing', 'hydraulischer Abgleich', 'balancing heating systems', 'équilibrage hydraulique'],
  ['measuring-instruments', 'Messschieber', 'micrometers and verniers', 'pied à coulisse'],
  ['stainless-steel-work', 'rostfreier Stahl', 'stainless steel', 'acier inoxydable'],
  ['heidenhain', 'iTNC 530', 'Heidenhain TNC 640', 'commande Heidenhain'],
  ['vehicle-inspection-prep', 'Bereitstellung zur MFK', 'MOT preparation', 'préparation au contrôle technique'],
  ['deviation-management', 'Bearbeitung von Abweichungen', 'deviation investigations', 'traitement des déviations'],
  ['cleanroom-work', 'Reinraum', 'cleanrooms', 'salle blanche'],
  ['technology-transfer', 'Technologietransfer', 'process transfers', 'transfert de procédés'],
  ['capex-projects', 'Investitionsprojekten', 'capital projects', 'projets d’investissement'],
  ['driving-and-rest-times', 'Sozialvorschriften im Straßenverkehr', 'tachograph rules', 'suivi des temps de conduite'],
  ['transport-documents', 'Frachtbriefe', 'consignment notes', 'lettres de voiture'],
  ['goods-storage', 'Einlagern', 'put stock away', 'mise en stock des marchandises'],
  ['nights-out', 'Übernachtung im Lkw', 'nights out', 'Découchés à la semaine'],
  ['hedge-trimming', 'Heckenschnitt', 'hedge cutting', 'Taille de haies'],
  [
    'environmental-impact',
    'Umweltverträglichkeitsprüfung',
    'environmental impact assessments',
    'études d’impact sur l’environnement',
  ],
])('%s is proven in German, English and French', (id, ...wordings) => {
  expect(wordings.filter((wording) => !provenBy(wording).has(id))).toEqual([])
})

test.each([
  ['entretiens d’embauche et entretien annuel', 'servicing'],
  ['Warten auf Freigaben', 'servicing'],
  ['CNC-Fräsen', 'five-axis-milling'],
  ['Medizintechnik', 'iso-13485'],
  ['Pharmaindustrie', 'gmp-production'],
  ['Gartenpflege', 'landscaping'],
  ['Ausfuhranmeldung zusammengestellt', 'customs-clearance'],
  ['Ursprungszeugnisse beantragt', 'tariff-classification'],
  ['Ursprungszeugnisse beantragt', 'preferential-origin'],
  ['Fehlersuche', 'machine-fault-finding'],
  ['Incident Management nach ITIL', 'breakdown-repair'],
  ['Störungsbehebung an Brennern', 'incident-management'],
  ['Heimspeicher montiert', 'commercial-battery-storage'],
  ['Coswin', 'maximo'],
  ['Chauffeur', 'truck-driver'],
  ['Fernverkehr im Abo', 'truck-driving'],
  ['construction site visits by school classes', 'site-supervision-visits'],
  ['Einsatz als Regisseur', 'daywork-billing'],
  ['Titan der Branche', 'titanium-work'],
  ['a wide variation of tasks', 'claim-management'],
])('“%s” does not prove %s', (text, id) => {
  expect([...provenBy(text)]).not.toContain(id)
})
