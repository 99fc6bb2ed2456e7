const NAME = 0x6e616d65; // "name"
const HEAD = 0x68656164; // "head"
const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409] as const;

/** Gives an sfnt font another name: family, full name and PostScript name in the `name` table, nothing else changes. */
export function renameFont(font: Buffer, family: string): Buffer {
  const tables = readTables(font);
  for (const table of tables) if (table.tag === NAME) table.data = nameTable(family);
  const directory = 12 + tables.length * 16;
  let offset = directory;
  const out = Buffer.alloc(directory + tables.reduce((sum, table) => sum + padded(table.data.length), 0));
  font.copy(out, 0, 0, 12);
  tables.forEach((table, index) => {
    if (table.tag === HEAD) table.data.writeUInt32BE(0, 8);
    table.data.copy(out, offset);
    const at = 12 + index * 16;
    out.writeUInt32BE(table.tag, at);
    out.writeUInt32BE(checksum(out.subarray(offset, offset + padded(table.data.length))), at + 4);
    out.writeUInt32BE(offset, at + 8);
    out.writeUInt32BE(table.data.length, at + 12);
    table.offset = offset;
    offset += padded(table.data.length);
  });
  const head = tables.find((table) => table.tag === HEAD);
  if (head) out.writeUInt32BE((0xb1b0afba - checksum(out)) >>> 0, head.offset + 8);
  return out;
}

function readTables(font: Buffer): { tag: number; data: Buffer; offset: number }[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.readUInt32BE(at),
      offset,
      data: Buffer.from(font.subarray(offset, offset + font.readUInt32BE(at + 12))),
    };
  });
}

function nameTable(family: string): Buffer {
  const names: [id: number, text: string][] = [
    [1, family],
    [2, "Regular"],
    [3, `${family} subset`],
    [4, family],
    [6, family.replaceAll(" ", "")],
    [16, family],
  ];
  const header = Buffer.alloc(6 + names.length * 12);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  let offset = 0;
  names.forEach(([id], index) => {
    const text = texts[index] as Buffer;
    [...WINDOWS_UNICODE_ENGLISH, id, text.length, offset].forEach((value, field) => {
      header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    });
    offset += text.length;
  });
  return Buffer.concat([header, ...texts]);
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 3 < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
