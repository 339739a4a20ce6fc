import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { registersQuery } from "@/api/registers";
import { useLanguage } from "@/i18n/language";
import { Card } from "@/ui/Card";
import { PageHead } from "@/ui/PageHead";
import { naam } from "@/ui/registerveld";
import schikking from "@/ui/Schikking.module.css";
import { LaatsteWijzigingen } from "./LaatsteWijzigingen";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";
import { Zoeken } from "./Zoeken";

/** Everything that is recorded of the policy: which registers there are, what changed lately, and a search through all. */
export function Registers() {
  const { language } = useLanguage();
  const r = useRegistertekst();
  const { data: registers } = useSuspenseQuery(registersQuery);
  const regels = registers.reduce((som, { aantal }) => som + aantal, 0);
  const opNaam = registers
    .map((register) => ({ ...register, heet: naam({ nl: register.nl.veel, en: register.en.veel }, language) }))
    .sort((een, ander) => een.heet.localeCompare(ander.heet, language));
  return (
    <>
      <PageHead title={r.title} conclusion={r.conclusie(regels, registers.length)} />
      <div className={schikking.stack}>
        <Card title={r.zoeken}>
          <Zoeken registers={registers} />
        </Card>
        <Card title={r.title}>
          <ul className={styles.registers}>
            {opNaam.map(({ code, heet, aantal }) => (
              <li key={code}>
                <Link to="/registers/$register" params={{ register: code }}>
                  {heet}
                </Link>
                <span className={styles.aantal}>{aantal}</span>
              </li>
            ))}
          </ul>
        </Card>
        <p>
          <Link to="/tegenstrijdigheden">{r.tegenstrijdigheden}</Link>
        </p>
        <div id="wijzigingen">
          <Card title={r.laatsteWijzigingen}>
            <LaatsteWijzigingen registers={registers} limiet={10} />
          </Card>
        </div>
      </div>
    </>
  );
}
