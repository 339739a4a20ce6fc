/** What a screen asks of the server for itself; who is logged in is known already. */
export const gegevens = (url) =>
  url.pathname.startsWith("/api/v1/") && !/\/(mij|instantie|sessies)$/.test(url.pathname);
