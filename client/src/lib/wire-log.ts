import { ApolloLink } from "@apollo/client";
import type { DocumentNode } from "graphql";
import { tap } from "rxjs";

/** A query that this page of the browser asked, or whose answer came within the page. */
export interface WireEntry {
  key: number;
  name: string;
  document: DocumentNode;
  variables: Record<string, unknown>;
  /** Of the page that asked. */
  path: string;
  at: Date;
  origin: "network" | "page";
  /** Of the answer; null while it is on the way. */
  bytes: number | null;
}

/** More are nobody's to read through. */
const MOST = 40;
let entries: readonly WireEntry[] = [];
let next = 0;
const listeners = new Set<() => void>();

function set(changed: readonly WireEntry[]): void {
  entries = changed;
  for (const listener of listeners) listener();
}

/** What was asked, the latest first. Kept in memory only, and forgotten when the reader changes. */
export const wireLog = {
  get: () => entries,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  add(entry: Pick<WireEntry, "name" | "document" | "variables" | "origin" | "bytes">): number {
    next += 1;
    set([{ ...entry, key: next, path: window.location.pathname, at: new Date() }, ...entries].slice(0, MOST));
    return next;
  },
  count(key: number, bytes: number) {
    set(entries.map((entry) => (entry.key === key ? { ...entry, bytes } : entry)));
  },
  clear: () => set([]),
};

/** Of a query that is asked for its size alone, and is no entry of the log: hears the bytes of the answer. */
export interface CountingContext {
  onBytes?: (bytes: number) => void;
}

/** Notes each query on its way, and the size of its answer. Stands last before the network, where a document is as it is sent. */
export function recordingLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== "query") return forward(operation);
    const { onBytes } = operation.getContext() as CountingContext;
    const key = onBytes
      ? null
      : wireLog.add({
          name: operation.operationName ?? "",
          document: operation.query,
          variables: operation.variables,
          origin: "network",
          bytes: null,
        });
    return forward(operation).pipe(
      tap((result) => {
        const bytes = bytesOf(operation.getContext().response, result);
        if (key === null) onBytes?.(bytes);
        else wireLog.count(key, bytes);
      }),
    );
  });
}

/** As the server counted them; else of the answer as it would be written. */
function bytesOf(response: Response | undefined, result: object): number {
  const told = Number(response?.headers.get("content-length"));
  return told > 0 ? told : new TextEncoder().encode(JSON.stringify(result)).length;
}
