const digit = /\p{Nd}/u;
const letter = /\p{L}/u;

/** The digits of a script stand in a row from zero, mathematical ones in five such rows. */
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (digit.test(String.fromCodePoint(first - 1))) {
    first--;
  }
  return (code - first) % 10;
}

function asciiCharacter(character: string): string {
  if (digit.test(character)) {
    return String(digitValue(character));
  }
  return letter.test(character) ? "x" : " ";
}

/**
 * Text as its reader sees it, in ASCII: every script's digits by their value, «x» for any other letter beyond ASCII, a
 * space for what is neither; characters that nobody sees are left out.
 */
export function asciiText(text: string): string {
  // NFKC also turns superscript and circled digits into plain ones.
  return text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[^\0-\x7f]/gu, asciiCharacter);
}

/** Percent-decoded until nothing is left to decode, in one pass: each result may complete one. */
export function unescaped(text: string): string {
  const out: number[] = [];
  for (const byte of new TextEncoder().encode(text)) {
    out.push(byte);
    for (let value = lastEscape(out); value !== undefined; value = lastEscape(out)) {
      out.splice(-3, 3, value);
    }
  }
  return new TextDecoder().decode(Uint8Array.from(out));
}

function lastEscape(bytes: number[]): number | undefined {
  const written = String.fromCharCode(...bytes.slice(-3));
  return /^%[0-9a-f]{2}$/i.test(written) ? Number.parseInt(written.slice(1), 16) : undefined;
}
