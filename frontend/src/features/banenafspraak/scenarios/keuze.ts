/** How many scenarios stand side by side. */
export const MINSTE = 2;
export const MEESTE = 4;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ids in an address, no more than fit side by side; what is no id is left out. */
export const gekozenIds = (ids: string | undefined) =>
  [...new Set((ids ?? "").split(",").filter((id) => UUID.test(id)))].slice(0, MEESTE);
