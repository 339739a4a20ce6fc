import type { Text } from "@/i18n/nl";
import { afkeuringen } from "./afkeuringen";
import { app } from "./app";
import { banenafspraak } from "./banenafspraak";
import { cijfer, figuur } from "./cijfer";
import { inloggen } from "./inloggen";
import { levering } from "./levering";
import { leveringen } from "./leveringen";
import { onderwerpen, rollen, soorten } from "./namen";
import { overzicht } from "./overzicht";
import { problemen } from "./problemen";
import { status } from "./status";

/** The screens in English; terms of the law and of the ministry's organisation stay Dutch. */
export const en: Text = {
  app,
  soorten,
  onderwerpen,
  rollen,
  status,
  cijfer,
  figuur,
  inloggen,
  overzicht,
  banenafspraak,
  leveringen,
  levering,
  problemen,
  afkeuringen,
};
