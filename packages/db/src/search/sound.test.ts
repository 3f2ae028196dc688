import { describe, expect, it } from 'vitest'
import { foldWords, wordForms } from './fold.ts'
import { soundsOf } from './sound.ts'

function soundAlike(a: string, b: string): boolean {
  const [first = [], second = []] = [a, b].map((name) => soundsOf(foldWords(name).flatMap(wordForms)))
  return first.some((sound) => second.includes(sound))
}

/** The first name of each line sounds like each of the others. */
const alike = `
Meier Meyer Maier Mayer Mayr Mair Majer Meir
Schmidt Schmitt Schmid Schmit
Stefan Stephan Stéphane
Philipp Filip Phillip Philippe Philip
Kristof Christoph Christof Christophe Kristoff
Katharina Catarina Katarina
Grossmann Großmann Grosmann
Bernhard Bernard Bernhardt
Matthias Mathias Matias
Thomas Tomas
Sara Sarah
Krämer Kraemer Kremer
Bär Behr Beer
Becker Bäcker Beker
Hoffmann Hofmann Hofman
Fischer Fisher
Schäfer Schaefer Schefer Schaeffer
Weiss Weiß Weis Waiss
Brandt Brand Brant
Schulz Schultz
Kurz Kurtz
Vogt Voigt Fogt
Walter Walther
Günter Günther
Dieter Diter
Müller Mueller
Ralf Ralph
Rafael Raphaël
Josef Joseph Jozef
Sofia Sophia
Elisabeth Elizabeth
Viktor Victor Wiktor
Carl Karl
Marc Mark
Eric Erik Erick
Kristina Christina Cristina
Alexandra Aleksandra
Sylvia Silvia
John Jon
Stephen Steven
Smith Smyth
Thompson Thomson
McDonald MacDonald
Lefevre Lefebvre
Renaud Renault
Dominique Dominik Dominic
Jacqueline Jaqueline
Riccardo Ricardo
Luca Luka
Matteo Mateo
Đorđe Djordje Dorde
Petrović Petrovich Petrowitsch Petrovic
Ivanov Iwanow Ivanoff
Katja Katya Katia
Sonja Sonia Sonya
Sergei Sergey Sergej
Mikhail Michail
Lukasz Lukasch
Kowalczyk Kowaltschik
Jan Yan
Mohamed Muhammad Mohammed Mohamad
Hussein Husain Hossein
Yusuf Youssef Yousuf Yussuf
Khaled Khalid Chaled
Ahmed Ahmad Achmed
Aisha Ayesha Aischa
Abdullah Abdallah Abdulla
Omar Umar
Leila Layla Laila
Hassan Hasan
Elsayed Alsayed`

const different = `
Wolf Wulf
Müller Miller
Josef Yussuf
Jürg Jörg
Meier Müller
Mayer Maler
Mayer Bauer
Meier Bayer
Stefan Steffen
Stefan Stefanie
Schmidt Smith
Schneider Schmidt
Keller Köhler
Weber Huber
Wagner Wegner
Hoffmann Heumann
Baumann Bachmann
Moser Mosler
Kunz Kurz
Bach Beck
Koch Kock
Hans Heinz
Peter Petra
Maria Marie
Anna Anne
Jan Jana
Lea Leo
Simon Simone
Nico Nicole
Daniel Daniela
Michael Michel
Christian Christine
Sandra Sandro
Paul Paula
Rolf Ralf
Beat Bert
Laura Lara
Lukas Luca
Martin Marti
Ellen Allen
Elena Alena
Karin Karen
Kim Tim
Marco Mirko
Tanja Tina
Andrea Andreas
Rossi Russo
Ivanov Ivanova
Jovanović Ivanović
Novak Nowicki
Hassan Hussein
Ahmed Mehmet
Ali Eli
Omar Amar
Yusuf Yasin`

function pairsOf(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ')
      return others.map((other): [string, string] => [first, other])
    })
}

describe('names by ear', () => {
  it.each(pairsOf(alike))('%s sounds like %s', (a, b) => {
    expect(soundAlike(a, b)).toBe(true)
  })

  it.each(pairsOf(different))('%s does not sound like %s', (a, b) => {
    expect(soundAlike(a, b)).toBe(false)
  })

  it('ignores numbers, signs and single letters', () => {
    expect(soundsOf(['20260127', 'c++', 'x', ''])).toEqual([])
  })
})
