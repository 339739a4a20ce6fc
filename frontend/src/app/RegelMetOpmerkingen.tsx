import { getRouteApi } from "@tanstack/react-router";
import { Opmerkingen } from "@/features/opmerkingen/Opmerkingen";
import { Regelpagina } from "@/features/register/Regelpagina";
import styles from "./pages.module.css";

const route = getRouteApi("/binnen/registers/$register/$code");

/** A row of a register, and what people say of it. */
export function RegelMetOpmerkingen() {
  const { mij } = route.useRouteContext();
  const { register, code } = route.useParams();
  return (
    <>
      <Regelpagina key={`${register} ${code}`} />
      <div className={styles.below}>
        <Opmerkingen mij={mij} onderwerp={`registers/${register}/${code}`} />
      </div>
    </>
  );
}
