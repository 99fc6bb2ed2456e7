import { APIError } from "better-auth/api";

/**
 * A passkey signs in alone, and so must be two factors in one: a device, and the finger, face or code that opens it.
 *
 * @throws APIError when the device did not ask for the second.
 */
export async function requireUserVerification({
  verification,
}: {
  verification: {
    registrationInfo?: { userVerified: boolean };
    authenticationInfo?: { userVerified: boolean };
  };
}): Promise<void> {
  if ((verification.registrationInfo ?? verification.authenticationInfo)?.userVerified) return;
  throw new APIError("UNAUTHORIZED", {
    code: "USER_NOT_VERIFIED",
    message: "This device did not ask who you are; set a screen lock or a code on it, or use another one",
  });
}
