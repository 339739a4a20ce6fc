import type { Text } from "@/i18n/nl";

/** What a check found that somebody must weigh. */
export const meldingen: Text["problemen"] = {
  "afgekeurde-regels": "Rejected lines: {aantal} ({procent}%); they do not count.",
  "afkeur-boven-grens":
    "{procent}% of the lines were rejected; up to {grens}% can be processed. Mend the file and deliver it again.",
  "dubbele-sleutels":
    "Lines have the same key; among the rejected lines: {aantal}. Remove the double ones and deliver the file again.",
  "koppeling-laag":
    "{procent}% of the doelgroepregister was found in personeel; under {grens}% somebody else than who delivered must confirm that this is right.",
  "pakbon-andere-afdruk":
    "The file is not the one of the pakbon: the digest (SHA-256) differs. Deliver the file as it was made with the pakbon; saving it in Excel, or the same table in another format, gives another digest.",
  "pakbon-ander-aantal": "The number of lines is not that on the pakbon. Have the file and its pakbon made again.",
  "pakbon-ander-totaal":
    "A control total is not that on the pakbon: {kolommen}. Have the file and its pakbon made again.",
  "geen-basis":
    "There is no processed complete delivery of this or an earlier peildatum for the mutatie to follow. Deliver the complete file first.",
  "mutatie-ingehaald":
    "A complete delivery of a later peildatum in this quarter was processed already; the mutatie would count nowhere. Deliver it with a later peildatum.",
  "te-veel-mutaties":
    "{grens} mutaties were processed on top of the complete delivery; there can be no more. Deliver the complete file.",
  "mutatie-andere-sleutel":
    "The pseudoniemen of this mutatie were made with another key than those of the complete delivery; nothing would match. Deliver the complete file.",
  "mutatie-omvang":
    "This mutatie has {aantal} lines, and {vorige} are in force; with more than {grens}% somebody else than who delivered must confirm that this is no complete file.",
  "mutaties-vervallen":
    "With this complete delivery {aantal|1 earlier mutatie no longer counts|# earlier mutaties no longer count}. Confirm that the file holds the changes already, or deliver them again afterwards.",
  "omvang-afwijkend":
    "The number of lines went from {vorige} to {aantal}; with more than {grens}% difference somebody else than who delivered must confirm that this is right.",
};
