import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { pendingPath } from "../../lib/pending-path.ts";
import { postAuth } from "./auth-api.ts";

/** Ends the session and forgets everything that was loaded in it. `failed` when the session still stands. */
export function useSignOut(): { leave: () => Promise<boolean>; failed: boolean } {
  const client = useApolloClient();
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    const result = await postAuth("sign-out");
    setFailed(!result.ok);
    if (!result.ok) return false;
    pendingPath.clear();
    await client.resetStore().catch(() => undefined);
    return true;
  };
  return { leave, failed };
}
