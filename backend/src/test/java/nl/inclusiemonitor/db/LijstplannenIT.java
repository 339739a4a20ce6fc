package nl.inclusiemonitor.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.inclusiemonitor.levering.dossier.Leveringzoeker;
import nl.inclusiemonitor.organisatie.reorganisatie.Reorganisatiezoeker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of each list that grows reads no more than it shows, with twenty thousand rows in it. */
class LijstplannenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final String PRODUCT = "nl.inclusiemonitor.";
  private static final Plan PLAN = new Plan(DATABASE);

  @BeforeAll
  static void vul() throws SQLException {
    DATABASE.sql(
        """
        insert into audit (door_id, door_naam, handeling, onderwerp, onderwerp_id)
        select gen_random_uuid(), 'proef', 'gewijzigd', 'account', n::text from generate_series(1, 20000) as n
        """,
        """
        insert into leveringen (id, soort, peildatum, geleverd_door, geleverd_door_naam, status, verwerkt_op)
        select gen_random_uuid(), 'mto', '2000-01-01'::date + n % 9000, gen_random_uuid(), 'proef', 'verwerkt', now()
        from generate_series(1, 20000) as n
        """,
        """
        insert into reorganisaties (id, soort, ingangsdatum, van, naar, toelichting, voorgesteld_door, voorgesteld_door_naam,
          voorgesteld_op)
        select gen_random_uuid(), 'einde', '2014-01-01'::date + n % 9000, array['U' || n], '[]', 'besluit nummer' || n,
          gen_random_uuid(), 'proef', now()
        from generate_series(1, 20000) as n
        """,
        """
        insert into accounts (id, gebruikersnaam, naam, wachtwoord_afdruk, rollen)
        select gen_random_uuid(), 'proef-' || n, 'proef', 'geen', '{fg}' from generate_series(1, 20000) as n
        """,
        """
        insert into api_clients (id, client_id, naam, geheim_afdruk, scopes)
        select gen_random_uuid(), 'proef-' || n, 'proef', 'geen', '{}' from generate_series(1, 20000) as n
        """,
        """
        insert into wijzigingen (soort, onderwerp, gegevens, verwijzing)
        select 'levering.verwerkt', n::text, '{}', '/proef' from generate_series(1, 20000) as n
        """,
        """
        insert into terugzoekverzoeken (id, levering_nummer, uitkomst, reden, aantal, gevraagd_door, gevraagd_door_naam,
          gevraagd_op, verloopt_op)
        select gen_random_uuid(), l.nummer, 'nieuw', 'plaatsing', 1, gen_random_uuid(), 'proef', now(), now() + interval '1 day'
        from leveringen l
        """,
        """
        insert into logboek_verwerkingen (verwerking_id, op, door_id, door_naam, activiteit, handeling, reden, onderwerp, onderwerp_id,
          betrokkene)
        select gen_random_uuid(), now(), gen_random_uuid(), 'proef', 'proef', 'gelezen', 'proef', 'levering', n::text, gen_random_uuid()
        from generate_series(1, 20000) as n
        """,
        "vacuum analyze audit, leveringen, reorganisaties, accounts, api_clients, wijzigingen, terugzoekverzoeken, logboek_verwerkingen");
  }

  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verzoek.logboek.LogboekRepository            | HANDELINGEN | audit                | null,51,null,null,null,null
          verzoek.logboek.LogboekRepository            | BLADZIJDE   | logboek_verwerkingen | null,null,51,500,null,null,null,null
          levering.dossier.LeveringRepository          | BLADZIJDE   | leveringen           | null,null,null,null,51
          toegang.account.AccountRepository            | PAGE        | accounts             | 'm',51
          toegang.client.ApiClientRepository           | PAGE        | api_clients          | 'm',51
          banenafspraak.wijzigingen.WijzigingRepository| NA          | wijzigingen          | 10000,51
          verzoek.terugzoek.TerugzoekRepository        | BLADZIJDE   | terugzoekverzoeken   | null,null,false,51
          """)
  void aPageIsReadByAnIndex(String type, String naam, String tabel, String waarden)
      throws Exception {
    String plan = PLAN.van(Class.forName(PRODUCT + type.strip()), naam, waarden.split(","));

    assertThat(plan).contains("Index").doesNotContain("Seq Scan on " + tabel);
  }

  @Test
  void aDeliveryIsFoundByTheIndexesOfItsWordsAndItsId() throws Exception {
    assertThat(
            PLAN.van(
                Leveringzoeker.class,
                "ZOEK",
                "'(''juni'':*) & (''2016'':*) & (''14'':*)'",
                "'01840000-0000-0000-0000-000000000000'",
                "'01840000-ffff-ffff-ffff-ffffffffffff'",
                "null",
                "20"))
        .contains("leveringen_woorden", "leveringen_id_key")
        .doesNotContain("Seq Scan");
  }

  @Test
  void aReorganisationIsFoundByTheIndexOfItsWords() throws Exception {
    assertThat(PLAN.van(Reorganisatiezoeker.class, "ZOEK", "'(''nummer77'':*)'", "20"))
        .contains("reorganisaties_woorden")
        .doesNotContain("Seq Scan on reorganisaties");
  }
}
