package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same input gives the same bytes: on any machine, at any time, in any language. */
class DeterminismTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.plumbline");

  /** Where the default has to be touched, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "org.plumbline.engine.DroolsCompiler",
          "keeps the machine's locale from the rule compiler, which would obey it");

  /** What differs from machine to machine or from run to run. */
  enum Source {
    CLOCK(
        "java\\.time\\.\\w+\\.now\\(.*\\)",
        "java\\.time\\.Clock\\.system.*",
        "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
        "java\\.util\\.Date\\.<init>\\(\\)",
        "java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*\\)"),
    CHANCE(
        "java\\.lang\\.Math\\.random\\(\\)",
        "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
        "java\\.util\\.UUID\\.randomUUID\\(\\)",
        "java\\.lang\\.System\\.identityHashCode\\(.*\\)"),
    ZONE("java\\.time\\.ZoneId\\.systemDefault\\(\\)", "java\\.util\\.TimeZone\\.getDefault\\(\\)"),
    LOCALE(
        "java\\.util\\.Locale\\.getDefault\\(.*\\)",
        "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
        "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*\\)",
        "java\\.lang\\.String\\.formatted\\(.*\\)",
        "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*\\)",
        "java\\.util\\.Formatter\\.<init>\\((java\\.lang\\.Appendable)?\\)",
        "java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)",
        "java\\.text\\.\\w+\\.get(Number|Integer|Percent|Currency|Date|Time)?Instance\\(\\)",
        "java\\.text\\.MessageFormat\\.format\\(.*\\)",
        "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
        "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)"),
    CHARSET(
        "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
        "java\\.lang\\.String\\.getBytes\\(\\)",
        "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
        "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
        "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
        "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
        "java\\.io\\.File(Reader|Writer)\\.<init>\\(java\\.(io\\.File|lang\\.String)(, boolean)?\\)",
        "java\\.io\\.Print(Stream|Writer)\\.<init>\\(java\\.(io\\.(File|OutputStream)|lang\\.String)"
            + "(, boolean)?\\)",
        "java\\.util\\.Scanner\\.<init>\\(java\\.io\\.\\w+\\)");

    private final Pattern pattern;

    Source(String... patterns) {
      this.pattern = Pattern.compile(String.join("|", patterns));
    }

    boolean holds(String target) {
      return pattern.matcher(target).matches();
    }
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void nothingDependsOn(Source source) {
    List<String> uses =
        accesses()
            .filter(access -> source.holds(access.getTarget().getFullName()))
            .filter(access -> !EXCEPTIONS.containsKey(access.getOriginOwner().getName()))
            .map(JavaAccess::getDescription)
            .toList();
    assertThat(uses).as("uses of the default %s", source.name().toLowerCase(Locale.ROOT)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void theChecksFindWhatTheyLookFor(Source source) {
    List<String> uses =
        new ClassFileImporter()
            .importClasses(Offender.class).get(Offender.class).getAccessesFromSelf().stream()
                .map(access -> access.getTarget().getFullName())
                .filter(source::holds)
                .toList();
    assertThat(uses).isNotEmpty();
  }

  @Test
  void onlyTheEntryPointEndsTheProcess() {
    assertThat(callers("java.lang.System.exit(int)")).containsOnly("org.plumbline.cli.Main");
  }

  @Test
  void onlyTheConsoleKnowsTheStreamsOfTheProcess() {
    assertThat(accesses())
        .filteredOn(
            access ->
                Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in")
                    .contains(access.getTarget().getFullName()))
        .extracting(access -> access.getOriginOwner().getName())
        .containsOnly("org.plumbline.cli.Console");
  }

  private static Set<String> callers(String target) {
    return accesses()
        .filter(access -> access.getTarget().getFullName().equals(target))
        .map(access -> access.getOriginOwner().getName())
        .collect(java.util.stream.Collectors.toSet());
  }

  private static Stream<JavaAccess<?>> accesses() {
    assertThat(CLASSES).as("classes to check").isNotEmpty();
    return CLASSES.stream().flatMap(one -> one.getAccessesFromSelf().stream());
  }

  /** Does everything that is forbidden, so that the checks above are known to see it. */
  @SuppressWarnings({
    "DefaultCharset",
    "JavaTimeDefaultTimeZone",
    "StringCaseLocaleUsage",
    "unused"
  })
  static final class Offender {
    private Offender() {}

    static String everything(byte[] bytes) {
      return java.time.LocalDate.now()
          + java.util.UUID.randomUUID().toString()
          + java.time.ZoneId.systemDefault()
          + Stream.of("I").map(String::toLowerCase).toList()
          + new String(bytes);
    }
  }
}
