import { banenafspraak } from "./banenafspraak";
import { inloggen } from "./inloggen";
import { kern } from "./kern";
import { levering } from "./levering";
import { leveringen } from "./leveringen";
import { overzicht } from "./overzicht";

/** The texts of the screens in Dutch, a file per screen or theme; the other languages follow its shape. */
export const nl = { ...kern, inloggen, overzicht, banenafspraak, leveringen, levering };

export type Text = typeof nl;
