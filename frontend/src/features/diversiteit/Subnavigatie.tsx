import { getRouteApi, Link } from "@tanstack/react-router";
import styles from "./Diversiteit.module.css";
import { onderwerpen } from "./onderwerpen";
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
              search={onderwerp === "cultureel" ? {} : { onderwerp }}
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
