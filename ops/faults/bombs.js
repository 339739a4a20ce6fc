import { constants, deflateRawSync } from "node:zlib";
import { workbookWith } from "../harness/workbook.js";

const block = 16 << 20;

const flushed = (bytes) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });

/** A text and then a gibibyte of the same line, deflated: blocks that know nothing of each other, and one that ends it. */
function deflated(text, line) {
  const piece = flushed(Buffer.alloc(block, line));
  return Buffer.concat([flushed(Buffer.from(text)), ...Array.from({ length: 64 }, () => piece), Buffer.from([3, 0])]);
}

const unpacked = 64 * block;

/** What becomes a thousand times as large; its checksum is wrong, but who gets that far has lost. */
export function gzipBomb() {
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  const header = "pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren\n";
  const line = "a1b2c3d4e5f60718293a4b5c6d7e8f90;1;2022-09-01;2022-09-30;1\n";
  return Buffer.concat([head, deflated(header, line), Buffer.alloc(8)]);
}

/**
 * A workbook of which the sheet does so.
 *
 * @param size of it, as the workbook says
 */
export function workbookBomb(size = unpacked) {
  return workbookWith({ method: 8, body: deflated("", "<row/>"), size, checksum: 0 });
}
