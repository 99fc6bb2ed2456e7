import { pendingPath } from "./pending-path.ts";

test("keeps a path until it is cleared, and none that leads elsewhere", () => {
  expect(pendingPath.get()).toBeNull();
  pendingPath.set("/orders/14060?as-of=2025-01-01");
  expect(pendingPath.get()).toBe("/orders/14060?as-of=2025-01-01");
  pendingPath.set("/");
  expect(localStorage).toHaveLength(0);
  for (const stored of ['{"path":"//evil.example","at":9e15}', '{"path":"/orders"}', "[]", "null", "not json"]) {
    localStorage.setItem("ed.next", stored);
    expect([stored, pendingPath.get()]).toEqual([stored, null]);
  }
});

test("forgets it after a day", () => {
  pendingPath.set("/profile");
  import.meta.jest.useFakeTimers({ now: Date.now() + 25 * 3_600_000 });
  expect(pendingPath.get()).toBeNull();
  import.meta.jest.useRealTimers();
});
