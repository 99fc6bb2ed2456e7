import { useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { Said } from "../../components/said.tsx";
import { SideSection } from "../../components/side-section.tsx";
import { saveFile } from "../../lib/save-file.ts";
import { type AuthRefusal, refusalOf, refused } from "./auth-api.ts";
import { asksToSignInAgain, authProblem } from "./auth-errors.ts";
import { SignInAgain } from "./sign-in-again.tsx";

const FILE = "executive-disorder-take-out.json";

/** Everything that is kept with the account, as one file. */
export function TakeOutPanel() {
  const [isBusy, setBusy] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const take = async () => {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    setSavedAt(null);
    const result = await fetchTakeOut();
    setBusy(false);
    if (typeof result !== "string") return setRefusal(result);
    saveFile(FILE, "application/json", result);
    setSavedAt(Date.now());
  };
  return (
    <SideSection id="take-out" heading="Your data">
      <div className="stack">
        <p className="measure">
          Everything that is kept with your account, as a JSON file: name, address, profile, sessions, passkeys, mails.
          Passwords and keys are not in it.
        </p>
        {savedAt !== null && <Said key={savedAt}>Saved as {FILE}.</Said>}
        {refusal && (
          <Problem key={refusal.code}>
            {authProblem(refusal).message}
            {asksToSignInAgain(refusal.code) && <SignInAgain />}
          </Problem>
        )}
        <button className="btn" type="button" onClick={take} aria-disabled={isBusy}>
          {isBusy ? "Gathering it…" : "Download your data"}
        </button>
      </div>
    </SideSection>
  );
}

/** The text of the file, or why there is none. */
async function fetchTakeOut(): Promise<string | AuthRefusal> {
  try {
    const response = await fetch("/api/account/take-out", { credentials: "include" });
    const text = await response.text();
    return response.ok ? text : refusalOf(response, text);
  } catch {
    return refused("UNREACHABLE");
  }
}
