import { Badge, type Tone } from "@/ui/Badge";
import type { IconName } from "@/ui/Icon";
import { useRegisterkeuzes } from "@/ui/useRegisterkeuzes";

/** As a word, a shape and a colour; what nobody can be late with is never red. */
const vormen: Record<string, [tone: Tone, icon: IconName]> = {
  genomen: ["ok", "check"],
  ingevoerd: ["ok", "check"],
  gedaan: ["ok", "check"],
  bezig: ["warn", "triangle"],
  geagendeerd: ["warn", "triangle"],
  voorbereid: ["neutral", "dash"],
  gepland: ["neutral", "dash"],
  aangehouden: ["warn", "pause"],
  vervallen: ["neutral", "close"],
};

/** How far a row is. */
export function Regelstatus({ register, status }: { register: string; status: string }) {
  const { heet } = useRegisterkeuzes(register);
  const [tone, icon] = vormen[status] ?? ["neutral", "question"];
  return (
    <Badge tone={tone} icon={icon}>
      {heet("status", status)}
    </Badge>
  );
}
