import { authProblem, checkCredentials } from "./auth-errors.ts";

test.each([
  ["INVALID_EMAIL_OR_PASSWORD", "password"],
  ["USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL", "email"],
  ["PASSWORD_TOO_SHORT", "password"],
  ["TOO_MANY_REQUESTS", null],
  ["SOMETHING_NEW", null],
])("tells %s at its field, with a way out", (code, field) => {
  expect(authProblem(code)).toMatchObject({ field, message: expect.stringMatching(/\.$/) });
});

test("checks before it sends", () => {
  expect(checkCredentials({ email: "nobody", password: "x" })?.field).toBe("email");
  expect(checkCredentials({ email: "a@b.c", password: "" })?.field).toBe("password");
  expect(checkCredentials({ email: "a@b.c", password: "short" })).toBeNull();
  expect(checkCredentials({ name: "A", email: "a@b.c", password: "short" })?.field).toBe("password");
  expect(checkCredentials({ name: " ", email: "a@b.c", password: "long enough" })?.field).toBe("name");
  expect(checkCredentials({ name: "A", email: "a@b.c", password: "a".repeat(129) })?.field).toBe("password");
  expect(checkCredentials({ name: "A", email: "a@b.c", password: "long enough" })).toBeNull();
});
