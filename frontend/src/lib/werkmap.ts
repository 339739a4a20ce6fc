/** One file inside a workbook, packed. */
interface Part {
  begin: number;
  packed: number;
  unpacked: number;
  deflated: boolean;
}

/** What the server takes in; more would only fill the memory of this computer. */
const mostUnpacked = 200 * 1024 * 1024;

const endLength = 22;
const longestComment = 0xffff;
const centralLength = 46;
const localLength = 30;

export const isWerkmap = (naam: string) => naam.toLowerCase().endsWith(".xlsx");

const view = async (file: Blob, from: number, to: number) =>
  new DataView(await file.slice(Math.max(0, from), to).arrayBuffer());

const ascii = (bytes: DataView, from: number, length: number) =>
  new TextDecoder().decode(new Uint8Array(bytes.buffer, from, length));

/** The parts by name, as the directory at the end of the file lists them. */
async function partsOf(file: Blob): Promise<Map<string, Part>> {
  const tailAt = Math.max(0, file.size - endLength - longestComment);
  const tail = await view(file, tailAt, file.size);
  let end = tail.byteLength - endLength;
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) {
    end--;
  }
  if (end < 0) {
    throw new Error("no directory");
  }
  const parts = new Map<string, Part>();
  const size = tail.getUint32(end + 12, true);
  const directoryAt = tail.getUint32(end + 16, true);
  const directory = await view(file, directoryAt, directoryAt + size);
  for (let at = 0; at + centralLength <= directory.byteLength; ) {
    const nameLength = directory.getUint16(at + 28, true);
    parts.set(ascii(directory, at + centralLength, nameLength), {
      begin: directory.getUint32(at + 42, true),
      packed: directory.getUint32(at + 20, true),
      unpacked: directory.getUint32(at + 24, true),
      deflated: directory.getUint16(at + 10, true) === 8,
    });
    at += centralLength + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return parts;
}

async function textOf(file: Blob, part: Part | undefined): Promise<string> {
  if (!part) {
    return "";
  }
  if (part.unpacked > mostUnpacked) {
    throw new Error("too large");
  }
  const local = await view(file, part.begin, part.begin + localLength);
  const begin = part.begin + localLength + local.getUint16(26, true) + local.getUint16(28, true);
  const bytes = file.slice(begin, begin + part.packed).stream();
  const plain = part.deflated ? bytes.pipeThrough(new DecompressionStream("deflate-raw")) : bytes;
  return new Response(plain).text();
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text as it reads: characters by name or number, and Excel's own `_x000D_`. */
const decoded = (text: string) =>
  text
    .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, "$1")
    .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
      name ? (named[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
    )
    .replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

const element = (name: string) =>
  new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");

const attribute = (attributes: string, name: string) =>
  new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";

/** The runs of a text together, without the hints for its pronunciation. */
const richText = (xml: string) =>
  decoded([...xml.replaceAll(element("rPh"), "").matchAll(element("t"))].map(([, , text]) => text ?? "").join(""));

/** Without exponent, to the fifteen digits that Excel shows. */
function plainNumber(raw: string): string {
  const number = Number(raw);
  const short = Number(number.toPrecision(15));
  return raw.trim() === "" || !Number.isFinite(number) || Math.abs(short) >= 1e21 ? raw : String(short);
}

/** The first sheet, whichever is shown first. */
async function firstSheet(file: Blob, parts: Map<string, Part>): Promise<Part | undefined> {
  const workbook = await textOf(file, parts.get("xl/workbook.xml"));
  const relations = await textOf(file, parts.get("xl/_rels/workbook.xml.rels"));
  const [, attributes = ""] = element("sheet").exec(workbook) ?? [];
  const id = attribute(attributes, "id");
  const relation = [...relations.matchAll(element("Relationship"))].find(
    ([, found = ""]) => attribute(found, "Id") === id,
  );
  const target = attribute(relation?.[1] ?? "", "Target");
  return parts.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * The cells of the first sheet as lines of CSV, for the guard that reads CSV: with their rows and columns, numbers as
 * they are kept. Only what looking for numbers needs; what a workbook means is for the server to say.
 */
export async function* werkmapRegels(file: Blob): AsyncGenerator<string> {
  const parts = await partsOf(file);
  const sheet = await firstSheet(file, parts);
  if (!sheet) {
    throw new Error("no sheet");
  }
  const strings = [...(await textOf(file, parts.get("xl/sharedStrings.xml"))).matchAll(element("si"))].map(
    ([, , item]) => richText(item ?? ""),
  );
  const value = (type: string, xml: string) => {
    const kept = [...xml.matchAll(element("v"))].map(([, , text]) => decoded(text ?? "")).join("");
    switch (type) {
      case "s":
        return strings[Number(kept)] ?? "";
      case "inlineStr":
        return richText(xml);
      case "":
      case "n":
        return plainNumber(kept);
      default:
        return kept;
    }
  };
  let row = 0;
  for (const [, rowAttributes = "", cells = ""] of (await textOf(file, sheet)).matchAll(element("row"))) {
    const number = Number(attribute(rowAttributes, "r") || row + 1);
    let line = "\n".repeat(Math.max(0, number - Math.max(row, 1) - (row > 0 ? 1 : 0)));
    let column = 0;
    for (const [, attributes = "", xml = ""] of cells.matchAll(element("c"))) {
      const letters = /^[A-Z]+/.exec(attribute(attributes, "r"))?.[0] ?? "";
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) || column + 1;
      line += ";".repeat(Math.max(0, at - Math.max(column, 1))) + quoted(value(attribute(attributes, "t"), xml));
      column = at;
    }
    yield `${line}\n`;
    row = number;
  }
}
