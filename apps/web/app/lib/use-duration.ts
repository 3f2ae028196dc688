import { useI18n } from '../i18n/index.tsx'

/** Returns a function that formats a duration in a natural unit. */
export function useDuration(): (seconds: number) => string {
  const { t } = useI18n()
  return (seconds) => {
    if (seconds < 90) return t.durations.seconds(Math.ceil(seconds))
    if (seconds < 5400) return t.durations.minutes(Math.ceil(seconds / 60))
    return t.durations.hours(Math.ceil(seconds / 360) / 10)
  }
}
