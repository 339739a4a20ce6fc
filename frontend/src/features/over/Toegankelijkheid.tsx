import { Tekstpagina } from "./Tekstpagina";
import { toegankelijkheid } from "./toegankelijkheidTekst";

export const Toegankelijkheid = () => <Tekstpagina paginas={toegankelijkheid} />;
