/** A number of jobs; it comes written with one decimal. */
export const jobs = (count: string) => (count === "1.0" ? `${count} job` : `${count} jobs`);
