import type { Text } from "@/i18n/nl";

/** What the server says of requests about single persons. */
export const verzoeken: Text["problemen"] = {
  "persoonsregels-ontbreken":
    "This needs the right to lines about persons, without a limit to dienstonderdelen. An administrator gives it, with a valid VOG.",
  "regels-gewist": "The lines of this delivery, or of the one it was compared with, have been erased.",
  "vergelijking-veranderd": "The delivery it was compared with is another one by now; choose the lines again.",
  "regel-niet-in-uitkomst": "Not every line belongs to this outcome.",
  "geen-uitkomsten-over-personen": "No outcomes about persons can be shown of this delivery.",
  "te-veel-tokens": "A request is about at most {hoogste} persons.",
  "verzoek-van-ander": "Only who made the request withdraws it.",
  "eigen-verzoek": "Another than its maker judges this request.",
  "tokens-niet-gedownload": "Download the tokens of this request first.",
  "verzoek-in-andere-status": "This can no longer be done, or not yet, in the state of this request.",
  "verzoek-verlopen": "This request has lapsed.",
};
