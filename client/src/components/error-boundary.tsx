import { Component, type ReactNode } from "react";

interface Props {
  /** What stands in the place of what broke. */
  fallback: (retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Catches what breaks inside, so that the rest of the page stays. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children;
  }
}
