import { readClaims } from "./token-claims.ts";

const base64url = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const token = (payload: unknown) =>
  `${base64url('{"alg":"HS256"}')}.${base64url(JSON.stringify(payload))}.c2lnbmF0dXJl`;

test.each([
  [{ email: "ada@example.org" }, { purpose: "VERIFY_ADDRESS", email: "ada@example.org", newEmail: null }],
  [
    { email: "ada@example.org", updateTo: "añda@example.org", requestType: "change-email-confirmation" },
    { purpose: "AGREE_TO_NEW_ADDRESS", email: "ada@example.org", newEmail: "añda@example.org" },
  ],
  [
    { email: "a@b.c", updateTo: "b@b.c", requestType: "change-email-verification" },
    { purpose: "VERIFY_NEW_ADDRESS", email: "a@b.c", newEmail: "b@b.c" },
  ],
])("reads %p", (payload, claims) => {
  expect(readClaims(token(payload))).toEqual(claims);
});

test.each([
  null,
  "",
  "abc",
  "a.b.c",
  token("text"),
  token(null),
  token({ email: "Call us at 555 0100" }),
  token({ email: "a@b.c", updateTo: "b@b.c", requestType: "something new" }),
  `${token({ email: "a@b.c" })}<script>`,
])("takes %p for no token", (text) => {
  expect(readClaims(text)).toBeNull();
});
