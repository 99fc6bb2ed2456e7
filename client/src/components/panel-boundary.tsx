import { Component, type ReactNode } from "react";
import { PanelFailure } from "./panel-failure.tsx";

interface Props {
  /** What the panel holds, as it begins a sentence: "Relations". */
  name: string;
  children: ReactNode;
}

/** Each panel fails alone: what goes wrong inside is told in its place, and the rest of the page stays. */
export class PanelBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <PanelFailure name={this.props.name} onRetry={() => this.setState({ failed: false })} />;
  }
}
