/** A bar from 0 to `max`. */
export function Progress({ value, max, label }: { value: number; max: number; label: string }) {
  const percent = max === 0 ? 0 : Math.round((100 * value) / max)
  return (
    <div
      // The browser's own `progress` cannot be styled consistently.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(1, max)}
      aria-valuenow={value}
      aria-valuetext={`${percent} %`}
      className="h-1.5 w-full overflow-hidden rounded-full bg-sunken"
    >
      <div
        className="h-full rounded-full bg-accent-solid transition-[width] duration-300"
        style={{ width: `${percent}%` }}
      />
    </div>
  )
}
