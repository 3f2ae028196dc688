import type { UiLanguage } from './ui-language.ts'

const regions = { de: 'de-CH', en: 'en-GB' } as const satisfies Record<UiLanguage, string>

const dateTime = { dateStyle: 'medium', timeStyle: 'short' } as const
const precise = { dateStyle: 'medium', timeStyle: 'medium' } as const
const day = { dateStyle: 'medium' } as const
const month = { month: 'long', year: 'numeric' } as const

/** Formatters for times, days, sizes and numbers in a language; times are in the given time zone. */
export function formatsOf(language: UiLanguage, timeZone: string) {
  const { timeIn, number } = makers(regions[language])
  const formatDay = (text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? timeIn('UTC', day).format(new Date(`${text}T00:00:00Z`)) : text
  return {
    formatDateTime: (iso: string) => timeIn(timeZone, dateTime).format(new Date(iso)),
    formatDate: (iso: string) => timeIn(timeZone, day).format(new Date(iso)),
    formatPrecise: (iso: string) => timeIn(timeZone, precise).format(new Date(iso)),
    /** Formats a day without a time, given as ISO date; returns anything else unchanged. */
    formatDay,
    /** Formats a day, a month or a year, given as the start of an ISO 8601 date. */
    formatPeriod: (period: string) =>
      /^\d{4}-\d{2}$/.test(period)
        ? timeIn('UTC', month).format(new Date(`${period}-01T00:00:00Z`))
        : formatDay(period),
    formatBytes: (bytes: number) => {
      const [value, options] = inUnit(bytes)
      return number(options).format(value)
    },
    formatNumber: (value: number) => number({}).format(value),
  }
}

/** Creating a formatter takes a hundred times as long as using it, so each is created once, on first use. */
function makers(region: string) {
  const times = new Map<string, Intl.DateTimeFormat>()
  const numbers = new Map<string, Intl.NumberFormat>()
  return {
    timeIn: (timeZone: string, options: Intl.DateTimeFormatOptions) =>
      kept(times, { timeZone, ...options }, (all) => new Intl.DateTimeFormat(region, all)),
    number: (options: Intl.NumberFormatOptions) => kept(numbers, options, (all) => new Intl.NumberFormat(region, all)),
  }
}

function kept<Options, Formatter>(
  known: Map<string, Formatter>,
  options: Options,
  make: (options: Options) => Formatter,
): Formatter {
  const key = JSON.stringify(options)
  const formatter = known.get(key) ?? make(options)
  known.set(key, formatter)
  return formatter
}

function inUnit(bytes: number): [value: number, options: Intl.NumberFormatOptions] {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const unit = units[step] ?? 'byte'
  const value = bytes / 1000 ** step
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  return [value, { style: 'unit', unit, unitDisplay, maximumFractionDigits: value < 10 && step > 0 ? 1 : 0 }]
}
