import { identityOf } from '@dossier/db/folding'
import { zipfOf } from './random.ts'

const given =
  'Thomas Anna Daniel Maria Peter Sandra Michael Nicole Andreas Claudia Stefan Laura Martin Julia Markus Sarah Christian Monika Marco Andrea Patrick Barbara David Simone Lukas Karin Simon Ursula Pascal Manuela Roland Sabine Beat Franziska René Corinne Reto Eva Urs Lea Jan Nina Fabian Lara Philipp Sophie Jürg Regula Bruno Silvia Hans Verena Roger Brigitte Adrian Esther Christoph Katharina Matthias Susanne Dominik Nadine Tobias Melanie Kevin Michelle Luca Vanessa Jonas Elena Raphael Alexandra Samuel Céline Benjamin Jessica Tim Tamara Yves Nathalie Pierre Isabelle Jean Françoise François Chantal Philippe Véronique Laurent Anne Olivier Sylvie Nicolas Valérie Frédéric Hélène Jérôme Élodie Sébastien Aurélie Stéphane Mélanie Grégory Chloé Loïc Maëlle Théo Anaïs Rémy Gaëlle Étienne Zoé Éric Agnès Gérard Noémie Cédric Amélie Björn Käthi Günther Bärbel Jörg Heidi Sören Ingrid Jürgen Gisela Götz Rosmarie Ueli Vreni Köbi Annemarie Werner Margrit Walter Elisabeth Rolf Christine Kurt Irene Heinz Dora Ernst Lotte Emma Oliver Amelia Noah Olivia Liam Mia Harry Isla Jack Grace James Alice William Charlotte George Emily Giulia Matteo Chiara Alessandro Francesca Giovanni Ayşe Mehmet Elif Mustafa Zeynep Ivana Miloš Željka Dragan Snežana Goran João Inês Tiago Catarina Łukasz Agnieszka Paweł Małgorzata Søren Åsa Øyvind Siobhán Niamh Ngọc Minh Yuki Hiroshi Priya Rahul Fatima Omar Leila Aleksandra Dmitri'.split(
    ' ',
  )
const roots =
  'Müller Meier Schmid Keller Weber Huber Schneider Meyer Steiner Fischer Gerber Brunner Baumann Frei Zimmermann Moser Widmer Wyss Graf Roth Suter Baumgartner Bachmann Studer Bucher Berger Kaufmann Kunz Hofer Bühler Lüthi Lehmann Marti Christen Frey Egger Hess Koch Weiss Schmidt Schmitt Schmitz Ackermann Zürcher Häfliger Büchi Dübendorfer Grünig Sutter Stalder Bieri Arnold Ammann Küng Sommer Wenger Wolf Hauser Senn Vogel Peter Burri Zaugg Blaser Jost Flückiger Schärer Käser Hürlimann Rüegg Gasser Sigrist Favre Rochat Dubois Martin Durand Lefèvre Bonnet Girard Roux Fournier Petit Garnier Chevalier Blanc Jaquet Perret Berthoud Chappuis Crétenoud Piguet Mottier Béguin Aebischer Smith Taylor Walker Wright Robinson Thompson Hughes Edwards Turner Parker Rossi Bianchi Ferrari Bernasconi Colombo Silva Santos Ferreira Yılmaz Öztürk Çelik Petrović Jovanović Nowak Kowalski Nguyễn Tanaka Singh'.split(
    ' ',
  )
const endings = 'li mann berg hauser bacher egger hofer maier ton son ard inger'.split(' ')
const beginnings = 'Alt Neu Ober Unter Gross Stein Wald Berg'.split(' ')
const syllables = 'ka vri do len ta zu mor ba shi ros qui ne fal tor gra wen pio sch il jo hum xa'.split(' ')

/** The family names of a history, most frequent first: about 1 500 of German, French, English and other origin. */
function familyNames(): string[] {
  const compounds = [
    ...roots.slice(0, 70).flatMap((root) => beginnings.map((beginning) => beginning + root.toLowerCase())),
    ...roots.slice(0, 70).flatMap((root) => endings.map((ending) => root + ending)),
  ]
  return [...new Set([...roots, ...compounds])]
}

/** Distinct invented persons: names drawn with realistic frequencies, some of them double, and one in thirty unique. */
export function personNames(count: number, random: () => number): string[] {
  const pickGiven = zipfOf(given, random)
  const pickFamily = zipfOf(familyNames(), random)
  const names = new Map<string, string>()
  const chance = (share: number) => random() < share
  while (names.size < count) {
    const first = chance(0.06) ? `${pickGiven()}-${pickGiven()}` : pickGiven()
    const second = chance(0.1) ? ` ${pickGiven()}` : ''
    const family = chance(1 / 30) ? rareName(random) : pickFamily()
    const name = `${first}${second} ${chance(0.08) ? `${family}-${pickFamily()}` : family}`
    const identity = identityOf(name)
    if (!names.has(identity)) names.set(identity, name)
  }
  return [...names.values()]
}

function rareName(random: () => number): string {
  const parts = Array.from(
    { length: 3 + Math.floor(random() * 3) },
    () => syllables[Math.floor(random() * syllables.length)] ?? '',
  ).join('')
  return parts.charAt(0).toUpperCase() + parts.slice(1)
}
