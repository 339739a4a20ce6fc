import { app } from "./app";
import { cijfer, figuur } from "./cijfer";
import { onderwerpen, rollen, soorten } from "./namen";
import { afkeuringen, problemen } from "./problemen";
import { status } from "./status";

/** The texts that every visit needs, and those that more than one screen shares; the rest comes with its screen. */
export const kern = {
  app,
  soorten,
  onderwerpen,
  rollen,
  status,
  cijfer,
  figuur,
  problemen,
  afkeuringen,
};

export type Kerntekst = typeof kern;
