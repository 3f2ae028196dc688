import { define } from './define.ts'

/** What teachers, trainers and educators do every day, as adverts and CVs word it. */
export const teachingWork = define('activity', {
  'learning-materials': {
    name: ['Kursunterlagen', 'course materials', 'supports de cours'],
    also: 'Kursunterlagen erstellen, Unterrichtsmaterial, Lernmaterialien, Lehrmaterial, Lehrmittel erarbeitet, Schulungsunterlagen, Lernunterlagen, teaching materials, learning materials, teaching resources, learning resources, training materials, course content, designing course materials, worksheets, supports pédagogiques, matériel pédagogique, matériel didactique, conception de supports, supports de formation',
  },
  'pastoral-care': {
    name: ['Betreuung einer Klasse', 'pastoral care', 'suivi de classe'],
    also: 'pastoral role, pastoral support, pastoral responsibility, form group, tutor group, tutoring a form group, tutoring a tutor group, tutor of a form',
  },
  extracurricular: {
    name: ['Ausserschulische Angebote', 'extracurricular activities', 'activités parascolaires'],
    also: 'Lager und Projektwochen, Projektwochen, Projektwoche, Exkursionen mit Schülern, extra-curricular, extracurricular, after-school clubs, lunchtime club(s), STEM club, school club(s), activités extrascolaires, classe verte',
  },
  'homework-support': {
    name: ['Betreuung von Hausaufgaben', 'homework support', 'études surveillées'],
    also: 'Aufgabenstunde, Betreuung von Hausaufgaben, Lernbegleitung, homework club, study support, études surveillées, appuis scolaires',
  },
  'daily-routine-children': {
    name: ['Gestaltung des Tagesablaufs', 'daily routine with children', 'organisation de la journée des enfants'],
    also: 'Tagesablauf, Tagesabläufe, Tagesablaufs, Rituale, Morgenkreis, daily routines, circle time, organisation des journées, journées organisées autour, déroulement de la journée, rythme des enfants',
    proves: 'childcare',
  },
  'parent-reception': {
    name: ['Empfang der Eltern', 'welcoming families', 'accueil des parents'],
    also: 'Bring- und Abholzeiten, welcoming parents, daily handover to parents, handovers with parents, accueil des enfants et de leurs familles, accueillir les familles, accueil des parents, transmissions aux parents',
    proves: 'parent-work',
  },
  'subject-leadership': {
    name: ['Fachschaftsleitung', 'subject leadership', 'responsable de branche'],
    also: 'Fachgruppe geleitet, Fachschaft, Leitung einer Fachschaft, Fachgruppenleitung, phonics lead, maths lead, literacy lead, Fachschaft geleitet, Fachleitung, Fachverantwortung, Fachbereichsleitung Schule, head of department school, subject leader, subject lead, leading a subject, lead a subject, leading a department, curriculum lead, key stage leader, head of year, phase leader, chef de file, cheffe de file, doyen de branche, coordination de branche, coordinateur de discipline, coordinatrice de discipline',
  },
  'individual-learner-support': {
    name: ['Individuelle Begleitung von Lernenden', 'individual learner support', 'suivi individuel des apprenants'],
    also: 'Lernberatung, individuelle Lernbegleitung, individuelle Förderung, one-to-one tuition, one-to-one support, small-group interventions, small group tuition, tutoring students, academic tutoring, suivi individuel, suivi individualisé, accompagnement individuel, coaching des apprenants, accompagnement des apprenants',
  },
})
