import type { Opbouwcijfer } from "@/api/schemas";

/** A figure of a unit, or of the whole. */
export interface Plaats {
  code: string;
  cijfer: Opbouwcijfer;
}

const cijfers: Record<Opbouwcijfer, true> = {
  bezetting: true,
  quotum: true,
  individueel: true,
  binnenwerk: true,
  inleen: true,
  individueelEnInleen: true,
  gerealiseerd: true,
  realisatiePercentage: true,
  tekort: true,
  rekenvoorbeeldHeffing: true,
  prognoseQuotum: true,
  nogNodig: true,
};

const isCijfer = (naam: string | undefined): naam is Opbouwcijfer => naam !== undefined && Object.hasOwn(cijfers, naam);

/** The way down from a figure as an address has it: `RIVM.tekort,RIVM.quotum`. Empty when it leads nowhere. */
export function padVan(tekst: string): Plaats[] {
  const pad: Plaats[] = [];
  for (const stap of tekst.split(",")) {
    const [code, cijfer] = stap.split(".");
    if (!code || !isCijfer(cijfer)) {
      return [];
    }
    pad.push({ code, cijfer });
  }
  return pad;
}

export const alsTekst = (pad: Plaats[]) => pad.map(({ code, cijfer }) => `${code}.${cijfer}`).join(",");
