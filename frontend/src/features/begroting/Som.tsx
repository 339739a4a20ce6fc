import type { Bedragsom, Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Regellink } from "@/ui/Regellink";
import styles from "./Begroting.module.css";
import { somtekst } from "./begroting";
import { bedragtekst, type Posten } from "./posten";
import { useBegrotingstekst } from "./tekst";

interface SomProps {
  som: Bedragsom;
  posten: Posten;
  /** What amount of an item is added up. */
  veld?: "bedrag" | "verplicht" | "gerealiseerd";
}

/** A sum that opens the items it is made of, each with its own amount. */
export function Som({ som, posten, veld = "bedrag" }: SomProps) {
  const { f } = useLanguage();
  const b = useBegrotingstekst();
  const tekst = somtekst(b, f, som);
  if (som.posten.length === 0) {
    return tekst;
  }
  return (
    <details className={styles.som}>
      <summary>{tekst}</summary>
      <ul>
        {som.posten.map((code) => (
          <li key={code}>
            <Post post={posten.get(code)} code={code} veld={veld} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Post({ post, code, veld }: { post: Registerregel | undefined; code: string; veld: string }) {
  const { f } = useLanguage();
  const b = useBegrotingstekst();
  return (
    <>
      <Regellink register="begrotingsposten" code={code}>
        {post?.titel ?? code}
      </Regellink>{" "}
      <span className={styles.klein}>
        {code}, {bedragtekst(b, f, post, veld)}
      </span>
    </>
  );
}
