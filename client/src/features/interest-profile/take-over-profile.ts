import type { ApolloClient } from "@apollo/client";
import { fetchViewer, saveProfile } from "./save-profile.ts";
import { visitorProfile } from "./visitor-profile.ts";

/**
 * Saves the profile of this browser to the account that was just made, and removes it here.
 *
 * @returns false when it could not be saved; it then stays in the browser.
 */
export async function takeOverProfile(client: ApolloClient): Promise<boolean> {
  const profile = visitorProfile.get();
  if (!profile) return true;
  const viewer = await fetchViewer(client);
  if (!viewer) return false;
  const saved = await saveProfile(client, profile, viewer.saved);
  if (saved.outcome !== "saved") return false;
  visitorProfile.clear();
  return true;
}
