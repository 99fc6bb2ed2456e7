/**
 * Where to go back to after signing in: a path of this site, or the front page.
 *
 * Only what begins with a single slash is followed. "//host" and "/\host" lead to other sites, and so do control characters
 * that browsers drop before they read an address.
 */
export function safePath(next: string | null | undefined): string {
  if (!next?.startsWith("/")) return "/";
  if (next.startsWith("//") || next.includes("\\") || hasControlCharacter(next)) return "/";
  return next;
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\u007f");
}
