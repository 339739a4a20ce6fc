import { useInfiniteQuery } from "@tanstack/react-query";
import type { Register, Registerregel } from "@/api/schemas";
import { useLanguage } from "@/i18n/language";
import { NextPage } from "@/ui/NextPage";
import { ProblemMessage } from "@/ui/ProblemMessage";
import { Regellink } from "@/ui/Regellink";
import { wijzigingenQuery } from "./queries";
import styles from "./Register.module.css";
import { useRegistertekst } from "./tekst";
import { naam } from "./velden";

interface LaatsteWijzigingenProps {
  registers: Register[];
  limiet: number;
}

/** What changed in all registers, newest first. */
export function LaatsteWijzigingen({ registers, limiet }: LaatsteWijzigingenProps) {
  const r = useRegistertekst();
  const query = useInfiniteQuery(wijzigingenQuery(limiet));
  if (query.isError) {
    return <ProblemMessage error={query.error} onRetry={() => query.refetch()} />;
  }
  const versies = query.data?.pages.flatMap(({ versies }) => versies) ?? [];
  return (
    <>
      {query.isSuccess && versies.length === 0 && <p>{r.geenWijzigingen}</p>}
      <ul className={styles.lijst} aria-busy={query.isPending}>
        {versies.map((versie) => (
          <Wijziging key={`${versie.register} ${versie.code} ${versie.versie}`} versie={versie} registers={registers} />
        ))}
      </ul>
      <NextPage query={query}>{r.meerWijzigingen}</NextPage>
    </>
  );
}

function Wijziging({ versie, registers }: { versie: Registerregel; registers: Register[] }) {
  const { language, f } = useLanguage();
  const r = useRegistertekst();
  const register = registers.find(({ code }) => code === versie.register);
  const soort = register ? naam({ nl: register.nl.een, en: register.en.een }, language) : versie.register;
  return (
    <li>
      <span>
        <Regellink register={versie.register} code={versie.code}>
          {versie.titel}
        </Regellink>
        {versie.beeindigdOp && ` (${r.beeindigdKort.toLowerCase()})`}
      </span>
      <span className={styles.klein}>
        {soort} {versie.code} · {r.versieRegel(versie.versie, versie.gewijzigdDoor, f.moment(versie.gewijzigdOp))}
      </span>
      {versie.notitie && <span className={styles.klein}>{versie.notitie}</span>}
    </li>
  );
}
