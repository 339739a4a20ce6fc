import { Fragment } from "react";
import type { Registerveld } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { Regellink } from "@/ui/Regellink";
import { leesbaar } from "@/ui/registerveld";
import styles from "./Register.module.css";
import { useKeuzelijst } from "./useKeuzelijst";

interface VeldwaardeProps {
  veld: Registerveld;
  waarde: unknown;
  /** Whether a reference says what it points at, for where there is room. */
  voluit?: boolean;
}

/** Kinds that hold what somebody wrote, which is Dutch. */
const inWoorden = new Set<Registerveld["soort"]>(["regel", "alinea", "rol"]);

/** What a field of a row holds; a reference opens what it points at. */
export function Veldwaarde({ veld, waarde, voluit = false }: VeldwaardeProps) {
  const { language, f } = useLanguage();
  if (!veld.register || !waarde) {
    const gelezen = leesbaar(veld, waarde, language, f);
    return inWoorden.has(veld.soort) ? <span lang="nl">{gelezen}</span> : gelezen;
  }
  const codes = Array.isArray(waarde) ? (waarde as string[]) : [String(waarde)];
  return voluit ? (
    <Voluit register={veld.register} codes={codes} />
  ) : (
    codes.map((code, plaats) => (
      <Fragment key={code}>
        {plaats > 0 && ", "}
        <Regellink register={veld.register ?? ""} code={code} />
      </Fragment>
    ))
  );
}

function Voluit({ register, codes }: { register: string; codes: string[] }) {
  const regels = useKeuzelijst(register, codes);
  return codes.map((code) => {
    const titel = regels.find((regel) => regel.code === code)?.titel;
    return (
      <span key={code} className={styles.verwijzing}>
        <Regellink register={register} code={code}>
          {titel ? `${code} · ${titel}` : code}
        </Regellink>
      </span>
    );
  });
}
