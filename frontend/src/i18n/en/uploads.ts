/** What the server says of an upload in parts (tus). */
export const uploads = {
  "bestandsnaam-te-lang": "A file name has at most 200 characters.",
  "controlesom-onjuist": "The checksum is not that of the bytes; this part was not kept.",
  "controlesom-onleesbaar": "Write the checksum as sha1 or sha256, a space and base64.",
  "deel-te-klein": "Of this part nothing can be kept without what follows it. Send larger parts.",
  "lengte-anders": "The length of an upload does not change, and is no less than what is there already.",
  "lengte-ontbreekt": "Send Upload-Length, or Upload-Defer-Length: 1 when the length comes later.",
  "meer-dan-lengte": "More bytes came than Upload-Length says; this part was not kept.",
  "metadata-dubbel": "Each name is in Upload-Metadata once at most.",
  "metadata-onbekend": "Upload-Metadata holds soort, peildatum, bestandsnaam and pakbon only.",
  "metadata-onleesbaar": "Values in Upload-Metadata are base64 of UTF-8.",
  "pakbon-onleesbaar": "Name in «pakbon» the id of a pakbon that was sent in.",
  "peildatum-ongeldig": "Write a date in «peildatum», such as 2022-09-30.",
  "positie-onjuist": "The upload is at another byte; go on from there.",
  "protocolversie-onbekend": "Send the header Tus-Resumable with the version that the server speaks.",
  "soort-onbekend": "Name a kind of delivery in «soort».",
  "te-veel-uploads":
    "You have too many uploads that are not complete. Complete one or end one; what is not resumed for a day expires by itself.",
  "upload-beeindigd": "Who delivered the file stopped it; nothing was kept.",
  "upload-bezet": "Another request holds this upload; try again shortly.",
  "upload-verlopen": "The delivery was not resumed for a day; nothing of it was kept.",
  "upload-weg": "This upload has ended; nothing of it was kept.",
};
