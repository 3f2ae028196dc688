import { type Json, isObject, keysOf, readAt, writeAt } from '../json.ts'
import { parsePeriod } from '../period-parse.ts'

/** A way to write a value into a document: the resulting document, and the pointers to what was written. */
export interface Writing {
  document: Json
  pointers: string[]
}

/** A value for a pointer into a candidate, as a person writes it. */
interface Filling {
  pointer: string
  value: string
}

/** The formats into which a value can be written. */
export type FilledFormat = 'agency' | 'json-resume'

/** The keys under which a format keeps a field: the primary key first, then alternative spellings. */
type Keys = Readonly<Record<string, readonly string[]>>

interface Layout {
  fields: Keys
  lists: Readonly<Record<string, { paths: readonly string[]; keys: Keys }[]>>
  /** Whether a period is one text, or two dates. */
  isOnePeriod: (path: string) => boolean
}

const layouts: Readonly<Record<FilledFormat, Layout>> = {
  agency: {
    fields: {
      headline: ['/Hauptrolle/Titel'],
      headlineDescription: ['/Hauptrolle/Beschreibung'],
      nationality: ['/Nationalität'],
      highestEducation: ['/Ausbildung', '/Hauptausbildung'],
      profile: ['/Kurzprofil'],
      languages: ['/Sprachen'],
    },
    lists: {
      engagements: [
        {
          paths: [
            '/Ausgewählte_Referenzprojekte',
            '/Referenzprojekte',
            '/Ausgewählte_Referenzprojekte/Referenzprojekte',
            '/Referenzprojekte/Ausgewählte_Referenzprojekte',
          ],
          keys: {
            period: ['Zeitraum'],
            role: ['Rolle'],
            client: ['Kunde'],
            method: ['Methodik', 'Projektmethodik'],
            technologies: ['Technologien'],
            activities: ['Tätigkeiten'],
          },
        },
      ],
      education: [
        {
          paths: ['/Aus_und_Weiterbildung'],
          keys: { period: ['Zeitraum'], degree: ['Abschluss'], institution: ['Institution'] },
        },
      ],
      trainings: [
        {
          paths: ['/Trainings_und_Zertifizierungen'],
          keys: {
            period: ['Zeitraum'],
            title: ['Titel', 'Ausbildung_Titel', 'Abschluss'],
            institution: ['Institution'],
          },
        },
      ],
      languages: [{ paths: ['/Sprachen'], keys: { text: ['Level', 'Niveau'] } }],
    },
    isOnePeriod: () => true,
  },
  'json-resume': {
    fields: {
      headline: ['/basics/label', '/basics/headline', '/basics/title'],
      nationality: ['/basics/nationality'],
      profile: ['/basics/summary', '/basics/about'],
      languages: ['/languages'],
    },
    lists: {
      engagements: [
        {
          paths: ['/work'],
          keys: {
            period: ['startDate', 'start'],
            role: ['position', 'title', 'role'],
            client: ['name', 'company', 'employer'],
            technologies: ['keywords', 'technologies'],
            activities: ['highlights'],
          },
        },
        {
          paths: ['/projects'],
          keys: {
            period: ['startDate', 'start'],
            role: ['roles'],
            client: ['entity'],
            technologies: ['keywords', 'technologies'],
            activities: ['highlights'],
          },
        },
      ],
      education: [
        {
          paths: ['/education'],
          keys: {
            period: ['startDate', 'start'],
            degree: ['studyType', 'degree'],
            institution: ['institution', 'school'],
          },
        },
      ],
      trainings: [
        { paths: ['/certificates'], keys: { period: ['period'], title: ['name', 'title'], institution: ['issuer'] } },
      ],
      languages: [{ paths: ['/languages'], keys: { text: ['fluency', 'proficiency', 'level'] } }],
    },
    isOnePeriod: (path) => path === '/certificates',
  },
}

/** Whether a format has a place for the value at a pointer into a candidate. */
export function hasPlace(format: FilledFormat, pointer: string): boolean {
  const [root = '', index, key = ''] = keysOf(pointer)
  const { fields, lists } = layouts[format]
  if (index === undefined) return Object.hasOwn(fields, root)
  return (lists[root] ?? []).some(({ keys }) => Object.hasOwn(keys, key))
}

/**
 * Every way in which a value may be written into a document; only reading the result shows which one has the intended
 * meaning.
 */
export function writingsOf(format: FilledFormat, document: Json, filling: Filling): Writing[] {
  const [root = '', index, key = ''] = keysOf(filling.pointer)
  const layout = layouts[format]
  if (index === undefined) {
    const value = root === 'languages' ? linesOf(filling.value) : filling.value
    return ordered(document, layout.fields[root] ?? []).map((place) => write(document, [[place, value]]))
  }
  // Entries of the second list follow those of the first.
  return (layout.lists[root] ?? []).flatMap(({ paths, keys }) =>
    paths.flatMap((path) => {
      const list = readAt(document, path)
      if (!Array.isArray(list)) return []
      return placesIn(document, { path, index: Number(index), all: layout.lists[root] ?? [] }).flatMap((entry) => {
        const places = ordered(
          document,
          (keys[key] ?? []).map((name) => `${entry}/${name}`),
        )
        if (key === 'period' && !layout.isOnePeriod(path)) return datesInto(document, entry, filling.value)
        return places.map((place) => write(document, [[place, valueAs(key, filling.value, readAt(document, place))]]))
      })
    }),
  )
}

interface Placing {
  path: string
  index: number
  all: Layout['lists'][string]
}

/** The pointer to the entry at this index, counted across the lists that are read one after the other. */
function placesIn(document: Json, { path, index, all }: Placing): string[] {
  const [first] = all
  const isFirst = first?.paths.includes(path) ?? true
  const before = isFirst ? 0 : (first?.paths ?? []).reduce((sum, one) => sum + lengthAt(document, one), 0)
  const at = index - before
  return at >= 0 && isObject(readAt(document, `${path}/${at}`)) ? [`${path}/${at}`] : []
}

function lengthAt(document: Json, path: string): number {
  const list = readAt(document, path)
  return Array.isArray(list) ? list.length : 0
}

/** Puts the keys that the document has first. */
function ordered(document: Json, places: readonly string[]): string[] {
  const there = places.filter((place) => readAt(document, place) !== undefined)
  return [...there, ...places.filter((place) => !there.includes(place))]
}

function write(document: Json, values: readonly (readonly [string, Json | undefined])[]): Writing {
  return {
    document: values.reduce<Json>((written, [place, value]) => writeAt(written, place, value), document),
    pointers: values.flatMap(([place, value]) => (value === undefined ? [] : [place])),
  }
}

function valueAs(key: string, value: string, before: Json | undefined): Json {
  if (key === 'activities') return linesOf(value)
  if (key === 'technologies') return typeof before === 'string' ? value : value.split(/\s*[,;\n]\s*/)
  return value
}

function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Two dates; an ongoing period has no end. */
function datesInto(document: Json, entry: string, value: string): Writing[] {
  const { start, end, present } = parsePeriod(value).period
  if (start === null) return []
  const [from = '', to = ''] = [
    ['startDate', 'start'],
    ['endDate', 'end'],
  ].map(
    (names) =>
      ordered(
        document,
        names.map((name) => `${entry}/${name}`),
      )[0],
  )
  return [
    write(document, [
      [from, start],
      [to, present || end === null ? undefined : end],
    ]),
  ]
}
