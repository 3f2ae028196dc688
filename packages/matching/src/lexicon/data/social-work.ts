import { define } from './define.ts'

/** Occupations of social work and of support for people with disabilities. */
export const socialRoles = define('role', {
  'social-worker': {
    name: ['Sozialarbeiter', 'social worker', 'assistant social'],
    also: 'Sozialarbeiterin, {dipl.|diplomierte|diplomierter} Sozialarbeiter, Sozialarbeiter FH, Sozialarbeiterin FH, Diplom-Sozialarbeiter, Fachperson Soziale Arbeit, Sozialberater, Sozialarbeitende(n), social workers, qualified social worker, registered social worker, assistante sociale, assistants sociaux, assistantes sociales, assistant de service social, assistante de service social, travailleur social, travailleuse sociale, travailleurs sociaux, travailleuses sociales, assistant social HES, assistante sociale HES',
    proves: 'social-work social-work-studies',
    heads: 'Sozialarbeiter',
    studies: 'social-work-studies',
  },
  'social-pedagogue': {
    name: ['Sozialpädagoge', 'social pedagogue', 'éducateur social'],
    also: 'DEES, Sozialpädagogin, Sozialpädagogen, Sozialpädagoginnen, dipl. Sozialpädagoge, dipl. Sozialpädagogin, Sozialpädagoge HF, Sozialpädagogin HF, Sozialpädagoge FH, Sozialpädagogin FH, Diplom-Sozialpädagoge, Diplom-Sozialpädagogin, social educator(s), social pedagogues, éducatrice sociale, éducateurs sociaux, éducateur spécialisé, éducatrice spécialisée, éducateurs spécialisés, éducateur social HES, éducatrice sociale HES, éducateur social ES, éducatrice sociale ES, DEES éducateur spécialisé',
    proves: 'social-pedagogy',
    heads: 'Sozialpädagoge, Sozialpädagogin, Sozialpädagogen',
    studies: 'social-work-studies',
  },
  'community-worker': {
    name: ['Soziokultureller Animator', 'community worker', 'animateur socioculturel'],
    also: 'soziokulturell* {Animator|Animatorin|Animation}, Gemeinwesenarbeiter, Gemeinwesenarbeit, Quartierarbeit, Quartierarbeiter, Gemeindeanimator, Gemeindeanimatorin HF, community workers, community development worker, animatrice socioculturelle, animateur socio-culturel, animatrice socio-culturelle, animation socioculturelle, BPJEPS animation sociale',
    proves: 'social-services',
  },
  'youth-worker': {
    name: ['Jugendarbeiter', 'youth worker', 'travailleur social jeunesse'],
    also: 'Jugendarbeiterin, Jugendarbeit, offene Jugendarbeit, offene Kinder- und Jugendarbeit, offene Kinderarbeit und Jugendarbeit, Kinder- und Jugendarbeit, Kinderarbeit und Jugendarbeit, Jugendpfleger, youth workers, youth work, animateur jeunesse, animatrice jeunesse, animation jeunesse, éducateur de rue',
    proves: 'young-people-work social-services',
  },
  'street-worker': {
    name: ['Streetworker', 'street worker', 'travailleur social hors murs'],
    also: 'Streetwork, aufsuchende Sozialarbeit, aufsuchende Jugendarbeit, mobile Jugendarbeit, Gassenarbeit, Gassenarbeiter, outreach worker, outreach social work, travail social hors murs, travail de rue social, travailleuse sociale hors murs',
    proves: 'social-work',
  },
  'school-social-worker': {
    name: ['Schulsozialarbeiter', 'school social worker', 'assistant social scolaire'],
    also: 'Schulsozialarbeiterin, Schulsozialarbeit, SSA Schulsozialarbeit, Schulsozialpädagoge, Schulsozialpädagogin, school social work, school social workers, assistante sociale scolaire, travail social en milieu scolaire, travail social scolaire, éducateur en milieu scolaire, éducatrice en milieu scolaire',
    proves: 'social-work',
  },
  'hospital-social-worker': {
    name: ['Spitalsozialarbeiter', 'hospital social worker', 'assistant social en milieu hospitalier'],
    also: 'Spitalsozialarbeit, klinische Sozialarbeit, klinischer Sozialarbeiter, klinische Sozialarbeiterin, Sozialdienst im Spital, Sozialdienst im Krankenhaus, Sozialberatung im Spital, Kliniksozialdienst, Krankenhaussozialdienst, medical social worker, clinical social work, hospital social work, assistante sociale en milieu hospitalier, service social hospitalier',
    proves: 'social-work healthcare',
  },
  'social-care-professional': {
    name: ['Fachperson Betreuung', 'social care professional (Swiss EFZ)', 'assistant socio-éducatif'],
    also: 'Fachfrau Betreuung, Fachmann Betreuung, Fachpersonen Betreuung, Fachfrau/-mann Betreuung, Fachmann/-frau Betreuung, Fachfrau/Fachmann Betreuung, Fachmann/Fachfrau Betreuung, FaBe, FaBes, FaBe EFZ, Fachfrau Betreuung EFZ, Fachmann Betreuung EFZ, Sozialagoge EFZ, ASE CFC, assistante socio-éducative, assistant/e socio-éducatif/ve, assistants socio-éducatifs, assistantes socio-éducatives',
    proves: 'care-of-clients',
  },
  'disability-care-professional': {
    name: [
      'Fachperson Betreuung Menschen mit Beeinträchtigung',
      'disability support professional',
      'assistant socio-éducatif auprès de personnes handicapées',
    ],
    also: 'Fachfrau Betreuung Menschen mit Beeinträchtigung, Fachmann Betreuung Menschen mit Beeinträchtigung, Fachfrau Betreuung Menschen mit Beeinträchtigungen, Fachmann Betreuung Menschen mit Beeinträchtigungen, FaBe MmB, FaBe Behindertenbetreuung, FaBe B, Fachfrau Behindertenbetreuung, Fachmann Behindertenbetreuung, Behindertenbetreuer, ASE accompagnement de personnes handicapées, assistante socio-éducative auprès de personnes handicapées',
    proves: 'social-care-professional disability-support',
  },
  'elderly-care-professional-fabe': {
    name: [
      'Fachperson Betreuung Menschen im Alter',
      'elderly support professional',
      'assistant socio-éducatif auprès de personnes âgées',
    ],
    also: 'Fachfrau Betreuung Menschen im Alter, Fachmann Betreuung Menschen im Alter, FaBe MiA, FaBe Betagte, FaBe Betagtenbetreuung, Fachfrau Betagtenbetreuung, Fachmann Betagtenbetreuung, ASE accompagnement de personnes âgées, assistante socio-éducative auprès de personnes âgées',
    proves: 'social-care-professional care-of-people',
  },
  'curative-education-nurse': {
    name: ['Heilerziehungspfleger', 'remedial education nurse', 'éducateur en soins curatifs'],
    also: 'Heilerziehungspflegerin, staatlich anerkannt* Heilerziehungspfleger, Heilerziehungspflege, HEP Heilerziehungspflege, remedial care worker',
    proves: 'disability-support',
  },
  'work-agogue': {
    name: ['Arbeitsagoge', 'work agogue', 'maître socioprofessionnel'],
    also: 'Arbeitsagogin, Arbeitsagogen, Arbeitsagogik, dipl. Arbeitsagoge, dipl. Arbeitsagogin, Arbeitserzieher, Arbeitspädagoge, Arbeitspädagogin, sozialpädagogischer Werkstattleiter, Fachkraft zur Arbeits- und Berufsförderung, vocational rehabilitation instructor, maîtresse socioprofessionnelle, MSP ES, moniteur d’atelier, monitrice d’atelier',
    proves: 'work-integration',
  },
  'workshop-group-leader': {
    name: [
      'Gruppenleiter in einer Werkstatt für Menschen mit Behinderung',
      'group leader in a sheltered workshop',
      'maître socioprofessionnel en atelier protégé',
    ],
    proves: 'work-agogue disability-support',
  },
  'family-support-worker': {
    name: ['Sozialpädagogische Familienbegleitung', 'family support worker', 'intervention socio-éducative en famille'],
    also: 'sozialpädagogisch* {Familienbegleiter|Familienbegleiterin|Familienhilfe|Familienbegleitungen}, SPFH, SPF Familienbegleitung, Familienbegleiter, Familienbegleitung, Familienhelfer, aufsuchende Familienarbeit, Erziehungsbeistandschaft, family support work, family intervention worker, AEMO, action éducative en milieu ouvert, technicien de l’intervention sociale et familiale, technicienne de l’intervention sociale et familiale, TISF, éducateur en milieu ouvert',
    proves: 'social-services',
  },
  'addiction-counsellor': {
    name: ['Suchtberater', 'addiction counsellor', 'intervenant en addictologie'],
    also: 'Suchtberaterin, Suchttherapeut, Suchthilfe, Suchtberatung, Suchttherapie, Suchtarbeit, Suchtfachperson, Drogenberatung, substance misuse worker, addiction counselor, addiction support, drug and alcohol worker, intervenante en addictologie, addictologie, prise en charge des addictions',
    proves: 'social-services',
  },
  'debt-counsellor': {
    name: ['Schuldenberater', 'debt counsellor', 'conseiller en désendettement'],
    also: 'Schuldnerberater, Schuldenberatung, Schuldnerberatung, Schuldensanierung, debt advice, debt adviser, money adviser, conseillère en désendettement, désendettement',
    proves: 'social-counselling social-services',
  },
  'refugee-support-worker': {
    name: ['Betreuer im Asylbereich', 'refugee support worker', 'intervenant en centre d’asile'],
    also: 'Asylbetreuer, Betreuerin im Asylbereich, Betreuung von Asylsuchenden, Betreuung von Geflüchteten, Betreuung von Flüchtlingen, Flüchtlingsbetreuung, Flüchtlingsbetreuer, Flüchtlingssozialarbeit, Flüchtlingssozialarbeiter, Asylsozialarbeit, Betreuung im Bundesasylzentrum, UMA-Betreuung, refugee support, asylum seeker support, support for asylum seekers, encadrement de requérants d’asile, accompagnement de requérants d’asile, accompagnement de réfugiés, accompagnement de migrants, assistant social asile, intervenante en centre d’asile',
    proves: 'social-services',
  },
  'probation-officer': {
    name: ['Bewährungshelfer', 'probation officer', 'agent de probation'],
    also: 'Bewährungshelferin, Bewährungshilfe, Bewährungsdienst, Bewährungs- und Vollzugsdienste, probation officers, probation service, agente de probation, conseiller pénitentiaire d’insertion et de probation, conseillère pénitentiaire d’insertion et de probation, CPIP',
  },
  'residential-group-leader': {
    name: ['Wohngruppenleitung', 'residential group manager', 'responsable de groupe éducatif'],
    also: 'Wohngruppenleiter, Gruppenleiter Wohnen, Gruppenleitung Wohnen, Gruppenleiterin Wohnen, Teamleitung Wohngruppe, Leitung einer Wohngruppe, Leiter Wohngruppe, Leiterin Wohngruppe, Bereichsleitung Wohnen, Bereichsleiter Wohnen, residential team leader, group home manager, responsable de groupe de vie, cheffe de groupe éducatif, chef de groupe éducatif',
    proves: 'team-leadership',
  },
  'social-institution-manager': {
    name: ['Institutionsleitung Soziales', 'manager of a social institution', 'directeur d’institution sociale'],
    also: 'Leitung einer sozialen Institution, Leiter einer sozialen Institution, Leiterin einer sozialen Institution, Leitung einer sozialen Einrichtung, Sozialmanager, Leiter Sozialdienst, Leiterin Sozialdienst, Leitung Sozialdienst, Abteilungsleitung Soziales, Leitung Soziale Dienste, director of social services, directrice d’institution sociale, CAFERUIS, CAFDES, responsable de service social, cadre socio-éducatif, cheffe de service éducatif, chef de service éducatif',
    proves: 'social-services',
  },
  'social-case-clerk': {
    name: ['Sachbearbeiter Sozialdienst', 'social services case officer', 'gestionnaire de dossiers sociaux'],
    also: 'Sachbearbeiterin Sozialdienst, Sachbearbeitung Sozialhilfe, Sachbearbeiter Sozialhilfe, Sachbearbeiterin Sozialhilfe, Sachbearbeitung Sozialdienst, Sozialadministration, administrative Führung von Sozialhilfedossiers, welfare case administration, gestionnaire en aide sociale, gestionnaire de dossiers d’aide sociale, gestion administrative de l’aide sociale',
    proves: 'social-services',
  },
})

/** What people do in social work. */
export const socialActivities = define('activity', {
  'social-work': {
    name: ['Sozialarbeit', 'social work', 'travail social'],
    also: 'sozialarbeiterisch*, Tätigkeit in der Sozialen Arbeit, Berufserfahrung in der Sozialen Arbeit, social casework, accompagnement social, suivi social, accompagnement social individuel',
    proves: 'social-services',
  },
  'social-pedagogy': {
    name: ['Sozialpädagogik', 'social pedagogy', 'éducation sociale'],
    also: 'sozialpädagogisch* {Arbeit|Betreuung|Begleitung|Tätigkeit|Förderung|Erfahrung}, sozialpädagogischen Betreuung, sozialpädagogischer Arbeit, social education, accompagnement éducatif, accompagnement socio-éducatif, éducation spécialisée, prise en charge éducative, travail éducatif',
    proves: 'social-services',
  },
  'social-counselling': {
    name: ['Sozialberatung', 'social counselling', 'conseil social'],
    also: 'psychosoziale Beratung, psychosozialen Beratung, Beratung von Sozialhilfebeziehenden, Klientenberatung, Beratung von Klientinnen und Klienten, Beratung von Klienten im Sozialdienst, Sozialhilfeberatung, persönliche Hilfe im Sozialdienst, social advice, psychosocial counselling, client counselling in social services, welfare advice, conseil psychosocial, consultation sociale, entretiens sociaux, permanence sociale',
    proves: 'social-services',
  },
  'care-of-clients': {
    name: ['Betreuung in sozialen Einrichtungen', 'support work', 'encadrement socio-éducatif'],
    also: 'Betreuung in einer sozialen Einrichtung, Betreuung in sozialen Institutionen, Betreuung in einer Institution, agogische Betreuung, agogisch* {Begleitung|Arbeit|Erfahrung}, agogische Ausbildung im Sozialbereich, support worker(s), residential support worker, encadrement de bénéficiaires, accompagnement de bénéficiaires, accompagnement au quotidien en institution',
    proves: 'social-services',
  },
  'disability-support': {
    name: [
      'Begleitung von Menschen mit Behinderung',
      'disability support',
      'accompagnement de personnes en situation de handicap',
    ],
    also: '{Betreuung|Begleitung|Arbeit} {von|mit} Menschen mit {Behinderung|Behinderungen|Beeinträchtigung|Beeinträchtigungen|einer Beeinträchtigung|geistiger Behinderung|körperlicher Behinderung|kognitiver Beeinträchtigung}, Behindertenbetreuung, Behindertenhilfe, Eingliederungshilfe, Behindertenarbeit, Menschen mit {Behinderung|Behinderungen|Beeinträchtigung|Beeinträchtigungen}, supporting people with disabilities, people with disabilities, people with learning disabilities, learning disability support, disability services, disability care, handicap mental, personnes handicapées, personnes en situation de handicap, accompagnement de personnes handicapées, encadrement de personnes handicapées',
    proves: 'social-services',
  },
  'psychosocial-support': {
    name: ['Psychosoziale Begleitung', 'psychosocial support', 'accompagnement psychosocial'],
    also: 'psychosozial* Betreuung, Menschen mit psychischer Beeinträchtigung, Menschen mit psychischen Beeinträchtigungen, Betreuung psychisch kranker Menschen, Begleitung von psychisch erkrankten Menschen, Menschen mit psychischen Erkrankungen, mental health support work, people with mental illness, mental health support worker, suivi psychosocial, personnes atteintes de troubles psychiques, accompagnement de personnes souffrant de troubles psychiques, réadaptation psychosociale',
  },
  'assisted-living': {
    name: ['Betreutes Wohnen', 'assisted living', 'logement accompagné'],
    also: 'begleitet* Wohnen, betreuten Wohnen, Wohnbegleitung, Wohngruppe(n), ambulante Wohnbegleitung, Aussenwohngruppe, supported living, group home, supported housing, residential care for young people, foyer éducatif, foyers éducatifs, appartements protégés, lieu de vie socio-éducatif, logements accompagnés, foyer de vie',
  },
  'residential-home-disability': {
    name: [
      'Wohnheim für Menschen mit Behinderung',
      'residential home for disabled people',
      'foyer pour personnes handicapées',
    ],
    also: 'Wohnheim für Menschen mit Beeinträchtigung',
    proves: 'assisted-living disability-support',
  },
  'residential-youth-care': {
    name: ['Stationäre Kinder- und Jugendhilfe', 'residential youth care', 'protection de l’enfance en foyer'],
    also: 'Kinder- und Jugendhilfe, Kinderhilfe und Jugendhilfe, Jugendhilfe, stationäre Jugendhilfe, Jugendheim, Kinderheim, Schulheim, Kinder- und Jugendheim, Heimerziehung, children’s home, residential children’s home, looked-after children, children in care, aide sociale à l’enfance, MECS, foyer pour mineurs, foyers pour adolescents, maison d’enfants',
    proves: 'social-services',
    guard: {
      aliases: ['MECS'],
      near: ['foyer', 'éducateur', 'éducatrice', 'enfance', 'éducatif', 'mineurs', 'jeunes'],
    },
  },
  'child-adult-protection': {
    name: ['Kindes- und Erwachsenenschutz', 'child and adult protection', 'protection de l’enfant et de l’adulte'],
    also: 'Kindesschutz und Erwachsenenschutz, KESB, Kindes- und Erwachsenenschutzbehörde, Kindesschutz, Kinderschutz, Erwachsenenschutz, Abklärungen im Kindesschutz, Kindeswohlabklärung, Kindeswohlgefährdung, Jugendamt, ASD Jugendamt, Allgemeiner Sozialer Dienst, insoweit erfahrene Fachkraft, safeguarding, child protection, adult safeguarding, child welfare, APEA, protection de l’enfance, protection des mineurs, protection de l’adulte, SPMi, protection de la jeunesse',
    proves: 'social-services',
  },
  'work-integration': {
    name: ['Arbeitsintegration', 'work integration', 'insertion professionnelle'],
    also: 'berufliche Integration, berufliche Eingliederung, beruflichen Eingliederung, Wiedereingliederung, Arbeitsmarktintegration, Eingliederungsmassnahmen, Integrationsmassnahmen IV, sozialpädagogische Werkstatt, geschützte Werkstatt, geschützte Werkstätte(n), geschützter Arbeitsplatz, Beschäftigungsprogramm(e), vocational integration, vocational rehabilitation, back-to-work programmes, return to work support, réinsertion professionnelle, intégration professionnelle, mesures d’insertion, mesures de réinsertion',
    proves: 'social-services',
  },
  'sheltered-workshop': {
    name: ['Werkstatt für Menschen mit Behinderung', 'sheltered workshop', 'atelier protégé'],
    also: 'WfbM, ateliers protégés, ESAT',
    proves: 'work-integration disability-support',
  },
  'integration-of-migrants': {
    name: ['Integration von Migranten', 'integration of migrants', 'intégration des migrants'],
    also: 'Integrationsarbeit, Integrationsförderung, Migrationsarbeit, Migrationssozialarbeit, Integrationsberatung, Integrationsfachperson, Integrationsbeauftragter, Integrationsbegleitung von Flüchtlingen, Integration von Geflüchteten, Integration von Flüchtlingen, migrant integration, refugee integration, intégration des réfugiés, intégration des étrangers, insertion des migrants, accompagnement à l’intégration des migrants',
    proves: 'social-services',
  },
  'support-planning': {
    name: ['Förder- und Hilfeplanung', 'support planning', 'projet personnalisé d’accompagnement'],
    also: 'Förderplanung(en), Förderplan, Förderpläne(n), Hilfeplan, Hilfepläne, Hilfeplanung, Hilfeplangespräche, Hilfeplanverfahren, Teilhabeplanung, Standortgespräche, schulische Standortgespräche, Entwicklungsplanung von Klienten, individual support plans, support plans, individual education plan(s), care and support planning, projet éducatif individualisé, projets éducatifs individualisés, projet personnalisé, projets personnalisés, projet individualisé, plan d’accompagnement, {Führen|Führung|Erstellen|Erstellung|Schreiben} von {Förderplänen|Hilfeplänen|Erziehungsplänen|Entwicklungsplänen}',
  },
  'crisis-intervention': {
    name: ['Krisenintervention', 'crisis intervention', 'intervention de crise'],
    also: 'Krisenbegleitung, Krisenberatung, psychosoziale Notfallversorgung, crisis counselling, crisis support, interventions de crise, cellule d’urgence psychologique',
  },
  'victim-support': {
    name: ['Opferhilfe', 'victim support', 'aide aux victimes'],
    also: 'Opferberatung, Opferhilfeberatung, Frauenhaus, Gewaltschutzberatung, Beratung bei häuslicher Gewalt, häusliche Gewalt, domestic violence support, women’s refuge, victim support services, LAVI, violences domestiques, violences conjugales, centre LAVI',
    proves: 'social-services',
  },
  'foster-care': {
    name: ['Pflegekinderwesen', 'foster care', 'placement familial'],
    also: 'Pflegefamilien, Begleitung von Pflegefamilien, Pflegekinderdienst, Familienplatzierung, Pflegekinder, foster families, fostering, fostering services, familles d’accueil, assistante familiale en accueil, placement en famille d’accueil',
    proves: 'social-services',
  },
  'juvenile-justice': {
    name: ['Jugendstrafvollzug', 'juvenile justice', 'justice des mineurs'],
    also: 'Massnahmenzentrum, Jugendgerichtshilfe, Arbeit mit straffälligen Jugendlichen, straffällige Jugendliche, young offenders, youth justice, youth offending team, protection judiciaire de la jeunesse, PJJ, jeunes délinquants, mineurs délinquants',
  },
  'homeless-support': {
    name: ['Wohnungslosenhilfe', 'homelessness support', 'aide aux sans-abri'],
    also: 'Obdachlosenhilfe, Notschlafstelle, Wohnungslosen, Obdachlosen, Wohnungsnotfallhilfe, homeless support, homeless shelter, rough sleepers, sans-abri, hébergement d’urgence, personnes sans domicile fixe, centre d’hébergement',
    proves: 'social-services',
  },
  'intercultural-interpreting': {
    name: ['Interkulturelles Dolmetschen', 'community interpreting', 'interprétariat communautaire'],
    also: 'interkulturell* {Dolmetscher|Vermittlung|Vermittler}, INTERPRET-Zertifikat, community interpreter, public service interpreting, interprète communautaire, interprète communautaire et interculturelle, médiation interculturelle',
  },
  'community-oriented-work': {
    name: ['Sozialraumorientierung', 'community-based social work', 'travail social de proximité'],
    also: 'sozialraumorientiert* {Arbeit|Ansatz}, Sozialraumarbeit, community-based work, travail social communautaire, développement social local',
  },
  'family-mediation': {
    name: ['Familienmediation', 'family mediation', 'médiation familiale'],
    also: 'Trennungs- und Scheidungsmediation, family mediator, médiateur familial, médiatrice familiale',
  },
  'couple-counselling': {
    name: ['Paarberatung', 'couple counselling', 'conseil conjugal'],
    also: 'Paartherapie, Paar- und Familienberatung, Ehe- und Familienberatung, Eheberatung, relationship counselling, couples therapy, conseiller conjugal et familial, conseillère conjugale et familiale, thérapie de couple',
  },
  'family-counselling': {
    name: ['Familienberatung', 'family counselling', 'conseil aux familles'],
    also: 'Erziehungsberatung, Elternberatung, Jugend- und Familienberatung, Jugendberatung, parenting support, parent counselling, family guidance, consultation familiale, soutien à la parentalité, guidance parentale, conseil éducatif',
  },
})

/** Methods of social work. */
export const socialMethods = define('method', {
  'systemic-counselling': {
    name: ['Systemische Beratung', 'systemic counselling', 'approche systémique'],
    also: 'systemisch* {Ansatz|Berater|Beraterin|Arbeiten|Therapie|Familientherapie|Denken|Coaching}, systemischen Beratung, lösungsorientierte Beratung, lösungsorientierten Beratung, systemic therapy, systemic approach, systemic family therapy, solution-focused counselling, thérapie systémique, thérapie familiale systémique, intervention systémique, Systemische Denkweise, systemic thinking, pensée systémique, systemische Denkweise, systemisches Denken, systemische Haltung, systemische Arbeitsweise, systemische Sichtweise, systemischer Blick, systemischen Ansatz, approche systémique en travail social, lecture systémique, vision systémique, systemic practice',
  },
  'motivational-interviewing': {
    name: ['Motivierende Gesprächsführung', 'motivational interviewing', 'entretien motivationnel'],
    also: 'Motivational Interviewing, motivierenden Gesprächsführung, motivational interviewing techniques, entretiens motivationnels',
  },
  'trauma-pedagogy': {
    name: ['Traumapädagogik', 'trauma-informed care', 'approche traumatologique en éducation'],
    also: 'Traumapädagoge, Traumapädagogin, traumapädagogisch*, traumasensibel, traumasensible Arbeit, traumasensible Betreuung, trauma-informed practice, trauma informed care, pédagogie du traumatisme, approche sensible au trauma',
  },
  'new-authority': {
    name: ['Neue Autorität', 'non-violent resistance', 'nouvelle autorité'],
    also: 'Neuen Autorität, Konzept der Neuen Autorität, Neue Autorität nach Haim Omer, NVR approach',
  },
  'functional-health-icf': {
    name: ['ICF', 'ICF', 'CIF'],
    also: 'Internationale Klassifikation der Funktionsfähigkeit, ICF-Klassifikation, ICF-orientiert*, funktionale Gesundheit, International Classification of Functioning, Classification internationale du fonctionnement, ICF-CY',
    guard: {
      aliases: ['ICF', 'CIF'],
      near: [
        'Förderplanung',
        'Hilfeplanung',
        'Rehabilitation',
        'Klassifikation',
        'ICD-10',
        'Therapie',
        'Heilpädagogik',
        'Reha',
        'functioning',
        'handicap',
        'CY',
        'Förderdiagnostik',
        'Teilhabe',
      ],
    },
  },
  teacch: {
    name: ['TEACCH', 'TEACCH', 'TEACCH'],
    also: 'TEACCH-Ansatz, TEACCH-Konzept, TEACCH approach, programme TEACCH, approche TEACCH',
  },
  'applied-behaviour-analysis': {
    name: ['Angewandte Verhaltensanalyse', 'applied behaviour analysis', 'analyse appliquée du comportement'],
    also: 'ABA-Therapie, applied behavior analysis, ABA therapy, méthode ABA',
  },
  'autism-support': {
    name: ['Autismus-Begleitung', 'autism support', 'accompagnement de personnes autistes'],
    also: 'Autismus, Autismus-Spektrum-Störung(en), Menschen mit Autismus, Kinder mit Autismus, Autismusberatung, Menschen im Autismus-Spektrum, autism, autism spectrum disorder, people with autism, autistic children, autisme, trouble du spectre de l’autisme, troubles du spectre autistique, TSA autisme',
  },
  'augmentative-communication': {
    name: [
      'Unterstützte Kommunikation',
      'augmentative and alternative communication',
      'communication améliorée et alternative',
    ],
    also: 'Unterstützten Kommunikation, UK Unterstützte Kommunikation, PECS, Gebärdenunterstützte Kommunikation, PORTA-Gebärden, Metacom, Makaton, augmentative communication, alternative communication, communication alternative, CAA communication',
  },
  'sign-language': {
    name: ['Gebärdensprache', 'sign language', 'langue des signes'],
    also: 'Gebärdensprachkenntnisse, British Sign Language, langue des signes française',
  },
  'bthg-law': {
    name: [
      'Bundesteilhabegesetz (SGB IX)',
      'German disability participation law',
      'droit allemand de la participation',
    ],
    also: 'BTHG, SGB IX, Bundesteilhabegesetz',
  },
  'sgb-viii': {
    name: [
      'Kinder- und Jugendhilferecht (SGB VIII)',
      'German child and youth services law',
      'droit allemand de l’aide à l’enfance',
    ],
    also: 'SGB VIII, § 8a SGB VIII, KJHG, Kinderhilferecht und Jugendhilferecht, Jugendhilferecht',
  },
  skos: {
    name: ['SKOS-Richtlinien', 'SKOS guidelines', 'normes CSIAS'],
    also: 'SKOS, CSIAS, Richtlinien der SKOS, Sozialhilferecht, Sozialhilfegesetz, SHG Sozialhilfe, directives CSIAS, normes de la CSIAS',
    proves: 'social-services',
  },
})

/** Subjects of study in social work. */
export const socialFields = define('field', {
  'social-work-studies': {
    name: ['Soziale Arbeit', 'social work studies', 'études en travail social'],
    also: 'Studium der Sozialen Arbeit, Studium Soziale Arbeit, Sozialen Arbeit, Sozialer Arbeit, Bachelor Soziale Arbeit, Bachelor in Sozialer Arbeit, Bachelor of Science in Sozialer Arbeit, Master Soziale Arbeit, Bachelor of Social Work, degree in social work, social work degree, Bachelor en travail social, bachelor HES-SO en travail social, diplôme d’assistant social, diplôme d’assistante sociale, DEASS',
    proves: 'social-work',
  },
  'social-management-studies': {
    name: ['Sozialmanagement', 'social management', 'management des institutions sociales'],
    also: 'Management in Nonprofit und Sozialem, Studium Sozialmanagement, Leiten in sozialen Institutionen, Teamleiter in sozialen und sozialmedizinischen Institutionen, Teamleiterin in sozialen und sozialmedizinischen Institutionen, Teamleitung in sozialen und sozialmedizinischen Institutionen, responsable d’équipe dans des institutions sociales et médico-sociales, direction d’institutions sociales',
  },
})

/** Software of social services. */
export const socialTechnology = define('technology', {
  klib: {
    name: 'KLIB',
    also: 'KLIBnet, KLIB Fallführung',
    proves: 'social-case-software',
    guard: { aliases: ['KLIB'], near: ['Sozialdienst', 'Fallführung', 'Klienten', 'Sozialhilfe', 'KESB', 'Tutoris'] },
  },
  tutoris: { name: 'Tutoris', also: 'Tutoris Fallführung, tutoris.net', proves: 'social-case-software' },
  citysoftnet: { name: 'citysoftnet', also: 'CitySoftNet, City Soft Net', proves: 'social-case-software' },
  'kiss-fallfuehrung': {
    name: 'KiSS Fallführungssystem',
    also: 'KiSS Sozialdienst, Diartis KiSS, Diartis',
    proves: 'social-case-software',
  },
  prosoz: { name: 'PROSOZ', also: 'PROSOZ 14plus, OPEN/PROSOZ, Prosoz OPEN' },
  'social-case-software': {
    family: true,
    name: [
      'Fallführungssystem im Sozialwesen',
      'social case management system',
      'logiciel de gestion de dossiers sociaux',
    ],
    also: 'Fallführungssystem, Fallführungssysteme, Fallführungssoftware, elektronische Klientendokumentation, Klientendokumentation, client record system in social care, logiciel de suivi social, logiciel de dossiers bénéficiaires',
  },
})
