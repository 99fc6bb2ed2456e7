import type { ReactNode } from "react";
import { ErrorBoundary } from "./error-boundary.tsx";
import { PanelFailure } from "./panel-failure.tsx";

/** Each panel fails alone: what goes wrong inside is told in its place. `name` begins the sentence: "Relations". */
export function PanelBoundary({ name, children }: { name: string; children: ReactNode }) {
  return <ErrorBoundary fallback={(retry) => <PanelFailure name={name} onRetry={retry} />}>{children}</ErrorBoundary>;
}
