import Bowser from "bowser";

/** "Firefox on Linux", as far as the browser's own description tells. */
export function deviceName(userAgent: string | null): string {
  if (!userAgent) return "A device that did not say what it is";
  const { browser, os } = Bowser.parse(userAgent);
  const names = [browser.name, os.name].filter(Boolean);
  return names.length > 0 ? names.join(" on ") : "A browser of an unknown kind";
}
