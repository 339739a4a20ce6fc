import type { Text } from "@/i18n/nl";

/** Why a file was refused, or what was asked of its delivery. */
export const weigeringen: Text["problemen"] = {
  "server-stopt": "The server stopped while it read the file; nothing of it was kept. Send the file again.",
  afgebroken: "The file did not arrive whole; nothing of it was kept.",
  "te-traag": "The data came too slowly or stopped; nothing was kept.",
  "te-veel-uploads": "Many files are being read at this moment; try again shortly.",
  "soort-niet-toegestaan": "Another role delivers this kind of file.",
  "inhoud-al-geleverd": "Somebody else has already delivered this file.",
  "codering-onbekend": "A file comes without Content-Encoding or with gzip.",
  "digest-onleesbaar": "Write the digest as sha-256=:…: with base64 (RFC 9530).",
  "digest-klopt-niet": "The digest is not that of the file; nothing of it was kept.",
  "sleutel-van-ander-verzoek": "This Idempotency-Key belongs to another request; choose a new one.",
  "verzoek-loopt-nog": "A request with this Idempotency-Key is still running.",
  "bestand-bevat-bsn":
    "This file may hold a burgerservicenummer and was refused; nothing was kept. Deliver pseudonyms made by the I-team.",
  "bestand-is-sleuteldeel":
    "This is a key part of the pseudonymiser and no delivery; nothing of it was kept. A key part stays with who keeps it: tell the I-team that it was sent.",
  "bestand-leeg": "The file is empty. Deliver a file with a header and lines.",
  "bestand-te-groot": "The file is larger than is allowed. Deliver it in parts.",
  "gzip-onjuist": "The gzip file is damaged or not complete. Deliver it again.",
  "gzip-onredelijk": "The gzip file unpacks to more than 200 times its size and was refused.",
  "werkmap-bezig": "Another Excel workbook is being read at this moment; try again shortly.",
  "werkmap-ingepakt": "An Excel workbook is packed already; send it without gzip.",
  "xlsx-onleesbaar": "This file is no Excel workbook, or is damaged. Open it in Excel and save it as .xlsx once more.",
  "xlsx-oud-formaat": "This is a workbook in Excel's old format (.xls). Open it in Excel and save it as .xlsx.",
  "xlsx-binair": "This is a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  "xlsx-wachtwoord": "This workbook is encrypted by a password or a label. Take that off, or deliver the data as CSV.",
  "xlsx-geen-werkblad":
    "The first sheet of this workbook is no worksheet with cells. Put the worksheet with the data first.",
  "xlsx-ingesloten":
    "This workbook holds another file, which cannot be searched for a burgerservicenummer. Remove the embedded file or object, or put only the data into a new workbook.",
  "xlsx-cel-onjuist":
    "The cells of this worksheet are out of order or outside it. Open the workbook in Excel and save it once more.",
  "xlsx-onredelijk":
    "A part of this workbook unpacks to more than 200 times its size. Put only the data in a new workbook, or deliver it as CSV.",
  "xlsx-te-groot":
    "A workbook is at most 20 MB, 200 MB unpacked, with 48 MB of different texts. Deliver the data as CSV.",
  "tekencodering-onjuist": "This file is no UTF-8 or Windows-1252, or changes between them. Save it as «CSV UTF-8».",
  "scheidingsteken-onjuist": "The separator in the line «sep=» is no semicolon, comma or tab. Use one of these.",
  "aanhalingsteken-niet-gesloten": "A quote that begins here ends nowhere. Close the quote or remove it.",
  "regel-te-lang": "A line is longer than 64 KB. Check that the file has line ends.",
  "kolommen-onjuist": "The header does not fit this kind of delivery; nothing of it was kept.",
  "kolom-verboden": "The file has a column that may not be delivered; nothing of it was kept.",
  "kolom-ontbreekt": "This required column is missing.",
  "kolom-onbekend": "This column does not belong to this kind of delivery.",
  "kolom-dubbel": "This column is there twice.",
  "kolom-zonder-naam": "This column has no name.",
  "te-veel-afgekeurd": "Too many lines were rejected; nothing of the file was kept.",
  "pakbon-van-andere-levering": "This pakbon belongs to another kind, peildatum or extent; nothing was read.",
  "pakbon-al-gebruikt": "A delivery has this pakbon already; send in a new pakbon for a new delivery.",
  "pakbon-ongeldig": "This pakbon cannot be used; nothing was kept.",
  "mutatie-niet-mogelijk": "Of this kind no mutatie can be delivered; deliver the complete file.",
  "voorvertoning-verouderd":
    "Another delivery was processed or withdrawn meanwhile, and it was compared again. See the new preview and then process once more.",
  "controletotaal-onbekend": "A column stands here that has no control total in this kind of delivery.",
  "geen-wisbewijs": "The lines of this delivery are still there, or none were ever kept.",
  "eerdere-regels-gewist":
    "The lines that the figures would fall back on have been erased meanwhile; deliver a corrected file.",
  "geen-ontvangstbewijs": "Nothing of this delivery was recorded, or not all yet; there is no receipt.",
  "controle-loopt-nog": "The check is still running; ask for the preview again shortly.",
  "niet-in-deze-toestand": "This is not possible any more: the delivery has another status by now.",
  "levering-geblokkeerd": "This delivery cannot be processed; mend the file and deliver it again.",
  "bevestiging-nodig": "A warning is still open; confirm it first, or deliver again.",
  "geen-open-melding": "This delivery has no such open warning.",
  "bevestiging-door-ander": "Somebody else than who delivered the file confirms this warning.",
  "stand-vastgesteld":
    "Final figures use this delivery. Deliver a better file: that makes a new version of the figures.",
};
