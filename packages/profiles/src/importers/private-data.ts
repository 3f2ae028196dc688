/** Folded keys (lower case, letters and digits only) of facts that must not count, in the languages of CVs. */
const protectedKey =
  /birth|geburt|geboren|naissance|nascita|nacimiento|nascimento|urodzenia|marital|civilstat|zivilstand|familienstand|etatcivil|situationfamiliale|statocivile|estadocivil|religio|konfession|confession|ethnic|ethnie|photo|foto|image|picture|avatar|passbild|portrait|nationali|nazionali|nacionalidad|citizen|staatsangeh|staatsburg|staatsbuerg|burgerort|buergerort|heimatort|political|parteizug|passport|reisepass|ausweisnummer|ahvnummer|socialsecurity|disabilit|behinderung|handicap|kinderzahl|anzahlkinder/u
const protectedKeyAlone =
  /^(?:dob|born|age|alter|eta|edad|sex|sexe|sesso|gender|geschlecht|genre|children|kids|kinder|enfants|figli|hijos|ssn|ahv|avs|bild|health|gesundheit|sante|race|pronouns?|civil|family|familie|famille)$/u
const contactKey =
  /e?mail|phone|telef|telephon|mobilnummer|handynummer|natel|address|adresse|indirizzo|direccion|street|strasse|postal|postleitzahl|country|website|webseite|homepage|linkedin|github|gitlab|twitter|whatsapp|skype|username|socialnetwork/u
const contactKeyAlone =
  /^(?:tel|mobile|handy|fax|city|ort|wohnort|ville|region|plz|zip|zipcode|land|pays|location|wohnadresse|url|uri|urls|href|links?|profiles?|network|networks|xing|contact|contacts|kontakt|signal|telegram)$/u

/** Whether a key (folded: lower case, letters and digits only) holds a contact detail or a protected fact. */
export function isPrivateKey(key: string): boolean {
  return [protectedKey, protectedKeyAlone, contactKey, contactKeyAlone].some((pattern) => pattern.test(key))
}

const label =
  /^(?:geburtsdatum|geburtstag|geb\.|geboren|geburtsort|date of birth|born|birth(?:day|date|place)|dob|age|alter|date de naissance|né(?:e)? le|âge|data di nascita|nato|nata|fecha de nacimiento|zivilstand|familienstand|marital status|civil status|état civil|stato civile|estado civil|nationalität|nationality|nationalité|nazionalità|nacionalidad|staatsangehörigkeit|staatsbürgerschaft|citizenship|citoyenneté|heimatort|bürgerort|konfession|religion|geschlecht|gender|sex|sexe|kinder|children|enfants|telefon|phone|téléphone|tel|e-?mail|adresse|address|wohnort)(?![\p{L}])\s*[.:=–—-]?\s*/iu
const maritalStatus =
  /^(?:ledig|verheiratet|geschieden|verwitwet|single|married|divorced|widowed|célibataire|marié(?:e|\(e\))?|divorcé(?:e|\(e\))?|veuf|veuve|celibe|nubile|sposat[oa]|divorziat[oa]|solter[oa]|casad[oa])(?:[,;]?\s.{0,40})?$/iu
const birth =
  /(?<!\p{L})(?:geb\.|geboren|born|né(?:e)?|nat[oa]|nacid[oa])\s(?:(?:am|on|in|le|en|il|el)\s)?\d{1,4}(?!\p{L})|(?<!\d)\d{1,2}\s(?:Jahre alt|Jahre jung|years old|ans$|anni$|años$)/iu
const contact = /[\p{L}\d._%+-]+@[\p{L}\d-]+\.\p{L}{2,}|^[+(]?[\d\s()/.-]{9,}$/u

/** Whether a text is a contact detail or states a protected fact: `Geburtsdatum: 1.1.1980`, `verheiratet, 2 Kinder`. */
export function isPrivateText(text: string): boolean {
  const isShort = text.length <= 120
  return (isShort && (label.test(text) || maritalStatus.test(text) || contact.test(text))) || birth.test(text)
}
