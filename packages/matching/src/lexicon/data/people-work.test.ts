import { expect, test } from 'vitest'
import { tokenise } from '../../text/normalise.ts'
import { findConcepts } from '../find.ts'
import { ourLexicon } from '../index.ts'

/** Everything that a text proves: what it names and what that implies. */
function proven(text: string): string[] {
  const hits = findConcepts(text, tokenise(text), ourLexicon())
  return hits.flatMap((hit) => [...(ourLexicon().proves.get(hit.concept.id) ?? [])])
}

test.each([
  ['bread-making', 'Herstellung von Brot und Kleingebäck', 'Bäcker-Konditor-Confiseurin EFZ', 'boulangère'],
  ['pastry-making', 'Torten auf Bestellung', 'pastry chef', 'tartes et entremets'],
  ['dough-work', 'Sauerteigführung', 'sourdough', 'pains au levain'],
  ['meat-processing', 'Fleischfachfrau EFZ', 'butchery', 'désossage'],
  ['haircutting', 'Friseurmeisterin', 'Damen- und Herrenschnitte', 'hairdresser', 'coupes femmes et hommes'],
  ['hair-colouring', 'Farb- und Strähnentechniken', 'balayage', 'coloration, mèches et coupe'],
  ['cosmetic-treatments', 'Kosmetikerin', 'beauty therapist', 'soins du visage'],
  ['laundry', 'Wäscheversorgung', 'laundry assistant', 'lingerie et buanderie'],
  ['food-hygiene', 'Lebensmittelhygiene', 'Level 2 Food Hygiene', 'plan de maîtrise sanitaire', 'HACCP-Konzept'],
  ['hygiene-rules', 'Hygiene- und Sicherheitsstandards', 'infection control', 'normes d’hygiène et de sécurité'],
  ['kitchen-station', 'Chef Entremetier', 'larder section', 'responsable du poste saucier'],
  ['fine-dining', 'gehobenen Gastronomie', 'Michelin-starred', 'restaurant gastronomique'],
  ['guest-care', 'Empfang und Betreuung der Gäste', 'greeting guests', 'accueil de la clientèle'],
  ['wine-knowledge', 'Weinkenntnisse', 'WSET Level 2', 'connaissance des vins'],
  ['room-inspection', 'Kontrolle der Zimmer', 'room checks', 'contrôle des chambres'],
  ['computer-literacy', 'PC-Kenntnisse', 'computer literate', 'outils informatiques', 'MS Office'],
  ['wound-care', 'VAC-Verbände', 'leg ulcers', 'pansements complexes'],
  ['medication-dispensing', 'Richten und Verabreichen von Medikamenten', 'medication rounds', 'semainiers'],
  ['student-supervision', 'Anleitung von Studierenden', 'mentoring student nurses', 'encadrement des étudiants HES'],
  ['fetal-monitoring', 'CTG-Überwachung', 'fetal heart monitoring', 'surveillance cardiotocographique'],
  ['births-conducting', 'Leitung physiologischer Geburten', 'low-risk births', 'conduite d’accouchements'],
  ['contrast-media', 'Verabreichung von Kontrastmitteln', 'contrast media', 'injection de produit de contraste'],
  ['transfusion-medicine', 'Blutgruppenserologie', 'cross-matching', 'groupage sanguin'],
  ['settling-in', 'Eingewöhnung nach dem Berliner Modell', 'settling new children', 'période d’adaptation'],
  ['parent-talks', 'Führen von Entwicklungsgesprächen', 'parent meetings', 'entretiens avec les parents'],
  ['parent-work', 'Elternabend', 'liaising with parents', 'partenariat avec les parents'],
  ['infant-care', 'Wickeln, Füttern und Pflege von Säuglingen', 'nappy changing', 'groupe des bébés'],
  ['classroom-management', 'Klassenlehrperson', 'form teacher', 'maîtresse de classe'],
  ['school-camps', 'Durchführung von Klassenlagern', 'residential school trips', 'camps de ski'],
  ['welfare-caseload', 'Führung von Sozialhilfedossiers', 'social assistance cases', 'dossiers d’aide sociale'],
  ['child-adult-protection', 'Mandatsführung', 'guardianship', 'mandats de curatelle'],
  ['key-worker', 'Bezugsbetreuerin', 'key worker', 'éducatrice référente'],
  ['night-and-weekend-duty', 'Wochenenddienste', 'weekend shifts', 'nuits et week-ends'],
  ['marriage-ceremonies', 'Durchführung von Trauungen', 'marriage ceremonies', 'célébration des mariages'],
  ['civil-registry', 'Infostar', 'registering births', 'enregistrement des naissances'],
  ['naturalisation', 'Einbürgerungsgesuche', 'citizenship applications', 'demandes de naturalisation'],
  ['identity-documents', 'Ausstellen von Identitätskarten', 'passport applications', 'attestations de domicile'],
  ['elections-and-votes', 'Führen des Stimmregisters', 'electoral register', 'organisation des votations'],
])('%s is proven in German, English and French', (id, ...texts) => {
  expect(texts.filter((text) => !proven(text).includes(id))).toEqual([])
})

test.each([
  ['mise en place d’un entrepôt de données', 'mise-en-place'],
  ['formation permanente', 'hairstyling'],
  ['coloration de Gram au laboratoire', 'hair-colouring'],
  ['Warenaufwand und Bruttomarge', 'kitchen-costing'],
  ['Kunden am Schalter der Bank', 'residents-advice'],
  ['Google Ads', 'challenging-behaviour'],
  ['Kundenbetreuung', 'guest-care'],
  ['Verkäuferin Bäckerei', 'bread-making'],
  ['Beratung im Aussendienst bei Frau Käser', 'dairy-processing'],
  ['Barber & Partner Rechtsanwälte', 'haircutting'],
  ['mixing and threading', 'hair-removal'],
  ['Commis de Cuisine', 'apprenticeship'],
  ['Berufsbildnerkurs', 'ausbildereignung'],
  ['AEVO', 'vocational-trainer-course'],
  ['Stillberatung', 'lactation-consultant'],
  ['Hausbesuche in der Sozialarbeit', 'home-visits-therapy'],
  ['allgemeine Laborarbeiten', 'clinical-chemistry'],
  ['Nachtdienst', 'night-and-weekend-duty'],
  ['Wochenenddienste', 'shift-work'],
  ['Reinigung der Patientenzimmer', 'room-cleaning-hotel'],
  ['Koch in einem Hotel', 'fine-dining'],
  ['Serviceangestellte', 'wine-knowledge'],
  ['Primarlehrerin', 'classroom-management'],
  ['Hochzeitsplanerin', 'marriage-ceremonies'],
  ['Betreuung einer Website', 'infant-care'],
  ['CT-Abteilung der Firma (Corporate Technology)', 'computed-tomography'],
])('“%s” does not prove %s', (text, id) => {
  expect(ourLexicon().concepts.has(id)).toBe(true)
  expect(proven(text)).not.toContain(id)
})
