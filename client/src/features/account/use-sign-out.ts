import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { signOut } from "./auth-api.ts";

/** Ends the session and forgets everything that was loaded in it. `failed` when the session still stands. */
export function useSignOut(): { leave: () => Promise<boolean>; failed: boolean } {
  const client = useApolloClient();
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    const result = await signOut();
    setFailed(!result.ok);
    if (result.ok) await client.resetStore().catch(() => undefined);
    return result.ok;
  };
  return { leave, failed };
}
