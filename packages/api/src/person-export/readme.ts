/** Explains the files of an export to the person who receives them. */
export const readme = `Deutsch

Dieses Archiv enthält alles, was über Sie gespeichert ist.

person.json         Ihr Name und Löschsperren
runs/               je Lauf ein Ordner:
  profile.json      Ihr Profil, wie es der Lauf verwendet hat
  run.json          Einstellungen, Ergebnis und die Liste der Dokumente
  primary_outputs/  Dokumente, die für Auftraggeber bestimmt sind
  artifacts/        weitere Dateien, mit der Datei, die Sie eingereicht haben
applications/       Bewerbungen, mit den Dateien, die Sie gesendet haben
drafts/             Entwürfe, aus denen noch kein Lauf geworden ist
submissions.json    was an wen versandt wurde
requests.json       was Sie zu Ihren Daten verlangt haben, und die Antworten
audit.json          was mit Ihren Daten geschehen ist

English

This archive contains everything that is kept about you.

person.json         your name, and legal holds
runs/               one folder for each run:
  profile.json      your profile as the run used it
  run.json          settings, result, and the list of documents
  primary_outputs/  documents meant for clients
  artifacts/        other files, with the file that you handed in
applications/       applications, with the files that you sent
drafts/             drafts that have not become runs
submissions.json    what was sent, and to whom
requests.json       what you have asked for about your data, and the answers
audit.json          what has happened to your data

Français

Cette archive contient tout ce qui est conservé à votre sujet.

person.json         votre nom et les blocages de suppression
runs/               un dossier par exécution :
  profile.json      votre profil tel que l’exécution l’a utilisé
  run.json          les réglages, le résultat et la liste des documents
  primary_outputs/  les documents destinés aux clients
  artifacts/        les autres fichiers, avec celui que vous avez remis
applications/       les candidatures, avec les fichiers que vous avez envoyés
drafts/             les brouillons dont aucune exécution n’est encore issue
submissions.json    ce qui a été envoyé, et à qui
requests.json       ce que vous avez demandé au sujet de vos données, et les réponses
audit.json          ce qui est arrivé à vos données
`
