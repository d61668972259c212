import paths from './icon-paths.json' with { type: 'json' }

/** What an icon means here; `icons.json` says which drawing of lucide it is, `scripts/draw-icons.ts` draws it. */
export type IconName = keyof typeof paths

/** One icon. It is silent for screen readers: a word, seen or only heard, always stands with it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
