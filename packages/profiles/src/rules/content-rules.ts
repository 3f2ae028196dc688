import { type RuleText, text } from './rule-text.ts'

/** Rules about the content and form of a CV: required fields, lengths, order, duplicates. */
export const contentRules = {
  'value.required': {
    title: text(
      'Pflichtfelder sind ausgefüllt',
      'Required fields are filled in',
      'Les champs obligatoires sont remplis',
    ),
    problem: text('«{field}» fehlt.', '“{field}” is missing.', '« {field} » manque.'),
    hint: text('Ergänzen Sie das Feld.', 'Add the field.', 'Complétez le champ.'),
  },
  'value.open': {
    title: text('Keine Angabe ist offen', 'No statement is open', 'Aucune indication n’est ouverte'),
    problem: text(
      '«{field}» ist als zu prüfen markiert.',
      '“{field}” is marked as to be checked.',
      '« {field} » est marqué comme à vérifier.',
    ),
    hint: text(
      'Klären Sie die Angabe und ersetzen Sie die Markierung.',
      'Clarify the statement and replace the marker.',
      'Clarifiez l’indication et remplacez la marque.',
    ),
  },
  'profile.length': {
    title: text(
      'Das Kurzprofil hat 50 bis 100 Wörter',
      'The profile has 50 to 100 words',
      'Le profil compte 50 à 100 mots',
    ),
    problem: text(
      'Das Kurzprofil hat {count} Wörter; verlangt sind {min} bis {max}.',
      'The profile has {count} words; {min} to {max} are required.',
      'Le profil compte {count} mots ; {min} à {max} sont demandés.',
    ),
    hint: text(
      'Kürzen oder ergänzen Sie das Kurzprofil.',
      'Shorten or extend the profile.',
      'Raccourcissez ou complétez le profil.',
    ),
  },
  'profile.first-name': {
    title: text('Das Kurzprofil nennt den Vornamen', 'The profile uses the first name', 'Le profil cite le prénom'),
    problem: text(
      'Der Vorname «{name}» kommt im Kurzprofil nicht vor.',
      'The first name “{name}” does not occur in the profile.',
      'Le prénom « {name} » n’apparaît pas dans le profil.',
    ),
    hint: text(
      'Nennen Sie die Person im Kurzprofil mit ihrem Vornamen.',
      'Call the person by the first name in the profile.',
      'Nommez la personne par son prénom dans le profil.',
    ),
  },
  'profile.third-person': {
    title: text(
      'Das Kurzprofil steht in der dritten Person',
      'The profile is in the third person',
      'Le profil est à la troisième personne',
    ),
    problem: text(
      'Das Kurzprofil spricht in der ersten Person: «{word}».',
      'The profile speaks in the first person: “{word}”.',
      'Le profil parle à la première personne : « {word} ».',
    ),
    hint: text(
      'Schreiben Sie das Kurzprofil in der dritten Person.',
      'Write the profile in the third person.',
      'Rédigez le profil à la troisième personne.',
    ),
  },
  'headline.description-length': {
    title: text(
      'Die Beschreibung der Hauptrolle hat 5 bis 10 Wörter',
      'The description of the main role has 5 to 10 words',
      'La description du rôle principal compte 5 à 10 mots',
    ),
    problem: text(
      'Die Beschreibung der Hauptrolle hat {count} Wörter; verlangt sind {min} bis {max}.',
      'The description of the main role has {count} words; {min} to {max} are required.',
      'La description du rôle principal compte {count} mots ; {min} à {max} sont demandés.',
    ),
    hint: text(
      'Fassen Sie die Hauptrolle in 5 bis 10 Wörtern zusammen.',
      'Sum up the main role in 5 to 10 words.',
      'Résumez le rôle principal en 5 à 10 mots.',
    ),
  },
  'expertise.groups': {
    title: text(
      'Das Fachwissen hat genau drei Gruppen in der festgelegten Reihenfolge',
      'The expertise has exactly three groups in the given order',
      'L’expertise compte exactement trois groupes dans l’ordre prévu',
    ),
    problem: text(
      'Gefunden wurden {count} Gruppen: {found}.',
      'Found {count} groups: {found}.',
      '{count} groupes trouvés : {found}.',
    ),
    hint: text(
      'Ordnen Sie das Fachwissen in Projektmethodik, Tech Stack und weitere Skills.',
      'Arrange the expertise as methods, tech stack and other skills.',
      'Classez l’expertise en méthodologie, tech stack et autres compétences.',
    ),
  },
  'expertise.empty-group': {
    title: text(
      'Jede Gruppe des Fachwissens hat einen Inhalt',
      'Every group of the expertise has content',
      'Chaque groupe d’expertise a un contenu',
    ),
    problem: text('Die Gruppe «{label}» ist leer.', 'The group “{label}” is empty.', 'Le groupe « {label} » est vide.'),
    hint: text('Ergänzen Sie mindestens einen Eintrag.', 'Add at least one entry.', 'Ajoutez au moins une entrée.'),
  },
  'entry.duplicate': {
    title: text('Kein Eintrag steht doppelt', 'No entry is listed twice', 'Aucune entrée n’est en double'),
    problem: text(
      '«{text}» ist mehr als einmal aufgeführt.',
      '“{text}” is listed more than once.',
      '« {text} » figure plus d’une fois.',
    ),
    hint: text('Entfernen Sie die Wiederholung.', 'Remove the repetition.', 'Supprimez la répétition.'),
  },
  'language.level-unknown': {
    title: text(
      'Jede Sprache hat ein bekanntes Niveau',
      'Every language has a known level',
      'Chaque langue a un niveau connu',
    ),
    problem: text(
      'Das Niveau von «{name}» ist nicht lesbar: «{text}».',
      'The level of “{name}” cannot be read: “{text}”.',
      'Le niveau de « {name} » est illisible : « {text} ».',
    ),
    hint: text(
      'Geben Sie 1 bis 5, ein GER-Niveau (A1 bis C2) oder «Muttersprache» an.',
      'Give 1 to 5, a CEFR level (A1 to C2) or “native”.',
      'Indiquez 1 à 5, un niveau CECR (A1 à C2) ou « langue maternelle ».',
    ),
  },
  'language.order': {
    title: text(
      'Die am besten beherrschte Sprache steht zuerst',
      'The best language comes first',
      'La langue la mieux maîtrisée vient en premier',
    ),
    problem: text(
      '«{name}» steht nach einer Sprache mit tieferem Niveau.',
      '“{name}” follows a language of a lower level.',
      '« {name} » suit une langue de niveau inférieur.',
    ),
    hint: text(
      'Ordnen Sie die Sprachen nach Niveau, die beste zuerst.',
      'Sort the languages by level, best first.',
      'Triez les langues par niveau, la meilleure en premier.',
    ),
  },
  'engagement.role-length': {
    title: text(
      'Projektrollen haben höchstens 8 Wörter',
      'Project roles have at most 8 words',
      'Les rôles de projet comptent 8 mots au plus',
    ),
    problem: text(
      'Die Rolle hat {count} Wörter; erlaubt sind {max}.',
      'The role has {count} words; {max} are allowed.',
      'Le rôle compte {count} mots ; {max} sont autorisés.',
    ),
    hint: text('Kürzen Sie die Rolle.', 'Shorten the role.', 'Raccourcissez le rôle.'),
  },
  'engagement.activities': {
    title: text(
      'Jedes Projekt nennt Tätigkeiten',
      'Every project states activities',
      'Chaque projet énonce des activités',
    ),
    problem: text(
      'Das Projekt «{role}» nennt keine Tätigkeiten.',
      'The project “{role}” states no activities.',
      'Le projet « {role} » n’énonce aucune activité.',
    ),
    hint: text(
      'Beschreiben Sie die Tätigkeiten in zwei bis sechs Punkten.',
      'Describe the activities in two to six bullets.',
      'Décrivez les activités en deux à six puces.',
    ),
  },
  'engagement.technologies': {
    title: text(
      'Jedes Projekt nennt Technologien',
      'Every project states technologies',
      'Chaque projet énonce des technologies',
    ),
    problem: text(
      'Das Projekt «{role}» nennt keine Technologien.',
      'The project “{role}” states no technologies.',
      'Le projet « {role} » n’énonce aucune technologie.',
    ),
    hint: text(
      'Nennen Sie die eingesetzten Technologien.',
      'Name the technologies that were used.',
      'Nommez les technologies utilisées.',
    ),
  },
  'engagement.order': {
    title: text(
      'Das neueste Projekt steht zuerst',
      'The newest project comes first',
      'Le projet le plus récent vient en premier',
    ),
    problem: text(
      'Das Projekt vom {period} ist neuer als das vor ihm ({previous}).',
      'The project of {period} is newer than the one before it ({previous}).',
      'Le projet de {period} est plus récent que le précédent ({previous}).',
    ),
    hint: text(
      'Ordnen Sie die Projekte, das neueste zuerst.',
      'Sort the projects, newest first.',
      'Triez les projets, le plus récent en premier.',
    ),
  },
} as const satisfies Record<string, RuleText>
