import { useEffect, useState } from 'react'

const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const SAYS = { auto: 'as the system', light: 'light', dark: 'dark' } as const satisfies Record<Theme, string>
const KEPT = 'dripstone.theme'

/** Light, dark, or as the system has it; kept in this browser. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(themeKept)
  useEffect(() => {
    if (theme === 'auto') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
    window.localStorage.setItem(KEPT, theme)
  }, [theme])
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <button
      type="button"
      className="theme-switch"
      onClick={() => setTheme(next)}
      title={`Colours: ${SAYS[theme]}. Press for ${SAYS[next]}.`}
      aria-label={`Colours: ${SAYS[theme]}. Change to ${SAYS[next]}.`}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" data-theme-shown={theme}>
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        {theme === 'auto' && <path d="M10 3a7 7 0 0 1 0 14Z" fill="currentColor" />}
        {theme === 'dark' && <circle cx="10" cy="10" r="7" fill="currentColor" />}
        {theme === 'light' && <circle cx="10" cy="10" r="2.4" fill="currentColor" />}
      </svg>
    </button>
  )
}

function themeKept(): Theme {
  const kept = window.localStorage.getItem(KEPT)
  return THEMES.find((theme) => theme === kept) ?? 'auto'
}
