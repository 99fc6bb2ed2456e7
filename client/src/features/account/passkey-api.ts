import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { type AuthRefusal, type AuthResult, getAuth, postAuth, refused } from "./auth-api.ts";

/** The library comes when somebody uses a passkey. */
const webauthn = () => import("@simplewebauthn/browser");

/** Asks the device for a new passkey and gives it to the account under a name. */
export async function addPasskey(name: string): Promise<AuthResult> {
  const asked = await getAuth<PublicKeyCredentialCreationOptionsJSON>("passkey/generate-register-options");
  if (!asked.ok) return asked;
  try {
    const { startRegistration } = await webauthn();
    const response = await startRegistration({ optionsJSON: asked.data });
    return await postAuth("passkey/verify-registration", { response, name });
  } catch (error) {
    return deviceRefusal(error);
  }
}

interface Asking {
  /** The browser offers passkeys in the e-mail field, and waits for one to be chosen there. */
  fromField?: boolean;
  /** Whether the page still wants an answer. */
  isWanted?: () => boolean;
}

/** Asks the device for a passkey and signs in by it. */
export async function signInByPasskey({ fromField = false, isWanted = () => true }: Asking = {}): Promise<AuthResult> {
  const asked = await getAuth<PublicKeyCredentialRequestOptionsJSON>("passkey/generate-authenticate-options");
  if (!asked.ok) return asked;
  try {
    const { startAuthentication } = await webauthn();
    if (!isWanted()) return refused("PASSKEY_CANCELLED");
    const response = await startAuthentication({ optionsJSON: asked.data, useBrowserAutofill: fromField });
    return await postAuth("passkey/verify-authentication", { response });
  } catch (error) {
    return deviceRefusal(error);
  }
}

/** Ends a request to the device that still waits. */
export async function cancelPasskey(): Promise<void> {
  const { WebAuthnAbortService } = await webauthn();
  WebAuthnAbortService.cancelCeremony();
}

/** Whether this browser can offer passkeys in a field. */
export async function canOfferInField(): Promise<boolean> {
  if (!("PublicKeyCredential" in window)) return false;
  return (await webauthn()).browserSupportsWebAuthnAutofill();
}

export const renamePasskey = (id: string, name: string) => postAuth("passkey/update-passkey", { id, name });
export const removePasskey = (id: string) => postAuth("passkey/delete-passkey", { id });

/** The device's refusals by what the reader can do about them. */
function deviceRefusal(error: unknown): AuthRefusal {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: { name?: string } };
  if (code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return refused("PASSKEY_KNOWN");
  const isClosed = [name, cause?.name].some((one) => one === "NotAllowedError" || one === "AbortError");
  return refused(isClosed || code === "ERROR_CEREMONY_ABORTED" ? "PASSKEY_CANCELLED" : "PASSKEY_UNSUPPORTED");
}
