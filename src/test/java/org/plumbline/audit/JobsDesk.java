package org.plumbline.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.verify.ArticleInput;

/** Audits articles with the rules that ship and a small series of its own. */
public final class JobsDesk {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 1);

  private final Path facts;

  public JobsDesk(Path folder) throws IOException {
    this.facts = folder;
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {"name": "jobs", "resources": [{"name": "jobs", "path": "jobs.csv",
          "constants": {"publisher": "Labour Office", "published": "2024-01-05"},
          "schema": {"fields": [{"name": "measure"}, {"name": "area"}, {"name": "period"},
            {"name": "value"}, {"name": "unit"}]}}]}
        """);
    Files.writeString(
        folder.resolve("jobs.csv"),
        """
        measure,area,period,value,unit
        unemployed,DEU,2022,2418000,person
        unemployed,DEU,2023,2609000,person
        unemployed,FRA,2023,2221346,person
        population,IND,2023,1438069596,person
        """);
  }

  public AuditResult audit(String name, String text) {
    return Audit.of(
        new AuditRequest(
            List.of(new ArticleInput(name, text.getBytes(StandardCharsets.UTF_8))),
            facts,
            Path.of("rules"),
            PUBLISHED,
            false,
            null));
  }
}
