package org.plumbline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which, and why. */
class PackageArrowsTest {
  private static final String ROOT = "org.plumbline.";

  /** Packages of the design that are still to be written; a rule on any other must find classes. */
  private static final Set<String> NOT_YET_WRITTEN = Set.of("explain", "batch", "server");

  /** Packages of more than forty classes, and the reason. */
  private static final Map<String, String> LARGER_FOR_A_REASON =
      Map.of(
          "org.plumbline.reference",
          "a reader for each kind of resource, all of them hidden behind the catalogue's reader");

  /** What the annotations for null are in. */
  private static final String NULLNESS = "org.jspecify.annotations";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.plumbline");

  /** The table of packages: each with what it may use beside itself, Java and null annotations. */
  @SuppressWarnings("ImmutableEnumChecker") // Its lists are copies.
  enum Arrow {
    MODEL("model", "everything depends on the model, so that it must depend on nothing"),
    DIAGNOSTIC("diagnostic", "broken rules and broken data are reported in one way"),
    TEXT("text", "an article is read without knowing what a claim or a reference is", "model"),
    EXTRACT(
        "extract",
        "what a sentence says must not depend on what is known about it",
        "text",
        "model"),
    REFERENCE(
        "reference", "data is read the same way whatever is asked of it", "model", "diagnostic"),
    RESOLVE(
        "resolve",
        "evidence is found and computed in Java, but never judged",
        "reference",
        "model"),
    RULE("rule", "rules are data, and outlive any engine that runs them", "model", "diagnostic"),
    ENGINE(
        "engine",
        "the engine runs any rules on any evidence, wherever they come from",
        "rule",
        "model",
        "diagnostic"),
    EXPLAIN(
        "explain",
        "why and why-not are answered from rules and findings alone",
        "rule",
        "model",
        "diagnostic"),
    VERIFY(
        "verify",
        "the use case joins all the others, and no way in is part of it",
        "text",
        "extract",
        "reference",
        "resolve",
        "rule",
        "engine",
        "explain",
        "report",
        "model",
        "diagnostic"),
    AUDIT(
        "audit",
        "what would be noticed is found by checking, through the same door as any other user",
        "verify",
        "report",
        "model",
        "diagnostic"),
    REPORT("report", "a report says what was found and finds nothing itself", "model"),
    BATCH(
        "batch",
        "many articles are many times the use case",
        "verify",
        "report",
        "rule",
        "model",
        "diagnostic"),
    SERVER(
        "server",
        "a way in knows no other way in",
        "verify",
        "report",
        "rule",
        "model",
        "diagnostic"),
    CLI(
        "cli",
        "a way in parses, calls and prints",
        "verify",
        "report",
        "rule",
        "model",
        "diagnostic",
        "audit",
        "batch",
        "server");

    private final String name;
    private final String reason;
    private final List<String> mayUse;

    Arrow(String name, String reason, String... mayUse) {
      this.name = name;
      this.reason = reason;
      this.mayUse = List.of(mayUse);
    }
  }

  /** A library that only some packages may use. */
  @SuppressWarnings("ImmutableEnumChecker") // Its lists are copies.
  enum Library {
    DROOLS(
        "the engine can be exchanged only where one package alone knows it",
        List.of("org.kie..", "org.drools.."),
        "engine"),
    PICOCLI("how options are typed is the command line's business", List.of("picocli.."), "cli"),
    JSOUP("markup ends where an article has become blocks", List.of("org.jsoup.."), "text"),
    COMMONMARK(
        "markup ends where an article has become blocks", List.of("org.commonmark.."), "text"),
    YAML(
        "rules are data, and front matter ends where an article has become blocks",
        List.of("org.snakeyaml.."),
        "rule",
        "text"),
    JACKSON(
        "the model is no file format",
        List.of("com.fasterxml.."),
        "text",
        "reference",
        "report",
        "rule",
        "verify",
        "audit",
        "cli",
        "batch",
        "server"),
    COMMONS_CSV(
        "the model is no file format",
        List.of("org.apache.commons.csv.."),
        "reference",
        "rule",
        "verify",
        "report",
        "batch",
        "cli");

    private final String reason;
    private final List<String> packages;
    private final List<String> users;

    Library(String reason, List<String> packages, String... users) {
      this.reason = reason;
      this.packages = packages;
      this.users = List.of(users);
    }
  }

  @ParameterizedTest
  @EnumSource(Arrow.class)
  void usesOnlyWhatTheTableAllows(Arrow arrow) {
    String[] allowed =
        Stream.concat(Stream.of(arrow.name), arrow.mayUse.stream())
            .map(PackageArrowsTest::within)
            .toArray(String[]::new);
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(within(arrow.name))
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.plumbline..").and(not(resideInAnyPackage(allowed))))
            .because(arrow.reason)
            .allowEmptyShould(NOT_YET_WRITTEN.contains(arrow.name));
    rule.check(CLASSES);
  }

  @Test
  void modelAndDiagnosticUseJavaAlone() {
    classes()
        .that()
        .resideInAnyPackage(within("model"), within("diagnostic"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", NULLNESS, within("model"), within("diagnostic")))
        .because("what everything depends on must not pull in a library")
        .check(CLASSES);
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void aLibraryIsUsedOnlyWhereItBelongs(Library library) {
    String[] users = library.users.stream().map(PackageArrowsTest::within).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.packages.toArray(String[]::new))
        .because(library.reason)
        .check(CLASSES);
  }

  @Test
  void packagesOfTheSecondLevelHaveNoCycles() {
    slices()
        .matching("org.plumbline.(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages in a circle can be understood, tested and moved only together")
        .check(CLASSES);
  }

  static Stream<String> namesThatSayNothing() {
    return Stream.of(".*Impl", ".*Utils?", ".*Manager", ".*Helper", "Base[A-Z].*");
  }

  @ParameterizedTest
  @MethodSource("namesThatSayNothing")
  void noClassHasANameThatSaysNothing(String pattern) {
    noClasses()
        .should()
        .haveNameMatching("(.*[.$])?" + pattern)
        .because("a class is called after what it is, not after the pattern it follows")
        .check(CLASSES);
  }

  @Test
  void noPackageHasMoreThanFortyClasses() {
    Map<String, Long> sizes =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes).isNotEmpty();
    sizes.values().removeIf(size -> size <= 40);
    assertThat(sizes.keySet())
        .as("packages of more than forty classes")
        .isEqualTo(LARGER_FOR_A_REASON.keySet());
  }

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> inTable =
        Arrays.stream(Arrow.values()).map(arrow -> arrow.name).collect(Collectors.toSet());
    assertThat(written()).isSubsetOf(inTable);
  }

  @Test
  void whatIsListedAsNotYetWrittenIsNot() {
    assertThat(NOT_YET_WRITTEN)
        .as("packages that are there now and must leave the list")
        .doesNotContainAnyElementsOf(written());
  }

  private static Set<String> written() {
    return CLASSES.stream()
        .map(one -> one.getPackageName().substring(ROOT.length()).split("\\.", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String within(String name) {
    return ROOT + name + "..";
  }
}
