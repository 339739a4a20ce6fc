import type { ComponentProps } from "react";
import { begrippen } from "@/features/begrippen/begrippenTekst";
import { useOrganisatietekst } from "@/features/organisatie/tekst";
import { useZin } from "@/features/organisatie/useZin";
import { useScreenLanguage } from "@/i18n/screenLanguage";
import { Zoekdialoog } from "@/ui/zoeken/Zoekdialoog";

/** The search with the words of the screens that it leads to, which come only when somebody searches. */
export function Zoekvenster(
  props: Omit<ComponentProps<typeof Zoekdialoog>, "begrippen" | "levering" | "reorganisatie">,
) {
  const { language, t, f } = useScreenLanguage();
  const o = useOrganisatietekst();
  const zin = useZin();
  const woorden = begrippen[language].delen.flatMap((deel) => (deel.begrippen ?? []).map(([begrip]) => begrip));
  return (
    <Zoekdialoog
      {...props}
      begrippen={woorden}
      levering={({ soort, peildatum, status }) => ({
        titel: `${t.soorten[soort]}, ${f.longDay(peildatum)}`,
        fragment: t.leveringen.status[status],
      })}
      reorganisatie={(gevonden) => ({
        titel: zin(gevonden),
        fragment: `${o.per(f.longDay(gevonden.ingangsdatum))} · ${o.status[gevonden.status]} · ${gevonden.fragment}`,
      })}
    />
  );
}
