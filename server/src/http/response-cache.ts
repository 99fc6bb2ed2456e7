import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { ContentVersion } from "../db/content-version.ts";

export interface CachedAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Answers that are the same for every visitor, kept in this process.
 *
 * The key is the request itself (and never an identity: only requests without a session come here). An entry counts only for
 * the content version under which it was computed, so that a publication invalidates all of them at once, exactly; while the
 * version is unknown nothing is answered from here.
 */
export class ResponseCache {
  readonly #entries = new LRUCache<string, { version: number; answer: CachedAnswer }>({
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: ({ answer }) => answer.body.length + 500,
  });
  readonly #version: ContentVersion;

  constructor(version: ContentVersion) {
    this.#version = version;
  }

  /** Version to compute an answer under: take it before reading anything, and give it to `set`. */
  version(): number | null {
    return this.#version.current();
  }

  get(key: string): CachedAnswer | null {
    const entry = this.#entries.get(key);
    return entry && entry.version === this.#version.current() ? entry.answer : null;
  }

  /** Keeps an answer, unless the content has changed since `version` was taken. */
  set(key: string, version: number | null, answer: CachedAnswer): void {
    if (version !== null && version === this.#version.current()) this.#entries.set(key, { version, answer });
  }
}

/** A key of bounded length for what the client sent. */
export function requestKey(...parts: (string | Buffer)[]): string {
  const hash = createHash("sha1");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("base64url");
}
