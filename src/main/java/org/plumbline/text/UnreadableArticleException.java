package org.plumbline.text;

import java.util.List;

/**
 * An article that cannot be read. The message is for its author: {@code name[:line[:column]]: what.
 * Expected … What to do.}, one line a problem.
 */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableArticleException(String problem) {
    super(problem);
  }

  UnreadableArticleException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
