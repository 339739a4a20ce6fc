import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Onderwerp } from "@/lib/onderwerpen";
import { Aanleverlink } from "@/ui/Aanleverlink";
import { PageHead } from "@/ui/PageHead";
import { PrintButton } from "@/ui/PrintButton";
import schikking from "@/ui/Schikking.module.css";
import { Onderwerpen } from "./Onderwerpen";
import { useDiversiteittekst } from "./tekst";

const route = getRouteApi("/binnen/diversiteit");

interface PaginaProps {
  onderwerp: Onderwerp;
  /** The sentence that the figures make; without figures it says what is missing. */
  conclusie: string | undefined;
  /** What can be done with the whole subject. */
  acties?: ReactNode;
  children: ReactNode;
}

/** One subject: its conclusion, the way to the others, and its figures. */
export function Pagina({ onderwerp, conclusie, acties, children }: PaginaProps) {
  const d = useDiversiteittekst();
  const { mij } = route.useRouteContext();
  return (
    <>
      <PageHead title={d.onderwerpen[onderwerp]} conclusion={conclusie ?? d.geenZin}>
        {acties}
        <PrintButton />
      </PageHead>
      <Onderwerpen />
      <div className={schikking.stack}>
        {conclusie === undefined && <Aanleverlink mij={mij} />}
        {children}
      </div>
    </>
  );
}
