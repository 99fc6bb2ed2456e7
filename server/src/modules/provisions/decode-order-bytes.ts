/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or what the XML declaration names.
 *
 * Bytes that are not what they claim to be are read as windows-1252 where that makes sense and warned of; a name that no decoder
 * knows is refused, because a guess would put wrong words into an order's mouth. NUL characters are dropped with a warning.
 */
export function decodeOrderBytes(
  input: Uint8Array | string,
): { text: string; warnings: string[] } | { refused: string } {
  const warnings: string[] = [];
  if (typeof input === "string") return { text: withoutControls(input, warnings), warnings };
  const mark = (input[0] ?? 0) * 256 + (input[1] ?? 0);
  const bom = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : null;
  const named = bom ?? declaredEncoding(input);
  let text: string;
  try {
    text = new TextDecoder(named, { fatal: true }).decode(input);
  } catch (error) {
    if ((error as Error).name === "RangeError") return { refused: `names the encoding "${named}", which is not known` };
    text = new TextDecoder("windows-1252").decode(input);
    if (text.includes("\u0000")) return { refused: `is not ${named}, nor any other text` };
    warnings.push(`The file is not ${named}, as it should be, and was read as windows-1252.`);
  }
  return { text: withoutControls(text, warnings), warnings };
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return (
    /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/.exec(head)?.[1] ?? "utf-8"
  );
}

/** Without the byte order mark and the control characters that neither XML nor PostgreSQL allows. */
function withoutControls(text: string, warnings: string[]): string {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const clean = plain.replace(/[\u0000-\u0008\u000b\u000e-\u001f]/g, "");
  if (clean.length !== plain.length) warnings.push("Control characters were dropped from the text.");
  return clean.isWellFormed() ? clean : clean.toWellFormed();
}
