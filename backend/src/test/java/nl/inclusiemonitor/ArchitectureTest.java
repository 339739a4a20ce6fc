package nl.inclusiemonitor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to the layers of the design and to the sizes and names of its style. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  static final String ROOT = "nl.inclusiemonitor";
  private static final int MAX_LINES = 350;
  private static final int MAX_FILES_PER_PACKAGE = 33;

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
          .layer("root")
          .definedBy(ROOT)
          .layer("features")
          .definedBy(
              in("aanwezigheid"),
              in("banenafspraak"),
              in("besluit"),
              in("doelstelling"),
              in("gebeurtenis"),
              in("instelling"),
              in("levering"),
              in("opmerking"),
              in("organisatie"),
              in("consistentie"),
              in("plan"),
              in("register"),
              in("toegang"),
              in("demo"),
              in("pseudonimisering"),
              in("verzoek"),
              in("zoeken"))
          .layer("foundation")
          .definedBy(in("http"), in("db"), in("audit"))
          .layer("base")
          .definedBy(
              in("identity"), in("failure"), in("kalender"), in("digest"), in("privacy"), in("csv"))
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("features")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("foundation")
          .mayOnlyBeAccessedByLayers("root", "features")
          .whereLayer("base")
          .mayOnlyBeAccessedByLayers("root", "features", "foundation")
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule NO_CYCLES_BETWEEN_PACKAGES =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  /** Calculation, parsing and the base run without a server, in a unit test of milliseconds. */
  @ArchTest
  static final ArchRule PURE_CODE_KNOWS_NO_VERTX =
      noClasses()
          .that()
          .resideInAnyPackage(
              in("csv"),
              in("levering.intake"),
              in("levering.layout"),
              in("demo"),
              in("pseudonimisering"),
              in("digest"),
              in("privacy"),
              in("kalender"),
              in("identity"),
              in("failure"),
              in("banenafspraak.berekening"),
              in("doelstelling.oordeel"),
              in("plan.actie"),
              in("doelstelling.telling"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.vertx..", "io.netty..", "java.sql..");

  /**
   * The answer sheet and the files of the demo prove the product, so they share nothing with it.
   */
  @ArchTest
  static final ArchRule THE_DEMO_IS_INDEPENDENT =
      noClasses()
          .that()
          .resideInAPackage(in("demo"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              in("banenafspraak"),
              in("levering"),
              in("organisatie"),
              in("toegang"),
              in("http"),
              in("db"));

  /** The threads of these run no event loop: the start, the embedded server, the demo's loader. */
  @ArchTest
  static final ArchRule NOBODY_BLOCKS_AN_EVENT_LOOP =
      noClasses()
          .that()
          .resideOutsideOfPackages(in("demo.lader"), in("db.embedded"))
          .and()
          .doNotHaveFullyQualifiedName(ROOT + ".Application")
          .should()
          .callMethodWhere(
              blocks(Thread.class, "sleep", "join")
                  .or(blocks(java.util.concurrent.Future.class, "get", "join"))
                  .or(blocks(CountDownLatch.class, "await"))
                  .or(blocks(Future.class, "await")));

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(sources().map(Path::getParent).distinct())
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void namesSayWhatAClassIsFor() throws IOException {
    assertThat(sources().map(path -> path.getFileName().toString()))
        .noneMatch(name -> name.matches(".*(Util|Helper|Manager|Impl)(s|[A-Z].*)?\\.java"));
  }

  @Test
  void noSourceFileIsTooLongToRead() throws IOException {
    assertThat(Stream.concat(sources(), testSources()).filter(path -> lines(path) > MAX_LINES))
        .isEmpty();
  }

  @Test
  void noPackageHoldsMoreFilesThanAReaderOversees() throws IOException {
    assertThat(sources().collect(groupingBy(Path::getParent, counting())))
        .allSatisfy(
            (folder, files) -> assertThat(files).isLessThanOrEqualTo(MAX_FILES_PER_PACKAGE));
  }

  private static DescribedPredicate<JavaMethodCall> blocks(Class<?> type, String... methods) {
    return DescribedPredicate.describe(
        type.getSimpleName() + "." + String.join("/", methods),
        call ->
            call.getTargetOwner().isAssignableTo(type)
                && List.of(methods).contains(call.getTarget().getName()));
  }

  /** The tests run in the folder of their module. */
  private static Stream<Path> sources() throws IOException {
    return javaIn("src/main/java");
  }

  private static Stream<Path> testSources() throws IOException {
    return javaIn("src/test/java");
  }

  private static Stream<Path> javaIn(String folder) throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      return paths.filter(path -> path.toString().endsWith(".java")).toList().stream();
    }
  }

  private static long lines(Path source) {
    try (Stream<String> lines = Files.lines(source)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String in(String name) {
    return ROOT + "." + name + "..";
  }
}
