import { getRouteApi, Link } from "@tanstack/react-router";
import { onderwerpen, zoekVan } from "@/lib/onderwerpen";
import styles from "./Diversiteit.module.css";
import { useDiversiteittekst } from "./tekst";

const route = getRouteApi("/binnen/diversiteit");

/** Stands under the head of the page, before the figures. */
export function Subnavigatie() {
  const d = useDiversiteittekst();
  const { onderwerp: huidig = "cultureel" } = route.useSearch();
  return (
    <nav aria-label={d.nav} className={styles.sub}>
      <ul>
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
      </ul>
    </nav>
  );
}
