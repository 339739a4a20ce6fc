import type { Text } from "@/i18n/nl";

/** What the server refuses about a reorganisation, by code. */
export const organisatie: Text["problemen"] = {
  "aantal-past-niet": "The number of units does not fit this kind.",
  "onderdeel-bestaat-niet": "This unit does not exist, or not any more.",
  "onderdeel-verandert-later": "This unit changes on or after that day already; choose a later day.",
  "onderdeel-dubbel": "Name each unit once.",
  "code-van-monitor": "The monitor uses this code itself.",
  "code-bestaat": "This code is or was of another unit; choose a new one.",
  "ouder-past-niet": "Choose a unit that is there then, in the same scope.",
  "ouder-kring": "A unit cannot be a part of itself.",
  "heeft-onderdelen": "Others are still part of this unit; move those first.",
  "deel-onveranderd": "Nothing changes in this unit.",
  "verandert-meer": "A renaming changes the name only, a move the place only.",
  "stand-al-vastgesteld":
    "Figures of that day or a later one are final already, and never change. Choose a later day; at «Units» they can be read in the new tree too.",
  "al-geleverd":
    "Deliveries of that day or a later one were processed already. Choose a later day; or withdraw those deliveries, have the reorganisation approved, and deliver them again with the codes from then on.",
};
