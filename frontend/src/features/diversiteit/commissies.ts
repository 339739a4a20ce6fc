import { veldtekst } from "@/api/registers";
import type { Registerregel } from "@/api/schemas";

export const REGISTER = "selectiecommissies";

/** The committees of one quarter; only how many, never who. */
export interface Commissietelling {
  code: string;
  kwartaal: string;
  voldoet: number;
  voldoetNiet: number;
  onbekend: number;
  alle: number;
}

const aantal = ({ velden }: Registerregel, veld: string): number => {
  const waarde = velden[veld];
  return typeof waarde === "number" ? waarde : 0;
};

/** In the order of the quarters, whatever the order in which they were recorded. */
export const commissietelling = (regels: Registerregel[]): Commissietelling[] =>
  regels
    .map((regel) => {
      const [voldoet, voldoetNiet, onbekend] = [
        aantal(regel, "voldoet"),
        aantal(regel, "voldoetNiet"),
        aantal(regel, "onbekend"),
      ];
      return {
        code: regel.code,
        kwartaal: veldtekst(regel, "kwartaal"),
        voldoet,
        voldoetNiet,
        onbekend,
        alle: voldoet + voldoetNiet + onbekend,
      };
    })
    .sort((een, ander) => een.kwartaal.localeCompare(ander.kwartaal));
