import { begrippen } from "./begrippenTekst";
import { Tekstpagina } from "./Tekstpagina";

export const Begrippen = () => <Tekstpagina paginas={begrippen} />;
