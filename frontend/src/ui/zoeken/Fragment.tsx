import { Fragment as Deel } from "react";
import styles from "./Zoeken.module.css";

/** Where the words stand: what was found is between ⟦ and ⟧. */
export function Fragment({ tekst }: { tekst: string }) {
  return tekst.split(/⟦(.*?)⟧/).map((deel, plaats) =>
    plaats % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have only their place
      <mark key={plaats} className={styles.gevonden}>
        {deel}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have only their place
      <Deel key={plaats}>{deel}</Deel>
    ),
  );
}
