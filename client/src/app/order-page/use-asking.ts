import { useMemo, useState } from "react";
import type { Reader } from "../../features/interest-profile/use-reader.ts";
import type { Asking } from "./order-view.tsx";

/**
 * What the page asks for, and as whom.
 *
 * A persona that is lost while its texts are on the page changes nothing there: the reader keeps what stands before them, and is
 * told. Whatever else they choose counts at once.
 *
 * @param audience the persona that the address asks for; null for the reader's own.
 */
export function useAsking(reader: Reader, audience: string | null): { asking: Asking; isLost: boolean } {
  const { profile, interests, isSignedIn, viewer } = reader;
  const choice = useMemo(() => ({ ...profile, interests }), [profile, interests]);
  const [held, hold] = useState<Asking>({ choice, reader: { isSignedIn, audience } });
  const isSame = held.choice === choice && held.reader.isSignedIn === isSignedIn && held.reader.audience === audience;
  const isLost = !audience && Boolean(held.choice.persona) && profile.persona === null && viewer?.lostPersona != null;
  if (isSame || isLost) return { asking: held, isLost };
  const asking = { choice, reader: { isSignedIn, audience } };
  hold(asking);
  return { asking, isLost: false };
}
