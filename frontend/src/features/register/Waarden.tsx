import type { Register, Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { naam } from "@/ui/registerveld";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";
import { Veldwaarde } from "./Veldwaarde";
import { isLeeg } from "./velden";

/** What a row holds, field by field; what is empty is named in one line. */
export function Waarden({ register, regel }: { register: Register; regel: Registerregel }) {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const velden = register.velden.filter(({ code }) => code !== register.titelveld);
  const leeg = velden.filter(({ code, soort }) => soort !== "onderdeel" && isLeeg(regel.velden[code]));
  return (
    <>
      <dl className={styles.waarden}>
        {velden
          .filter((veld) => !leeg.includes(veld))
          .map((veld) => {
            const waarde = regel.velden[veld.code];
            return (
              <div
                key={veld.code}
                className={veld.soort === "alinea" || veld.soort === "verwijzingen" ? styles.breed : undefined}
              >
                <dt>{naam(veld, language)}</dt>
                <dd>{isLeeg(waarde) ? r.geheelVws : <Veldwaarde veld={veld} waarde={waarde} voluit />}</dd>
              </div>
            );
          })}
      </dl>
      {leeg.length > 0 && (
        <p className={styles.klein}>{r.nietIngevuld(leeg.map((veld) => naam(veld, language)).join(", "))}</p>
      )}
    </>
  );
}
