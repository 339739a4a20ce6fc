import type { Reorganisatie } from "@/api/schemas";
import { quarterName } from "@/lib/format";
import styles from "./Organisatie.module.css";
import { useOrganisatietekst } from "./tekst";

/** What a reorganisation touches, told before it is approved. */
export function Gevolgen({ effect }: { effect: NonNullable<Reorganisatie["effect"]> }) {
  const o = useOrganisatietekst();
  return (
    <ul className={styles.gevolgen}>
      <li>{o.gevolgCodes(effect.onbekend)}</li>
      <li>
        {o.gevolgStanden(
          effect.standen.filter(({ status }) => status === "voorlopig").map(({ kwartaal }) => quarterName(kwartaal)),
        )}
      </li>
      <li>{o.gevolgLeveringen(effect.leveringen.length)}</li>
      <li>{o.gevolgLezers(effect.accounts, effect.apiClients)}</li>
      <li>{o.gevolgVast}</li>
    </ul>
  );
}
