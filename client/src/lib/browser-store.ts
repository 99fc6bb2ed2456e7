/** A value kept in this browser that components can follow. `read` judges what is stored; what it refuses counts as absent. */
export function browserStore<T>(key: string, read: (stored: unknown) => T | null) {
  const listeners = new Set<() => void>();
  let text: string | null | undefined;
  let value: T | null = null;

  function readText(): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  function get(): T | null {
    const now = readText();
    // The same text gives the same object, as useSyncExternalStore wants it.
    if (now !== text) {
      text = now;
      value = now === null ? null : read(parseJson(now));
    }
    return value;
  }
  function write(change: () => void): void {
    try {
      change();
    } catch {
      // Storage may be full or forbidden: the page goes on with what it has.
    }
    for (const listener of listeners) listener();
  }
  return {
    get,
    set: (next: T) => write(() => localStorage.setItem(key, JSON.stringify(next))),
    clear: () => write(() => localStorage.removeItem(key)),
    subscribe(listener: () => void) {
      const fromOtherTab = (event: StorageEvent) => event.key === key && listener();
      listeners.add(listener);
      window.addEventListener("storage", fromOtherTab);
      return () => {
        listeners.delete(listener);
        window.removeEventListener("storage", fromOtherTab);
      };
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
