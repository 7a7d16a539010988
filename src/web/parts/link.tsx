import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { goTo } from './use-address.ts'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: string
  readonly children: ReactNode
}

/** A link inside the desk: an anchor like any other (copied, opened in a new tab), that changes the view without loading the page. */
export function Link({ to, onClick, children, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(click) => {
        onClick?.(click)
        if (click.defaultPrevented || !isPlain(click)) return
        click.preventDefault()
        goTo(to)
      }}
    >
      {children}
    </a>
  )
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}
