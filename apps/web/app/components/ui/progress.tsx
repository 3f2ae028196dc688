import { Progress as RadixProgress } from 'radix-ui'

/** A bar from 0 to `max`. */
export function Progress({ value, max, label }: { value: number; max: number; label: string }) {
  const percent = max === 0 ? 0 : Math.round((100 * value) / max)
  return (
    <RadixProgress.Root
      value={value}
      max={Math.max(1, max)}
      aria-label={label}
      className="h-1.5 w-full overflow-hidden rounded-full bg-sunken"
    >
      <RadixProgress.Indicator
        className="h-full rounded-full bg-accent-solid transition-[width] duration-300"
        style={{ width: `${percent}%` }}
      />
    </RadixProgress.Root>
  )
}
