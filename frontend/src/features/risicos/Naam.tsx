import { Link } from "@tanstack/react-router";
import { Regellink } from "@/ui/Regellink";
import styles from "./Risicos.module.css";
import { useRisicotekst } from "./tekst";

interface NaamProps {
  register: "risicos" | "kansen";
  code: string;
  titel: string;
  magWijzigen: boolean;
  /** Where an address within the page leads to. */
  id?: string;
}

/** What a row is called, with its number, and the way to change it for who may. */
export function Naam({ register, code, titel, magWijzigen, id }: NaamProps) {
  const r = useRisicotekst();
  return (
    <>
      <Regellink register={register} code={code} {...(id && { id })}>
        {titel}
      </Regellink>{" "}
      <span className={styles.klein}>
        {code}
        {magWijzigen && (
          <>
            {" · "}
            <Link
              to="/registers/$register/$code"
              params={{ register, code }}
              search={{ wijzigen: true }}
              aria-label={r.wijzigVan(titel)}
              className={styles.wijzigen}
            >
              {r.wijzigen}
            </Link>
          </>
        )}
      </span>
    </>
  );
}
