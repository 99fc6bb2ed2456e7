import type { ApolloClient } from "@apollo/client";
import { fetchViewer, saveProfile } from "./save-profile.ts";
import { visitorProfile } from "./visitor-profile.ts";

/** NOT_SIGNED_IN: nobody is. LEFT: it could not be saved, and stays in the browser. */
export type TakenOver = "DONE" | "LEFT" | "NOT_SIGNED_IN";

/**
 * Saves the profile of this browser to the account of whoever has just signed in, and removes it here. An account that has a
 * profile of its own keeps it, and the browser its own.
 */
export async function takeOverProfile(client: ApolloClient): Promise<TakenOver> {
  const viewer = await fetchViewer(client);
  if (!viewer) return "NOT_SIGNED_IN";
  const profile = visitorProfile.get();
  if (!profile || viewer.saved.savedAt) return "DONE";
  const saved = await saveProfile(client, profile, viewer.saved);
  if (saved.outcome !== "saved") return "LEFT";
  visitorProfile.clear();
  return "DONE";
}
