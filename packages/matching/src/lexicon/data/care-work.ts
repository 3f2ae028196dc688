import { define } from './define.ts'

/** Activities of nursing and care. */
export const careActivities = define('activity', {
  nursing: {
    name: ['Pflege von Patienten', 'nursing', 'soins infirmiers'],
    also: 'Pflege, Krankenpflege, Krankenpflegerisch*, Patientenpflege, Pflege von Patientinnen und Patienten, Pflege von {Bewohnern|Klienten|Kranken|Menschen|pflegebedürftigen Menschen}, Pflege der {Patienten|Bewohner|Klienten}, Pflege und Betreuung, Pflege- und Betreuungsarbeit, Betreuung und Pflege, pflegerisch* {Tätigkeit|Tätigkeiten|Erfahrung|Versorgung|Arbeit|Betreuung|Kenntnisse|Aufgaben}, Pflegeerfahrung, Pflegetätigkeit(en), Pflegebereich(s), Pflegeberuf(e), Pflegepraxis, professionelle Pflege, Gesundheits- und Krankenpflege, Gesundheitspflege und Krankenpflege, Pflegedienst, patient care, nursing care, nursing of patients, nursing experience, caring for patients, soins aux patients, soins aux résidents, prise en charge infirmière, prise en soins, soins de santé aux patients, dispenser des soins, dispensation des soins',
    guard: {
      aliases: ['Pflege'],
      near: [
        'Bachelor',
        'BSc',
        'Master',
        'MSc',
        'Science',
        'Betreuung',
        'Spital',
        'Spitex',
        'Langzeit',
        'Langzeitpflege',
        'Akutpflege',
        'Heim',
        'Pflegeheim',
        'Klinik',
        'Krankenhaus',
        'Patienten',
        'Patientinnen',
        'Bewohner',
        'Bewohnern',
        'Bewohnerinnen',
        'Bewohnenden',
        'Klienten',
        'HF',
        'FH',
        'SRK',
        'Gesundheit',
        'Medizin',
        'Altersheim',
        'ambulante',
        'ambulanten',
        'stationäre',
        'stationären',
        'psychiatrische',
        'psychiatrischen',
        'Chirurgie',
        'Geriatrie',
        'Demenz',
      ],
    },
    heads: 'Krankenpflege',
    notHeads: 'Tierkrankenpflege',
  },
  'basic-nursing-care': {
    name: ['Grundpflege', 'basic nursing care', 'soins de base'],
    also: 'grundpflegerisch* {Tätigkeiten|Versorgung|Massnahmen|Leistungen}, Körperpflege von {Patienten|Bewohnern|Klienten|Patientinnen und Patienten}, Unterstützung bei der Körperpflege, Hilfe bei der Körperpflege, Unterstützung bei den Aktivitäten des täglichen Lebens, Unterstützung in den ATL, personal care of patients, personal hygiene of patients, washing and dressing, assistance with daily living, activities of daily living, basic care, soins d’hygiène, soins d’hygiène et de confort, soins de confort, aide à la toilette, toilette des patients, toilette des résidents, aide aux actes de la vie quotidienne, aide aux activités de la vie quotidienne',
    proves: 'nursing',
  },
  'basic-and-treatment-care': {
    name: ['Grund- und Behandlungspflege', 'basic and treatment care', 'soins de base et soins techniques'],
    also: 'Grundpflege und Behandlungspflege',
    proves: 'basic-nursing-care treatment-care',
  },
  'treatment-care': {
    name: ['Behandlungspflege', 'treatment care', 'soins techniques infirmiers'],
    also: 'Behandlungspflegen, behandlungspflegerisch* {Massnahmen|Tätigkeiten|Leistungen}, medizinaltechnisch* {Verrichtungen|Handlungen|Tätigkeiten}, Medizinaltechnik in der Pflege, medizinische Behandlungspflege, medical-technical nursing, clinical nursing procedures, nursing procedures, soins techniques, actes médico-techniques, actes médico-délégués, actes infirmiers, Medizinaltechnische Verrichtungen, clinical skills of nurses, actes médico-techniques infirmiers, Ausführen medizinaltechnischer Verrichtungen, Ausführung medizinaltechnischer Verrichtungen, medizinaltechnischer Verrichtungen, medizinaltechnischen Verrichtungen, medizinisch-technische Verrichtungen, medizintechnische Verrichtungen, medizinaltechnischer Handlungen, Behandlungspflege nach ärztlicher Verordnung, ärztlich verordnete Massnahmen, Umsetzung ärztlicher Verordnungen, ärztliche Verordnungen umsetzen, soins techniques variés, soins techniques et relationnels, clinical interventions by nurses, exécution des prescriptions médicales, application des prescriptions médicales',
    proves: 'nursing',
  },
  'wound-care': {
    name: ['Wundversorgung', 'wound care', 'soins de plaies'],
    also: 'Wundpflege, Wundmanagement, Wundbehandlung, Wundverbände(n), Verbandswechsel, Verbandwechsel, Wundtherapie, Wundberatung, Versorgung {von|chronischer} Wunden, Versorgung von chronischen Wunden, Behandlung von Wunden, Wunden versorgen, modern* Wundversorgung, VAC-Therapie, wound management, wound dressing(s), dressing of wounds, dressing wounds, treatment of wounds, treating wounds, tissue viability, soin de plaies, soins des plaies, traitement des plaies, prise en charge des plaies, réfection de pansements, réfection des pansements, pansements complexes, plaies et cicatrisation, plaies chroniques, Komplexe Verbände, complex dressings, pansements complexes, Kompressionsverbände, Wunden verbinden, Verbände anlegen, Anlegen von Verbänden, Verbandwechsel und Wundkontrolle, Versorgen von Wunden, Wundkontrolle, Wundkontrollen, wound dressing changes, dressing changes, compression bandaging, leg ulcer care, leg ulcers, réfection de pansements, réfection des pansements, pansements simples et complexes, pansements d’ulcères, pansements, pansement, plaies chroniques, plaies complexes, ulcères de jambe, bandages compressifs, suivi de plaies',
  },
  'stoma-care': {
    name: ['Stomapflege', 'stoma care', 'soins de stomie'],
    also: 'Stomaversorgung, Versorgung von Stomata, ostomy care, colostomy care, soins de stomies, stomies',
    proves: 'nursing',
  },
  'diabetes-care': {
    name: ['Diabetesbetreuung', 'diabetes care', 'prise en charge du diabète'],
    also: 'Diabetesschulung, Diabetesmanagement, Blutzuckermessung, Insulingabe, Insulininjektionen, Betreuung von Diabetikern, Betreuung von Diabetespatienten, diabetes management, diabetes education, blood glucose monitoring, insulin administration, soins aux diabétiques, éducation des patients diabétiques',
  },
  'medication-management': {
    name: ['Medikamentenmanagement', 'medication management', 'gestion des médicaments'],
    also: 'Medikamentenverwaltung, Medikamentenbewirtschaftung, Medikamentenlehre, Medikation, Medikationsmanagement, Arzneimittelmanagement, Arzneimitteltherapiesicherheit, AMTS, medicines management, management of medicines, gestion du traitement médicamenteux, circuit du médicament, gestion de la médication',
  },
  'medication-dispensing': {
    name: ['Richten und Abgeben von Medikamenten', 'administration of medication', 'administration des médicaments'],
    also: 'Medikamente {richten|stellen|verabreichen|abgeben}, Richten von Medikamenten, Stellen von Medikamenten, Stellen und Verabreichen von Medikamenten, Medikamentenabgabe, Medikamentengabe, Medikamentenverabreichung, Verabreichen von Medikamenten, Verabreichung von Medikamenten, Medikamentenvorbereitung, Medikamente vorbereiten, Verblisterung, Wochendosette(n), administering {medication|medications|medicines|drugs}, administration of {medicines|drugs|medications}, medication administration, drug administration, dispensing medication to patients, préparation et administration des médicaments, préparation des médicaments, préparation des semainiers, distribution des médicaments, administration de médicaments, Medikamentenrunde, medication rounds, tournée de médicaments, Richten und Verabreichen von Medikamenten, Richten und Verabreichung von Medikamenten, Vorbereitung und Verabreichung von {Medikamenten|Arzneimitteln}, Vorbereiten und Verabreichen von {Medikamenten|Arzneimitteln}, Bereitstellen und Verabreichen von Medikamenten, Stellen und Verabreichen der Medikamente, Stellen der Medikamente, Richten der Medikamente, Medikamente {richten und abgeben|richten und verabreichen|stellen und verabreichen|vorbereiten und verabreichen|herrichten}, Medikamente in Wochendosiersystemen richten, Richten von Wochendosiersystemen, Wochendosiersystem(e), Wochendosiersystemen, Wochendispenser, Dosette(n), Medikamentenrichten, Medikamentenstellen, Medikamentenrüsten, Verblistern, Verblistern von Medikamenten, Blisterverpackung, drug rounds, medication round, meds round(s), medication administration, medicine administration, administration of medicines, drug administration, blister packs, dosette boxes, medication compliance aids, préparation et administration des {traitements|médicaments}, préparation et distribution des {médicaments|traitements}, distribution des {médicaments|traitements}, préparation des {semainiers|piluliers|traitements}, préparation des semainiers et distribution des médicaments, semainiers, piluliers, préparation de semainiers, semainiers et distribution des médicaments, administration des traitements, administration de traitements, Richten von Wochendosiersystemen für {Heime|Pflegeheime|Patienten|Institutionen}, Verblistern für {Heime|Pflegeheime|zwei Pflegeheime}',
  },
  'infusion-therapy': {
    name: ['Infusionstherapie', 'infusion therapy', 'perfusions'],
    also: 'Infusionen, Infusionen {legen|anhängen|stecken}, Venenzugang legen, Legen von {Venenzugängen|venösen Zugängen|peripheren Zugängen|Infusionen}, periphere Venenkatheter, Venflon, i.v.-Therapie, IV therapy, intravenous therapy, cannulation, intravenous cannulation, IV cannulation, infusions, pose de perfusions, pose de voie veineuse, pose de voies veineuses, perfusions intraveineuses',
  },
  injections: {
    name: ['Injektionen', 'injections', 'injections'],
    also: 'subkutane Injektionen, s.c.-Injektionen, intramuskuläre Injektionen, i.m.-Injektionen, Spritzen setzen, Verabreichen von Injektionen, giving injections, administering injections, injections sous-cutanées, injections intramusculaires',
  },
  'central-lines': {
    name: ['Port- und Zentralvenenkatheter', 'central line care', 'soins de cathéters centraux'],
    also: 'Portpflege, PICC, PICC-Line, zentrale Venenkatheter, ZVK, Portversorgung, port-a-cath, central venous catheters, PICC lines, cathéter central, cathéters centraux, chambre implantable',
  },
  'blood-sampling': {
    name: ['Blutentnahme', 'blood sampling', 'prise de sang'],
    also: 'Blutentnahmen, Blut abnehmen, Blut entnehmen, venöse Blutentnahme, kapilläre Blutentnahme, Venenpunktion, blood collection, blood draw(s), drawing blood, taking blood, phlebotomy, phlebotomist, venepuncture, venipuncture, prises de sang, prélèvement sanguin, prélèvements sanguins, ponction veineuse',
  },
  'catheter-care': {
    name: ['Katheterpflege', 'catheter care', 'soins de sonde urinaire'],
    also: 'Katheterisieren, Dauerkatheter, Blasenkatheter, Katheter legen, Legen von Kathetern, Legen von Blasenkathetern, Katheterismus, Katheterversorgung, catheterisation, urinary catheterisation, urinary catheter care, sondage vésical, sondage urinaire, pose de sonde urinaire, sondes urinaires, urinary catheters, catheters, catheterization, male and female catheterisation, sondages vésicaux, Katheter, Blasenkathetern',
    guard: {
      aliases: ['catheters', 'Katheter'],
      near: [
        'Infusionen',
        'Injektionen',
        'urinary',
        'PEG',
        'PEGs',
        'nursing',
        'Pflege',
        'Sonden',
        'Wunden',
        'Verrichtungen',
        'medizinaltechnischer',
        'dressings',
        'injections',
      ],
    },
  },
  'tube-feeding': {
    name: ['Sondenernährung', 'tube feeding', 'alimentation entérale'],
    also: 'PEG-Sonde(n), PEG, enteral* Ernährung, Magensonde(n), Sondenkost, PEG-Versorgung, PEG feeding, enteral feeding, enteral nutrition, nasogastric tube, alimentation par sonde, nutrition entérale, gastrostomie, PEGs, PEG tubes, PEG care',
    guard: {
      aliases: ['PEGs', 'PEG'],
      near: [
        'catheters',
        'syringe',
        'nursing',
        'feeding',
        'residents',
        'care',
        'tubes',
        'Sonde',
        'Sonden',
        'Ernährung',
        'Tracheostoma',
        'Port',
        'Katheter',
        'Wundversorgung',
        'Beatmung',
        'tube',
      ],
    },
  },
  'ventilation-care': {
    name: ['Beatmungspflege', 'ventilator care', 'soins aux patients ventilés'],
    also: 'Beatmung, Heimbeatmung, ausserklinische Intensivpflege, außerklinische Intensivpflege, ausserklinische Beatmung, Pflege beatmeter Patienten, Betreuung von beatmeten Patienten, beatmete Patienten, Umgang mit Beatmungsgeräten, Beatmungstherapie, mechanical ventilation, ventilated patients, care of ventilated patients, home ventilation, ventilation mécanique, patients ventilés, ventilation à domicile, ventilation invasive',
    proves: 'nursing',
  },
  'tracheostomy-care': {
    name: ['Tracheostomapflege', 'tracheostomy care', 'soins de trachéotomie'],
    also: 'Tracheostoma, Tracheostomaversorgung, Trachealkanülen, Trachealkanülenmanagement, Kanülenwechsel, endotracheales Absaugen, tracheostomy, tracheal suctioning, trachéotomie, trachéostomie, aspiration trachéale',
    proves: 'nursing',
  },
  'vital-signs': {
    name: ['Vitalzeichenkontrolle', 'vital signs monitoring', 'contrôle des signes vitaux'],
    also: 'Vitalzeichen {messen|kontrollieren|überwachen}, Vitalzeichen, Vitalparameter, Vitalwerte, Messen von Vitalzeichen, Überwachung der Vitalzeichen, Kontrolle der Vitalzeichen, Überwachung der Vitalparameter, Blutdruckmessung, Patientenüberwachung, vital signs, monitoring vital signs, patient monitoring, measuring vital signs, signes vitaux, paramètres vitaux, surveillance des patients, surveillance des paramètres vitaux, prise des paramètres vitaux',
  },
  'pain-management': {
    name: ['Schmerzmanagement', 'pain management', 'gestion de la douleur'],
    also: 'Schmerztherapie, Schmerzerfassung, Pain Nurse, algesiologisch* Fachassistenz, Schmerzbehandlung, pain therapy, pain assessment, pain relief management, traitement de la douleur, évaluation de la douleur, prise en charge de la douleur',
  },
  'care-prophylaxis': {
    name: ['Pflegeprophylaxen', 'preventive nursing care', 'soins préventifs'],
    also: 'Prophylaxen in der Pflege, pflegerische Prophylaxen, Prophylaxen durchführen, Durchführung von Prophylaxen, preventive nursing measures, soins infirmiers préventifs, Durchführung der Prophylaxen, Prophylaxemassnahmen, Prophylaxemaßnahmen, Prophylaxen',
    proves: 'nursing',
    guard: {
      aliases: ['Prophylaxen'],
      near: ['Dekubitus', 'Sturz', 'Pflege', 'Durchführung', 'Kontrakturen', 'Thrombose', 'Pneumonie', 'pflegerische'],
    },
  },
  'pressure-ulcer-prevention': {
    name: ['Dekubitusprophylaxe', 'pressure ulcer prevention', 'prévention des escarres'],
    also: 'Dekubitusprävention, Dekubitusprophylaxen, pressure sore prevention, pressure ulcer care, pressure area care, prévention d’escarres, soins d’escarres, Dekubitus, escarres, pressure ulcers, pressure sores, pressure ulcer',
    proves: 'care-prophylaxis',
  },
  'fall-prevention': {
    name: ['Sturzprophylaxe', 'fall prevention', 'prévention des chutes'],
    also: 'Sturzprävention, Sturzprophylaxen, falls prevention, prévention des chutes chez les personnes âgées, Sturz, Stürze, falls',
    proves: 'care-prophylaxis',
    guard: {
      aliases: ['Sturz', 'Stürze', 'falls'],
      near: [
        'Prophylaxen',
        'Prophylaxe',
        'Dekubitus',
        'Kontrakturen',
        'Prävention',
        'pressure',
        'prevention',
        'ulcers',
      ],
    },
  },
  'patient-positioning': {
    name: ['Lagerung von Patienten', 'patient positioning', 'positionnement des patients'],
    also: 'Lagern von Patienten, Lagern und Mobilisieren, Patientenlagerung, Lagerungstechniken, Lagerung und Mobilisation, repositioning of patients, positioning of patients, installation des patients, positionnement du patient',
  },
  mobilisation: {
    name: ['Mobilisation von Patienten', 'patient mobilisation', 'mobilisation des patients'],
    also: 'Mobilisierung von Patienten, Patientenmobilisation, Transfer von Patienten, Mobilisation der Patienten, Mobilisation und Lagerung, Mobilisation von Bewohnern, Patiententransfer, patient transfers, mobilising patients, moving and handling, patient handling, mobilisation et transferts, transferts des patients, manutention des patients, mobilisation des résidents',
  },
  'nursing-process': {
    name: ['Pflegeprozess', 'nursing process', 'processus de soins'],
    also: 'Pflegeprozesssteuerung, Steuerung des Pflegeprozesses, Fallführung, Fallverantwortung, fallführend*, Pflegeplanung(en), Pflegeplan, Pflegepläne(n), Pflegeanamnese, Pflegeassessment(s), Pflegediagnostik, Bezugspflege, Bezugspflegeverantwortung, Bezugspersonenarbeit in der Pflege, Primary Nursing, Tagesverantwortung Pflege, care planning, care plan(s), nursing care plans, nursing assessment, primary nurse, démarche de soins, plan de soins, plans de soins, projet de soins, démarche clinique infirmière, recueil de données infirmier, anamnèse infirmière, infirmière référente, infirmier référent, planification des soins, Erstellen von Pflegeplanungen, writing care plans, élaboration de projets de soins, {Erstellen|Erstellung|Schreiben|Evaluation} von {Pflegeplänen|Pflegeplanungen|Pflegeplanung}, Pflegeplanungen {erstellen|schreiben}, Pflegepläne {erstellen|schreiben}, Erstellung der Pflegeplanung, {Planung|Planung und Evaluation} der Pflege, individuelle Pflegeplanung, writing care plans, write care plans, care plan reviews, {write|writing|reviewing|updating|develop|developing} {and review|and reviewing|} person-centred care plans, write and review care plans, writing and reviewing care plans, person-centred care plans, person centred care plans, personalised care plans, individualised care plans, care plans and {monthly reviews|reviews|risk assessments}, writing and updating care plans, élaboration et suivi des {projets de soins|plans de soins|projets de soins individualisés|plans de soins individualisés}, élaboration {des|de} {projets de soins|plans de soins|plans de soins individualisés|projets de soins individualisés}, plans de soins, plan de soins, projets de soins, projet de soins, projets de soins individualisés, projets de soins personnalisés, rédaction de plans de soins, démarche de soins',
  },
  'nursing-documentation': {
    name: ['Pflegedokumentation', 'nursing documentation', 'documentation des soins'],
    also: 'dossier informatisé, transmissions informatisées, elektronische Pflegedokumentation, Pflegedokumentationen, elektronische Pflegedokumentation, Pflegeberichte, Pflegebericht, Dokumentation der Pflege, Dokumentation der Pflegeleistungen, Dokumentation des Pflegeprozesses, Patientendokumentation, Patientenakten führen, Leistungserfassung in der Pflege, SIS, Strukturierte Informationssammlung, nursing records, documenting care, care records, care documentation, patient documentation, patient charting, documentation infirmière, dossier de soins, dossiers de soins, transmissions ciblées, tenue du dossier patient, tenue du dossier de soins, tenue des dossiers de soins, Dokumentation in {Vivendi|MediFox|easyDOK|careCoach|Perigon}, Strukturmodell, nach Strukturmodell, SIS-Dokumentation, Pflegeplanung nach Strukturmodell',
    guard: {
      aliases: ['SIS'],
      near: ['Pflege', 'Pflegedokumentation', 'Pflegeplanung', 'Strukturmodell', 'Entbürokratisierung'],
    },
  },
  'nursing-handover': {
    name: ['Pflegeübergabe', 'nursing handover', 'transmissions infirmières'],
    also: 'Übergaberapport, Pflegerapport, Patientenübergabe(n), Dienstübergabe in der Pflege, shift handover of patients, patient handover, handover of patients, bedside handover, transmissions orales, remise de service infirmière',
    proves: 'nursing',
  },
  'patient-education': {
    name: ['Patientenedukation', 'patient education', 'éducation thérapeutique'],
    also: 'Patientenschulung(en), Patientenberatung, Beratung von Patienten und Angehörigen, Beratung von Patienten, Beratung von Patientinnen und Patienten, Anleitung von Patienten, Patienten beraten, patient counselling, patient teaching, patient advice, éducation thérapeutique du patient, ETP, éducation des patients, conseil aux patients',
    guard: {
      aliases: ['ETP'],
      near: ['patient', 'patients', 'thérapeutique', 'soins', 'éducation', 'infirmier', 'infirmière'],
    },
  },
  'work-with-relatives': {
    name: ['Angehörigenarbeit', 'work with relatives', 'travail avec les proches'],
    also: 'Angehörigengespräche, Angehörigenberatung, Begleitung von Angehörigen, Beratung von Angehörigen, Betreuung von Angehörigen, Zusammenarbeit mit Angehörigen, Angehörigenkontakt, Einbezug der Angehörigen, family support in care, supporting relatives, supporting families of patients, working with families of patients, communication with relatives, accompagnement des proches, accompagnement des familles de patients, soutien aux proches, collaboration avec les proches, proches aidants, Austausch mit Angehörigen, liaison with families, collaboration avec les familles, {Zusammenarbeit|Kommunikation|Absprache|Absprachen|Kontakt|Austausch|Gespräche} mit {Angehörigen|den Angehörigen|Angehörigen und Ärzten|Bewohnern und Angehörigen|Patienten und Angehörigen|Klienten und Angehörigen|Bewohnenden und Angehörigen}, Beratung von {Klienten und Angehörigen|Bewohnern und Angehörigen|Bewohnenden und Angehörigen|Klientinnen und Klienten sowie deren Angehörigen|Klienten und deren Angehörigen|Patienten und deren Angehörigen}, {Beratung|Anleitung|Begleitung|Unterstützung} {pflegender Angehöriger|der Angehörigen|pflegender Angehörigen}, Angehörige beraten, Angehörige begleiten, Angehörige unterstützen, Angehörigenbetreuung, updating relatives, updating families, keeping families informed, liaising with {families|relatives|next of kin}, support for relatives, communicating with families, collaboration avec {les familles|les proches|la famille|les résidents et les familles}, entretiens avec {les familles|les proches|les résidents et les familles}, relation avec les familles, lien avec les familles, conseil et soutien aux {proches|familles|proches aidants}, soutien aux {proches|familles|proches aidants}, conseils aux proches, accueil des familles, partenariat avec les familles',
  },
  'care-of-people': {
    name: ['Betreuung von Menschen', 'caring for people', 'accompagnement de personnes'],
    also: 'Betreuung von {Bewohnern|Bewohnerinnen und Bewohnern|Bewohnenden|Senioren|Seniorinnen und Senioren|Klienten|Klientinnen und Klienten|betagten Menschen|älteren Menschen|alten Menschen|hilfsbedürftigen Menschen|Pflegebedürftigen|pflegebedürftigen Menschen}, Betreuung der {Bewohner|Klienten|Senioren}, Betreuung älterer Menschen, Betreuung betagter Menschen, Begleitung von {Bewohnern|Klienten|betagten Menschen|älteren Menschen}, Seniorenbetreuung, Alltagsbegleitung, Alltagsgestaltung, caring for {residents|clients|the elderly|older people|elderly people}, looking after {residents|elderly people|older people|the elderly}, care of {residents|older people}, accompagnement {des résidents|des bénéficiaires|des personnes âgées|de personnes âgées|des usagers}, prise en charge {des résidents|des personnes âgées|de personnes âgées}',
  },
  activation: {
    name: ['Aktivierung in der Pflege', 'activation in care', 'activation et animation'],
    also: 'Alltagsaktivierung, Aktivierung von {Bewohnern|Betagten|Bewohnerinnen und Bewohnern|Senioren}, Aktivierungsangebote, Aktivierung der Bewohner, Beschäftigung von Senioren, Gedächtnistraining, activities for residents, activity programme for residents, animation en EMS, animation auprès de personnes âgées, animation pour personnes âgées, animation socioculturelle en EMS, animation des résidents',
  },
  'household-support': {
    name: ['Hauswirtschaftliche Unterstützung', 'household support', 'aide au ménage des bénéficiaires'],
    also: 'hauswirtschaftlich* {Unterstützung|Leistungen|Versorgung|Betreuung}, Unterstützung im Haushalt, Hilfe im Haushalt, Haushaltshilfe(n), Haushaltsführung, Unterstützung bei der Haushaltsführung, household help, housekeeping for clients, help in the household, aide ménagère, aide-ménagère, aide au ménage, tâches ménagères, entretien du ménage',
  },
  'infection-prevention': {
    name: ['Infektionsprävention', 'infection prevention', 'prévention des infections'],
    also: 'Spitalhygiene, Krankenhaushygiene, Hygienemassnahmen in der Pflege, Händehygiene, Isolationsmassnahmen, Infektionskontrolle, hospital hygiene, infection control, infection prevention and control, hand hygiene, hygiène hospitalière, hygiène des mains, contrôle des infections, mesures d’isolement, prévention et contrôle des infections',
    proves: 'hygiene-rules',
  },
  sterilisation: {
    name: ['Aufbereitung von Medizinprodukten', 'sterile processing', 'stérilisation de dispositifs médicaux'],
    also: 'Sterilisation von {Instrumenten|Medizinprodukten}, Sterilgutaufbereitung, Sterilgutversorgung, ZSVA, AEMP, Instrumentenaufbereitung, Zentralsterilisation, Aufbereitung medizinischer Instrumente, sterilisation of instruments, sterilization of instruments, central sterile services, CSSD, sterile services, decontamination of instruments, stérilisation des instruments, stérilisation centrale, retraitement des dispositifs médicaux, Medizinprodukteaufbereitung, reprocessing of medical devices, Medizinprodukte-Aufbereitung, Aufbereitung der Instrumente, Instrumente aufbereiten, Instrumente sterilisieren, Sterilisieren von Instrumenten, Reinigung und Sterilisation der Instrumente, Sterilisation der Instrumente, Autoklav, Fachkunde I, Fachkunde II Sterilisation, TSA Sterilisation, decontamination and sterile processing, sterile processing of instruments, autoclave, nettoyage et stérilisation des instruments, autoclave de stérilisation, stérilisation du matériel',
    proves: 'hygiene-rules',
  },
  instrumenting: {
    name: ['Instrumentieren', 'scrubbing in theatre', 'instrumentation chirurgicale'],
    also: 'Instrumentation im OP, Instrumentieren bei Operationen, Instrumentierdienst, Zudiensten, Zudienen im OP, Springertätigkeit im OP, scrub and circulating, scrubbing and circulating, circulating nurse, instrumentation au bloc, instrumentation opératoire, service en salle d’opération',
  },
  'end-of-life-care': {
    name: ['Sterbebegleitung', 'end-of-life care', 'accompagnement en fin de vie'],
    also: 'Begleitung Sterbender, Begleitung von Sterbenden, Begleitung von sterbenden Menschen, Betreuung am Lebensende, Trauerbegleitung, Pflege am Lebensende, end of life care, care of the dying, bereavement support, accompagnement de fin de vie, accompagnement des mourants, soins de fin de vie, accompagnement du deuil, accompagnement {des résidents|des patients|de personnes|des personnes|de résidents} en fin de vie, personnes en fin de vie, patients en fin de vie, fin de vie, suivi de personnes en fin de vie, soins en fin de vie, anticipatory medicines',
  },
  'care-needs-assessment': {
    name: ['Bedarfsabklärung', 'care needs assessment', 'évaluation des besoins en soins'],
    also: 'Bedarfsabklärungen in der Spitex, Abklärung des Pflegebedarfs, Pflegebedarfsabklärung, Pflegebedarfsermittlung, Pflegegradeinstufung, Pflegebegutachtung, Pflegestufe ermitteln, Pflegeeinstufung, Pflegeeinstufungen, assessment of care needs, needs assessment in home care, évaluation des besoins en soins requis, évaluation de la dépendance, évaluation des soins requis',
  },
  'discharge-planning': {
    name: ['Austrittsplanung', 'discharge planning', 'planification de la sortie'],
    also: 'Entlassungsmanagement, Entlassmanagement, Austrittsmanagement, Überleitungspflege, Pflegeüberleitung, Austrittskoordination, discharge management, hospital discharge, discharge coordination, préparation de la sortie d’hôpital, préparation à la sortie, infirmière de liaison, infirmier de liaison',
  },
  'bed-management': {
    name: ['Bettendisposition', 'bed management', 'gestion des lits'],
    also: 'Bettenmanagement, Belegungsmanagement im Spital, Belegungssteuerung, Bettenbelegung, bed planning, bed manager, gestionnaire des lits, gestion des flux de patients',
  },
  'care-rostering': {
    name: ['Dienstplanung', 'rostering', 'planification des horaires'],
    also: 'Einsatzplanung, Dienstplan, Dienstpläne(n), Dienstplangestaltung, Dienstpläne erstellen, Erstellen von Dienstplänen, Erstellung der Dienstpläne, Einsatzplanung Pflege, Einsatzplanung in der Pflege, Einsatzplanung Spitex, Schichtplanung, duty roster(s), rota planning, roster planning, shift planning, staff scheduling, planification des équipes de soins, établissement des plannings, élaboration des plannings, élaboration des horaires, plannings du personnel, planning des équipes, Personaleinsatzplanung, Einsatzpläne(n), Personaleinsatzpläne, Einsatzplan, staff rostering, staff rotas, shift scheduling, workforce scheduling, planification des horaires du personnel, planification du personnel en équipes, planifier les horaires, planification des plannings',
  },
  'night-shifts': {
    name: ['Nachtdienst', 'night shifts', 'service de nuit'],
    also: 'work nights, working nights, able to work nights, Arbeit in der Nacht, Nachtdienste(n), Nachtwache(n), Nachtschicht(en), Nachtarbeit, Dauernachtwache, night shift, night duty, night work, night nurse, veille de nuit, veilles de nuit, veilleur de nuit, équipe de nuit, travail de nuit, gardes de nuit, horaires de nuit, nurse in charge at night, charge of nights, nights, night cover, waking nights, waking night shifts, nuits, Nachtdienste allein, Nachtpikett',
    guard: {
      aliases: ['nights', 'nuits'],
      near: [
        'weekends',
        'week-ends',
        'shifts',
        'travail',
        'horaires',
        'nurse',
        'ward',
        'rota',
        'days',
        'charge',
        'gardes',
        'veille',
        'weekend',
        'irréguliers',
      ],
    },
    proves: 'shift-work',
  },
  'shift-work': {
    name: ['Schichtdienst', 'shift work', 'travail en équipes alternées'],
    also: 'tournus, en tournus, Schichtarbeit, Schichtbetrieb, 2-Schicht-Betrieb, Zweischichtbetrieb, Wechselschicht, Früh- und Spätdienst, Frühdienst und Spätdienst, rotating shifts, shift working, 2x8, travail posté, horaires irréguliers, travail en horaires décalés, Zweischicht, 2-Schicht, 2-Schichtbetrieb, Früh- und Spätschicht, two-shift pattern, two-shift, travail en 2x8, équipe postée, équipes alternées, travail en équipes alternées, horaires postés, horaires en équipe',
  },
  'care-team-leadership': {
    name: ['Führung eines Pflegeteams', 'leading a care team', 'conduite d’une équipe de soins'],
    also: 'Leitung eines Pflegeteams, Pflegeteam führen, Führung von Pflegepersonal, Führung von Pflegefachpersonen, Führung in der Pflege, Leitungserfahrung in der Pflege, Führungserfahrung in der Pflege, Personalführung in der Pflege, leading a nursing team, leadership of nursing staff, managing nursing staff, management of a nursing team, nursing leadership, nursing management, gestion d’une équipe de soins, encadrement d’une équipe de soins, encadrement d’une équipe soignante, gestion d’une équipe soignante, management d’équipe soignante, conduite d’une équipe soignante, leadership of a nursing team, leading a team of nurses, leading nurses',
    proves: 'team-leadership',
  },
  'quality-in-care': {
    name: ['Pflegequalität', 'quality of care', 'qualité des soins'],
    also: 'Pflegequalitätssicherung, Qualitätssicherung in der Pflege, Qualitätsentwicklung in der Pflege, Pflegeentwicklung, Pflegestandards, Expertenstandards, Pflegevisite(n), Qualitätsbeauftragte in der Pflege, Qualitätsindikatoren in der Pflege, care quality, quality assurance in care, qualité et sécurité des soins, démarche qualité en soins, développement des soins',
  },
  'patient-safety': {
    name: ['Patientensicherheit', 'patient safety', 'sécurité des patients'],
    also: 'CIRS, CIRS-Meldungen, Critical Incident Reporting, Fehlermeldesystem im Spital, critical incident reporting system, clinical governance, sécurité du patient, événements indésirables en milieu de soins',
  },
  'clinical-risk-management': {
    name: ['Klinisches Risikomanagement', 'clinical risk management', 'gestion des risques cliniques'],
    also: 'klinisches Risikomanagement',
    proves: 'patient-safety risk-management',
  },
  'basic-life-support': {
    name: ['Reanimation', 'resuscitation', 'réanimation cardio-pulmonaire'],
    also: 'BLS-AED, BLS/AED, BLS-AED-Kurs, BLS-AED-SRC, Basic Life Support, Reanimationskurs, Herz-Lungen-Wiederbelebung, Reanimationstraining, kardiopulmonale Reanimation, cardiopulmonary resuscitation, CPR certified, CPR training, immediate life support, RCP, réanimation de base, cours BLS',
  },
  'advanced-life-support': {
    name: ['Advanced Life Support', 'advanced life support', 'réanimation avancée'],
    also: 'ACLS, ALS-Kurs, ALS-Provider, Advanced Cardiac Life Support, advanced cardiovascular life support, ACLS provider, réanimation cardio-pulmonaire avancée',
    proves: 'basic-life-support',
  },
  'paediatric-life-support': {
    name: ['Reanimation von Kindern', 'paediatric life support', 'réanimation pédiatrique'],
    also: 'PALS, Kinderreanimation, PALS-Kurs, EPALS, Pediatric Advanced Life Support, European Paediatric Advanced Life Support',
    proves: 'basic-life-support',
  },
  'care-inspections': {
    name: ['MD-Qualitätsprüfung', 'care inspections', 'inspections des établissements de soins'],
    also: 'MDK-Prüfung, MDK-Prüfungen, MD-Prüfung, MD-Prüfungen, Qualitätsprüfungen durch den Medizinischen Dienst, Heimaufsicht, CQC inspections, CQC standards, CQC inspection, CQC requirements, CQC regulations, CQC compliance, CQC evidence, CQC fundamental standards, CQC',
  },
  'first-aid': {
    name: ['Erste Hilfe', 'first aid', 'premiers secours'],
    also: 'Ersten Hilfe, Ersthelfer, Erste-Hilfe-Kurs, Erste-Hilfe-Ausbildung, Nothelfer, Nothelferkurs, Nothilfekurs, IVR Stufe 1, first aider, first-aid certificate, first aid course, secourisme, secouriste, PSC1, premiers soins, samaritain, samaritaine, Samariterkurs',
  },
  'first-aider-at-work': {
    name: ['Betrieblicher Ersthelfer', 'First Aid at Work', 'secouriste en entreprise'],
    also: 'betrieblich* Ersthelfer, Betriebssanitäter',
    proves: 'first-aid',
  },
  'sauveteur-secouriste-du-travail': {
    name: 'Sauveteur secouriste du travail',
    also: 'sauveteurs secouristes du travail, certificat SST, certifiée SST, certifié SST, formation SST',
    proves: 'first-aid',
    source: 'Code du travail, art. R4224-15; INRS, dispositif SST',
  },
  'coercive-measures': {
    name: ['Deeskalation', 'de-escalation', 'désescalade'],
    also: 'Deeskalationsmanagement, Deeskalationstraining, Deeskalationstechniken, Aggressionsmanagement, ProDeMa, Gewaltprävention, Umgang mit Aggression, de-escalation techniques, aggression management, management of aggression, management of violence and aggression, restraint training, gestion de la violence, gestion de l’agressivité, désescalade verbale, prévention de la violence',
  },
})

/** Settings and branches of nursing. */
export const careSettings = define('domain', {
  hospital: {
    name: ['Spital', 'hospital', 'hôpital'],
    also: 'Spitals, Spitäler, Spitälern, Spitalverbund, Spitalgruppe, Universitätsspital, Kantonsspital, Universitätsklinik(um), Klinikum, Spitalumfeld, Spitalbereich, Krankenhaus, Krankenhäuser, Klinik(en), hospitals, hospital {setting|environment|sector}, hôpitaux, {milieu|secteur|environnement|cadre} hospitalier, clinique privée',
    proves: 'healthcare',
  },
  'acute-care': {
    name: ['Akutpflege', 'acute care', 'soins aigus'],
    also: 'Akutbereich, Akutspital, Akutspitals, Akutspitälern, Akutspitäler, Akutklinik, Akutkrankenhaus, Akuthaus, akutstationär*, Akutmedizin, Akutversorgung, acute hospital, acute ward, acute nursing, acute setting, milieu aigu, hôpital de soins aigus, soins somatiques aigus, secteur aigu',
    proves: 'hospital healthcare',
  },
  'long-term-care': {
    name: ['Langzeitpflege', 'long-term care', 'soins de longue durée'],
    also: 'Langzeitbereich, Langzeitinstitution(en), stationäre Langzeitpflege, Pflegeheim(e), Pflegeheimen, Pflegeheims, Altersheim(e), Altersheimen, Alters- und Pflegeheim(e), Altersheim und Pflegeheim, Alterszentrum, Alterszentren, Pflegezentrum, Pflegezentren, Seniorenheim(e), Seniorenzentrum, Seniorenresidenz, Altenheim, Pflegeresidenz, stationäre Pflege, long term care, nursing home(s), care home(s), residential care home, EMS, établissement médico-social, établissements médico-sociaux, EHPAD, maison de retraite, maisons de retraite, home pour personnes âgées, soins de longue durée en EMS, stationären Altenhilfe, stationäre Altenhilfe, Altenhilfe, stationären Pflege, stationären Langzeitpflege, teilstationären Pflege',
    proves: 'healthcare',
    guard: {
      aliases: ['EMS'],
      near: [
        'soins',
        'résidents',
        'infirmière',
        'infirmier',
        'aide',
        'soignante',
        'soignant',
        'établissement',
        'gériatrie',
        'hôpital',
        'domicile',
        'auxiliaire',
        'santé',
        'ASSC',
        'personnes',
      ],
    },
  },
  'residential-elderly-care': {
    name: ['Stationäre Altenpflege', 'residential care of the elderly', 'soins aux personnes âgées en établissement'],
    also: 'Altenpflegeheim, stationäre Altenpflege, stationären Altenpflege',
    proves: 'long-term-care elderly-care',
  },
  'elderly-care': {
    name: ['Altenpflege', 'care of the elderly', 'soins aux personnes âgées'],
    also: 'betagter Menschen, betagten Menschen, résidents âgés, aînés en institution, Altersarbeit, Pflege {alter|älterer|betagter} Menschen, Pflege von {alten|älteren|betagten} Menschen, Betagtenpflege, Seniorenpflege, elderly care, aged care, care for the elderly, elder care, geriatric care, soins gériatriques, soins aux aînés, prise en charge gériatrique',
  },
  geriatrics: {
    name: ['Geriatrie', 'geriatrics', 'gériatrie'],
    also: 'geriatrisch Pflege, geriatrisch Patienten, geriatrisch Bereich, geriatrisch Klinik, geriatrisch Abteilung, geriatrische Pflege, geriatrische Patienten, geriatrische Bereich, geriatrische Klinik, geriatrische Abteilung, geriatrischer Pflege, geriatrischer Patienten, geriatrischer Bereich, geriatrischer Klinik, geriatrischer Abteilung, geriatrischen Pflege, geriatrischen Patienten, geriatrischen Bereich, geriatrischen Klinik, geriatrischen Abteilung, geriatrisches Pflege, geriatrisches Patienten, geriatrisches Bereich, geriatrisches Klinik, geriatrisches Abteilung, geriatrischem Pflege, geriatrischem Patienten, geriatrischem Bereich, geriatrischem Klinik, geriatrischem Abteilung, Akutgeriatrie, Altersmedizin, geriatric medicine, geriatric ward, service de gériatrie',
    proves: 'healthcare',
  },
  'geriatric-rehabilitation': {
    name: ['Geriatrische Rehabilitation', 'geriatric rehabilitation', 'réadaptation gériatrique'],
    also: 'geriatrisch Rehabilitation, geriatrische Rehabilitation, geriatrischer Rehabilitation, geriatrischen Rehabilitation, geriatrisches Rehabilitation, geriatrischem Rehabilitation',
    proves: 'geriatrics rehabilitation-care',
  },
  'home-care': {
    name: ['Spitex', 'home care', 'soins à domicile'],
    also: 'Spitex-Bereich, Spitex-Organisation, spitalexterne Pflege, ambulant Pflege, ambulant Krankenpflege, ambulant Pflegedienst, ambulant Pflegedienste, ambulant Pflegediensten, ambulante Pflege, ambulante Krankenpflege, ambulante Pflegedienst, ambulante Pflegedienste, ambulante Pflegediensten, ambulanter Pflege, ambulanter Krankenpflege, ambulanter Pflegedienst, ambulanter Pflegedienste, ambulanter Pflegediensten, ambulanten Pflege, ambulanten Krankenpflege, ambulanten Pflegedienst, ambulanten Pflegedienste, ambulanten Pflegediensten, ambulantes Pflege, ambulantes Krankenpflege, ambulantes Pflegedienst, ambulantes Pflegedienste, ambulantes Pflegediensten, ambulantem Pflege, ambulantem Krankenpflege, ambulantem Pflegedienst, ambulantem Pflegedienste, ambulantem Pflegediensten, Hauskrankenpflege, mobile Pflege, häuslich* {Pflege|Krankenpflege}, Pflege zu Hause, Sozialstation, home nursing, home health care, domiciliary care, community nursing, district nursing, soins et aide à domicile, aide et soins à domicile, maintien à domicile, CMS de soins à domicile, HAD, hospitalisation à domicile, SSIAD, spitalexternen Pflege, spitalexterner Pflege, ambulanten Pflege, häuslichen Pflege, Pflege im häuslichen Umfeld, Tournées à domicile, CMS soins à domicile',
    proves: 'healthcare',
    guard: { aliases: ['HAD'], near: ['hospitalisation', 'domicile', 'SSIAD', 'soins', 'EHPAD'] },
  },
  'home-care-of-elderly': {
    name: ['Ambulante Altenpflege', 'home care of the elderly', 'soins à domicile aux personnes âgées'],
    also: 'ambulant Altenpflege, ambulante Altenpflege, ambulanter Altenpflege, ambulanten Altenpflege, ambulantes Altenpflege, ambulantem Altenpflege',
    proves: 'home-care elderly-care',
  },
  'home-care-support': {
    name: ['Betreuung zu Hause', 'home support', 'aide à domicile des bénéficiaires'],
    also: 'Betreuung zuhause, häuslich* Betreuung, ambulante Betreuung, Betreuung im eigenen Haushalt, Hilfe und Pflege zu Hause, support at home, home support services, accompagnement à domicile',
  },
  'intensive-care': {
    name: ['Intensivpflege', 'intensive care', 'soins intensifs'],
    also: 'Intensivstation(en), Intensivmedizin, Intensivbereich, Intensivpflegestation, intensive care unit, ICU, critical care, réanimation adulte, service de réanimation, unité de soins intensifs, soins critiques',
    proves: 'healthcare acute-care acute-care',
  },
  'intermediate-care': {
    name: ['Intermediate Care', 'intermediate care', 'soins intermédiaires'],
    also: 'IMC-Station, IMC, Überwachungsstation(en), Überwachungspflege, high dependency unit, step-down unit, soins continus, unité de soins continus, unité de soins intermédiaires',
    proves: 'healthcare acute-care',
    guard: {
      aliases: ['IMC'],
      near: ['Intensivstation', 'Intensivpflege', 'Pflege', 'Station', 'ICU', 'IPS', 'Überwachung', 'Notfall'],
    },
  },
  'recovery-room': {
    name: ['Aufwachraum', 'recovery room', 'salle de réveil'],
    also: 'Aufwachstation, post-anaesthesia care unit, PACU, post-anesthesia care, SSPI, surveillance post-interventionnelle',
    proves: 'healthcare acute-care',
  },
  'emergency-care': {
    name: ['Notfallpflege', 'emergency care', 'soins d’urgence'],
    also: 'Notfallstation(en), Notfallaufnahme, Notaufnahme, zentrale Notaufnahme, Notfallzentrum, Notfallmedizin, interdisziplinäre Notfallstation, Ersteinschätzung von Notfallpatienten, Manchester-Triage, emergency department(s), accident and emergency, A&E department, emergency room, emergency medicine, service des urgences, urgences hospitalières, médecine d’urgence, accueil des urgences',
    proves: 'healthcare acute-care acute-care',
  },
  'anaesthesia-care': {
    name: ['Anästhesie', 'anaesthesia', 'anesthésie'],
    also: 'Anästhesiepflege, Anästhesiologie, Anästhesiebereich, Narkosen, anesthesia, anaesthesiology, anesthesiology, anaesthetics department, soins d’anesthésie, anesthésiologie',
    proves: 'healthcare',
  },
  'operating-theatre-care': {
    name: ['Operationssaal', 'operating theatre', 'bloc opératoire'],
    also: 'OP-Bereich, OP-Saal, OP-Säle, Operationssäle, Operationsabteilung, OP-Pflege, Operationspflege, perioperativ* {Pflege|Bereich}, Operationsdienst, Zentral-OP, OP-Erfahrung, operating room, operating theatres, theatre nursing, perioperative care, perioperative nursing, salle d’opération, salles d’opération, blocs opératoires, soins périopératoires',
    proves: 'healthcare acute-care',
  },
  'surgical-nursing': {
    name: ['Chirurgische Pflege', 'surgical nursing', 'soins en chirurgie'],
    also: 'chirurgisch* {Station|Stationen|Abteilung|Bettenstation|Klinik|Bereich|Akutpflege|Pflege|Patienten}, Bettenstation Chirurgie, Pflege Chirurgie, Pflege in der Chirurgie, viszeralchirurgische Station, orthopädische Station, surgical ward(s), surgical unit, surgical patients, post-operative care, postoperative care, postoperative Pflege, service de chirurgie, unité de chirurgie, soins postopératoires, soins infirmiers en chirurgie',
    proves: 'healthcare acute-care acute-care',
  },
  'medical-ward-nursing': {
    name: ['Innere Medizin', 'internal medicine', 'médecine interne'],
    also: 'medizinisch* {Station|Stationen|Bettenstation}, Allgemeine Innere Medizin, Allgemeinen Inneren Medizin, Inneren Medizin, Innerer Medizin, AIM Innere Medizin, internistisch* {Station|Abteilung|Pflege|Patienten}, medical ward(s), general internal medicine, médecine interne générale, service de médecine interne',
    proves: 'healthcare',
  },
  'psychiatric-nursing': {
    name: ['Psychiatriepflege', 'psychiatric nursing', 'soins en psychiatrie'],
    also: 'psychiatrisch* {Pflege|Krankenpflege|Spitex|Abteilung|Station|Klinik|Bereich|Einrichtung|Patienten|Versorgung|Akutstation}, Pflege in der Psychiatrie, Psychiatriespitex, Psychiatrie-Spitex, mental health nursing, mental health care, psychiatric ward, psychiatric care, soins psychiatriques, soins infirmiers en psychiatrie, service de psychiatrie, soins en santé mentale, clinique psychiatrique, hôpital psychiatrique',
    proves: 'healthcare',
  },
  'geronto-psychiatry': {
    name: ['Gerontopsychiatrie', 'old-age psychiatry', 'gérontopsychiatrie'],
    also: 'gerontopsychiatrisch* {Pflege|Fachkraft|Abteilung|Station|Bereich|Betreuung|Patienten|Zusatzausbildung}, Alterspsychiatrie, geriatric psychiatry, psychogériatrie, psychiatrie de l’âge avancé, psychogeriatrics',
    proves: 'healthcare',
  },
  'dementia-care': {
    name: ['Demenzbetreuung', 'dementia care', 'accompagnement de personnes atteintes de démence'],
    also: 'demenzkranken Menschen, demenzkranke Menschen, demenzkranken Personen, personnes atteintes de démence, résidents atteints de démence, Demenzpflege, Demenzerkrankte(n), demenzerkrankte Menschen, demenzkranke Menschen, Demenz, Alzheimer, Demenzstation, Demenzabteilung, Demenzwohngruppe, Menschen mit Demenz, Pflege von Menschen mit Demenz, Betreuung von Menschen mit Demenz, Demenzfachkraft, Fachexperte Demenz, people with dementia, dementia, dementia patients, Alzheimer’s care, unité Alzheimer, démence, démences, personnes démentes, personnes atteintes d’Alzheimer, personnes atteintes de démence, troubles cognitifs',
  },
  'palliative-care': {
    name: ['Palliative Care', 'palliative care', 'soins palliatifs'],
    also: 'Palliativpflege, Palliativmedizin, Palliativstation, palliativ* {Pflege|Betreuung|Versorgung|Patienten|Begleitung}, Palliative-Care-Fachkraft, Palliative-Care-Weiterbildung, SAPV, spezialisierte ambulante Palliativversorgung, Hospiz, Hospizarbeit, Hospizpflege, Hospizbereich, palliative nursing, hospice, hospice care, palliative medicine, unité de soins palliatifs, médecine palliative, soins de confort en fin de vie',
    proves: 'healthcare end-of-life-care',
  },
  'paediatric-nursing': {
    name: ['Kinderkrankenpflege', 'paediatric nursing', 'soins pédiatriques'],
    also: 'Pädiatrie, pädiatrisch Pflege, pädiatrisch Station, pädiatrisch Abteilung, pädiatrisch Bereich, pädiatrisch Patienten, pädiatrische Pflege, pädiatrische Station, pädiatrische Abteilung, pädiatrische Bereich, pädiatrische Patienten, pädiatrischer Pflege, pädiatrischer Station, pädiatrischer Abteilung, pädiatrischer Bereich, pädiatrischer Patienten, pädiatrischen Pflege, pädiatrischen Station, pädiatrischen Abteilung, pädiatrischen Bereich, pädiatrischen Patienten, pädiatrisches Pflege, pädiatrisches Station, pädiatrisches Abteilung, pädiatrisches Bereich, pädiatrisches Patienten, pädiatrischem Pflege, pädiatrischem Station, pädiatrischem Abteilung, pädiatrischem Bereich, pädiatrischem Patienten, Kinderspital, Kinderklinik, Kinderspitex, Kinderkrankenhaus, Pflege von Kindern, Kinder- und Jugendmedizin, Kindermedizin und Jugendmedizin, Kinderheilkunde, Gesundheits- und Kinderkrankenpflege, Gesundheitspflege und Kinderkrankenpflege, paediatrics, pediatrics, pediatric nursing, paediatric ward, children’s hospital, children’s ward, pédiatrie, soins en pédiatrie, service de pédiatrie, hôpital pédiatrique, puériculture',
    proves: 'healthcare',
  },
  'paediatric-intensive-care': {
    name: ['Pädiatrische Intensivpflege', 'paediatric intensive care', 'soins intensifs pédiatriques'],
    also: 'pädiatrisch Intensivpflege, pädiatrische Intensivpflege, pädiatrischer Intensivpflege, pädiatrischen Intensivpflege, pädiatrisches Intensivpflege, pädiatrischem Intensivpflege',
    proves: 'paediatric-nursing intensive-care',
  },
  'neonatal-care': {
    name: ['Neonatologie', 'neonatal care', 'néonatologie'],
    also: 'neonatologisch Pflege, neonatologisch Station, neonatologisch Abteilung, neonatologische Pflege, neonatologische Station, neonatologische Abteilung, neonatologischer Pflege, neonatologischer Station, neonatologischer Abteilung, neonatologischen Pflege, neonatologischen Station, neonatologischen Abteilung, neonatologisches Pflege, neonatologisches Station, neonatologisches Abteilung, neonatologischem Pflege, neonatologischem Station, neonatologischem Abteilung, Frühgeborene, Pflege von Frühgeborenen, neonatology, NICU, neonatal nursing, newborn care, special care baby unit, soins aux nouveau-nés, prématurés, soins néonatals',
    proves: 'healthcare newborn-care',
  },
  'neonatal-intensive-care': {
    name: ['Neonatologische Intensivpflege', 'neonatal intensive care', 'soins intensifs néonatals'],
    also: 'neonatologisch Intensivstation, neonatologisch Intensivpflege, neonatologische Intensivstation, neonatologische Intensivpflege, neonatologischer Intensivstation, neonatologischer Intensivpflege, neonatologischen Intensivstation, neonatologischen Intensivpflege, neonatologisches Intensivstation, neonatologisches Intensivpflege, neonatologischem Intensivstation, neonatologischem Intensivpflege',
    proves: 'neonatal-care intensive-care',
  },
  'obstetric-care': {
    name: ['Geburtshilfe', 'obstetrics', 'obstétrique'],
    also: 'Gebärsaal, Gebärabteilung, Kreisssaal, Kreißsaal, Geburtshaus, Geburtsbegleitung, Geburtenabteilung, Hebammenkunst, Schwangerschaftskontrolle(n), Schwangerschaftsvorsorge, Geburtsvorbereitung, maternity ward, labour ward, delivery room, antenatal care, birth centre, midwifery, salle d’accouchement, salle de naissance, maternité hospitalière, accouchements, suivi de grossesse, préparation à la naissance, maïeutique, geburtshilflich* {Betreuung|Versorgung|Begleitung|Tätigkeit|Abteilung|Klinik}',
    proves: 'healthcare',
  },
  'postnatal-care': {
    name: ['Wochenbettpflege', 'postnatal care', 'soins post-partum'],
    also: 'Wochenbett, Wochenbettabteilung, Wochenbettbetreuung, Wochenbettstation, Mutter-Kind-Station, Familienabteilung, Betreuung im Wochenbett, postnatal ward, postpartum care, maternity nursing, post-partum, suites de couches, soins mère-enfant',
    proves: 'healthcare',
  },
  gynaecology: {
    name: ['Gynäkologie', 'gynaecology', 'gynécologie'],
    also: 'gynäkologisch* {Pflege|Station|Abteilung|Praxis|Klinik|Patientinnen}, Frauenklinik, Frauenheilkunde, gynecology',
    proves: 'healthcare',
  },
  'obstetrics-and-gynaecology': {
    name: ['Gynäkologie und Geburtshilfe', 'obstetrics and gynaecology', 'gynécologie-obstétrique'],
    proves: 'gynaecology obstetric-care',
  },
  'oncology-nursing': {
    name: ['Onkologie', 'oncology', 'oncologie'],
    also: 'onkologisch* {Pflege|Station|Patienten|Abteilung|Ambulatorium}, Onkologiepflege, Chemotherapie, Chemotherapien, Zytostatika, cancer care, oncology nursing, chemotherapy, chimiothérapie, chimiothérapies, soins en oncologie',
    proves: 'healthcare',
  },
  dialysis: {
    name: ['Dialyse', 'dialysis', 'dialyse'],
    also: 'Dialysezentrum, Dialysepflege, Dialysestation, Hämodialyse, Peritonealdialyse, haemodialysis, hemodialysis, hémodialyse, dialyse péritonéale',
    proves: 'nephrology',
  },
  cardiology: {
    name: ['Kardiologie', 'cardiology', 'cardiologie'],
    also: 'kardiologisch Pflege, kardiologisch Station, kardiologisch Abteilung, kardiologisch Patienten, kardiologisch Praxis, kardiologische Pflege, kardiologische Station, kardiologische Abteilung, kardiologische Patienten, kardiologische Praxis, kardiologischer Pflege, kardiologischer Station, kardiologischer Abteilung, kardiologischer Patienten, kardiologischer Praxis, kardiologischen Pflege, kardiologischen Station, kardiologischen Abteilung, kardiologischen Patienten, kardiologischen Praxis, kardiologisches Pflege, kardiologisches Station, kardiologisches Abteilung, kardiologisches Patienten, kardiologisches Praxis, kardiologischem Pflege, kardiologischem Station, kardiologischem Abteilung, kardiologischem Patienten, kardiologischem Praxis, Herzkatheterlabor, Herzkatheter, cardiac care, cardiac ward, coronary care unit, cath lab, salle de cathétérisme, soins en cardiologie',
    proves: 'healthcare',
  },
  'cardiac-rehabilitation': {
    name: ['Kardiologische Rehabilitation', 'cardiac rehabilitation', 'réadaptation cardiaque'],
    also: 'kardiologisch Rehabilitation, kardiologische Rehabilitation, kardiologischer Rehabilitation, kardiologischen Rehabilitation, kardiologisches Rehabilitation, kardiologischem Rehabilitation',
    proves: 'cardiology rehabilitation-care',
  },
  neurology: {
    name: ['Neurologie', 'neurology', 'neurologie'],
    also: 'neurologisch* {Pflege|Station|Abteilung|Patienten|Klinik|Erkrankungen}, Stroke Unit, stroke unit nursing, neurological ward, unité cérébrovasculaire',
    proves: 'healthcare',
  },
  orthopaedics: {
    name: ['Orthopädie', 'orthopaedics', 'orthopédie'],
    also: 'orthopädisch* {Pflege|Abteilung|Patienten|Praxis|Klinik|Chirurgie}, orthopedics, orthopaedic ward, orthopaedic surgery, chirurgie orthopédique',
    proves: 'healthcare',
  },
  traumatology: {
    name: ['Traumatologie', 'traumatology', 'traumatologie'],
    also: 'Unfallchirurgie, Unfallmedizin, unfallchirurgisch* {Abteilung|Station|Patienten}, trauma surgery, trauma ward, traumatologie et orthopédie, chirurgie traumatologique',
    proves: 'healthcare',
  },
  gastroenterology: {
    name: ['Gastroenterologie', 'gastroenterology', 'gastro-entérologie'],
    also: 'gastroenterologisch* {Abteilung|Station|Praxis|Klinik}, gastroentérologie, gastroenterology unit, gastroenterology ward',
    proves: 'healthcare',
  },
  nephrology: {
    name: ['Nephrologie', 'nephrology', 'néphrologie'],
    also: 'nephrologisch* {Abteilung|Station|Patienten}, renal unit, renal ward, service de néphrologie',
    proves: 'healthcare',
  },
  pneumology: {
    name: ['Pneumologie', 'respiratory medicine', 'pneumologie'],
    also: 'pneumologisch Abteilung, pneumologisch Station, pneumologisch Patienten, pneumologische Abteilung, pneumologische Station, pneumologische Patienten, pneumologischer Abteilung, pneumologischer Station, pneumologischer Patienten, pneumologischen Abteilung, pneumologischen Station, pneumologischen Patienten, pneumologisches Abteilung, pneumologisches Station, pneumologisches Patienten, pneumologischem Abteilung, pneumologischem Station, pneumologischem Patienten, Lungenfachklinik, Lungenheilkunde, pulmonology, respiratory ward, service de pneumologie',
    proves: 'healthcare',
  },
  'pulmonary-rehabilitation': {
    name: ['Pneumologische Rehabilitation', 'pulmonary rehabilitation', 'réadaptation respiratoire'],
    also: 'pneumologisch Rehabilitation, pneumologische Rehabilitation, pneumologischer Rehabilitation, pneumologischen Rehabilitation, pneumologisches Rehabilitation, pneumologischem Rehabilitation',
    proves: 'pneumology rehabilitation-care',
  },
  'rehabilitation-care': {
    name: ['Rehabilitation', 'rehabilitation', 'réadaptation'],
    also: 'Rehabilitationspflege, Rehaklinik(en), Rehabilitationsklinik, Rehabilitationszentrum, Reha-Klinik, Reha-Bereich, Rehapflege, medizinische Rehabilitation, rehabilitation clinic, rehabilitation centre, rehab unit, rehabilitation nursing, medical rehabilitation, soins de réadaptation, SSR, soins de suite, soins de suite et de réadaptation, centre de réadaptation, rééducation fonctionnelle, médecine de réadaptation, CTR',
    guard: {
      aliases: ['SSR', 'CTR'],
      near: ['soins', 'suite', 'réadaptation', 'gériatrie', 'hôpital', 'infirmière', 'infirmier', 'clinique', 'EHPAD'],
    },
    proves: 'healthcare',
  },
  'outpatient-clinic': {
    name: ['Ambulatorium', 'outpatient clinic', 'consultation ambulatoire'],
    also: 'Ambulatorien, ambulante Sprechstunde, Poliklinik, Tagesklinik, Tagesspital, Spitalambulanz, ambulanter Bereich im Spital, ambulante Chirurgie, outpatient department, outpatients department, day clinic, day hospital, day surgery, policlinique, hôpital de jour, clinique de jour, chirurgie ambulatoire, consultations ambulatoires',
    proves: 'healthcare',
  },
  'emergency-medical-service': {
    name: ['Rettungsdienst', 'emergency medical service', 'service ambulancier'],
    also: 'Rettungswesen, Rettungsdienste(n), präklinisch* {Notfallmedizin|Versorgung}, Notarzteinsatzfahrzeug, Notarztdienst, Rettungswache, Rettungstransport, Sanitätsnotruf, ambulance service, pre-hospital care, prehospital care, emergency medical services, secours préhospitaliers, SMUR, urgences préhospitalières, services de sauvetage, centrale 144, Rettungsleitstelle',
    proves: 'healthcare',
  },
  'endoscopy-unit': {
    name: ['Endoskopie', 'endoscopy', 'endoscopie'],
    also: 'Endoskopieassistenz, Endoskopiepflege, Endoskopieabteilung, Gastroskopien, Koloskopien, Fachpflegekraft Endoskopie, endoscopy unit, endoscopy nurse, endoscopies digestives',
    proves: 'healthcare',
  },
  'nursing-science': {
    name: ['Pflegewissenschaft', 'nursing science', 'sciences infirmières'],
    also: 'Pflegewissenschaften, Studium der Pflege, Pflegestudium, MScN, Pflegemanagement, Pflegepädagogik, Master of Science in Pflege, Studium Pflege, nursing studies, nursing degree, degree in nursing, MSc Nursing, Master of Science in Nursing, sciences de l’infirmière, études d’infirmière, IFSI',
  },
  'nursing-bachelor': {
    name: ['Bachelor in Pflege', 'Bachelor of Science in Nursing', 'bachelor en soins infirmiers'],
    also: 'BScN, Bachelor Pflege, Bachelor of Science in Pflege, BSc Pflege, BSc in Pflege, BSc Nursing, BSc in Nursing, Bachelor of Science HES-SO en soins infirmiers, bachelor HES-SO en soins infirmiers, bachelor HES en soins infirmiers',
    proves: 'nursing-science bachelor',
  },
})
