/**
 * Synonyms for things of working life, in German, English and French (separated by `|`), with accents, in any inflection. A word is in
 * one line only. A CV shows a criterion that consists of several such words by any words of the same lines in one statement. A line
 * that begins with `*` is so general that it proves nothing without words of another line; a line that begins with `!` names work
 * that each of its words proves alone.
 */
export const synonyms = `
* Kunde Kundin Kundschaft Klient Klientin Mandant Mandantin Auftraggeber Bauherr Bauherren Kunden Klienten Mandanten | client customer shopper clientele | client clientèle clients mandant
* Mitarbeiter Mitarbeitende Mitarbeitenden Angestellte Beschäftigte Kollegin Kollegen Personal | staff employee colleague workforce personnel | collaborateur collaboratrice employé salarié personnel
* Team Gruppe Mannschaft Equipe | team crew squad group | équipe groupe
* Bericht Berichte Rapport Report Auswertung Berichtswesen | report reporting | rapport bilan compte-rendu
* Sitzung Sitzungen Besprechung Meeting Termin Termine Versammlung Ausschuss | meeting appointment hearing committee board | réunion séance rendez-vous assemblée
* Unterlagen Dokument Dokumente Dokumentation Akte Akten Dossier Dossiers Papiere | document documentation paperwork file record records dossier | document documentation dossier pièces
* Projekt Projekte Vorhaben | project scheme | projet chantiers
* Angebot Angebote Offerte Offerten | quote quotation tender bid bids proposal | devis offre soumission
* Vertrag Verträge Vereinbarung Vereinbarungen Kontrakt | contract agreement | contrat convention accord
* Rechnung Rechnungen Faktura Fakturierung Verrechnung | invoice invoicing billing | facture facturation
* Preis Preise Preisen Konditionen Tarif | price pricing terms rate rates | prix tarif conditions
* Lieferant Lieferanten Zulieferer | supplier vendor | fournisseur
* Bestellung Bestellungen Auftrag Aufträge Aufträgen | order orders purchase-order | commande
* Lager Bestand Bestände Vorrat Vorräte Lagerbestand | stock inventory stocks warehouse storeroom | stock inventaire entrepôt
* Ware Waren Güter Artikel Produkt Produkte | goods product item | marchandise article produit
* Maschine Maschinen Anlage Anlagen Gerät Geräte Ausrüstung | machine machinery equipment plant device | machine équipement appareil installation
* Fehler Störung Störungen Defekt Panne Pannen | fault failure defect breakdown bug stoppage | panne défaut dysfonctionnement
* Zeichnung Zeichnungen Plan Pläne Plänen Bauplan | drawing drawings blueprint | plan plans dessin
* Schüler Schülerin Schülerinnen Kind Kinder Kindern Klasse | pupil child children class | élève enfant écolier apprenant classe
* Eltern Angehörige Angehörigen Familie Familien Bezugspersonen | parent family families carers relatives | parent famille proches
* Patient Patientin Patienten Patientinnen Bewohner Bewohnerin Bewohnende Bewohnenden Pflegebedürftige | patient resident | patient résident bénéficiaire
* Daten Datensatz Datenbestand | data dataset records | données
* Software Anwendung Anwendungen Applikation Applikationen Programm | software application app | logiciel application applicatif
* Nutzer Benutzer Anwender User | user users | utilisateur
* Kosten Aufwand Ausgaben | cost costs spending expenditure | coût coûts dépense
Lernende Auszubildende Azubi Azubis Lehrling Lehrlinge Lernenden Auszubildenden | apprentice apprentices trainee | apprenti apprentie alternant
Praktikant Praktikantin Praktikanten Studierende Studierenden Praktikum | placement trainees intern | stagiaire stagiaires stage
Neue Neulinge Neueintritte Einsteiger Berufseinsteiger | starter starters newcomer joiner joiners recruits newly | débutant débutants nouveaux arrivants juniors
! Medikament Medikamente Medikamenten Arznei Arzneimittel | medicine medicines medication drug drugs meds | médicament médication traitement
! Wunde Wunden Wundversorgung Verband Verbände Verbandswechsel Dekubitus Ulcus | wound wounds dressing dressings ulcer | plaie plaies pansement pansements escarre
Injektion Injektionen Spritze Spritzen Infusion Infusionen intravenös | injection injections infusion infusions intravenous iv | injection perfusion perfusions intraveineux
! Blut Blutentnahme Blutentnahmen Venenpunktion | blood bloods venepuncture phlebotomy | sang prélèvement prélèvements ponction
! Kanüle Venenzugang Venflon Braunüle | cannulation cannulated cannula cannulae | cathéter voie veineuse
Sturz Stürze Sturzprophylaxe | fall falls | chute chutes
Station Stationen Abteilung Bettenstation | ward unit | unité service
akut Akutpflege Akutstation Akutspital | acute | aigu aigus aiguë
Schicht Schichtdienst Schichten Schichtbetrieb Zweischichtbetrieb Dreischichtbetrieb | shift shifts rota rotas roster | équipe-horaire tournus roulement horaires
Nacht Nächte Nachtdienst Nachtwache Nachtschicht | night nights | nuit nuits
Wochenende Wochenenden Wochenenddienst | weekend weekends | week-end week-ends
Demenz dement demenzkrank Alzheimer | dementia alzheimer | démence démences alzheimer
Psychiatrie psychiatrisch psychisch | psychiatry psychiatric mental | psychiatrie psychiatrique psychique mentale
Suizid suizidal Suizidalität | suicide suicidal | suicide suicidaire
Krise Krisen | crisis crises | crise crises
Gespräch Gespräche Gesprächsführung Unterredung | conversation interview interviews talk | entretien entretiens
Therapie Therapien therapeutisch | therapy therapies therapeutic | thérapie thérapeutique psychoéducatif thérapeutiques
Angst Depression | anxiety depression | anxiété dépression
Rehabilitation Reha | rehabilitation rehab | réadaptation rééducation
Mobilisation mobilisieren Transfer | mobilisation manual-handling transfers | mobilisation transferts
Hygiene Hygienevorschriften | hygiene infection | hygiène
Ernährung Diät | nutrition diet | nutrition alimentation régime
Vitalzeichen Vitalwerte Blutdruck | vitals observations blood-pressure | paramètres constantes tension
Operation Operationen OP Eingriff Eingriffe | surgery theatre operation | opération bloc chirurgie
Geburt Geburten Entbindung | birth births delivery-suite labour | accouchement naissance
! Beton Betonieren betoniert Betonage | concrete concreting poured | béton bétonnage coulage bétonner
! Schalung Schalungen Einschalen geschalt | formwork shuttering | coffrage coffrages
! Bewehrung Armierung Eisenlegen | rebar reinforcement | ferraillage armature
! Mauerwerk Mauern Mauer gemauert | brickwork masonry bricklaying brick bricks | maçonnerie mur murs briques
Dach Dächer Dachdecken Bedachung | roof roofs roofing | toit toiture couverture
Gerüst Gerüste Gerüstbau | scaffold scaffolding | échafaudage échafaudages
Altbau Altbauten Umbau Umbauten Sanierung Sanierungen Renovation Renovationen | refurbishment renovation restoration conversion | rénovation rénovations réhabilitation
Baustelle Baustellen | construction-site building-site | chantier
Tiefbau Strassenbau Strasse Kanalisation Werkleitung Werkleitungen Werkleitungsbau | groundworks roads highways drainage sewers civils | génie-civil routes canalisation canalisations VRD
Polier Poliere Vorarbeiter | foreman foremen ganger | contremaître chef-équipe
Subunternehmer Subunternehmen Nachunternehmer Unterakkordant Unterakkordanten | subcontractor subcontractors subcontract subcontracts | sous-traitant sous-traitants
! Ausmass Aufmass Mengenermittlung | measurement take-off takeoffs take-offs quantities | métré métrés avant-métré
! Schlussrechnung Abrechnung Abrechnungen Schlussabrechnung Endabrechnung | final-account valuation valuations accounts | décompte décomptes situation
Nachtrag Nachträge | variation variations claims change-order | avenant avenants
Heizung Heizungen Heizungsanlage Wärmepumpe Wärmepumpen | heating boiler boilers heat-pump | chauffage chaudière pompe-à-chaleur
Sanitär Badezimmer Bad Bäder | plumbing bathroom bathrooms | sanitaire sanitaires plomberie
Elektro Elektroinstallation Elektroinstallationen Verkabelung verdrahtet | electrical wiring wired rewiring cabling | électricité électrique câblage
Schaltschrank Schaltschränke Verteiler Verteilung | switchgear panel panels switchboard cabinet | armoire armoires tableau
! Vermessung Absteckung abgesteckt eingemessen Einmessen Nivellier | setting-out surveying levels | implantation topographie relevé
Messung Messungen Messtechnik ausgemessen vermessen gemessen | measuring measured measurements | mesure mesures métrologie
Prototyp Prototypen Muster Musterbau | prototype prototypes sample | prototype prototypes maquette
Inbetriebnahme Inbetriebsetzung inbetriebgenommen | commissioning commissioned start-up | mise-en-service
! Leiterplatte Leiterplatten Platine Platinen PCB Layout | pcb pcbs board-layout | circuit-imprimé
Schaltung Schaltungen Schaltplan Schaltpläne Schaltungsentwicklung Schema | circuit circuits schematic schematics | schéma schémas
! EMV elektromagnetisch | emc | CEM
! Firmware hardwarenah Embedded Mikrocontroller STM32 | firmware embedded microcontroller | embarqué microcontrôleur
Steuerung Steuerungen SPS | plc plcs controls | automate automates
Instandhaltung Wartung gewartet Unterhalt instandgehalten | maintenance upkeep servicing | maintenance entretien
vorbeugend präventiv geplant | preventive preventative planned pm | préventif préventive
Ursache Ursachen Ursachenanalyse | cause causes root | cause causes
Werkzeug Werkzeuge Vorrichtung Vorrichtungen | tooling jig jigs fixture fixtures tool | outillage outillages outil
Fertigung Produktion Herstellung Serie Serienfertigung | production manufacturing assembly | fabrication production série
! Zerspanung Drehen Fräsen gedreht gefräst CNC | machining turning milling cnc machined | usinage usinées tournage fraisage décolletage
! Schweissen schweissen geschweisst Schweissarbeiten | welding welded weld | soudage soudure soudé
Qualität Qualitätssicherung Qualitätskontrolle | quality | qualité
Verbesserung Optimierung KVP | improvement | amélioration
Buchhaltung Buchführung Buchungen Verbuchung verbucht gebucht | bookkeeping ledger ledgers postings | comptabilité écritures saisie
Abschluss Abschlüsse Jahresabschluss Jahresabschlüsse Monatsabschluss Jahresrechnung Jahresrechnungen | closing close year-end month-end | clôture clôtures bouclement bouclements
! Lohn Löhne Gehalt Gehälter Lohnabrechnung Lohnabrechnungen Gehaltsabrechnung Gehaltsabrechnungen Lohnverarbeitung | payroll wage wages payslips salary | paie salaire salaires bulletin bulletins
Steuer Steuern Steuererklärung Steuererklärungen | tax taxes taxation | impôt impôts fiscalité fiscal fiscale
Mehrwertsteuer MWST Umsatzsteuer USt Umsatzsteuervoranmeldung | VAT | TVA
Quellensteuer | withholding | impôt-source
! Mahnung Mahnungen Mahnwesen Inkasso | dunning arrears collection collections | rappel rappels recouvrement relances
Debitoren Debitor Forderungen | receivable receivables debtors | débiteurs créances
Kreditoren Kreditor Verbindlichkeiten | payable payables creditors | créanciers dettes
Zahlung Zahlungen Zahlungsverkehr Zahlungsläufe | payment payments | paiement paiements règlements
! Konsolidierung konsolidiert Konzernabschluss | consolidation consolidated intercompany | consolidation consolidé
Wirtschaftsprüfung Revision Revisionen Abschlussprüfung Prüfer Revisor | audit audits auditor auditors | audit audits révision commissaire
Sozialversicherung Sozialversicherungen AHV | social-security pension | sociales sociale cotisations DSN
Budget Budgets Budgetierung Budgetplanung | budget budgets budgeting | budget budgets
! Prognose Prognosen Forecast Hochrechnung | forecast forecasts forecasting | prévision prévisions
Kennzahlen Kennzahl KPI KPIs | kpi kpis metrics | indicateurs indicateur
Kredit Kredite Darlehen Hypothek Hypotheken | loan loans lending mortgage credit | crédit prêt hypothèque
Versicherung Versicherungen Police Policen | insurance policy policies | assurance assurances police
Schaden Schäden Schadenfall Schadenfälle | claim | sinistre sinistres
Gericht Gerichte Gerichtstermine Prozess Prozesse Verhandlungstermine forensisch Prozessführung | court courts litigation tribunal tribunals | tribunal tribunaux plaidoirie contentieux
Klage Klagen Klageschrift Schriftsatz Schriftsätze | lawsuit pleadings | mémoire mémoires requête
Gutachten Rechtsgutachten Stellungnahme Stellungnahmen | opinion opinions memo memos | avis préavis
Urkunde Urkunden Beurkundung Beurkundungen | deed deeds | acte actes
Erbrecht Erbe Nachlass Erbschaft Erbteilung Erbschaften | estate estates probate inheritance | succession successions successoral successoraux successorale
Grundbuch Grundbuchamt Grundstück | land-registry conveyancing | foncier
Immobilien Immobilie Liegenschaft Liegenschaften Wohnungen | property properties real-estate lettings | immobilier immobiliers immobilière PPE
Handelsregister | companies-house | registre
Arbeitsrecht Arbeitsgericht Arbeitsgerichten Kollektivarbeitsrecht | employment-law | prud'hommes
Kündigung Kündigungen Aufhebungsvertrag | dismissal dismissals termination redundancy | licenciement licenciements
Datenschutz DSGVO DSG | privacy gdpr | RGPD
Compliance Geldwäscherei Geldwäsche | compliance aml kyc | conformité blanchiment
Vorschrift Gesetz Gesetze Gesetzgebung | legislation statute | loi lois législation
Anwalt Anwälte Kanzlei Kanzleien | counsel solicitor solicitors lawyers | avocat avocats étude
Neukunde Neukunden Neukundengewinnung Akquise Akquisition Kaltakquise Neukundenakquise hinzugewonnen | prospect prospecting prospects new-business cold-calling leads | prospect prospection prospects
Bestandskunden Kundenbeziehung Kundenbeziehungen Kundenpflege Kundenbindung | accounts-base relationships relationship retention | fidélisation fidéliser portefeuille
Umsatz Umsätze Absatz Verkaufszahlen | revenue turnover sales | chiffre-affaires ventes
! Vorführung Vorführungen vorgeführt Demonstration Präsentation Präsentationen Produktvorführung | demonstration demonstrations demo demos | démonstration démonstrations présentation
Messe Messen Messeauftritt Messeauftritte | trade-show trade-fair exhibition | salon salons foire
Laden Filiale Filialen Geschäft Ladengeschäft Verkaufsstelle | shop store stores branch outlet | magasin boutique succursale point-vente
Kasse Kassen Kassenabschluss | till tills checkout cash | caisse caisses encaissement
Reklamation Reklamationen Beschwerde Beschwerden | complaint complaints | réclamation réclamations plainte litige litiges
Schwund Inventurdifferenz Diebstahl | shrinkage loss theft | démarque vol
! Kampagne Kampagnen Werbung Werbekampagnen | campaign campaigns advertising ads | campagne campagnes publicité
! Suchmaschine Suchmaschinen Suchmaschinenoptimierung SEO | seo search-engine | référencement SEO
! Marktplatz Marktplätze Amazon | marketplace marketplaces amazon | marketplace amazon zalando
Onlineshop Webshop Shop Shopify | e-commerce webshop shopify | boutique-en-ligne e-commerce shopify
Mode Bekleidung Textilien | fashion clothing apparel | mode prêt-à-porter vêtements
Kalender Terminkalender Agenda Terminplanung | diary diaries calendar calendars | agenda agendas
Reise Reisen Geschäftsreisen Dienstreisen Flüge | travel trips flights | voyage voyages déplacements
! Spesen Spesenabrechnung Reisekosten | expenses | frais
! Protokoll Protokolle Protokollführung protokolliert Protokollieren | minutes note-taking minute | procès-verbal procès-verbaux PV
Empfang Rezeption Schalter | reception front-desk switchboard visitors | accueil réception guichet
! Korrespondenz Briefe Schriftverkehr Briefverkehr | correspondence letters mail | correspondance courrier courriers
Anlass Anlässe Veranstaltung Veranstaltungen Event Events Feier Weihnachtsfeier | event events party function | événement événements manifestation manifestations fête
Umzug Umzüge | relocation move | déménagement
! Diktat Diktate Schreibarbeiten | dictation audio-typing typing transcription | dictée dictés dactylographie frappe
Ablage Archiv Archivierung | filing archive archiving | classement archivage archives
Zeugnis Zeugnisse Arbeitszeugnisse | reference references testimonials | certificat-travail attestations
Eintritt Eintritte Austritt Austritte Onboarding | onboarding offboarding induction | entrée intégration
Abwesenheit Abwesenheiten Zeiterfassung | absence absences leave attendance | absence absences congés
Bewerbung Bewerbungen Bewerber Bewerbende | applicant applicants candidate candidates | candidature candidatures candidat
Lastwagen LKW Sattelzug Sattelschlepper | lorry lorries truck hgv | camion camions poids-lourd
Ladung Ladungssicherung gesichert | load loads load-securing | chargement arrimage
! Kühlung Kühlgut Kühltransport Kühltransporte Tiefkühl Temperatur Frischdienst | refrigerated chilled frozen temperature | frigorifique frais température
! Tachograph Tacho Fahrtenschreiber Lenkzeiten Ruhezeiten | tachograph tacho drivers-hours | tachygraphe chronotachygraphe
! Kommissionierung kommissioniert Kommissionieren Rüsten | picking picked picker packing | préparation préparateurs préparateur
Wareneingang Wareneingänge Warenannahme | goods-in receiving | réception-marchandises
Stapler Gabelstapler | forklift reach-truck | chariot cariste
! Inventur Inventuren Inventar Bestandsaufnahme | stocktake stocktaking stock-count | inventaire inventaires
! Zoll Verzollung Zollpapiere | customs | douane douanes douanier
Fracht Speditionen Spediteur Frachtpapiere | freight haulier hauliers carriers | fret transporteur transporteurs
Tour Touren Tourenplanung Route Routen | route routes rounds | tournée tournées itinéraires
Arbeitssicherheit Sicherheit Unfall Unfälle | safety accident accidents | sécurité accident accidents
Disposition Dispo disponiert | dispatch scheduling | ordonnancement planification
Unterricht unterrichtet Unterrichten Lektionen Stunden | teaching taught lessons lesson | enseignement enseigné cours leçons
Lehrplan Lehrpläne Unterrichtsplanung Jahresplanung | curriculum scheme-of-work schemes | programme-scolaire séquences
Prüfung Prüfungen Examen Tests | exam exams examination gcse assessment-results | examen examens épreuves
Noten Zeugnisnoten Lernberichte Beurteilung Beurteilungen | grade grades marks marking | notes évaluations
Förderung Fördern gefördert Förderplan Lernziel Lernzielanpassungen | support-plan sen send interventions | soutien-scolaire différenciation
Elterngespräch Elterngespräche Standortgespräch Standortgespräche Elternabend | parents-evening | entretien-parents
Lager Klassenlager Schullager Exkursion Exkursionen Schulreise Projektwoche Projektwochen | trip trips residential residentials field-trip | camp camps sorties excursions
Verein Arbeitsgemeinschaft AG | club clubs after-school | club clubs atelier
Eingewöhnung Eingewöhnungen | settling-in | adaptation adaptations
Spiel Spiele Freispiel spielerisch | play games | jeu jeux ludique
Aktivitäten Aktivität Tagesablauf Tagesabläufe Angebotsplanung | activity activities | activité activités journées
Kleinkind Kleinkinder Krippe Krippenkinder U3 | toddler toddlers baby babies under-threes | tout-petits bambins bébés nourrisson
Behinderung Beeinträchtigung Behinderungen | disability disabilities | handicap déficience
Sprachkurs Sprachkurse Deutschkurs Deutschkurse | language-course esol | cours-langue FLE
Erwachsene Erwachsenenbildung Kursteilnehmende Teilnehmende | adult adults learners | adulte adultes participants
Seminar Seminare Workshop Workshops Vortrag Vorträge Referat Referate Schulung Schulungen | workshop workshops seminar seminars lecture lectures | atelier-formation séminaire séminaires conférence conférences
Server Servern Serverlandschaft | server servers | serveur serveurs
Netzwerk Netzwerke Netz Switch Switches WLAN LAN | network networks networking switches wifi | réseau réseaux commutateurs
! Firewall Firewalls VPN | firewall firewalls vpn | pare-feu
! Backup Backups Datensicherung Datensicherungen Wiederherstellung | backup backups restore recovery | sauvegarde sauvegardes restauration
Notfall Notfälle Notfallübung Notfallübungen | emergency emergencies disaster | urgence urgences
Cloud Azure AWS | cloud | nuage
! Virtualisierung virtuell virtualisiert VMware | virtualisation virtualization virtual-machines | virtualisation virtuelles
! Container Docker | container containers docker | conteneur conteneurs docker
Datenbank Datenbanken Datenbankmodell SQL | database databases sql | base-données requêtes MariaDB
Schnittstelle Schnittstellen API APIs | api apis interfaces | api apis
Test Tests Testautomatisierung testgetrieben | test tests testing | test tests
automatisch automatisiert automatisierte Automatisierung Skript Skripte | automation automated script scripts | automatisation automatisés automatisé script scripts
Bereitstellung Deployment Auslieferung | deployment deployments release releases | déploiement déploiements livraison
Pipeline Pipelines CI | pipeline pipelines ci | pipeline intégration-continue
! Überwachung Monitoring Alarmierung | monitoring alerting observability | supervision surveillance
Architektur Architekturen Systemdesign | architecture architectures | architecture architectures
Anforderung Anforderungen Lastenheft Lastenhefte Pflichtenheft User-Stories | requirement requirements stories specification specifications backlog | exigence exigences cahier-des-charges spécifications
Priorität Priorisierung priorisieren Roadmap | prioritising prioritisation prioritise roadmap | priorisation prioriser feuille-route
Experiment Experimente A/B-Test A/B-Tests | experiment experiments a/b-tests | expérience-ab expérimentation
Nutzerinterview Nutzerinterviews Discovery | discovery | découverte-produit
Entwickler Entwicklern Programmierer Software-Entwickler | developer developers engineer engineers programmer | développeur développeurs programmeur
! Code-Review Review Reviews Codereviews | code-review review reviews | revue relecture-code
Ticket Tickets Supportanfragen Anfragen | ticket tickets requests enquiries queries | ticket tickets demandes
Migration Migrationen Umstellung Ablösung migriert | migration migrated moved cutover | migration migrations bascule
Frontend Oberfläche Oberflächen UI | frontend front-end ui interface | front front-end interface
Backend Serverlogik | backend back-end | back back-end
Modell Modelle Modellierung | model models modelling | modèle modèles modélisation
Arbeitsplatz Arbeitsplätze Endgeräte | workstation workstations laptops endpoints | poste postes
Rollout Einführung eingeführt ausgerollt | rollout roll-out introduction | déploiement-outil introduction
`
