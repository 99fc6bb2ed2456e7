/** Where the Federal Register's links lead, themselves or a part of them ("www.govinfo.gov"). */
const HOSTS = ["federalregister.gov", "govinfo.gov", "gpo.gov", "archives.gov"];

/**
 * Reads a link to a page or file of an order.
 *
 * "http" becomes "https": every host of the list answers there. Anything else is no link of the Federal Register, whatever it
 * calls itself: another scheme ("javascript:"), another host, a port, a user name.
 *
 * @returns the address in its normal form, or null.
 */
export function readLink(text: string): string | null {
  if (text.length > 2000 || /\s/.test(text)) return null;
  const url = URL.parse(text);
  if (!url) return null;
  if (url.protocol === "http:") url.protocol = "https:";
  if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return null;
  return HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)) ? url.href : null;
}
