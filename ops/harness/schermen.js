/**
 * Which screens there are. The SPA's own router tells its routes, so that no list can forget one; here stands only what a
 * route cannot know of itself: who may open it, and an address where it shows something of the demo.
 */

/** Who opens a route; the di-adviseur where nothing is said. */
const rollen = {
  "/aanwezigheidstelling": "privacy-officer",
  "/beheer": "beheerder",
  "/bewaartermijnen": "privacy-officer",
  "/privacyinstellingen": "privacy-officer",
  "/verzoeken/inzage": "i-team",
  "/verzoeken/logboek": "privacy-officer",
};

const eerste = (lijst, aan) => async (vraag) => (await vraag(`/api/v1/${aan}`))[lijst][0];

/** Addresses of a route that needs a parameter, or of which the question part shows another picture. */
const adressen = {
  "/": ["/?kwartaal=2022-Q3"],
  "/banenafspraak": [
    "/banenafspraak?kwartaal=2022-Q3",
    "/banenafspraak?kwartaal=2022-Q3&opbouw=VWS.gerealiseerd,VWS.individueel",
  ],
  "/banenafspraak/vaststelling": ["/banenafspraak/vaststelling?kwartaal=2022-Q3"],
  "/diversiteit": [
    "/diversiteit",
    ...[
      "gender",
      "leeftijd",
      "stromen",
      "cultuur",
      "leiderschap",
      "selectie",
      "lhbtiq",
      "opbrengst",
      "bestaat-niet",
    ].map((onderwerp) => `/diversiteit?onderwerp=${onderwerp}`),
  ],
  "/actieplan": ["/actieplan", "/actieplan?beeld=lijst", "/actieplan?beeld=tijdlijn"],
  "/beleid": ["", "besluiten", "overleggen", "communicatie"].map((deel) => `/beleid${deel && `?onderwerp=${deel}`}`),
  "/jaarplannen/$onderdeel/po": ["/jaarplannen/KERN/po", "/jaarplannen/CCMO/po"],
  "/leveringen/$id": [
    async (vraag) => {
      const { leveringen } = await vraag("/api/v1/leveringen?limiet=500");
      return `/leveringen/${leveringen.find(({ afgekeurd }) => afgekeurd > 0).id}`;
    },
  ],
  "/verzoeken/$id": [
    async (vraag) => `/verzoeken/${(await eerste("terugzoekverzoeken", "terugzoekverzoeken")(vraag)).id}`,
  ],
  "/registers/$register": ["acties", "indicatoren", "risicos"].map((register) => `/registers/${register}`),
  "/registers/$register/nieuw": ["/registers/acties/nieuw"],
  "/registers/$register/$code": [
    async (vraag) => `/registers/acties/${(await eerste("regels", "registers/acties/regels?limiet=1")(vraag)).code}`,
  ],
};

/** What is read by who is not logged in. */
const buiten = ["/inloggen"];

/**
 * Every screen as `{ route, pad, rol }`, in the order of the router; no role where nobody is logged in.
 *
 * @param page shows any page of the SPA, logged in as somebody who may read leveringen, verzoeken and registers
 */
export async function schermen(page) {
  const routes = await page.evaluate(() => Object.keys(self.__TSR_ROUTER__.routesByPath));
  const vraag = async (pad) => (await page.request.get(pad)).json();
  const onbekend = [...Object.keys(rollen), ...Object.keys(adressen)].filter((route) => !routes.includes(route));
  const zonderAdres = routes.filter((route) => route.includes("$") && !adressen[route]);
  if (onbekend.length + zonderAdres.length > 0) {
    throw new Error(`no such route: ${onbekend}; a route that needs an example of its parameter: ${zonderAdres}`);
  }
  const alle = [];
  for (const route of routes) {
    const rol = buiten.includes(route) ? null : (rollen[route] ?? "di-adviseur");
    for (const adres of adressen[route] ?? [route]) {
      alle.push({ route, pad: typeof adres === "string" ? adres : await adres(vraag), rol });
    }
  }
  return alle;
}
