import { app } from "./app";
import { banenafspraak } from "./banenafspraak";
import { cijfer, figuur } from "./cijfer";
import { inloggen } from "./inloggen";
import { levering } from "./levering";
import { leveringen } from "./leveringen";
import { onderwerpen, rollen, soorten } from "./namen";
import { overzicht } from "./overzicht";
import { afkeuringen, problemen } from "./problemen";
import { status } from "./status";

/** Every text of the screens in Dutch, a file per screen or theme; the other languages follow its shape. */
export const nl = {
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

export type Text = typeof nl;
