package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Report;

/** Brings reports to where the user wants them. */
final class Reports {
  private final Services services;
  private final Services.Format format;
  private final Terminal terminal;
  private final Console console;

  Reports(Services services, Services.Format format, Terminal terminal, Console console) {
    this.services = services;
    this.format = format;
    this.terminal = terminal;
    this.console = console;
  }

  /** Writes them to a folder, or all to standard output where none is given. */
  ExitStatus write(List<Report> reports, @Nullable Path folder) {
    if (folder != null) {
      return toFolder(reports, folder);
    }
    if (!reports.isEmpty()) {
      print(reports, terminal, console.out());
    }
    return ExitStatus.FINE;
  }

  private ExitStatus toFolder(List<Report> reports, Path folder) {
    ReportFolder files = new ReportFolder(folder, format.extension());
    ExitStatus status = ExitStatus.FINE;
    for (Report report : reports) {
      StringBuilder content = new StringBuilder();
      print(List.of(report), Terminal.PLAIN, content);
      try {
        console.say("Wrote " + files.write(report.article().id(), content));
      } catch (IOException failed) {
        console.say(
            Plumbline.NAME
                + ": The report on '"
                + report.article().id()
                + "' cannot be written to '"
                + folder
                + "': "
                + failed.getClass().getSimpleName()
                + " "
                + failed.getMessage()
                + ". Check that the folder exists and that you may write to it.");
        status = ExitStatus.BAD_INPUT;
      }
    }
    return status;
  }

  private void print(List<Report> reports, Terminal shownOn, Appendable out) {
    try {
      services.write(reports, format, shownOn, out);
    } catch (IOException notThrownBySuchStreams) {
      throw new UncheckedIOException(notThrownBySuchStreams);
    }
  }
}
