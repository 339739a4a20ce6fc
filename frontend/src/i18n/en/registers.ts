import type { Text } from "@/i18n/nl";

/** What the server refuses about a row of a register, by code. */
export const registers: Text["problemen"] = {
  "register-alleen-toevoegen": "What is recorded here does not change. End the row and add a new one.",
  "register-niet-van-u": "Your role changes nothing in this register.",
  "niet-uw-dienstonderdeel": "You record something for your own unit only.",
  "regel-beeindigd": "This row was ended. Bring it back from its history first.",
  "telt-mee-zonder-bron":
    "With tracks 3, 4 and 5 the work is at another employer. Write why this action counts all the same.",
  "klaar-zonder-banen": "This action is done and counts. Fill in how many jobs were realised; 0 is allowed.",
  "verwijzing-onbekend": "{code} is not in that register.",
  "veld-onbekend": "This register does not have that field.",
  "bestand-klopt-niet": "The file is not right; nothing was kept.",
  "kolom-onbekend": "This register has no column of that name.",
  "kolom-dubbel": "This column is there twice.",
  "te-veel-regels": "A file has at most 10,000 lines.",
  "regel-past-niet": "This line has another number of cells than the head.",
  "code-past-niet": "This code does not have the form of this register's.",
  "blokkeert-niets": "Only what must be solved about a stand can keep it from being vastgesteld.",
  "opmerking-niet-open": "This comment was solved already, or does not ask for it.",
  "code-dubbel": "This code is there twice.",
  "definitie-vanaf-ontbreekt": "Fill in from which day this version of the definition holds.",
  "definitie-niet-later": "A new definition holds from a later day than the one before.",
  "kans-en-gevolg-samen": "Fill in both likelihood and impact, or neither.",
  "na-hoger-dan-voor": "After the measure this cannot be higher than without it.",
  "maatregel-ontbreekt":
    "Describe the measure after which the risk is lower, or leave likelihood and impact after it empty.",
  "score-voor-ontbreekt": "Also fill in likelihood and impact without the measure, to see what it does.",
  "getal-onder-nul": "This cannot be below 0.",
  "groep-te-klein": "Record no figure about fewer persons than the threshold.",
  "einde-voor-begin": "The last year is not before the first.",
};
