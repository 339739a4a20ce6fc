import { getRouteApi, Link } from "@tanstack/react-router";
import { onderwerpen, zoekVan } from "@/lib/onderwerpen";
import { Subnavigatie } from "@/ui/Subnavigatie";
import { useDiversiteittekst } from "./tekst";

const route = getRouteApi("/binnen/diversiteit");

/** Stands under the head of the page, before the figures. */
export function Onderwerpen() {
  const d = useDiversiteittekst();
  const { onderwerp: huidig = "cultureel" } = route.useSearch();
  return (
    <Subnavigatie naam={d.nav}>
      {onderwerpen.map((onderwerp) => (
        <li key={onderwerp}>
          <Link
            to="/diversiteit"
            search={zoekVan(onderwerp)}
            activeOptions={{ exact: true }}
            aria-current={onderwerp === huidig ? "page" : undefined}
          >
            {d.onderwerpen[onderwerp]}
          </Link>
        </li>
      ))}
    </Subnavigatie>
  );
}
