package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.verify.ArticleInput;

/**
 * The articles that a command names.
 *
 * @param articles those that could be read, in the order of their names
 * @param problems why the others could not be, a line each
 */
record ArticleFiles(List<ArticleInput> articles, List<String> problems) {
  private static final String STANDARD_INPUT = "-";

  /** Reads them all; one that cannot be read does not keep back the others. */
  static ArticleFiles read(List<String> names, InputStream in) {
    List<ArticleInput> articles = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    boolean inputTaken = false;
    for (String name : names) {
      try {
        if (name.equals(STANDARD_INPUT) && inputTaken) {
          problems.add("Standard input (-) can be read only once.");
          continue;
        }
        inputTaken |= name.equals(STANDARD_INPUT);
        articles.add(new ArticleInput(name, bytes(name, in)));
      } catch (NoSuchFileException missing) {
        problems.add("There is no file '" + name + "'.");
      } catch (AccessDeniedException denied) {
        problems.add("The file '" + name + "' may not be read by you. Change its permissions.");
      } catch (InvalidPathException noName) {
        problems.add("'" + name + "' cannot be the name of a file.");
      } catch (OutOfMemoryError tooLarge) {
        problems.add("The file '" + name + "' is too large to be an article.");
      } catch (IOException unreadable) {
        problems.add("The file '" + name + "' cannot be read: " + unreadable.getMessage() + ".");
      }
    }
    return new ArticleFiles(List.copyOf(articles), List.copyOf(problems));
  }

  private static byte[] bytes(String name, InputStream in) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return in.readAllBytes();
    }
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder; name the articles in it, such as " + name + "/*.txt");
    }
    return Files.readAllBytes(file);
  }
}
