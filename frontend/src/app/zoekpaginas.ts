import type { Mij } from "@/api/schemas";
import type { Kerntekst } from "@/i18n/nl/kern";
import { gegevensEnBeheer, monitor } from "./navigation";

/** The pages that this role may open, by the names that the navigation gives them. */
export const paginas = (t: Kerntekst, mij: Mij) => [
  ...[...monitor, ...gegevensEnBeheer]
    .filter(({ mayRead }) => mayRead(mij))
    .map(({ to, label }) => ({ to: to as string, naam: t.app[label] })),
  { to: "/begrippen", naam: t.app.begrippen },
  { to: "/toegankelijkheid", naam: t.app.toegankelijkheid },
  { to: "/privacy", naam: t.app.privacy },
];
