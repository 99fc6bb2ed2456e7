import { KeyRound } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { type AuthRefusal, postAuth, refused } from "./auth-api.ts";
import { authProblem } from "./auth-errors.ts";
import { cancelPasskey, canOfferInField, signInByPasskey } from "./passkey-api.ts";
import { useSignInOptions } from "./sign-in-options.ts";

interface Props {
  onSignedIn: () => void;
  /** Where the sign-in provider sends the reader back to, and where it tells that it failed. */
  callbackURL: string;
  errorCallbackURL: string;
}

/** Ways to sign in without a password: a passkey, and the sign-in provider where the server has one. */
export function OtherWays({ onSignedIn, callbackURL, errorCallbackURL }: Props) {
  const options = useSignInOptions();
  const [busy, setBusy] = useState<"passkey" | "provider" | null>(null);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  usePasskeysInField(onSignedIn);
  const byPasskey = async () => {
    if (busy) return;
    setBusy("passkey");
    setRefusal(null);
    const result = await signInByPasskey();
    setBusy(null);
    if (result.ok) onSignedIn();
    else setRefusal(result);
  };
  const byProvider = async () => {
    if (busy) return;
    setBusy("provider");
    setRefusal(null);
    const result = await postAuth<{ url?: string }>("sign-in/social", {
      provider: "oidc",
      callbackURL,
      errorCallbackURL,
    });
    if (result.ok && result.data.url) return window.location.assign(result.data.url);
    setBusy(null);
    setRefusal(result.ok || result.code === "UNKNOWN" ? refused("PROVIDER_NOT_FOUND") : result);
  };
  return (
    <div className="ways stack" aria-busy={busy !== null}>
      {refusal && <Problem key={refusal.code}>{authProblem(refusal).message}</Problem>}
      <button className="btn" type="button" onClick={byPasskey} aria-disabled={busy !== null}>
        <KeyRound className="i" />
        {busy === "passkey" ? "Waiting for your device…" : "Use a passkey"}
      </button>
      {options?.providerLabel && (
        <button className="btn" type="button" onClick={byProvider} aria-disabled={busy !== null}>
          {busy === "provider" ? "Going there…" : `Sign in with ${options.providerLabel}`}
        </button>
      )}
    </div>
  );
}

/** Lets the browser offer passkeys where the address is written, as long as the page stands. What fails there is silent: nothing was asked for. */
function usePasskeysInField(onSignedIn: () => void): void {
  const signedIn = useRef(onSignedIn);
  signedIn.current = onSignedIn;
  useEffect(() => {
    let isGone = false;
    const offer = async () => {
      if (!(await canOfferInField()) || isGone) return;
      const result = await signInByPasskey({ fromField: true, isWanted: () => !isGone });
      if (result.ok && !isGone) signedIn.current();
    };
    offer().catch(() => undefined);
    return () => {
      isGone = true;
      if ("PublicKeyCredential" in window) cancelPasskey().catch(() => undefined);
    };
  }, []);
}
