import { type RuleText, text } from './rule-text.ts'

/** Rules about dates and about the stations of a career as a whole. */
export const timelineRules = {
  'period.unreadable': {
    title: text('Zeiträume sind lesbar', 'Periods can be read', 'Les périodes sont lisibles'),
    problem: text(
      'Der Zeitraum «{text}» ist nicht lesbar.',
      'The period “{text}” cannot be read.',
      'La période « {text} » est illisible.',
    ),
    hint: text(
      'Schreiben Sie MM/JJJJ - MM/JJJJ, JJJJ - JJJJ oder JJJJ.',
      'Write MM/YYYY - MM/YYYY, YYYY - YYYY or YYYY.',
      'Écrivez MM/AAAA - MM/AAAA, AAAA - AAAA ou AAAA.',
    ),
  },
  'period.format': {
    title: text(
      'Zeiträume sind im Hausformat geschrieben',
      'Periods are written in the house format',
      'Les périodes suivent le format maison',
    ),
    problem: text(
      'Der Zeitraum «{text}» ist nicht als {expected} geschrieben.',
      'The period “{text}” is not written as {expected}.',
      'La période « {text} » n’est pas écrite comme {expected}.',
    ),
    hint: text(
      'Projekte: MM/JJJJ - MM/JJJJ; Ausbildung: JJJJ - JJJJ oder JJJJ.',
      'Projects: MM/YYYY - MM/YYYY; education: YYYY - YYYY or YYYY.',
      'Projets : MM/AAAA - MM/AAAA ; formation : AAAA - AAAA ou AAAA.',
    ),
  },
  'timeline.undated': {
    title: text('Jedes Projekt ist datiert', 'Every project is dated', 'Chaque projet est daté'),
    problem: text(
      'Das Projekt «{role}» hat keinen lesbaren Zeitraum.',
      'The project “{role}” has no readable period.',
      'Le projet « {role} » n’a pas de période lisible.',
    ),
    hint: text(
      'Ergänzen Sie Beginn und Ende mit Monat und Jahr.',
      'Add start and end with month and year.',
      'Ajoutez le début et la fin avec mois et année.',
    ),
  },
  'timeline.reversed': {
    title: text('Der Beginn liegt vor dem Ende', 'The start is before the end', 'Le début précède la fin'),
    problem: text(
      'Der Beginn {start} liegt nach dem Ende {end}.',
      'The start {start} is after the end {end}.',
      'Le début {start} est postérieur à la fin {end}.',
    ),
    hint: text('Korrigieren Sie den Zeitraum.', 'Correct the period.', 'Corrigez la période.'),
  },
  'timeline.overlap': {
    title: text(
      'Projekte überschneiden sich um weniger als zwei Monate',
      'Projects overlap by less than two months',
      'Les projets se chevauchent de moins de deux mois',
    ),
    problem: text(
      'Die Projekte «{first}» und «{second}» überschneiden sich um {months} Monate ({start} bis {end}).',
      'The projects “{first}” and “{second}” overlap by {months} months ({start} to {end}).',
      'Les projets « {first} » et « {second} » se chevauchent de {months} mois ({start} à {end}).',
    ),
    hint: text(
      'Klären Sie, ob beide Projekte parallel liefen und mit welchem Pensum.',
      'Clarify whether both ran in parallel, and with which workload.',
      'Clarifiez si les deux se déroulaient en parallèle et à quel taux.',
    ),
  },
  'timeline.gap': {
    title: text(
      'Zwischen Projekten liegen weniger als vier Monate',
      'Projects are less than four months apart',
      'Moins de quatre mois séparent les projets',
    ),
    problem: text(
      'Lücke von {months} Monaten ({start} bis {end}).',
      'Gap of {months} months ({start} to {end}).',
      'Lacune de {months} mois ({start} à {end}).',
    ),
    hint: text(
      'Fragen Sie nach, was in dieser Zeit war, und ergänzen Sie es.',
      'Ask what happened in this time and add it.',
      'Demandez ce qui s’est passé durant cette période et ajoutez-le.',
    ),
  },
  'timeline.future': {
    title: text('Kein Datum liegt in der Zukunft', 'No date is in the future', 'Aucune date n’est dans le futur'),
    problem: text(
      'Das Datum {date} liegt in der Zukunft.',
      'The date {date} is in the future.',
      'La date {date} est dans le futur.',
    ),
    hint: text(
      'Prüfen Sie das Datum; für laufende Projekte steht «Heute».',
      'Check the date; a running project ends with “today”.',
      'Vérifiez la date ; un projet en cours se termine par « aujourd’hui ».',
    ),
  },
  'timeline.mixed-formats': {
    title: text(
      'Projekte haben alle dasselbe Datumsformat',
      'Projects all use the same date format',
      'Tous les projets utilisent le même format de date',
    ),
    problem: text(
      'Die Projekte verwenden mehrere Datumsformate: {formats}.',
      'The projects use several date formats: {formats}.',
      'Les projets utilisent plusieurs formats de date : {formats}.',
    ),
    hint: text(
      'Verwenden Sie überall MM/JJJJ - MM/JJJJ.',
      'Use MM/YYYY - MM/YYYY everywhere.',
      'Utilisez partout MM/AAAA - MM/AAAA.',
    ),
  },
  'timeline.year-only': {
    title: text(
      'Projekte sind auf den Monat genau datiert',
      'Projects are dated to the month',
      'Les projets sont datés au mois près',
    ),
    problem: text(
      'Der Zeitraum «{text}» nennt nur Jahre.',
      'The period “{text}” states years only.',
      'La période « {text} » n’indique que des années.',
    ),
    hint: text('Ergänzen Sie die Monate.', 'Add the months.', 'Ajoutez les mois.'),
  },
} as const satisfies Record<string, RuleText>
