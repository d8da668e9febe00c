import { Component, type ComponentChildren } from 'preact';

export interface ErrorBoundaryProps {
  readonly children: ComponentChildren;
  /** Drawn instead; `again` tries the children once more. */
  readonly fallback: (again: () => void) => ComponentChildren;
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** One part's failure stays in its place: everything around it goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ broken: true });
    this.props.onError?.(error);
  }

  private readonly again = (): void => this.setState({ broken: false });

  override render(): ComponentChildren {
    return this.state.broken ? this.props.fallback(this.again) : this.props.children;
  }
}
