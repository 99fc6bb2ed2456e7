/**
 * Decodes a file: UTF-8 with or without a byte order mark, or UTF-16 with one, as spreadsheets save "Unicode text".
 *
 * Bytes that are not UTF-8 mean one of two things. Where no other character beyond ASCII is UTF-8 either, the file was saved as
 * windows-1252 and is read so. Otherwise it is UTF-8 with damage, and the broken bytes become U+FFFD, which the rows report.
 *
 * @returns the text, and a doubt where the encoding was guessed. Never throws.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; doubt: string | null } {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return { text: new TextDecoder("utf-16le").decode(bytes), doubt: null };
  if (mark === 0xfeff) return { text: new TextDecoder("utf-16be").decode(bytes), doubt: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), doubt: null };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    // A single broken character at the very end is where a download stopped.
    if (/[^\p{ASCII}\ufffd]/u.test(text) || /^\p{ASCII}*\ufffd$/u.test(text)) {
      return { text, doubt: "is UTF-8 with damaged bytes; each of them is read as \ufffd" };
    }
    return { text: new TextDecoder("windows-1252").decode(bytes), doubt: "is not UTF-8 and was read as windows-1252" };
  }
}
