package org.plumbline.rule;

import org.jspecify.annotations.Nullable;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.FieldText;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.Scene;
import org.plumbline.rule.field.TallyFact;

/** Fills a template's fields in. */
public final class TemplateText {
  private TemplateText() {}

  /**
   * The sentence. A field of something that is not given is said to be not stated.
   *
   * @param other a second claim of the article
   */
  public static String render(
      Template template,
      ClaimFact claim,
      @Nullable ReferenceFact reference,
      @Nullable TallyFact tally,
      @Nullable ClaimFact other) {
    return render(template, new Scene(claim, reference, tally, other));
  }

  /** The sentence. A field of something that is not given is said to be not stated. */
  public static String render(Template template, Scene scene) {
    StringBuilder out = new StringBuilder();
    for (Template.Part part : template.parts()) {
      if (part instanceof Template.Part.Words words) {
        out.append(words.text());
      } else if (part instanceof Template.Part.Slot slot) {
        Object holder = scene.holder(slot.field().subject());
        out.append(holder == null ? FieldText.NOT_STATED : FieldText.of(slot.field(), holder));
      }
    }
    return out.toString();
  }
}
