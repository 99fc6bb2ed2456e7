import { browserStore } from "../../lib/browser-store.ts";

/** Whether this browser was offered the welcome and took or declined it: it is not offered again. */
export const welcomeAnswer = browserStore("ed.welcome", (stored) => (stored === "answered" ? "answered" : null));
