/** A number of jobs; it comes written with one decimal. */
export const jobs = (count: string) => (count === "1.0" ? `${count} job` : `${count} jobs`);

/** A number of lines of a file. */
export const lines = (count: string) => (count === "1" ? `${count} line` : `${count} lines`);

/** A term as the API writes it, `P30D` or `P13M`. */
export const period = (termijn: string) => {
  const count = termijn.slice(1, -1);
  const unit = termijn.endsWith("M") ? "month" : "day";
  return `${count} ${unit}${count === "1" ? "" : "s"}`;
};
