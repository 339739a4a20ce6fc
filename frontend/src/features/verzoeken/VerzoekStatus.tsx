import type { Terugzoekstatus } from "@/api/schemas";
import { Badge, type Tone } from "@/ui/Badge";
import type { IconName } from "@/ui/Icon";
import { useVerzoektekst } from "./tekst";

const looks: Record<Terugzoekstatus, [Tone, IconName]> = {
  aangevraagd: ["warn", "triangle"],
  goedgekeurd: ["warn", "triangle"],
  afgewezen: ["bad", "close"],
  ingetrokken: ["neutral", "dash"],
  verlopen: ["neutral", "dash"],
  afgehandeld: ["ok", "check"],
};

/** Where a request is in its life. */
export function VerzoekStatus({ status }: { status: Terugzoekstatus }) {
  const v = useVerzoektekst();
  const [tone, icon] = looks[status];
  return (
    <Badge tone={tone} icon={icon}>
      {v.statussen[status]}
    </Badge>
  );
}
