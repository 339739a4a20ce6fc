import type { Text } from "@/i18n/nl";

export const afkeuringen: Text["afkeuringen"] = {
  "verplicht-leeg": { detail: "«{kolom}» is empty.", oplossing: "Fill in «{kolom}» on every line." },
  foutwaarde: {
    detail: "«{kolom}» is an error value of Excel, such as #N/A, or a formula without outcome.",
    oplossing: "Mend the formula in Excel and save the file once more.",
  },
  "token-ongeldig": {
    detail: "«{kolom}» is no token of 32 hexadecimal digits.",
    oplossing: "Make the file again with the I-team's pseudonymiser.",
  },
  "datum-ongeldig": {
    detail: "«{kolom}» is no existing date.",
    oplossing: "Write the date as 2022-09-30, 30-09-2022 or 20220930.",
  },
  "maand-ongeldig": { detail: "«{kolom}» is no month.", oplossing: "Write the month as 2022-09." },
  "jaar-ongeldig": {
    detail: "«{kolom}» is no year that fits here.",
    oplossing: "Write the year in four digits, such as 2022.",
  },
  "ander-jaar": {
    detail: "«{kolom}» is not the year of the reference date.",
    oplossing: "Deliver each year apart, with a reference date in that year.",
  },
  "getal-ongeldig": {
    detail: "«{kolom}» is no number.",
    oplossing: "Use digits with at most one comma or point, without grouping of thousands.",
  },
  "getal-te-veel-decimalen": {
    detail: "«{kolom}» has too many decimals.",
    oplossing: "Round it, and do not group thousands.",
  },
  "getal-buiten-bereik": {
    detail: "«{kolom}» is outside its limits.",
    oplossing: "Check the number and the unit of the column.",
  },
  "tekst-te-lang": { detail: "«{kolom}» is too long.", oplossing: "Shorten the text." },
  "tekst-stuurteken": {
    detail: "«{kolom}» holds a control character.",
    oplossing: "Remove invisible characters; a line end between quotes may stay.",
  },
  "waarde-onbekend": {
    detail: "«{kolom}» is none of the known words.",
    oplossing: "Choose a word that the column allows.",
  },
  "dienstonderdeel-onbekend": {
    detail: "«{kolom}» is no dienstonderdeel that exists on the reference date.",
    oplossing: "Use the code of the monitor, or have the dienstonderdeel added.",
  },
  "dienstonderdeel-voorbij": {
    detail: "{onderdeel} no longer exists since {dag}.",
    oplossing: "On this reference date, use: {andere}.",
    zonder: "Use the dienstonderdeel that the line belongs to on the reference date.",
  },
  "dienstonderdeel-nog-niet": {
    detail: "{onderdeel} exists only from {dag} on.",
    oplossing: "On this reference date, use: {andere}.",
    zonder: "Use the dienstonderdeel that the line belongs to on the reference date.",
  },
  "ja-nee-ongeldig": { detail: "«{kolom}» is no J or N.", oplossing: "Write J or N." },
  "eind-voor-begin": {
    detail: "«{kolom}» lies before the begin date of the same line.",
    oplossing: "Check both dates.",
  },
  "deel-groter-dan-geheel": {
    detail: "«{kolom}» is greater than the whole on the same line.",
    oplossing: "Check both numbers.",
  },
  "fijner-dan-afronding": {
    detail: "«{kolom}» is finer than the rounding on the same line.",
    oplossing: "Take percentage and rounding as the source gave them.",
  },
  "past-niet-bij-kenmerk": {
    detail: "«{kolom}» does not fit the characteristic on the same line.",
    oplossing:
      "With sex and with in- and outflow goes vrouw, man or onbekend; with an age class a class; with promotion where to.",
  },
  "past-niet-bij-eenheid": {
    detail: "«{kolom}» does not fit the unit on the same line.",
    oplossing: "A mark goes up to 10, a percentage up to 100.",
  },
  "te-veel-velden": {
    detail: "The line has more fields than the header.",
    oplossing: "Put text with a separator between quotes.",
  },
  "aanhalingsteken-onjuist": {
    detail: "Text follows after a closing quote.",
    oplossing: "Double a quote that belongs to the text.",
  },
  "dubbele-sleutel": {
    detail: "The key of this line occurs more often in the file.",
    oplossing: "Keep one line per key and deliver the file again.",
  },
};
