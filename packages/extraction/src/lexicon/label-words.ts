/** Labels in contact details or entries. None of them is a value. */
export const labelWords = `
e-mail, email, mail, courriel, mel, phone, telephone, telefon, tel, fon, mobile, mobil, natel, handy, portable, cell, fax,
website, web, homepage, url, site, site web, internet, linkedin, xing, github, portfolio, contact, kontakt, coordonnees,
address, adresse, anschrift, wohnort, wohnhaft, domicile, location, place, city, ort, stadt, lieu, ville, country, land, pays,
name, nom, vorname, nachname, prenom, born, geboren, geburtsdatum, date of birth, date de naissance, nationality,
nationalitat, nationalite, marital status, zivilstand, etat civil, etat-civil,
highlights, achievements, accomplishments, results, responsibilities, duties, tasks, activities, role, position, title,
company, employer, period, duration, dates, technologies, tools, keywords, courses, degree, major, grade, about,
aufgaben, tatigkeiten, tatigkeit, hauptaufgaben, verantwortung, erfolge, schwerpunkte, ergebnisse, funktion, rolle, stelle,
firma, arbeitgeber, unternehmen, zeitraum, dauer, technologien, werkzeuge, abschluss, fach, note, uber mich,
missions, mission, taches, activites, responsabilites, realisations, resultats, poste, fonction, entreprise, employeur,
periode, duree, outils, diplome, mention, a propos
`
