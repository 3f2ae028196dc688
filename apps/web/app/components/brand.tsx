/** The logo: five sheets of one dossier. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={className}>
      <rect x="1" y="1" width="22" height="22" rx="6" className="fill-accent-solid" />
      <path d="M7 6.5h6.2a5.5 5.5 0 0 1 0 11H7z" fill="none" stroke="#fff" strokeWidth="1.8" strokeLinejoin="round" />
      <path d="M7 10.2h4.6M7 13.8h4.6" stroke="#fff" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  )
}
