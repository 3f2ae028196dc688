/**
 * Synonyms from single fields, in the format of `synonyms`: translations and other names, but no related terms and no products. A word
 * may be in several lines.
 */
export const fieldSynonyms = `
Spital Spitäler Krankenhaus Krankenhäuser Klinik Kliniken Klinikum Akutspital | hospital hospitals clinic clinics infirmary | hôpital hôpitaux clinique cliniques
Arztpraxis Praxis Hausarztpraxis Praxen | surgery | cabinet cabinets
Arzt Ärztin Ärzte Hausarzt Hausärzte ärztlich | doctor doctors physician physicians GP clinicians | médecin médecins médical
Zahnarzt Zahnarztpraxis Zahnmedizin zahnmedizinisch dental | dental dentist dentists dentistry | dentaire dentiste dentistes
Chirurgie chirurgisch | surgical surgery | chirurgie chirurgical chirurgicale
Kardiologie kardiologisch Herz | cardiology cardiac | cardiologie cardiaque
Neurologie neurologisch Schlaganfall Stroke | neurology neurological stroke | neurologie neurologique AVC
Orthopädie orthopädisch | orthopaedics orthopaedic orthopedic | orthopédie orthopédique
Pädiatrie pädiatrisch Kinderklinik Kinderheilkunde | paediatrics paediatric pediatric | pédiatrie pédiatrique
Intensivstation Intensivpflege Intensivmedizin IPS | ICU ITU | réanimation intensifs
Beatmung beatmet Beatmungsgerät | ventilation ventilated ventilator | ventilation ventilés respirateur
Anästhesie Narkose | anaesthesia anaesthetic anesthesia | anesthésie
Ultraschall Sonografie Sonographie | ultrasound sonography | échographie
Palliativpflege palliativ Palliative Hospiz Sterbebegleitung | palliative hospice | palliatif palliatifs palliative
Gerontologie Geriatrie geriatrisch betagt ältere Senioren betagte Betagten | geriatric elderly older seniors | gériatrique âgées âgés aînés
Schmerz Schmerzen Schmerztherapie | pain analgesia | douleur douleurs
Katheter Blasenkatheter Dauerkatheter | catheter catheters catheterisation | sonde sondes cathétérisme
Magensonde PEG Sondenkost | PEG enteral | entérale gastrostomie
Pflegeplanung Pflegeprozess Pflegediagnosen |  | 
Pflegedokumentation Verlaufsberichte | charting | transmissions
Übergabe Übergaben Rapporte | handover handovers | relève transmission
Visite Visiten | rounds | visite visites
Aufnahme Eintrittsgespräche Aufnahmen Patientenaufnahme | admission admissions | admission admissions
Entlassung Entlassungen Austrittsplanung Entlassmanagement | discharge discharges | sortie sorties
Triage Ersteinschätzung | triage triaged | triage tri
Ersthilfe Nothelfer Ersthelfer |  | secouriste
Sterilisation Aufbereitung Sterilgut Instrumente Instrumenten ZSVA | sterilisation sterilization instruments decontamination | stérilisation instruments
Impfung Impfungen geimpft | vaccination vaccinations immunisation | vaccination vaccins
Labor Labore Laboratorium Laborarbeiten | laboratory lab laboratories labs | laboratoire laboratoires labo
Physiotherapie Physiotherapeut Krankengymnastik | physiotherapy physiotherapist | physiothérapie kinésithérapie
Ergotherapie Ergotherapeut |  | ergothérapie
Logopädie Sprachtherapie |  | logopédie orthophonie
Massage Massagen Lymphdrainage | massage | massage massages drainage
Trauma traumatisiert Traumapädagogik | trauma traumatised | trauma traumatisme
Deeskalation deeskaliert Aggression Aggressionsmanagement | aggression restraint | désescalade agressivité
Selbstständigkeit Autonomie Ressourcen | independence autonomy | autonomie
Körperpflege Grundpflege gewaschen Waschen | washing | toilette toilettes
Essen Mahlzeit Mahlzeiten Verpflegung Esseneingabe | meal meals feeding food | repas alimentation
Lagerung Lagerungen Dekubitusprophylaxe | positioning pressure | positionnement escarres
Inkontinenz Kontinenz | incontinence continence | incontinence
Apotheke Apotheken Offizin | pharmacy dispensary | pharmacie officine
Rezept Rezepte Rezeptur Rezepturen Verschreibung | prescription prescriptions prescribing | ordonnance ordonnances prescription
Arzneimittel Pharma pharmazeutisch Pharmaindustrie | pharmaceutical pharma | pharmaceutique pharma
Zulassung Registrierung Regulatory regulatorisch | regulatory registration approval | réglementaire réglementaires enregistrement
Klinische klinisch Studie Studien Studienprotokoll | clinical trial trials study studies | clinique cliniques étude essais
Mikrobiologie mikrobiologisch Keimzahl Keimzahlbestimmung Endotoxin | microbiology microbiological bioburden endotoxin | microbiologie microbiologique
Zellkultur Zellkulturen Zelllinien | cells | cellulaire cellules
Probe Proben Probenahme Probenentnahme Probenvorbereitung | sample samples sampling specimen specimens | échantillon échantillons échantillonnage prélèvements
Reinraum Reinräume steril aseptisch | cleanroom cleanrooms aseptic sterile | blanche aseptique stérile
Charge Chargen Chargenprotokoll Batch | batch batches | lot lots
Abweichung Abweichungen | deviation deviations | déviation déviations
Methodenvalidierung Methodentransfer Validierung Validierungen Qualifizierung | validation validations qualification | validation validations
Kalibrierung kalibriert Justierung Kalibrieren | calibration calibrated calibrating | étalonnage calibration étalonnages
Chemikalie Chemikalien Gefahrstoff Gefahrstoffe | chemical chemicals COSHH hazardous | chimique chimiques
Analytik Analyse Analysen analytisch | analysis analytical analyses | analyse analyses analytique
Forschung Forschungsprojekt Forschungsprojekte wissenschaftlich | research scientific | recherche recherches scientifique
Publikation Publikationen veröffentlicht Artikel | publication publications published | publication publications publié
Tier Tiere Tieren Vieh | animal animals livestock | animal animaux bétail
Kuh Kühe Milchvieh Rinder Milchkühe Rindvieh | cow cows dairy cattle herd | vache vaches bovins laitier laitière
Schwein Schweine Schweinezucht Ferkel | pig pigs | porc porcs porcin
Geflügel Legehennen Hühner | poultry hens broilers | volaille volailles
Melken gemolken Melkroboter Melkstand | milking milked parlour | traite
Acker Ackerbau Feldbau Feld Felder | arable field fields crops | cultures champs
Ernte Ernten geerntet Lese | harvest harvesting harvested | récolte récoltes vendange vendanges
Rebberg Reben Rebschnitt Weinbau Weinberg Rebbau | vineyard vineyards vines viticulture | vigne vignes viticulture vignoble
Wein Weine Kellerei Kelter Weinbereitung Vinifikation | wine wines winery cellar | vin vins vinification cave
Obst Obstbau Obstbäume Beeren | fruit orchard orchards | fruit fruits arboriculture verger
Gemüse Gemüsebau Gemüseanbau | vegetable vegetables | légume légumes maraîchage maraîcher
Pflanze Pflanzen Bepflanzung Pflanzarbeiten Stauden | plant planting plants perennials | plante plantes plantation plantations vivaces
Baum Bäume Gehölz Gehölze Baumpflege Baumschnitt | tree trees shrubs pruning | arbre arbres arbustes taille élagage
Garten Gärten Gartenbau Gartenanlage Gartenanlagen | garden gardens landscaping landscape | jardin jardins paysagisme paysager
Rasen Rasenpflege Mähen gemäht | lawn lawns mowing turf | gazon pelouse tonte
Grünfläche Grünflächen Grünanlage Grünanlagen Parkanlage Parkanlagen | parks grounds | parcs
Forst Wald Waldarbeit Holzernte | forest forestry woodland | forêt forestier forestière sylviculture
Motorsäge Kettensäge Motorsägen | chainsaw chainsaws | tronçonneuse tronçonneuses
Traktor Traktoren Schlepper Landmaschinen | tractor tractors | tracteur tracteurs
Pflanzenschutz Pflanzenschutzmittel Spritzen | pesticides spraying | phytosanitaire phytosanitaires
Bewässerung bewässert | irrigation | irrigation arrosage
Bio biologisch Demeter ökologisch Biobetrieb | organic biodynamic | biologique bio biodynamie
Fütterung Füttern Futter gefüttert | feeding feed | alimentation affouragement fourrage
Küche Küchen Gastronomieküche Grossküche | kitchen kitchens | cuisine cuisines
Speise Speisen Gericht Menü Menüs Menüplanung | dish dishes menu menus | plat plats menu menus carte
Kochen gekocht zubereitet Zubereitung | cooking cooked | cuisiner cuisiné préparation
Bankett Bankette Catering | banquet banquets catering function | banquet banquets traiteur
Service Servicemitarbeiter bedient serviert Gästebedienung | waiting served | salle
Gast Gäste Gästen Gästebetreuung | guest guests | client hôtes convive convives
Hotel Hotels Hotellerie | hotel hotels hospitality | hôtel hôtels hôtellerie
Zimmer Zimmern Zimmerreinigung Housekeeping Etage | room rooms housekeeping | chambre chambres étages
Reservation Reservationen Reservierung Reservierungen Buchung | reservation reservations booking bookings | réservation réservations
Bar Getränke Cocktails | bar drinks cocktails beverage | bar boissons cocktails
Bäckerei Bäcker Backwaren Brot Gebäck | bakery baker bread pastry | boulangerie boulanger pain
Konditorei Konditor Patisserie Torten | patisserie confectionery cakes | pâtisserie pâtissier confiserie
Metzgerei Fleisch Metzger Fleischerei | butchery butcher meat | boucherie boucher viande
Lebensmittel Lebensmittelbranche Food Nahrungsmittel | food grocery foodservice | alimentaire alimentaires
Tourismus touristisch Tourist | tourism tourist | tourisme touristique
Rohbau Hochbau Neubau Neubauten Hochbauten | structural newbuild superstructure | bâtiment
Bauleitung Bauleiter Bauführung Bauführer Ortsbauleitung |  | conduite
Ausschreibung Ausschreibungen Devis Devisierung Submission Leistungsverzeichnis Leistungsverzeichnisse Devisierungen | tender tenders tendering | soumissions soumission
Vergabe Vergaben Werkvertrag Werkverträge | award awards contracting | adjudication adjudications
Kostenkontrolle Baukosten Kostenschätzung Kostenvoranschlag | estimate estimates | coûts estimations
Terminplan Terminplanung Bauprogramm Terminprogramm | programme schedule schedules gantt | planning plannings calendrier
Aushub Erdarbeiten Baugrube Erdbewegung | excavation earthworks dig | terrassement terrassements fouilles
Kran Krane Kranführer Kranfahrer | crane cranes | grue grues grutier
Rohr Rohre Rohrleitung Rohrleitungen Rohrleitungsbau | pipe pipes pipework piping pipelines | tuyau tuyaux tuyauterie conduites
Pflaster Pflästerung Pflasterarbeiten Belag Beläge Belagsarbeiten Asphalt | paving asphalt surfacing | pavage enrobé revêtements
Verputz Verputzarbeiten Putz Gips Gipser Stuckateur verputzt | plaster plastering plasterboard render | plâtre plâtrerie crépi
Trockenbau Gipskarton Leichtbau Leichtbauwände | drylining partitions drywall | cloisons placoplâtre
Maler Malerarbeiten Anstrich Anstriche gestrichen Malen streichen Tapezieren | painting painter decorating | peinture peintre
Lack Lackieren Lackierung lackiert Spritzlackieren | varnish coating spraying spray | vernis laquage
Fassade Fassaden Aussenwärmedämmung Fassadensanierung | façade facade facades cladding | façade façades
Dämmung Isolation gedämmt Wärmedämmung | insulation insulated | isolation isolations
Abdichtung Abdichtungen abgedichtet Flachdach Flachdächer | waterproofing | étanchéité
Spengler Spenglerarbeiten Klempner Blech Bleche | flashing | ferblanterie ferblantier tôle tôles
Holz Holzbau Zimmerei Zimmermann Zimmerarbeiten | timber wood carpentry carpenter | bois charpente charpentier
Schreiner Schreinerei Tischler Tischlerei Möbel Möbelbau | joinery joiner cabinet furniture | menuiserie menuisier ébénisterie meubles
Fenster Türen Tür Türmontage Fenstermontage | windows door doors | fenêtre fenêtres porte portes
Parkett Bodenbelag Bodenbeläge Bodenleger Laminat | flooring floors parquet | parquet sol
Fliesen Platten Plattenleger Fliesenleger Keramik | tiling tiles tiler | carrelage carreaux carreleur
Treppe Treppen Geländer | stairs staircase staircases railings | escalier escaliers rampes
Küchenmontage Küchenbau Einbauküchen |  | 
Metallbau Schlosser Schlosserei Stahlbau Konstruktionen Stahlkonstruktion | steelwork metalwork fabrication fabricated | métallique métalliques serrurerie
Lüftung Lüftungsanlage Lüftungsanlagen Klima Klimaanlagen HLK | ventilation HVAC ductwork | ventilation climatisation CVC
Kälte Kälteanlage Kälteanlagen Kältetechnik Kältemittel | refrigeration refrigerant chillers | froid frigorifiques frigoriste
Photovoltaik Solar Solaranlage Solaranlagen PV | photovoltaic solar PV | photovoltaïque solaire solaires
Wasser Trinkwasser Wasserleitung Wasserversorgung | water | eau potable
Abwasser Kläranlage ARA Abwasserreinigung | wastewater sewage effluent | épuration STEP
Beleuchtung Leuchten Licht | lighting luminaires | éclairage luminaires
Gebäudeautomation Gebäudeleittechnik | BMS | domotique GTB
Brandschutz Brandmeldeanlage Brandmeldeanlagen Brandabschottung | fire | incendie
Aufzug Aufzüge Lift Lifte | lift lifts elevator elevators | ascenseur ascenseurs
Gebäude Gebäudetechnik Haustechnik Gebäuden Bauten | building buildings | bâtiment bâtiments immeuble immeubles
Hauswart Hauswartung Facility Hausmeister Liegenschaftsunterhalt | caretaker caretaking facilities facility | concierge conciergerie
Industrie Industriebau industriell Industriebetrieb Fabrik Werk Produktionsbetrieb | industrial industry factory plant | industrie industriel industrielle industriels usine
Konstruktion konstruiert Konstruieren CAD Konstruktionen | CAD designed | conception CAO
Toleranz Toleranzen Passungen | tolerance tolerances GD&T | tolérance tolérances
Fräse Fräsmaschine Bearbeitungszentrum Bearbeitungszentren fünfachsig |  | fraiseuse
Drehmaschine Drehbank Drehmaschinen | lathe lathes turning | 
Programmierung programmiert Programmieren | programming programmed | programmation programmé
Rüsten Einrichten eingerichtet umgerüstet gerüstet | setting changeover changeovers | réglage réglages régleur
Messmittel Messschieber Koordinatenmessmaschine | gauges CMM metrology | métrologie tridimensionnelle
Hydraulik hydraulisch | hydraulics hydraulic | hydraulique hydrauliques
Pneumatik pneumatisch | pneumatics pneumatic | pneumatique pneumatiques
Roboter Robotik Roboterzelle | robot robots robotics | robot robots robotique
Antrieb Antriebe Frequenzumrichter Motoren Motor | motor motors inverter | moteur moteurs variateurs entraînement
Sensor Sensoren Sensorik | sensor sensors instrumentation | capteur capteurs
Verpackung Verpackungen Verpackungsanlage Verpackungsmaschinen abgepackt Abfüllung | packaging packing filling bottling | emballage conditionnement embouteillage
Montage Endmontage montiert zusammengebaut Baugruppen | assembly assembled assemblies | montage assemblage
Löten gelötet Lötarbeiten | soldering soldered | brasage
Kunststoff Spritzguss Spritzgiessen Extrusion | plastics moulding injection extrusion | plastique injection plasturgie
Druck Drucken Druckerei Offset gedruckt Digitaldruck | printing printed | impression imprimerie offset
Qualitätsmanagement QM QMS Qualitätsmanagementsystem | QMS | SMQ
Norm Normen Regelwerk Standards |  | norme normes
Umwelt Umweltschutz Umweltmanagement Nachhaltigkeit | environment environmental sustainability | environnement environnemental durabilité
Abfall Abfälle Entsorgung Recycling | waste recycling disposal | déchet déchets recyclage
Energie Energieeffizienz energetisch | energy | énergie énergétique
Arbeitsvorbereitung AVOR Fertigungsplanung Produktionsplanung |  | ordonnancement
Schichtführer Schichtleiter Schichtleitung Linienführer |  | 
Fahrzeug Fahrzeuge Auto Autos Personenwagen PKW | vehicle vehicles car cars | véhicule véhicules voiture voitures
Nutzfahrzeug Nutzfahrzeuge | HGV | utilitaire utilitaires
Werkstatt Werkstätten Garage | workshop garage | atelier garage
Reifen Räder Radwechsel | tyre tyres wheels | pneu pneus
Bremse Bremsen Fahrwerk | brake brakes suspension | frein freins châssis
Elektromobilität Elektrofahrzeug Elektrofahrzeuge Elektroauto Elektroautos elektrisch Ladestation Ladestationen | EV electric charging | électrique électriques électromobilité recharge
Occasion Gebrauchtwagen Occasionen |  | occasion occasions
Neuwagen Neufahrzeuge |  | 
Leasing Leasingverträge Finanzierung Finanzierungen | leasing finance financing | leasing financement
Fuhrpark Flotte Flotten Fuhrparks | fleet fleets | flotte parc flottes
Treuhand Treuhandbüro Treuhänder | fiduciary | fiduciaire
Steuerberatung Steuerberater Steuerkanzlei |  | fiscaliste
Körperschaftsteuer Gewinnsteuer Gewerbesteuer |  | 
Einkommensteuer Einkommenssteuer natürliche |  | revenu physiques
Hauptbuch Sachkonten Kontenabstimmung abgestimmt Abstimmungen | reconciliation reconciliations reconciled | rapprochement rapprochements
Kostenrechnung Kalkulation Kalkulationen Nachkalkulation Vorkalkulation | costing costings estimating | analytique calculation
Controlling Controller Controllingberichte | controlling controller | contrôlling contrôleur
Abweichungsanalyse Abweichungsanalysen | variance variances | écarts écart
Treasury Liquidität Liquiditätsplanung Cash | treasury liquidity | trésorerie liquidités
Anlagebuchhaltung Anlagegüter Abschreibungen | depreciation | immobilisations amortissements
Intrastat Zusammenfassende | intrastat | intrastat DEB
Bilanz Bilanzen Erfolgsrechnung GuV |  | bilan bilans
Fonds Wertpapiere Wertschriften Anlage Anlagen Vermögensverwaltung Portfolio | fund funds securities investment investments portfolio wealth | fonds titres placement placements
Risiko Risiken Risikomanagement Risikobeurteilung | risk risks | risque risques
Innenrevision IKS Kontrollsystem | controls | SCI
Underwriting Risikoprüfung | underwriting | souscription
Vorsorge Pensionskasse berufliche | pensions pension retirement | prévoyance retraite
Lohnsteuer Lohnausweis Lohnausweise Lohnmeldungen | PAYE P60 | 
Einsprache Einsprachen Einspruch Einsprüche Beschwerdeverfahren | objection objections appeal appeals | opposition recours réclamation
Steueramt Finanzamt Steuerbehörde Steuerverwaltung |  | fisc
Betriebsprüfung Betriebsprüfungen Steuerprüfung |  | 
Stiftung Stiftungen Verein Vereine gemeinnützig | charity charities foundation nonprofit | fondation association associations
Mandat Mandate Mandanten |  | mandat mandats
Rechtsberatung rechtlich juristisch Rechtsfragen | legal | juridique juridiques
Vertragsrecht Vertragsprüfung Vertragsverhandlungen | contractual | contractuel contrats
Gesellschaftsrecht Gesellschaftsgründung |  | sociétés
Familienrecht Scheidung Scheidungen Unterhalt | family divorce matrimonial | divorce divorces famille
Mietrecht Mieter Vermieter Mietvertrag Mietverträge | tenancy tenant tenants landlord leases lease | bail baux locataire locataires
Betreibung Betreibungen Zwangsvollstreckung Konkurs Schuldbetreibung Insolvenz | debt enforcement bankruptcy insolvency | poursuite poursuites faillite faillites LP
Notar Notariat notariell | notary notarial | notaire notarial étude
Frist Fristen Fristenkontrolle | deadline deadlines | délai délais échéances
Mediation Schlichtung Vermittlung | mediation dispute | médiation conciliation
Marke Marken Markenrecht Patent Patente | trademark trademarks patent patents brand brands | marque marques
Gemeinderat Stadtrat Kommission Kommissionen Behördensitzungen | council committee | municipalité commission commissions
Einwohner Einwohnerkontrolle Einwohnerdienste Meldewesen |  | habitants
Bürger Bürgerinnen Bürgern Bevölkerung Einwohnern Publikum | citizen citizens residents | citoyen citoyens population administrés usagers
Bewilligung Bewilligungen Genehmigung Genehmigungen | permit permits approval approvals | autorisation autorisations
Verfügung Verfügungen Bescheid Bescheide Entscheid Entscheide | decision decisions ruling | décision décisions
Sozialhilfe Sozialdienst Sozialamt Sozialarbeit Sozialberatung | welfare | social
Wahl Wahlen Abstimmung Abstimmungen | election elections | élections votations
Asyl Flüchtlinge Geflüchtete Asylsuchende Migranten Migration | refugee refugees asylum migrants | réfugiés asile migrants
Aussendienst Aussendienstmitarbeiter Kundenbesuche Gebiet | territory | terrain
Innendienst Verkaufsinnendienst Sachbearbeitung |  | administratif
Grosskunden Schlüsselkunden Kundenbetreuer |  | 
Verhandlung Verhandlungen verhandelt Verhandlungsführung | negotiation negotiations negotiated | négociation négociations négocié
Vertriebsziel Verkaufsziele Umsatzziele Zielvorgaben Ziel Ziele | target targets quota | objectif objectifs
Verkauf Vertrieb verkauft Verkaufserfahrung | sales selling sold | vente ventes vendu commercial
Einkauf Beschaffung Einkäufer eingekauft | purchasing procurement buying sourcing | achat achats approvisionnement
Markt Märkte Marktanalyse Marktforschung | market markets | marché marchés
Werbung Werbemittel Anzeigen Inserate | advert advertising adverts | annonces publicité
Newsletter Mailings Mailchimp | newsletter newsletters mailings | infolettre newsletter newsletters
Instagram Facebook TikTok | instagram facebook linkedin tiktok | instagram facebook linkedin
Redaktion redaktionell Redaktor Redakteur | editorial editor newsroom | rédaction rédactionnel rédacteur
Text Texte Artikel Beiträge Reportagen Beitrag | article articles copy features stories | article articles textes reportages
Medienmitteilung Medienmitteilungen Pressemitteilung Pressemitteilungen Medienarbeit | media | communiqué communiqués presse médias
Video Videos Film Filme Filmproduktion Schnitt geschnitten | video videos film filming footage editing | vidéo vidéos film
Foto Fotos Fotografie fotografiert Bildbearbeitung | photo photos photography photographs | photo photos photographie
Grafik Grafiker gestaltet Layout Gestaltung Grafikdesign | graphic graphics layout | graphisme graphique
Verlag Buch Bücher Lektorat | publishing publisher book books | édition éditeur livre livres
Bibliothek Katalogisierung | library libraries cataloguing | bibliothèque catalogage
Ausstellung Ausstellungen Museum | exhibition exhibitions museum | exposition expositions musée
Ton Audio Podcast Podcasts | sound audio podcast podcasts | son audio podcast
Personalwesen Personalabteilung HR Personaladministration Personalarbeit | HR personnel | RH personnel
Rekrutierung Personalgewinnung Personalauswahl rekrutiert Einstellungen | recruitment recruiting hiring hires | recrutement recrutements recruté embauche
Stelleninserat Stelleninserate Stellenausschreibungen Stellenanzeigen | vacancies vacancy | 
Personalentwicklung Weiterbildungen Weiterbildung Fortbildung Schulungen Kurse | training | formation formations perfectionnement
Mitarbeitergespräch Mitarbeitergespräche Beurteilungsgespräche Zielvereinbarung Zielvereinbarungen | appraisal appraisals | évaluation
Arbeitsvertrag Arbeitsverträge |  | 
Personaldossier Personaldossiers Personalakten |  | 
Absenz Absenzen Krankheit Krankmeldungen Absenzmanagement | sickness absence sick | absences maladie
Wiedereingliederung Eingliederung |  | réinsertion insertion
Betriebsrat Gewerkschaft Gewerkschaften Sozialpartner GAV Gesamtarbeitsvertrag | union unions | syndicat syndicats CCT
Temporär Temporäre Zeitarbeit Leiharbeit Personalverleih | temp temps temporary agency | temporaire intérim intérimaire intérimaires
Geschäftsleitung Direktion Vorstand Verwaltungsrat Management Geschäftsführung | executive board directors | direction CEO
Assistenz Sekretariat Assistentin Assistent | assistant secretary secretarial PA | assistanat secrétariat assistante secrétaire
Telefon Telefondienst Telefonzentrale Anrufe Hotline telefonisch | telephone phone calls call hotline switchboard | téléphone appels téléphonique hotline
Post Postverteilung Postversand | mail postal | courrier
Büro Bürolisten Office Büroorganisation Büroadministration | clerical | bureau bureautique
Büromaterial Verbrauchsmaterial Bürobedarf | stationery supplies | fournitures
Stammdaten Datenpflege Datenerfassung erfasst Erfassung |  | saisie
Übersetzung Übersetzungen übersetzt Dolmetschen Dolmetscher | translation translations interpreting | traduction traductions interprétation
Präsentation Präsentationen Folien | presentation presentations slides decks | présentation présentations
Prozess Prozesse Ablauf Abläufe Arbeitsabläufe Geschäftsprozesse | process processes workflow workflows | processus procédures flux
Digitalisierung digital digitalisiert | digital digitalisation digitised | numérique digitalisation numérisation dématérialisation
Veränderung Change Transformation Reorganisation | transformation restructuring | changement transformation réorganisation
Konzept Konzepte | concept concepts | concept concepts
Projektleitung Projektleiter Projektmanagement |  | 
Stakeholder Anspruchsgruppen | stakeholder stakeholders | 
Versand Spedition verschickt versendet Auslieferungen Lieferungen Auslieferung Lieferung | shipping dispatch despatch shipments delivery deliveries | expédition expéditions livraison livraisons envoi envois
Import Einfuhr Importsendungen Importe | import imports | import importation importations
Export Ausfuhr Exportsendungen Exporte Ausfuhranmeldungen | export exports | export exportation exportations
Luftfracht Luftfrachtsendungen Flughafen | airfreight airport | aérien aérienne aéroport
Seefracht Container Hafen | ocean port shipping container | maritime port conteneurs
Gefahrgut ADR IATA Gefahrguttransport | ADR hazmat | dangereuses ADR dangereux
Lieferschein Lieferscheine Frachtbriefe | waybills | 
Fahrer Chauffeur Chauffeure Berufskraftfahrer | driver drivers | chauffeur chauffeurs conducteur conducteurs
Regal Hochregal Hochregallager Lagerplatz | racking shelving | rayonnage rayonnages
WMS Lagerverwaltung Lagerverwaltungssystem Lagersystem | WMS | WMS
Nachschub Auffüllen Verräumen aufgefüllt Warenverräumung | replenishment restocking | réassort réapprovisionnement
Fernverkehr international Fernfahrten Auslandfahrten | tramping | international
Feinverteilung Nahverkehr Stückgut |  | distribution messagerie
Paket Pakete Zustellung | parcel parcels | colis
Beförderung Personenbeförderung Fahrgäste Fahrgast Bus Linienbus | passenger passengers bus coach | voyageurs passagers bus
Wagen Zug Züge Lokführer | train trains | train trains locomotive
Reinigung Unterhaltsreinigung Gebäudereinigung gereinigt Raumpflege | cleaning cleaner cleaned | nettoyage entretien ménage propreté
Wäsche Wäscherei Bügeln | laundry ironing linen | lingerie blanchisserie linge repassage
Bewachung Überwachung Sicherheitsdienst Patrouillen | security guarding patrols | surveillance gardiennage rondes
Brandmeldezentrale Alarm Alarme | alarm alarms | alarme alarmes
Jugend Jugendliche Jugendlichen Jugendarbeit Teenager | youth young adolescents teenagers | jeunes jeunesse adolescents adolescent
Hochschule Universität Fachhochschule | university faculty | université
Sport Turnen Sportunterricht Bewegung | sport sports PE | sport sports gymnastique
Kunst Gestalten Werken Basteln künstlerisch kreativ | art arts craft crafts creative | arts bricolage créatif
Sonderpädagogik Heilpädagogik heilpädagogisch sonderpädagogisch Integrationsklasse | inclusion | spécialisé spécialisée intégration
Pädagogik pädagogisch Pädagogische | pedagogy pedagogical educational | pédagogie pédagogique pédagogiques
Klassenlehrer Klassenlehrperson Klassenleitung Klassenführung |  | 
Hausaufgaben Nachhilfe Lernbegleitung Lerncoaching | homework tuition tutoring | devoirs répétitoire tutorat
Didaktik didaktisch methodisch Unterrichtsmaterial Lernmaterial | didactic | didactique
Kindesschutz Kinderschutz KESB Gefährdung | safeguarding | signalement
Eingliederungshilfe Hilfeplan Hilfeplanung Förderplanung |  | 
Wohngruppe Wohnheim Wohngruppen stationär betreut Wohnen | residential | foyer foyers hébergement résidentiel
geschützt Arbeitsagogik Beschäftigung | sheltered occupational | protégé occupation
Obdachlos Wohnungslose Wohnungslosigkeit Obdachlosigkeit | homeless homelessness | précarité
Schulden Schuldenberatung verschuldet Haushaltsbudget | debt debts | dettes désendettement
Freiwillige Freiwilligen Ehrenamtliche Ehrenamt | volunteer volunteers | bénévole bénévoles
Ferienlager Freizeit Freizeiten Ausflug Ausflüge | outing outings activities excursions | loisirs excursions sorties
Gruppenarbeit Gruppenangebote Gruppenaktivitäten | groups | groupes animations
Einzelgespräche Beratungsgespräche Beratungen | counselling advice | consultations
Dienstleistung Dienstleistungen |  | prestations
Kundenservice Kundendienst Kundenbetreuung Kundenkontakt Kundenberatung |  | SAV
Verkaufsfläche Warenpräsentation Auslage Schaufenster Visual | merchandising display displays | vitrine vitrines étalage
Sortiment Sortimentsgestaltung | range assortment ranging | assortiment gamme
Softwareentwicklung programmiert Entwicklung Anwendungsentwicklung | coding developed | développement développé
Web Webanwendung Webanwendungen Webapplikation Webentwicklung | web webapps | web
Netzwerksicherheit Informationssicherheit Cybersecurity ISMS | security infosec cybersecurity ISMS | cybersécurité SMSI
Schwachstelle Schwachstellen Penetrationstest Penetrationstests Pentest | vulnerability vulnerabilities pentest pentesting | vulnérabilité vulnérabilités intrusion
Vorfall Vorfälle Incident Incidents Sicherheitsvorfälle | incident incidents breach breaches | incident incidents
Helpdesk Support Benutzersupport Anwendersupport | helpdesk | assistance
BI Dashboard Dashboards Tableau | BI dashboard dashboards tableau | BI dashboard
Statistik statistisch Statistiken | statistics statistical | statistique statistiques
Liefertermine Lieferzeiten Terminverfolgung |  | 
international internationale internationalen internationaler Ausland weltweit global | international global overseas worldwide abroad | international internationaux internationale internationales étranger mondial
regional regionale Region | regional region | régional régionale régionaux région
städtisch Stadt kommunal | urban city municipal | ville urbain municipal
chronisch chronische chronischen | chronic | chronique chroniques
ambulant ambulante ambulanten | outpatient ambulatory | ambulatoire ambulatoires
mehrsprachig zweisprachig multikulturell interkulturell | multilingual multicultural intercultural | multiculturel interculturel plurilingue
saisonal Saison Saisonbetrieb | seasonal season | saison saisonnier saisonniers
medizinisch medizinische medizinischen | medical clinical | médical médicale médicaux
technisch technische technischen | technical | technique techniques
kaufmännisch kaufmännische kaufmännischen | commercial clerical | commerce commercial
handwerklich handwerkliche manuell | manual craft | manuel manuels artisanal
Abnahme Abnahmen Bauabnahme Übergabe Mängel Mängelbehebung | handover snagging defects | réception défauts
Begehung Begehungen Inspektion Inspektionen Rundgänge Kontrollgänge | inspection inspections | inspection inspections visites
Checkliste Checklisten Formulare Formular | checklist checklists forms | formulaire formulaires listes
Arbeitsanweisung Arbeitsanweisungen SOP SOPs Anleitung Anleitungen Handbuch Handbücher | SOP SOPs procedures instructions manual manuals | procédure procédures SOP manuels
Ersatzteil Ersatzteile Ersatzteillager Teile | spares | pièces
Kleinteile Verbrauch Bestellwesen Nachbestellungen | ordering reorder | commandes réassort
Rückverfolgbarkeit Traceability | traceability | traçabilité
Schichtplan Dienstplan Dienstpläne Einsatzplan Einsatzpläne Einsatzplanung Personaleinsatz | rota rotas roster rosters rostering | planning plannings horaires
Einschulung Einarbeitung einarbeiten eingearbeitet Einweisung | induction onboarding inducted | initiation intégration
Onkologie onkologisch Onkologiepflege | oncology | oncologie
Chemotherapie Chemotherapien Zytostatika | chemotherapy cytotoxics | chimiothérapie chimiothérapies cytostatiques
Radiologie radiologisch Röntgen Röntgenaufnahmen | radiology radiography | radiologie radiographie
GMP cGMP | GMP cGMP | BPF GMP
Rechnungslegung Rechnungswesen | accountancy accounting | comptable
Agil agile agilen | agile | agile agiles
Autismus ASS autistisch | autism ASD autistic | autisme TSA
Musik musikalisch Musizieren | music musical | musique musical musicale
Physik | physics | physique
Chemie chemisch | chemistry | chimie
Biologie | biology | biologie
Mathematik Mathe mathematisch | mathematics maths | mathématiques maths
Statik statisch Tragwerk Tragwerksplanung Bemessung | statics | statique dimensionnement
Struktur Strukturen | structure structural structures | structure structures structurel
Radio | radio | radio
Fernsehen TV | television TV | télévision
Schule Schulen Schulhaus schulisch | school schools | école écoles scolaire scolaires
Primarschule Primarstufe Grundschule | primary | primaire élémentaire
Sekundarschule Sekundarstufe Oberstufe Oberstufenschule | secondary | secondaire collège
Gymnasium Mittelschule | grammar sixth | gymnase lycée
Kindergarten Kindergartenstufe Vorschule Vorschulstufe | kindergarten preschool | enfantine maternelle préscolaire
Kita Kindertagesstätte Kinderkrippe Krippe | nursery daycare | crèche garderie
Restaurant Restaurants | restaurant restaurants | restaurant restaurants
Wohnung Wohnungen Wohnbau Wohnungsbau Wohnhaus Wohnhäuser Mehrfamilienhaus Mehrfamilienhäuser | housing residential flats apartments dwellings | logement logements habitation appartements
Industrie industriell Industriebetrieb Fabrik | industrial industry factory | industrie industriel industrielle industriels usine
Gewerbe gewerblich Handwerksbetriebe | trades tradespeople | artisans artisanat
Bahn Bahnbau Gleis Gleise Gleisbau Eisenbahn | rail railway | rail ferroviaire voies
Bank Banken Bankwesen | bank banking banks | banque banques bancaire
Gemeinde Gemeindeverwaltung Kommune kommunal | council municipality municipal | commune communal communale communes
Behörde Behörden Amtsstellen Ämter | authority authorities agencies | autorité autorités administrations
Finanzamt Steueramt Steuerbehörde Steuerverwaltung |  | fisc
Landwirtschaft Landwirtschaftsbetrieb Bauernhof landwirtschaftlich | farm farming agricultural agriculture | ferme agricole agriculture
Pflegeheim Altersheim Alterszentrum Seniorenheim Seniorenzentrum Pflegezentrum |  | EMS EHPAD
Drehen Dreharbeiten Drehteile gedreht | turning turned | tournage tournées
Fräsen Frästeile gefräst | milling milled | fraisage fraisées
Zerspanung zerspanend zerspanende | machining machined | usinage usinées
Getriebe Getriebemotoren | gearbox gearboxes | réducteur réducteurs
Zylinder Pneumatikzylinder | cylinder cylinders | vérin vérins cylindre
Auslegung Dimensionierung ausgelegt dimensioniert auslegen | sizing sized dimensioning | dimensionnement dimensionné
Schweissgestelle Gestell Gestelle Rahmen | frame frames | bâti bâtis châssis
Ausweis Ausweise Ausländerausweise Aufenthaltsbewilligung Aufenthaltsbewilligungen Aufenthaltstitel | permit permits | permis
Gesuch Gesuche Antrag Anträge | application applications | demande demandes requête
Bescheinigung Bescheinigungen Bestätigung Bestätigungen Wohnsitzbestätigungen | certificate certificates confirmation confirmations | attestation attestations
Identitätskarte Identitätskarten Pass Pässe | passport passports | identité passeport passeports
Anmeldung Anmeldungen Meldung Meldungen Zuzüge Zuzug | registration registrations notification notifications | annonce annonces arrivées inscription inscriptions
Abmeldung Abmeldungen Wegzüge Wegzug | departures deregistration | départs
Umzugsmeldung Ummeldungen Adressänderungen |  | changements
Register Einwohnerregister | register registers | registre registres
Telefon Telefondienst Telefonzentrale Anrufe telefonisch | telephone phone calls call switchboard | téléphone appels téléphonique
Mails | email emails mail | courriel courriels mail mails
Plattform Plattformen Buchungsplattformen | platform platforms | plateforme plateformes centrales
Interview Interviews | interview interviews | interview interviews entretiens
Reportage Reportagen | reportage reportages features | reportage reportages
Verordnung Verordnungen ärztliche | prescription prescriptions orders | prescription prescriptions ordonnance
Bluttransfusion Transfusion Transfusionen Blutprodukte Blutprodukten | transfusion transfusions | transfusion transfusions sanguins
Verabreichen verabreicht Verabreichung gerichtet infundiert | administer administered administering | administrer administration administré
Feiertag Feiertage | holidays | fériés
Schichtarbeit Frühdienst Spätdienst Schichtdienst Frühschicht Spätschicht | shift shifts early late | équipes roulement horaires
Wochenende Wochenenden Samstag Sonntag samstags sonntags | weekend weekends Saturday Saturdays Sunday Sundays | samedi samedis dimanche dimanches
Auszubildende Lernende Neueintretende neue Neuen | newcomer newcomers starters joiners | arrivants nouveaux
Zeichnung Zeichnungen Fertigungszeichnung Fertigungszeichnungen Werkzeichnung Plänen | drawing drawings | dessin dessins plan plans
Einbaumöbel Einbauschränke Einbauschrank Schränke Möbel Möbeln | cupboards cabinets wardrobes furniture | meubles armoires placards
Innentür Innentüren Türen Tür Zimmertüren | doors door | portes porte
Oberfläche Oberflächen Oberflächenbehandlung | finishing finishes surfaces | finition finitions surfaces
Schleifen geschliffen schleift schleifen | sanding sanded sands grinding | ponçage poncer poncé
Lackieren lackiert lackieren lackiert Lack | lacquer lacquers lacquering varnish varnishes | laquage vernis vernir
Förderbedarf Beeinträchtigung Hörbehinderung Trisomie Autismus | autism | besoins troubles
Zwischenfall Vorfall Vorfälle | incident incidents | incident incidents
Wachstum | growth | croissance
Nährmedien Nährmedium Nährböden | media medium | milieux
Keimidentifizierung Identifikation Identifizierung | identification identify identifying identified isolates | identification identifier
Keimzahl Keimzahlbestimmung Bioburden | bioburden | biocharge
Endotoxin Endotoxine LAL | endotoxin endotoxins LAL | endotoxine endotoxines LAL
Sterilität Sterilitätsprüfung | sterility | stérilité
Reinraum Reinräume Reinräumen | cleanroom cleanrooms | blanche
Waage Waagen | balance balances scales | balance balances
Brutschrank Brutschränke Inkubator | incubator incubators | incubateur étuve étuves
Autoklav Autoklaven Dampfsterilisator Dampfsterilisatoren | autoclave autoclaves | autoclave autoclaves
Schuldenberatung Schuldensanierung Schuldenbereinigung | debt repayment restructuring | désendettement dettes
Arbeitslosigkeit Arbeitslosenkasse arbeitslos | unemployment unemployed | chômage
Ergänzungsleistungen | supplementary | complémentaires
Friedensgericht |  | paix
Helferkonferenz Helferkonferenzen Vernetzung Netzwerkarbeit | network networking | réseau réseaux
Notlage prekär Armut Bedürftige | need poverty hardship vulnerable | précarité précaire pauvreté vulnérables
Schweiz Schweizer schweizerisch Kanton Kantone Kantonen kantonal | Swiss Switzerland | suisse suisses canton cantons cantonal cantonale cantonales
Hersteller Produzent Herstellers | manufacturer manufacturers producer | fabricant fabricants producteur
Händler Handel Handelsunternehmen Grosshandel | trade trading wholesale wholesaler retailer | négoce commerce grossiste
Detailhandel Einzelhandel Detaillist Detaillisten Supermarkt Supermärkte | retail retailer retailers supermarket supermarkets | détail distribution supermarché supermarchés
Konsumgüter Konsumgütern FMCG | FMCG consumer | consommation
Agentur Agenturen | agency agencies | agence agences
Beratung Beratungsunternehmen Consulting | consultancy consulting | conseil
Konzern Konzerne | corporate | 
Ergebnis Ergebnisse Resultat Resultate Befund Befunde Erkenntnisse | result results findings outcome outcomes insights | résultat résultats constat constats
Leistung Leistungen Performance Minderleistung | performance underperformance | performance performances
Konflikt Konflikte Konfliktgespräche Streit | conflict conflicts dispute disputes | conflit conflits
Führungskraft Führungskräfte Vorgesetzte Vorgesetzten Linienvorgesetzte Linie | supervisors | cadres responsables hiérarchie
Entscheidungsträger Stakeholder Geschäftsleitung Direktion Vorstand | stakeholders executives directors | direction décideurs
Fachfremde Laien | lay | profanes
Produktivität Leistung Stundenleistung | productivity output | productivité rendement
Kennzahl Kennzahlen Indikator Indikatoren Statistik Statistiken | indicator indicators metric figures | indicateur indicateurs chiffres
Marge Margen Deckungsbeitrag Margenkalkulation | margin margins | marge marges
Promotion Promotionen Aktion Aktionen Verkaufsförderung | promotion promotions | promotion promotions
Auswertung Auswertungen Evaluation ausgewertet evaluiert Analyse Bilanz | evaluation evaluating evaluated | évaluation évaluer bilan
Bestand Lagerbestand Warenbestand Stock | stock inventory | stock stocks
Inventur Inventuren Inventar gezählt Zählungen | stocktake stocktakes counts counting | inventaire inventaires comptages
Sicherheitsregeln Sicherheitsvorschriften Arbeitssicherheit | safety PPE | sécurité
Sicherheitsgespräch Sicherheitsgespräche Kurzschulung | toolbox briefing briefings | causerie causeries
Störung Störungen Störungssuche Störungsbehebung Fehlersuche Pannensuche | fault faults troubleshooting breakdown | panne pannes dépannage
Haus Häuser Haushalt Einfamilienhaus Einfamilienhäuser Villa | house houses homes domestic residential | maisons villa villas
Gewerbeanlage Gewerbeanlagen Gewerbe Läden Restaurants Kleinbetriebe | commercial shops premises workshops | commerces ateliers restaurants locaux
Servicebereich Serviceeinsätze Reparaturen Kundendienst | servicing repairs | dépannages SAV
Prüfung Erstprüfung Erstprüfungen Prüfprotokoll Messprotokolle Messprotokoll | inspection inspections verification report | vérification vérifications contrôle rapport
Lernplattform Lernplattformen |  | plateforme
Unterrichtseinheit Lernkontrollen Lernkontrolle Prüfungen | assessment quizzes | évaluations contrôles
Jugendliche Jugendlichen Lernende Lernenden Auszubildende Berufslernende Schülerinnen Schüler | apprentices pupils students teenagers youngsters | apprentis élèves jeunes
Lernschwierigkeit Lernschwierigkeiten Lernschwäche integrativ |  | difficultés
Schwangere Schwangeren Risikoschwangere Risikoschwangeren Schwangerschaft Präeklampsie Mehrlinge Zwillinge | pregnancy pregnant twins antenatal | grossesse enceintes jumeaux
Damm Dammverletzungen Dammriss Dammrisse Dammschnitt Episiotomie Naht Nähte genäht | perineal tears sutured suturing episiotomy | périnée suture sutures épisiotomie
Stillberatung Stillen stillende | breastfeeding lactation | allaitement
Neugeborene Neugeborenen Säugling | newborn newborns neonatal | nourrisson néonatal
Wöchnerinnen Wochenbett Wöchnerin | postnatal puerperium | suites
CTG Herztöne | CTG cardiotocography | CTG
Versorgung Behandlung behandelt versorgt |  | 
Empfehlung Vorschlag Vorschläge Anträge Antrag | recommendation recommendations proposal proposals | proposition propositions recommandation
Entscheid Entscheide Entscheidung Entscheidungen Beschluss | decision decisions | décision décisions
Rekurs Rekurse Einsprache Einsprachen Beschwerde Beschwerden Einsprüche | appeal appeals objection objections | recours réclamation réclamations opposition
Doppelbesteuerung Doppelbesteuerungsabkommen DBA Grenzgänger | treaty treaties | imposition frontaliers
Selbstständigerwerbende selbstständig Erwerbende Einzelunternehmen Freiberufler | freelancers sole | indépendant indépendants
Kleinfirmen KMU | SMEs SME | PME sociétés
Gehalt Gehaltsrunde Lohnrunde Salärrunde Gehaltsüberprüfung Saläre Bonus | salary salaries pay bonus compensation | salaires rémunération bonus
Restrukturierung Sozialplan Stellenabbau Schliessung Reorganisation | restructuring redundancy redundancies closure | restructuration licenciements fermeture
Fluktuation Absenzen Abwesenheiten Krankheit Krankenstand Fehlzeiten | turnover absence absences sickness sick | absentéisme absences maladie
Arbeitsrecht Kündigungen Verwarnungen Arbeitsverträge | dismissals warnings | licenciements avertissements
Fachkräfte Spezialisten Fachpositionen Kaderstellen Kader | specialist specialists managerial | spécialistes cadres
Positionen Vakanzen | vacancies | 
Vertragsabschluss Arbeitsvertrag |  | engagement
Intake Ausschreibung Auswahl Vorstellungsgespräche Bewerbungsgespräche | interviews shortlisting selection sourcing | sélection entretiens
Jahresgespräche Jahresgespräch Konditionen Konditionsgespräche | annual negotiations | négociations annuelles
Grossverteiler Grossverteilern | supermarkets grocers multiples | distributeurs
Produkteinführung Listung Listungen Lancierung Neuprodukte | launch launches listing listings | lancement lancements référencement
Briefe Schreiben Korrespondenz | letter letters | courrier courriers lettres
Rechtsschrift Rechtsschriften Eingaben Schriftsätze Klagen | pleadings submissions briefs | écritures requêtes actes mémoires
Verhandlung Gerichtsverhandlung Anhörung Audienz | hearing hearings | audience audiences
Rechtsprechung Urteil Urteile Entscheide | rulings judgments | jurisprudence arrêts arrêt
Recherche Recherchen recherchiert Nachforschung gesucht | research researched searches | recherche recherches cherchés
Honorar Honorare Honorarnoten | fees fee timesheets | honoraires
Kanzlei Anwaltskanzlei Notariat Büro | chambers | étude études avocats notaires
Abweichung Abweichungen Nichtkonformität | deviation deviations | déviation écarts
Änderungsanträge Änderungsantrag | amendments | changement changements modifications
Behörde Behördeninspektion Behördeninspektionen Inspektion Inspektionen Inspektor Inspektoren | inspection inspections inspector inspectors | inspection inspections autorités
Leitfaden Leitlinie Leitlinien Richtlinie Guideline | guide guideline guidelines | guide directive directives
computergestützt computergestützter CSV GAMP | computerised CSV GAMP | informatisés
Wirkstoff Wirkstoffe Hilfsstoffe | API excipients | actifs excipients
Lieferantenaudit Lieferantenaudits Leadauditor auditiert | auditor audits | audits auditeur
Strasse Strassen Strassenbau | road roads highway highways | route routes
Entwässerung Kanalisation Drainage | drainage sewers | assainissement canalisations drainage
Erdarbeiten Erdbau Aushub | earthworks excavation | terrassement terrassements
Tagesprogramm Tagesplanung Wochenprogramm Wochenplanung | programmes | planning plannings
Baumeister Bauunternehmen Bauunternehmung | contractor contractors | constructeur
Subunternehmer Nachunternehmer Lieferanten | subcontractors suppliers | fournisseurs
Absteckung Abstecken Vermessung Totalstation Tachymeter | surveying | implantation implantations
Vorarbeiter Poliere Kolonnen Mannschaft Trupp | gangs gang crew crews | équipes équipe
Küchenchef Souschef | sous chef chefs | chef
Frischküche frisch saisonal regional hausgemacht | fresh seasonal homemade | frais fraîche saison terroir
Annonce Ausgabe |  | passe envoi
Sauce Saucen Saucier | sauce sauces saucier | sauce sauces saucier
Fisch Fische Meeresfrüchte | fish seafood | poisson poissons
Dessert Desserts Patisserie Süssspeisen | dessert desserts pastry | dessert desserts pâtisserie
Wareneinsatz Warenkosten Rohertrag | GP margin | ratio marge
Gedecke Couverts | covers | couverts
Hochzeit Hochzeiten Bankett Bankette Anlass | wedding weddings banquet banquets banqueting functions | mariage mariages banquet banquets
Abend Abende abends Abenddienst | evening evenings | soir soirs soirée
Frühmorgens früh Morgen morgens Frühdienst | early morning mornings | matin matins tôt
Commis Jungkoch Lernende Koch | commis | commis apprentis
Rechnung Kasse Tagesabschluss Kassenabschluss abgerechnet | till billing closing bills | caisse facturation clôture
Ankunft Anreise Begrüssung eingecheckt | checked arrivals welcomed arrival | arrivée arrivées accueil
Abreise | departures departure | départ départs
Upselling Zusatzverkauf Zusatzleistungen Upgrades | upselling upsell upgrades extras packages | surclassements upgrades
Nachtportier Nachtdienst Nightaudit Nachtarbeit | night nights auditor | nuit nuits veilleur
Sterne Viersternehaus Fünfsternehaus | star stars | étoiles
Gästebeschwerden Beschwerden Reklamationen | complaints complaint | réclamations plaintes
Sprachenerwerb Deutschunterricht DaZ Zweitsprache | EAL | seconde allophones
Förderlehrperson Heilpädagogin Heilpädagoge Logopädin | SENCO | spécialisée logopédiste
Elterngespräche Elterngespräch Elternkontakt Eltern | parents parent | parents
Standortgespräch Standortgespräche Standortbestimmung |  | bilan bilans
Klasse Klassenverantwortung Klassenleitung Klassenlehrperson Klassenlehrerin Klassenlehrer | class classes | classe classes
Praxislehrperson Praktikumsleiter Praxisausbildnerin Mentor | mentor | praticienne formatrice praticien
Draussen Wald Natur Waldmorgen | outdoors outdoor forest nature | forêt nature extérieur dehors
Wahl Wahlen Abstimmung Abstimmungen ausgezählt Stimmenzähler Wahlbüro | election elections vote votes polling | élection élections votation votations dépouillement scrutin
Gemeindesoftware Fachanwendung |  | logiciel communal
Schalter Publikumsverkehr Schalterdienst | counter | guichet réception
Identitätsausweis Heimatschein Heimatausweis Heimatausweise | passport identity | identité origine
Niedergelassene Ausländer Ausländerinnen Migrationsamt Aufenthalt | foreigners immigration residence | étrangers séjour migrations
Zolltarif Tarifnummer Tarifierung Zolltarifnummern | tariff classification | tarifaire tarif
Ursprung Ursprungszeugnis Ursprungsnachweis Präferenz | origin preference | origine
Transit Versandverfahren | transit | transit
Eröffnung eröffnet Eröffnen | opening opened opens | ouverture ouvert
Erledigung gelöscht Löschung Abschluss abgeschlossen | discharge discharged | apurement décharge clôture
Frachtbrief Transportdokumente Frachtpapiere | waybill | lettres
Lohnsteuer Lohnsteueranmeldungen Lohnsteuerbescheinigung | PAYE wage | 
Sozialversicherungsrecht Sozialversicherung Sozialversicherungsbeiträge Beitragsnachweise | contribution contributions | cotisations sociales
Krankenkasse Krankenkassen Krankenversicherung | insurers insurer | assureurs
Berufsgenossenschaft Unfallversicherung | accident insurers | accidents
Betriebsprüfung Betriebsprüfungen Aussenprüfung Aussenprüfungen Prüfer | audits auditors inspection | contrôles réviseurs
Rentenversicherung Rente Pensionskasse | pension pensions | retraite rentes
Elterngeld Mutterschaft Mutterschutz | parental maternity | maternité parentale
Krankengeld Krankentaggeld Taggeld | allowance | indemnités journalières
Arbeitsagentur Arbeitsamt Jobcenter |  | chômage
Baulohn Baubetriebe |  | bâtiment
Arbeitnehmer Arbeitnehmern Angestellte Mitarbeitende Köpfe | employees heads headcount staff | salariés employés collaborateurs
Konstruktion Konstruieren konstruiert Entwurf entworfen | designed designing | conception conçu
Sondermaschine Sondermaschinen Sondermaschinenbau Maschinenbau Montageanlagen | machinery machines | 
Freigabe freigegeben freigegebenen Unterschrift | released release approval | validés libérés validation
Risikobeurteilung Risikobeurteilungen Gefährdungsbeurteilung |  | 
Konformität Konformitätserklärung Maschinenrichtlinie | conformity declaration | conformité
Baugruppe Baugruppen | assembly assemblies | assemblages ensembles
Blech Bleche Blechverkleidungen Blechteile | sheet | tôle tôlerie
Fertigungshalle Werkhalle Montagehalle Halle | hall workshop | atelier halle
Aufbau Zusammenbau Montage | assembly erection | montage assemblage
Artikel Beitrag Beiträge Berichte Meldungen Porträt Porträts Kurzmeldungen | article articles stories profiles briefs | article articles brèves portraits papiers
Lektorat Korrektur Korrekturlesen redigiert Gegenlesen | proofreading subbing editing edits subs corrects | relecture relire correction corrigées
Titel Titeln Schlagzeilen Überschriften | headlines titles headline | titres titraille titrer
Aufschaltung veröffentlicht publiziert | publishes published posting | ligne publication publié
Freie Korrespondenten freie Mitarbeitende | freelancers correspondents contributors stringers | pigistes correspondants
Aussentermine vor Ort | field | terrain
Bildbearbeitung Fotos retuschiert zugeschnitten | photos retouching cropped | photos retoucher retouche recadrées
Videos Videoschnitt geschnitten | videos cutting edited | vidéos monter montées montage
Redaktion Zeitung Medienhaus Lokalzeitung Nachrichtenredaktion | newsroom newspaper news | rédaction journal
Dossier Dossiers Fälle Fallführung Fallzahl | cases files caseload | dossiers dossier suivis
Rapport Rapporte Bericht Berichte Abklärungsbericht | reports report | rapports rapport
Netzwerk Vernetzung Fachstellen Helferkonferenzen | network agencies | réseau partenaires
Gespräch Gespräche Beratungsgespräch Erstgespräche | interviews conversations | entretien entretiens
Sozialbericht Unterstützungsbudget Budgetplanung Budgets | budgets budget | budgets budget
Werkplan Werkpläne Werkstattzeichnung |  | 
Einbau Montage eingebaut Kundenmontage | fitting fits installs installed installation | pose posé montage
Kreissäge Formatkreissäge Plattensäge | saw | scie scies
Abrichte Abrichthobel Hobel Dickte | planer thicknesser | dégauchisseuse raboteuse
Kantenanleimmaschine Kantenanleimer Kanten | edgebander | plaqueuse
CNC Bearbeitungszentrum | CNC | CNC
Geselle Gesellen Gesellenbrief | journeyman | compagnon
Ölen geölt ölt | oiling oils oiled | huiler huilé
Luft Luftkeimsammler |  | 
Kontaktplatte Abklatschplatten Abklatsch Handschuhabdrücke | contact plates swabs | 
Personalhygiene Mitarbeitende Handschuhe | personnel gowning glove | personnel
Resultate Ergebnisse Messwerte Rohdaten | results readings | résultats données
Schnellmethode Methodenvalidierung validiert | validated validation | méthode méthodes validation
Blut Blutprodukte Erythrozyten Transfusionen | blood transfusions | sang culots transfusions
Pflegeanamnese Anamnese Anamnesegespräche Eintrittsgespräch | admission assessment | anamnèse recueil
Massnahme Massnahmen Pflegeplan | interventions | interventions projet
Klinikinformationssystem KIS | EPR | 
Operation Operationen postoperativ präoperativ | operations surgery | opérations postopératoire opératoires
`
