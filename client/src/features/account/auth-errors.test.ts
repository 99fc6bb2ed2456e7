import { asksToSignInAgain, authProblem, checkFields } from "./auth-errors.ts";

const problem = (code: string, retryAfter: number | null = null) => authProblem({ code, retryAfter });

test.each([
  ["INVALID_EMAIL_OR_PASSWORD", "password"],
  ["INVALID_PASSWORD", "password"],
  ["PASSWORD_TOO_SHORT", "newPassword"],
  ["INVALID_NAME", "name"],
  ["INVALID_CODE", "code"],
  ["INVALID_BACKUP_CODE", "code"],
  ["LAST_ADMIN", null],
  ["SOMETHING_NEW", null],
  ["UNREACHABLE", null],
])("tells %s at its field, with a way out", (code, field) => {
  expect(problem(code)).toMatchObject({ field, message: expect.stringMatching(/\.$/) });
});

test("a limit tells when it ends, as a span and as a time", () => {
  import.meta.jest.useFakeTimers({ now: new Date(2026, 10, 24, 10, 42, 40) });
  const again = "There were too many tries. Try again in";
  expect(problem("TOO_MANY_TRIES", 40).message).toBe(`${again} 40 seconds, at 10:43:20.`);
  expect(problem("TOO_MANY_TRIES", 1).message).toBe(`${again} 1 second, at 10:42:41.`);
  expect(problem("TOO_MANY_REQUESTS", 700).message).toBe(`${again} 12 minutes, at 10:55.`);
  expect(problem("TOO_MANY_TRIES").message).toBe(`${again} a minute.`);
  import.meta.jest.useRealTimers();
});

test("knows what a new sign-in mends", () => {
  for (const code of ["SESSION_NOT_FRESH", "SESSION_EXPIRED", "UNAUTHORIZED"])
    expect([code, asksToSignInAgain(code)]).toEqual([code, true]);
  expect(asksToSignInAgain("INVALID_PASSWORD")).toBe(false);
});

test("checks before it sends, in the order of the fields", () => {
  expect(checkFields({ email: "nobody", password: "" })?.field).toBe("email");
  expect(checkFields({ password: "", email: "nobody" })?.field).toBe("password");
  expect(checkFields({ email: " a@b.c ", password: "short" })).toBeNull();
  expect(checkFields({ name: " ", email: "a@b.c" })?.field).toBe("name");
  expect(checkFields({ newPassword: "nine char" })?.message).toMatch(/too short.*10/);
  expect(checkFields({ newPassword: "a".repeat(201) })?.message).toMatch(/too long.*200/);
  expect(checkFields({ newPassword: "ten chars!" })).toBeNull();
  expect(checkFields({ code: "  " })?.field).toBe("code");
});
