import { Component, type ReactNode } from 'react'

/** Stops a fault of what it encloses from taking down what is around it. */
export class Guard extends Component<
  { children: ReactNode; renderFallback: (error: unknown, retry: () => void) => ReactNode },
  { error: unknown; failed: boolean }
> {
  override state = { error: undefined, failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  retry = () => this.setState({ error: undefined, failed: false })

  override render() {
    return this.state.failed ? this.props.renderFallback(this.state.error, this.retry) : this.props.children
  }
}
