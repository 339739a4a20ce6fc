import type { Doelregel } from "@/api/schemas";
import { type DoelStatus, StatusBadge } from "./StatusBadge";

/** The verdicts of the server as the statuses that are drawn. */
export const oordeelstatussen: Record<Doelregel["oordeel"], DoelStatus> = {
  gehaald: "gehaald",
  "op-koers": "opKoers",
  achter: "achter",
  "niet-vast-te-stellen": "onbekend",
  "geen-meting": "geenMeting",
  "zonder-doel": "zonderDoel",
};

/** The verdict over a target as the server gives it. */
export const OordeelBadge = ({ oordeel }: Pick<Doelregel, "oordeel">) => (
  <StatusBadge status={oordeelstatussen[oordeel]} />
);
