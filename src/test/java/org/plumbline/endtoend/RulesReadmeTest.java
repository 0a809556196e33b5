package org.plumbline.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.rule.Operator;
import org.plumbline.rule.field.FieldsListing;

@DisplayName("What authors of rules read")
class RulesReadmeTest {
  private static final Path README = Path.of("rules/README.md");

  @Test
  void listsEveryField() throws IOException {
    assertSays("fields", FieldsListing.text());
  }

  @Test
  void listsEveryOperator() throws IOException {
    assertSays("operators", String.join("\n", Operator.allWords()) + "\n");
  }

  private static void assertSays(String mark, String expected) throws IOException {
    MarkdownFile readme = MarkdownFile.read(README);
    MarkdownFile.Block block =
        readme.blocks().stream().filter(b -> b.mark().equals(mark)).findFirst().orElseThrow();
    readme.assertSays(block, expected);
  }
}
