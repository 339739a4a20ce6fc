import type { Kwartaalprognose } from "@/api/schemas";
import { absolute, toNumber } from "@/lib/figure";
import { type Format, quarterName } from "@/lib/format";
import type { Prognosetekst } from "./tekst";

/** What the forecast comes down to: where it ends, whether that is enough, and how sure that is. */
export function conclusie(p: Prognosetekst, f: Format, { punten, reden, kans }: Kwartaalprognose): string {
  const laatste = punten.at(-1);
  if (!laatste) {
    return p.redenen[reden ?? "onvolledig"];
  }
  const { kwartaal, verwacht, laag, hoog, nogNodig } = laatste;
  const waar = p.verwacht(quarterName(kwartaal), f.oneDecimal(verwacht), f.oneDecimal(laag), f.oneDecimal(hoog));
  if (nogNodig === null) {
    return `${waar} ${p.zonderPercentage(kwartaal.slice(0, 4))}`;
  }
  const genoeg = toNumber(nogNodig) <= 0 ? p.genoeg : p.nodig(f.oneDecimal(absolute(nogNodig)));
  const zeker = kans && (kans.percentageAanname ? p.kansAanname : p.kans)(kans.procent, f.rate(kans.percentage));
  return [waar, genoeg, zeker].filter(Boolean).join(" ");
}
