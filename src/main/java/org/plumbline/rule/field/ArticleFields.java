package org.plumbline.rule.field;

import java.util.List;

/** What a rule can ask of the article. */
final class ArticleFields {
  private final FieldMaker<ArticleFact> fields =
      new FieldMaker<>(Field.Subject.ARTICLE, ArticleFact.class);

  List<Field> all() {
    return List.of(
        fields.text("title", "title", ArticleFact::getTitle, "The headline."),
        fields.date("published", "published", ArticleFact::getPublished, "The day of publication."),
        fields.date(
            "as of",
            "asOf",
            ArticleFact::getAsOf,
            "The day whose public knowledge claims are held against."));
  }
}
