import { define } from './define.ts'

/** Occupations of nursing, midwifery and rescue, in hospitals, homes and households. */
export const nursingRoles = define('role', {
  'care-worker': {
    name: ['Pflegekraft', 'care worker', 'soignant'],
    also: 'Pflegekräfte(n), Pflegemitarbeiter, Pflegemitarbeitende(n), Pflegende(n), Pflegepersonal, Pflegepersonals, Mitarbeiter in der Pflege, Mitarbeitende in der Pflege, care workers, nursing staff, care staff, soignante, soignants, soignantes, personnel soignant',
    proves: 'basic-nursing-care healthcare',
  },
  'nursing-professional': {
    name: ['Pflegefachkraft', 'qualified nurse', 'professionnel des soins infirmiers'],
    also: 'Pflegefachkräfte(n), examiniert* {Pflegekraft|Pflegekräfte|Pflegefachkraft|Pflegefachkräfte}, Fachkraft in der Pflege, Pflegefachpersonal, diplomiertes Pflegepersonal, qualified nurses, qualified nursing staff, professionnelle des soins infirmiers, personnel soignant diplômé',
    proves: 'care-worker treatment-care medication-dispensing vital-signs',
  },
  'registered-nurse': {
    name: ['Pflegefachfrau', 'registered nurse', 'infirmière'],
    also: 'Pflegefachmann, Pflegefachperson(en), Pflegefachfrauen, Pflegefachmänner(n), Pflegefachleute(n), Pflegefachfrau/Pflegefachmann, Pflegefachmann/Pflegefachfrau, {dipl.|diplomierte|diplomierter} {Pflegefachfrau|Pflegefachmann|Pflegefachperson|Pflegefachpersonen|Krankenschwester|Krankenpfleger}, Pflegefachfrau/-mann, Pflegefachmann/-frau, Gesundheits- und Krankenpfleger, Gesundheitspfleger und Krankenpfleger, Gesundheits- und Krankenschwester, {dipl.|diplomierte|diplomierter} Gesundheits- und {Krankenpfleger|Krankenschwester}, DGKP, DGKS, Krankenschwester(n), Krankenpfleger, examiniert* {Krankenschwester|Krankenpfleger}, registered nurses, registered general nurse, RGN, staff nurse(s), qualified general nurse, infirmier, infirmières, infirmiers, {infirmier|infirmière} {diplômé|diplômée|HES|ES}, infirmier/ère, infirmier/infirmière, infirmière/infirmier, infirmier en soins généraux, infirmière en soins généraux, infirmière responsable de soins généraux, {infirmier|infirmière} diplômé d’État, {infirmier|infirmière} diplômée d’État, IDE, state registered nurse, Bachelor of Nursing, Diplomkrankenschwester, Diplompflegefachfrau, diplomiertes Pflegefachpersonal',
    proves: 'nursing-professional',
    heads: 'Krankenschwester, Krankenpfleger, Pflegefachfrau, Pflegefachmann, Pflegefachperson',
    notHeads: 'Hilfskrankenpfleger, Hilfskrankenschwester, Tierkrankenpfleger, Tierkrankenschwester',
    guard: {
      aliases: ['IDE', 'RGN'],
      near: [
        'infirmier',
        'infirmière',
        'infirmiers',
        'infirmières',
        'soins',
        'hôpital',
        'diplôme',
        'EHPAD',
        'nurse',
        'nursing',
        'hospital',
        'NMC',
        'ward',
      ],
    },
    source: 'Directive 2005/36/EC, annex V.2.2: nurses responsible for general care',
    studies: 'nursing nursing-science',
  },
  'geriatric-nurse': {
    name: ['Altenpfleger', 'geriatric nurse', 'infirmière en gériatrie'],
    also: 'Altenpflegerin, examiniert* Altenpfleger, staatlich anerkannt* Altenpfleger, Altenpflegefachkraft, Fachkraft für Altenpflege, geriatric nurses, elderly care nurse(s), infirmier en gériatrie, infirmier gériatrique, infirmière gériatrique',
    proves: 'nursing-professional elderly-care',
  },
  'elderly-care-assistant': {
    name: ['Altenpflegehelfer', 'elderly care assistant', 'aide en gériatrie'],
    also: 'Altenpflegehilfe, Altenpflegeassistent, Betagtenbetreuer, Betagtenbetreuung, Assistent in der Altenpflege, care assistant for the elderly, assistant de soins en gérontologie, assistante de soins en gérontologie, ASG en gérontologie',
    proves: 'nursing-assistant elderly-care',
  },
  'paediatric-nurse': {
    name: ['Kinderkrankenpfleger', 'paediatric nurse', 'infirmière en pédiatrie'],
    also: 'Kinderkrankenschwester(n), Gesundheits- und Kinderkrankenpfleger, Gesundheitspfleger und Kinderkrankenpfleger, Gesundheitskrankenpfleger und Kinderkrankenpfleger, Pflegefachfrau {Kinder|Pädiatrie|KJFF}, Pflegefachmann {Kinder|Pädiatrie|KJFF}, paediatric nurses, pediatric nurse(s), registered sick children’s nurse, children’s nurse(s), infirmier en pédiatrie, infirmier pédiatrique, infirmière pédiatrique, infirmière puéricultrice, infirmier puériculteur, puéricultrice, puériculteur',
    proves: 'nursing-professional paediatric-nursing',
  },
  'psychiatric-nurse': {
    name: ['Pflegefachperson Psychiatrie', 'psychiatric nurse', 'infirmière en psychiatrie'],
    also: 'Pflegefachfrau Psychiatrie, Pflegefachmann Psychiatrie, Psychiatriepfleger, Psychiatrieschwester, Fachkrankenpfleger für Psychiatrie, Fachpfleger {Psychiatrie|für Psychiatrie}, psychiatric nurses, mental health nurse(s), registered mental health nurse, infirmier en psychiatrie, infirmier psychiatrique, infirmière psychiatrique, {infirmier|infirmière} en santé mentale',
    proves: 'nursing-professional psychiatric-nursing',
  },
  'intensive-care-nurse': {
    name: ['Experte Intensivpflege', 'intensive care nurse', 'infirmière de soins intensifs'],
    also: 'Expertin Intensivpflege, {Experte|Expertin} Intensivpflege NDS HF, dipl. {Experte|Expertin} Intensivpflege, Expert:in Intensivpflege, Fachkrankenpfleger für {Intensivpflege|Intensivpflege und Anästhesie|Anästhesie- und Intensivpflege}, Fachpflegekraft Intensiv, Fachpflegekraft für Intensivpflege, Intensivpfleger, Intensivkrankenschwester, Intensivpflegefachfrau, Pflegefachfrau Intensivpflege, Pflegefachmann Intensivpflege, Intensivpflegefachkraft, {NDS|NDS HF} Intensivpflege, intensive care nurses, ICU nurse(s), critical care nurse(s), infirmier de soins intensifs, {experte|expert} en soins intensifs, {infirmier|infirmière} en soins intensifs, {infirmier|infirmière} en réanimation',
    proves: 'registered-nurse intensive-care',
  },
  'emergency-nurse': {
    name: ['Experte Notfallpflege', 'emergency nurse', 'infirmière aux urgences'],
    also: 'Expertin Notfallpflege, {Experte|Expertin} Notfallpflege NDS HF, dipl. {Experte|Expertin} Notfallpflege, Expert:in Notfallpflege, Fachkrankenpfleger für Notfallpflege, Fachpflegekraft Notfallpflege, Pflegefachfrau Notfall, Pflegefachmann Notfall, {NDS|NDS HF} Notfallpflege, emergency nurses, emergency department nurse, A&E nurse, ER nurse, infirmier aux urgences, infirmière d’urgence, infirmier d’urgence, {experte|expert} en soins d’urgence',
    proves: 'registered-nurse emergency-care',
  },
  'anaesthetic-nurse': {
    name: ['Experte Anästhesiepflege', 'anaesthetic nurse', 'infirmière anesthésiste'],
    also: 'Expertin Anästhesiepflege, {Experte|Expertin} Anästhesiepflege NDS HF, dipl. {Experte|Expertin} Anästhesiepflege, Expert:in Anästhesiepflege, Anästhesiepfleger, Anästhesieschwester, Fachkrankenpfleger für Anästhesie, Fachpflegekraft Anästhesie, {NDS|NDS HF} Anästhesiepflege, Pflegefachfrau Anästhesie, Pflegefachmann Anästhesie, nurse anaesthetist(s), nurse anesthetist(s), anaesthetic nurses, anesthesia nurse(s), infirmier anesthésiste, IADE, {experte|expert} en soins d’anesthésie',
    proves: 'registered-nurse anaesthesia-care',
  },
  'anaesthesia-assistant': {
    name: ['Anästhesietechnischer Assistent', 'anaesthetic technician', 'technicien en anesthésie'],
    also: 'anästhesietechnisch* Assistent, anaesthetic practitioner, anesthesia technician, {als|zur|zum|gelernte} ATA, ATA-Ausbildung',
    proves: 'anaesthesia-care',
  },
  'theatre-nurse': {
    name: ['Fachperson Operationstechnik', 'operating theatre nurse', 'technicien en salle d’opération'],
    also: '{Fachfrau|Fachmann} Operationstechnik, {dipl.|diplomierte|diplomierter} {Fachfrau|Fachmann|Fachperson} Operationstechnik, Fachfrau/-mann Operationstechnik, operationstechnisch* Assistent, OP-Pfleger, OP-Schwester, OP-Fachkraft, Operationspflegefachfrau, technisch* Operationsassistent, technisch* Operationsfachfrau, TOA Operation, Fachkrankenpfleger für den Operationsdienst, Fachpflegekraft OP, operating theatre nurses, theatre nurse(s), scrub nurse(s), OR nurse(s), operating room nurse(s), perioperative nurse(s), surgical technologist, technicienne en salle d’opération, {technicien|technicienne} de salle d’opération, infirmier de bloc opératoire, infirmière de bloc opératoire, IBODE, instrumentiste en salle d’opération, TSO ES, {als|zur|zum|gelernte} OTA, OTA-Ausbildung',
    proves: 'operating-theatre-care instrumenting',
  },
  'positioning-nurse': {
    name: ['Lagerungspfleger', 'theatre positioning assistant', 'aide de salle d’opération'],
    also: 'OP-Lagerungspfleger, Lagerungspflege, Fachmann Lagerungspflege, Fachfrau Lagerungspflege, Lagerungsfachperson, Lagerungsassistent, patient positioning in theatre, aide de bloc opératoire',
    proves: 'operating-theatre-care',
  },
  'oncology-nurse': {
    name: ['Pflegefachperson Onkologie', 'oncology nurse', 'infirmière en oncologie'],
    also: 'Pflegefachfrau Onkologie, Pflegefachmann Onkologie, Onkologiepfleger, Fachkrankenpfleger für Onkologie, onkologisch* Fachpflegekraft, oncology nurses, infirmier en oncologie, infirmière oncologique',
    proves: 'nursing-professional oncology-nursing',
  },
  'dialysis-nurse': {
    name: ['Dialysepflegefachkraft', 'dialysis nurse', 'infirmière en dialyse'],
    also: 'Pflegefachfrau Dialyse, Pflegefachmann Dialyse, Dialysepfleger, Dialyseschwester, Dialysefachkraft, Fachpflegekraft Nephrologie, dialysis nurses, renal nurse(s), nephrology nurse(s), infirmier en dialyse',
    proves: 'nursing-professional dialysis',
  },
  'wound-expert': {
    name: ['Wundexperte', 'wound care specialist', 'spécialiste en plaies et cicatrisation'],
    also: 'Wundexperten, Wundexpertin(nen), Wundexperte ICW, Wundexpertin ICW, dipl. Wundexpertin SAfW, dipl. Wundexperte SAfW, Wundtherapeut, Pflegetherapeut Wunde, Fachtherapeut Wunde, Wundmanager, zertifiziert* Wundmanager, wound care nurse, wound nurse specialist, tissue viability nurse, infirmière spécialiste en plaies, infirmière spécialisée en plaies, spécialiste en plaies, expert en plaies, DU plaies et cicatrisation',
    proves: 'wound-care',
  },
  'stoma-therapist': {
    name: ['Stomatherapeut', 'stoma therapist', 'stomathérapeute'],
    also: 'Stomaberater, Stomaberatung, Stomatherapie, stoma care nurse, ostomy nurse, infirmière stomathérapeute, stomathérapie',
    proves: 'stoma-care',
  },
  'diabetes-adviser': {
    name: ['Diabetesberater', 'diabetes educator', 'infirmière en diabétologie'],
    also: 'Diabetesberatung, Diabetesfachberater, Diabetesassistent, Diabetespflegefachfrau, Fachberater Diabetes, diabetes nurse, diabetes specialist nurse, spécialiste clinique en diabétologie, éducateur en diabétologie, infirmier en diabétologie',
    proves: 'diabetes-care diabetes-teaching',
  },
  'clinical-nurse-specialist': {
    name: ['Pflegeexperte', 'clinical nurse specialist', 'infirmière clinicienne'],
    also: 'Pflegeexperten, Pflegeexpertin(nen), Pflegeexperte {APN|MScN}, Pflegeexpertin {APN|MScN}, {klinische|klinischer} {Pflegeexperte|Pflegeexpertin|Pflegespezialist|Pflegespezialistin}, Pflegewissenschaftler, nurse practitioner(s), advanced practice nurse, advanced nurse practitioner, advanced practice nursing, ANP nursing, Advanced Nursing Practice, clinical nurse specialists, {infirmier|infirmière} {clinicien|clinicienne}, {infirmier|infirmière} en pratique avancée, infirmier spécialiste clinique, infirmière spécialiste clinique, infirmière praticienne, infirmier praticien, APN',
    proves: 'registered-nurse',
    guard: {
      aliases: ['APN'],
      near: ['Pflege', 'Pflegeexpertin', 'Pflegeexperte', 'MScN', 'nursing', 'nurse', 'Spital', 'Klinik', 'Nursing'],
    },
  },
  'healthcare-assistant-efz': {
    name: ['Fachfrau Gesundheit', 'healthcare assistant (Swiss EFZ)', 'assistante en soins et santé communautaire'],
    also: 'Fachmann Gesundheit, Fachperson Gesundheit, Fachpersonen Gesundheit, Fachleute Gesundheit, Fachangestellte Gesundheit, Fachangestellter Gesundheit, Fachfrau/-mann Gesundheit, Fachmann/-frau Gesundheit, Fachmann/Fachfrau Gesundheit, Fachfrau/Fachmann Gesundheit, Fachfrau für Gesundheit, FaGe, FaGes, FaGe EFZ, Fachfrau Gesundheit EFZ, Fachmann Gesundheit EFZ, assistant en soins et santé communautaire, assistant/e en soins et santé communautaire, ASSC, health care assistant EFZ, Fachfrau Gesundheit und Pflege',
    proves: 'care-worker medication-dispensing',
  },
  'nursing-aide-three-year': {
    name: ['Pflegefachassistent', 'certified nursing associate', 'assistant en soins infirmiers'],
    also: 'Pflegefachassistenz, nursing associate(s), assistante en soins infirmiers, licensed practical nurse, enrolled nurse, Pflegeassistent mit Fähigkeitsausweis, DN I, diplomierte Pflegefachfrau Niveau I, DNI Pflege, FA SRK Pflege, Pflegerin FA SRK, Krankenpfleger FA SRK, infirmière-assistante, infirmier-assistant',
    proves: 'care-worker',
  },
  'nursing-assistant': {
    name: ['Pflegehelfer', 'nursing assistant', 'aide-soignante'],
    also: 'Pflegehelfer SRK, Pflegehelferin SRK, Pflegehelferkurs, Lehrgang Pflegehelfer, Lehrgang Pflegehelferin SRK, Kurs Pflegehelferin SRK, Pflegeassistent, Pflegeassistenz, Pflegehilfe, Pflegehilfskraft, Pflegehilfskräfte, Krankenpflegehelfer, Krankenpflegehilfe, Gesundheits- und Krankenpflegehelfer, Gesundheits- und Pflegeassistent, Gesundheits- und Krankenpflegeassistent, Spitalgehilfe, Schwesternhelfer, nursing assistants, nurse’s aide, nursing aide(s), nurse aide, care assistant(s), healthcare assistant(s), healthcare support worker, certified nursing assistant, aide-soignant, aides-soignants, aides-soignantes, aide-soignant/e, aide-soignant diplômé d’État, DEAS, auxiliaire de santé, {auxiliaire|auxiliaires} de santé CRS, auxiliaire de santé Croix-Rouge, aide-infirmière, aide-infirmier, aide en soins',
    proves: 'care-worker',
  },
  'health-social-assistant': {
    name: ['Assistent Gesundheit und Soziales', 'health and social care assistant', 'aide en soins et accompagnement'],
    also: '{Assistentin|Assistent|Assistenz} Gesundheit {und|&} Soziales, AGS EBA, Assistentin Gesundheit und Soziales EBA, aide en soins et accompagnement AFP, ASA AFP',
    proves: 'nursing-assistant',
  },
  caregiver: {
    name: ['Betreuungskraft', 'caregiver', 'auxiliaire de vie'],
    also: 'Betreuungskräfte(n), Seniorenbetreuer, Alltagsbegleiter, Alltagsbetreuer, zusätzlich* Betreuungskraft, Betreuungskraft nach § 43b, Betreuungskraft nach § 53c, Betreuungsassistent, Live-in-Betreuung, Live-in-Betreuer, 24-Stunden-Betreuung, 24h-Betreuung, 24-Stunden-Betreuer, Seniorenbegleiter, Personenbetreuer, carer(s), caregivers, live-in carer, home carer, senior companion, auxiliaires de vie, auxiliaire de vie sociale, accompagnant éducatif et social, accompagnante éducative et sociale, DEAES, accompagnant de personnes âgées, dame de compagnie, DEAVS, ADVF',
    proves: 'care-of-people',
  },
  'home-help': {
    name: ['Haushilfe', 'home help', 'aide à domicile'],
    also: 'Haushelfer, Hauspfleger, Hauspflege, Familienhelfer in der Spitex, Mitarbeitende Hauswirtschaft Spitex, domestic help for the elderly, home care worker(s), aides à domicile, aide-ménagère à domicile, aide familiale, aide familial, assistant de vie à domicile, assistante de vie aux familles, Familienpfleger, Haus- und Familienpfleger, Dorfhelfer',
    proves: 'home-care-support',
  },
  'activation-specialist': {
    name: ['Aktivierungsfachperson', 'activity coordinator in care', 'spécialiste en activation'],
    also: 'Aktivierungsfachfrau, Aktivierungsfachmann, dipl. Aktivierungsfachfrau, dipl. Aktivierungsfachmann, Aktivierungstherapeut, Aktivierungstherapie, Fachperson Aktivierung, {Fachfrau|Fachmann} Aktivierung, Fachverantwortung Aktivierung, FAB Aktivierung, activation therapist, activities coordinator, animateur en EMS, animatrice en EMS, animateur en gérontologie, spécialiste en activation ES',
    proves: 'activation',
  },
  'ward-manager': {
    name: ['Stationsleitung', 'ward manager', 'infirmière-cheffe d’unité de soins'],
    also: 'Stationsleiter, Leitung einer Station, Leitung {Bettenstation|Pflegestation|Wohngruppe Pflege|Pflegeabteilung}, Abteilungsleitung Pflege, Abteilungsleiter Pflege, Teamleitung Pflege, Teamleiter Pflege, Leiter Pflegeteam, Leiterin Pflegeteam, Pflegeteamleitung, Stationsschwester, Oberschwester, Wohnbereichsleitung, Wohnbereichsleiter, Gruppenleitung Pflege, Stationsleitungskurs, ward sister, charge nurse(s), ward managers, nurse manager(s), nursing team leader, {infirmier|infirmière} chef d’unité, infirmier-chef, infirmière-cheffe, infirmier chef de service, infirmière cheffe de service, cadre de santé, {infirmier|infirmière} responsable d’unité, ICUS, responsable d’unité de soins',
    proves: 'care-team-leadership healthcare',
  },
  'head-of-nursing': {
    name: ['Pflegedienstleitung', 'head of nursing', 'responsable des soins infirmiers'],
    also: 'Pflegedienstleiter, Leitung {Pflege|Pflegedienst|Pflege und Betreuung}, Leiter {Pflege|Pflegedienst|Pflege und Betreuung}, Leiterin {Pflege|Pflegedienst|Pflege und Betreuung}, Pflegedirektion, Pflegedirektor, verantwortliche Pflegefachkraft nach § 71, head nurse, director of nursing, nursing director, matron of nursing, nursing services manager, directeur des soins, directrice des soins, direction des soins, infirmier-chef général, infirmière-cheffe générale, infirmière coordinatrice, infirmier coordinateur, {responsable|cheffe|chef} des soins, PDL',
    proves: 'care-team-leadership healthcare',
    guard: {
      aliases: ['PDL'],
      near: [
        'Pflege',
        'Pflegedienst',
        'Pflegedienstleitung',
        'Altenpflege',
        'Pflegeheim',
        'Spitex',
        'Heim',
        'stellvertretende',
        'Pflegefachkraft',
      ],
    },
  },
  'care-home-manager': {
    name: ['Heimleitung', 'care home manager', 'directeur d’EMS'],
    also: 'Heimleiter, Institutionsleiter in der Pflege, Institutionsleitung Heim, Einrichtungsleitung Pflege, Einrichtungsleiter Pflege, Leitung eines {Pflegeheims|Altersheims|Alterszentrums|Pflegezentrums|Seniorenheims}, Zentrumsleitung Pflege, Leiter Pflegezentrum, Institutionsleitung im Sozial- und Gesundheitsbereich, nursing home administrator, care home managers, residential home manager, directrice d’EMS, directeur d’établissement médico-social, directrice d’établissement médico-social, directeur d’EHPAD, directrice d’EHPAD, direction d’EMS',
    proves: 'care-team-leadership',
  },
  midwife: {
    name: ['Hebamme', 'midwife', 'sage-femme'],
    also: 'Hebammen, Beleghebamme, Entbindungspfleger, dipl. Hebamme, midwives, registered midwife, sages-femmes, maïeuticien, maïeuticienne',
    proves: 'obstetric-care postnatal-care newborn-care fetal-monitoring',
    heads: 'Hebamme, Hebammen',
  },
  'lactation-consultant': {
    name: ['Stillberater', 'lactation consultant', 'consultante en lactation'],
    also: 'Stillberaterin IBCLC, IBCLC, breastfeeding counsellor, consultant en lactation, conseillère en allaitement',
    proves: 'breastfeeding-support',
  },
  'parent-adviser': {
    name: ['Mütter- und Väterberater', 'health visitor', 'infirmière de la petite enfance'],
    also: 'Mütterberater, Mütterberatung, Väterberatung, Mütter- und Väterberatung, Mütterberatung und Väterberatung, Mütterberater und Väterberater, health visitors, consultation parents-enfants, {conseiller|conseillère} parents-enfants',
  },
  paramedic: {
    name: ['Notfallsanitäter', 'paramedic', 'ambulancier diplômé'],
    also: '{dipl.|diplomierte|diplomierter} Rettungssanitäter, dipl. Rettungssanitäter HF, Rettungssanitäter HF, paramedics, ambulance paramedic, EMT-P, ambulancière diplômée, ambulancier ES, ambulancière ES, ambulancier diplômé ES, ambulancière diplômée ES',
    proves: 'rescue-medic',
  },
  'rescue-medic': {
    name: ['Rettungssanitäter', 'emergency medical technician', 'ambulancier'],
    also: 'Rettungssanitätern, Rettungsassistent, Rettungsassistenten, emergency medical technicians, EMT-B, ambulance technician, ambulancière, ambulanciers',
    proves: 'emergency-medical-service basic-life-support',
  },
  'ambulance-transport': {
    name: ['Transportsanitäter', 'patient transport technician', 'technicien ambulancier'],
    also: 'Krankentransport, Patiententransportdienst, Verlegungstransporte, Krankenwagenfahrer, ambulance care assistant, patient transport, non-emergency patient transport, technicienne ambulancière, technicien ambulancier BF, transport de patients, transport sanitaire, auxiliaire ambulancier',
    proves: 'healthcare',
  },
  'hospital-porter': {
    name: ['Patiententransporteur', 'hospital porter', 'brancardier'],
    also: 'Patientenbegleitdienst, Patiententransport, Hol- und Bringdienst im Spital, Bettentransport, hospital porters, patient porter, brancardière, brancardiers, brancardage, transporteur de patients, transporteuse de patients, Transporte und Botengänge im Spital, portering, Patiententransporte, Patientenbegleitung im Spital, Krankentransport innerhalb des Spitals, Transportdienst im Spital, Hol- und Bringdienst, hospital porter, patient transport within the hospital, brancardier, transport des patients, transport interne de patients',
    proves: 'healthcare',
  },
  'sterilisation-technician': {
    name: ['Medizinproduktetechnologe', 'sterile services technician', 'technologue en dispositifs médicaux'],
    also: 'Medizinproduktetechnologin, Medizinproduktetechnologin EFZ, Sterilisationsassistent, technisch* Sterilisationsassistent, Sterilisationsfachkraft, Fachkraft für Medizinprodukteaufbereitung, FMA-DSM, sterile services technicians, sterile processing technician, central sterile technician, agent de stérilisation, agente de stérilisation, assistant en stérilisation',
    proves: 'sterilisation',
  },
  'infection-control-nurse': {
    name: ['Hygienefachkraft', 'infection control nurse', 'infirmière en prévention des infections'],
    also: 'Hygienefachkräfte, Spitalhygieniker, Fachexperte Infektionsprävention, Fachexperte für Infektionsprävention, Fachexpertin Infektionsprävention, Fachexpertin für Infektionsprävention im Gesundheitswesen, Krankenhaushygieniker, infection prevention nurse, infection control practitioner, infirmier en prévention des infections, infirmière hygiéniste, {infirmier|infirmière} en hygiène hospitalière',
    proves: 'infection-prevention',
  },
  'study-nurse': {
    name: ['Study Nurse', 'study nurse', 'infirmière de recherche clinique'],
    also: 'Studienassistent Klinik, Studienkoordinator klinische Forschung, study nurses, clinical research nurse, research nurse, infirmier de recherche clinique, infirmier de recherche, infirmière de recherche',
    proves: 'clinical-trials healthcare',
  },
  'case-manager-care': {
    name: ['Case Manager', 'case manager', 'gestionnaire de cas'],
    also: 'Case Manager:in, Case-Manager, Case Managers, Fallmanager, Fallmanagement, Case Management, Case-Management, CAS Case Management, case managers, case management, care coordinator, gestion de cas, case manager en santé',
  },
  'practice-instructor': {
    name: ['Praxisanleiter', 'practice educator', 'praticien formateur'],
    also: 'Praxisanleitung, Praxisanleitungen, Praxisausbildner, practice educators, practice teacher, praticienne formatrice, formateur à la pratique professionnelle, formatrice à la pratique professionnelle',
    proves: 'student-supervision',
  },
  'practice-teacher-care': {
    name: ['Praxisanleiter in der Pflege', 'nurse mentor', 'praticien formateur en soins infirmiers'],
    also: 'Praxisanleitung in der Pflege, Praxisanleiter Pflege, Praxisanleitung Pflege, Berufsbildner Pflege, Berufsbildnerin Pflege, Ausbildungsverantwortlicher Pflege, Ausbildungsverantwortliche Pflege, Bildungsverantwortliche Pflege, Bildungsverantwortlicher Pflege, Berufsbildungsverantwortliche Pflege, Mentor in der Pflege, Lernbegleitung in der Pflege, Begleitung von Studierenden HF in der Pflege, Begleitung von FaGe-Lernenden, practice educator in nursing, clinical mentor nursing, mentorship of nursing students, supervision of nursing students, praticienne formatrice en soins infirmiers, tuteur de stage infirmier, encadrement des étudiants infirmiers, encadrement d’étudiants en soins infirmiers, accompagnement des étudiants en soins',
    proves: 'practice-instructor',
  },
  'school-nurse': {
    name: ['Schulpflegefachkraft', 'school nurse', 'infirmière scolaire'],
    also: 'Schulgesundheitspflegerin, Schulgesundheitspfleger, Schulkrankenschwester, school nurses, infirmier scolaire, infirmières scolaires',
    proves: 'registered-nurse',
  },
  'occupational-health-nurse': {
    name: ['Betriebspflegefachfrau', 'occupational health nurse', 'infirmière du travail'],
    also: 'Betriebskrankenschwester, Werksschwester, Betriebssanitäter Pflege, Pflegefachfrau Arbeitsmedizin, occupational health nurses, infirmier du travail, infirmière de santé au travail, infirmier de santé au travail, infirmière d’entreprise, infirmier d’entreprise',
    proves: 'registered-nurse',
  },
  'community-nurse': {
    name: ['Pflegefachperson Spitex', 'community nurse', 'infirmière à domicile'],
    also: 'Pflegefachfrau Spitex, Pflegefachmann Spitex, Gemeindekrankenschwester, Gemeindeschwester, Community Health Nurse, freiberufliche Pflegefachfrau, freischaffende Pflegefachfrau, Pflegefachkraft ambulante Pflege, community nurses, district nurse(s), home care nurse(s), infirmier à domicile, infirmière en soins à domicile, infirmier en soins à domicile, infirmière libérale, infirmier libéral, IDEL',
    proves: 'nursing-professional home-care home-care',
  },
})
