import { type Language, useLanguage } from "@/i18n/language";

const nl = {
  knop: "Exporteren",
  titel: (kwartaal: string, versie: number) => `Cijfers van ${kwartaal}, versie ${versie}, exporteren`,
  uitleg: "U krijgt de cijfers die u op dit scherm mag zien. Wat is verborgen, staat ook niet in het bestand.",
  csv: "CSV",
  json: "JSON",
  afdrukken: "Afdrukken",
  bestanden: "Zonder wachtwoord",
  excel: "Excel met wachtwoord",
  excelUitleg:
    "Het werkboek van de Banenmonitor, met formules, parameters en bronnen. Kies een wachtwoord van minstens 12 tekens. Het wordt nergens bewaard: bent u het kwijt, dan kan niemand het bestand openen. Maak het dan opnieuw.",
  wachtwoord: "Wachtwoord",
  nogmaals: "Herhaal het wachtwoord",
  anders: "De twee wachtwoorden zijn niet gelijk.",
  maak: "Excel maken",
  bezig: "Bezig met maken…",
  klaar: "Het werkboek is gemaakt en staat bij uw downloads.",
  sluit: "Sluiten",
};

const en: typeof nl = {
  knop: "Export",
  titel: (kwartaal, versie) => `Export the figures of ${kwartaal}, version ${versie}`,
  uitleg: "You get the figures that you may see on this screen. What is hidden is not in the file either.",
  csv: "CSV",
  json: "JSON",
  afdrukken: "Print",
  bestanden: "Without a password",
  excel: "Excel with a password",
  excelUitleg:
    "The workbook of the Banenmonitor, with formulas, parameters and sources. Choose a password of at least 12 characters. It is kept nowhere: if you lose it, nobody can open the file. Then make it again.",
  wachtwoord: "Password",
  nogmaals: "Repeat the password",
  anders: "The two passwords are not the same.",
  maak: "Make Excel file",
  bezig: "Making it…",
  klaar: "The workbook is made and is among your downloads.",
  sluit: "Close",
};

const teksten: Record<Language, typeof nl> = { nl, en };

export const useUitvoertekst = () => teksten[useLanguage().language];
