/** An address that may be linked as the official text: https and nothing else; anything else is null. */
export function officialUrl(url: string | null | undefined): string | null {
  if (!url) return null;
  const parsed = URL.parse(url);
  return parsed?.protocol === "https:" ? parsed.href : null;
}
