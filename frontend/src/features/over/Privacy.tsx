import { privacy } from "./privacyTekst";
import { Tekstpagina } from "./Tekstpagina";

export const Privacy = () => <Tekstpagina paginas={privacy} />;
