const FIVE: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Names that HTML has and the Federal Register's older pages use; their meaning is a single character. */
const HTML: Record<string, string> = {
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  mdash: "\u2014",
  ndash: "\u2013",
  ldquo: "\u201c",
  rdquo: "\u201d",
  lsquo: "\u2018",
  rsquo: "\u2019",
  sect: "\u00a7",
  para: "\u00b6",
  deg: "\u00b0",
  bull: "\u2022",
};

/**
 * Resolves the five entities of XML, numeric references and a few well-known names, once: what comes out is not read again.
 * Any other name stays as written, with a warning; a number that is no character becomes U+FFFD.
 */
export function decodeXmlText(text: string, warnings: string[]): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z][a-z\d]{0,31}));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) {
      const known = lookUp(FIVE, name) ?? lookUp(HTML, name);
      if (known === undefined) warnings.push(`The entity "${written}" is unknown and stands as it was written.`);
      return known ?? written;
    }
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (isCharacter(code)) return String.fromCodePoint(code);
    warnings.push(`"${written}" is no character; it is read as \ufffd.`);
    return "\ufffd";
  });
}

function lookUp(table: Record<string, string>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The characters that XML 1.0 allows, which PostgreSQL takes too. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff;
}
