import { Component, type ReactNode } from 'react'
import { asFailure } from '../api-failure.ts'
import { Failure } from './states.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly cause?: unknown }

/** Shows a fault of the desk itself in place of the view that has it; the rest goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = {}

  static getDerivedStateFromError(cause: unknown): State {
    return { cause }
  }

  override render(): ReactNode {
    const { cause } = this.state
    if (cause === undefined) return this.props.children
    return <Failure failure={asFailure(cause)} retry={() => window.location.reload()} />
  }
}
