package org.plumbline.rule.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.rule.Samples;
import org.plumbline.rule.field.Field.Subject;

class FieldsTest {
  private static final List<ClaimFact> CLAIMS =
      List.of(
          Samples.figure(),
          Samples.date(),
          Samples.tenure(),
          Samples.place(),
          Samples.trend(),
          Samples.weekday(),
          Samples.conversion());

  private static List<Object> holders(Subject subject) {
    ClaimFact claim = Samples.figure();
    return switch (subject) {
      case ARTICLE -> List.of(Samples.ARTICLE);
      case CLAIM, OTHER -> List.copyOf(CLAIMS);
      case REFERENCE ->
          List.of(
              Samples.figures(claim),
              Samples.dates(claim),
              Samples.office(claim),
              Samples.places(claim),
              Samples.trends(claim),
              Samples.sheet(claim),
              Samples.publishedRank(claim));
      case FINDINGS -> List.of(Samples.tally(claim, Samples.figures(claim)));
    };
  }

  static Stream<Field> all() {
    return Fields.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void propertyAndAccessorGiveTheSame(Field field) throws ReflectiveOperationException {
    PropertyDescriptor property = property(field);

    for (Object holder : holders(field.subject())) {
      assertThat(field.accessor().apply(holder)).isEqualTo(property.getReadMethod().invoke(holder));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void valuesAreOfTheTypeTheFieldSays(Field field) {
    Class<?> expected =
        switch (field.type()) {
          case TEXT, WORD -> String.class;
          case NUMBER -> BigDecimal.class;
          case DATE -> LocalDate.class;
          case YES_NO -> Boolean.class;
        };

    assertThat(holders(field.subject()))
        .extracting(holder -> FieldValue.of(field, holder))
        .filteredOn(value -> value != null)
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value).isInstanceOf(expected));
  }

  @ParameterizedTest
  @MethodSource("all")
  void wordsAreAmongThoseTheFieldLists(Field field) {
    assertThat(field.words().isEmpty()).isEqualTo(field.type() != FieldType.WORD);
    if (field.type() == FieldType.WORD) {
      assertThat(holders(field.subject()))
          .extracting(holder -> FieldValue.of(field, holder))
          .filteredOn(value -> value != null)
          .allSatisfy(value -> assertThat(field.words()).contains((String) value));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyFieldHasASentenceOfMeaning(Field field) {
    assertThat(field.meaning()).matches("\\p{L}.*[.…]");
  }

  @Test
  void namesAreThereOnce() {
    assertThat(Fields.all()).extracting(Field::fullName).doesNotHaveDuplicates();
  }

  @Test
  void everyPropertyOfTheFactsIsAField() throws IntrospectionException {
    List<String> notForRules = List.of("class", "article", "claim", "id");
    for (Subject subject : Subject.values()) {
      List<String> fields = Fields.of(subject).stream().map(Field::property).toList();
      assertThat(properties(subject.type()).map(PropertyDescriptor::getName))
          .filteredOn(name -> !notForRules.contains(name))
          .containsExactlyInAnyOrderElementsOf(fields);
    }
  }

  @Test
  void otherClaimsHaveTheFieldsOfClaims() {
    assertThat(Fields.of(Subject.OTHER))
        .extracting(Field::name)
        .containsExactlyElementsOf(Fields.of(Subject.CLAIM).stream().map(Field::name).toList());
  }

  @Test
  void theLongestNameThatALineBeginsWithIsMeant() {
    assertThat(Fields.atStartOf("reference.measure match is same"))
        .map(Field::fullName)
        .contains("reference.measure match");
    assertThat(Fields.atStartOf("reference.measure is x"))
        .map(Field::fullName)
        .contains("reference.measure");
    assertThat(Fields.atStartOf("reference.measures is x")).isEmpty();
  }

  @Test
  void periodsAndFiguresAreComparedAsText() {
    assertThat(FieldValue.comparable(Period.month(2021, 6))).isEqualTo("2021-06");
    ReferenceValue figure = ((ReferenceFact) holders(Subject.REFERENCE).get(0)).getFigure();
    assertThat(FieldValue.comparable(figure)).isEqualTo("9,800");
  }

  @Test
  void theListingNamesEveryFieldWithItsWords() {
    String listing = FieldsListing.text();

    Fields.all().stream()
        .filter(field -> field.subject() != Subject.OTHER)
        .forEach(field -> assertThat(listing).contains("\n" + field.fullName() + " ("));
    assertThat(listing)
        .contains(
            """
            claim.quoted (yes or no)
                Whether the claim stands in quotation marks.
            """)
        .contains("One of: up, down, same.");
  }

  private static PropertyDescriptor property(Field field) throws ReflectiveOperationException {
    try {
      return properties(field.subject().type())
          .filter(one -> one.getName().equals(field.property()))
          .findFirst()
          .orElseThrow(() -> new NoSuchMethodException(field.property()));
    } catch (IntrospectionException e) {
      throw new ReflectiveOperationException(e);
    }
  }

  private static Stream<PropertyDescriptor> properties(Class<?> type)
      throws IntrospectionException {
    BeanInfo info = Introspector.getBeanInfo(type);
    return Arrays.stream(info.getPropertyDescriptors());
  }
}
