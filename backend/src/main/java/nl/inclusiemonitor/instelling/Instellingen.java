package nl.inclusiemonitor.instelling;

import io.vertx.core.Future;
import nl.inclusiemonitor.db.ChangeFeed;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings in force as this instance knows them, for what it shows. What computes figures reads
 * them in its own transaction, and what erases asks for them anew first.
 */
public final class Instellingen {
  private static final Logger LOG = LoggerFactory.getLogger(Instellingen.class);

  private final Database database;
  private final InstellingRepository repository = new InstellingRepository();
  private volatile Privacyinstelling nu = Privacyinstelling.STANDAARD;

  public Instellingen(Database database) {
    this.database = database;
  }

  /** Writes the first version where there is none, and follows changes by any instance. */
  public Future<Void> start(ChangeFeed changes, int drempel, Bewaartermijnen bewaren) {
    changes.listen(
        "privacyinstellingen",
        new ChangeFeed.Listener() {
          @Override
          public void changed(String versie) {
            probeer();
          }

          @Override
          public void resumed() {
            probeer();
          }
        });
    return database
        .write(Caller.SYSTEM, connection -> repository.begin(connection, drempel, bewaren))
        .compose(begun -> ververs())
        .onSuccess(begun -> zegWatNietGeldt(drempel, bewaren));
  }

  /** Who sets the environment must not believe that it still decides. */
  private void zegWatNietGeldt(int drempel, Bewaartermijnen bewaren) {
    if (nu.versie() > 1 && (nu.drempel() != drempel || !nu.bewaren().equals(bewaren))) {
      LOG.info(
          "version {} of the privacy settings is in force; the environment gave the first one only",
          nu.versie());
    }
  }

  private void probeer() {
    ververs().onFailure(error -> LOG.warn("the privacy settings have to be read later", error));
  }

  /** Succeeds once the newest version is known here. */
  public Future<Void> ververs() {
    return database
        .read(Caller.SYSTEM, repository::huidige)
        .onSuccess(gelezen -> nu = gelezen)
        .mapEmpty();
  }

  public int drempel() {
    return nu.drempel();
  }

  public Bewaartermijnen bewaren() {
    return nu.bewaren();
  }
}
