import { browserStore } from "./browser-store.ts";
import { safePath } from "./safe-path.ts";

interface Pending {
  path: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** As long as the links in our mails hold. */
const LASTS_MS = 24 * 60 * 60 * 1000;

const store = browserStore<Pending>("ed.next", (stored) => {
  const { path, at } = (stored ?? {}) as Partial<Record<keyof Pending, unknown>>;
  return typeof path === "string" && typeof at === "number" && safePath(path) === path ? { path, at } : null;
});

/**
 * Where the reader wanted to go before they had to look for a mail. The link in the mail opens in a new tab and knows nothing
 * of it, so it waits in this browser, for a day at most, until somebody signs in or out.
 */
export const pendingPath = {
  /** The path that waits; null when none does. */
  get(): string | null {
    const pending = store.get();
    return pending && Date.now() - pending.at < LASTS_MS ? pending.path : null;
  },
  set(path: string): void {
    if (path === "/") store.clear();
    else store.set({ path, at: Date.now() });
  },
  clear: store.clear,
};
