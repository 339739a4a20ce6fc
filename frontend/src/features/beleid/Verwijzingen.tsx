import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { keuzelijstQuery } from "@/api/registers";
import { Regellink } from "@/ui/Regellink";
import styles from "./Beleid.module.css";

interface VerwijzingenProps {
  /** What these rows are to the one they stand under. */
  kop: string;
  register: string;
  codes: string[];
  /** In one line, where many rows say the same. */
  inRegel?: boolean;
}

/** The rows that one refers to, each under its own title. */
export function Verwijzingen({ kop, register, codes, inRegel = false }: VerwijzingenProps) {
  const { data = [] } = useQuery({ ...keuzelijstQuery(register), enabled: codes.length > 0 });
  if (codes.length === 0) {
    return null;
  }
  const link = (code: string) => (
    <Regellink register={register} code={code}>
      <span lang="nl">{data.find((regel) => regel.code === code)?.titel ?? code}</span>
    </Regellink>
  );
  if (inRegel) {
    return (
      <span className={styles.onder}>
        {kop}:{" "}
        {codes.map((code, plaats) => (
          <Fragment key={code}>
            {plaats > 0 && ", "}
            {link(code)}
          </Fragment>
        ))}
      </span>
    );
  }
  return (
    <div className={styles.verwijzingen}>
      <span className={styles.klein}>{kop}</span>
      <ul>
        {codes.map((code) => (
          <li key={code}>{link(code)}</li>
        ))}
      </ul>
    </div>
  );
}
