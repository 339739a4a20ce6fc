import type { Text } from "@/i18n/nl";

export const status: Text["status"] = {
  gehaald: "Met",
  opKoers: "On course",
  achter: "Behind",
  geenMeting: "No measurement",
  onbekend: "Cannot be established",
  zonderDoel: "No target",
  legenda: "What the statuses mean",
  uitleg: {
    gehaald: "the measurement meets the norm",
    opKoers: "not met yet, but at least as far as the path to the norm asks",
    achter: "not met yet, and less far than the path asks, or without a path",
    geenMeting: "there is no figure yet",
    onbekend:
      "a source is missing, the figure is hidden or rounded, about another group, from before the horizon, or the only one yet",
    zonderDoel: "no norm was agreed",
  },
};
