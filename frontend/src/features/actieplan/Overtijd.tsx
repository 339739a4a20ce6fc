import { Badge } from "@/ui/Badge";
import { useActieplantekst } from "./tekst";

/** Says that something should have been done by now. */
export function Overtijd({ laat }: { laat: boolean }) {
  const a = useActieplantekst();
  return (
    laat && (
      <Badge tone="warn" icon="triangle">
        {a.overTijd}
      </Badge>
    )
  );
}
