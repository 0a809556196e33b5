package org.plumbline.rule.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.rule.Operator;

/** Finds the operator that other words for it, or misspelt ones, stand for. */
final class OperatorGuess {
  /** The longer ones first where one begins with the other. */
  private static final Map<String, String> OTHER_WORDS = new LinkedHashMap<>();

  static {
    put("is greater than", "is more than");
    put("is bigger than", "is more than");
    put("is larger than", "is more than");
    put("is higher than", "is more than");
    put("is later than", "is more than");
    put("is smaller than", "is less than");
    put("is lower than", "is less than");
    put("is fewer than", "is less than");
    put("is earlier than", "is less than");
    put("is not less than", "is at least");
    put("is not more than", "is at most");
    put("is no more than", "is at most");
    put("is not one of", "a line with ‘is not’ for each value");
    put("is none of", "a line with ‘is not’ for each value");
    put("is not equal to", "is not");
    put("is equal to", "is");
    put("is any of", "is one of");
    put("is either", "is one of");
    put("is not missing", "is present");
    put("is not present", "is missing");
    put("is not empty", "is present");
    put("does not exist", "is missing");
    put("exists", "is present");
    put("equals", "is");
    put("includes", "contains");
    put(">=", "is at least");
    put("<=", "is at most");
    put("!=", "is not");
    put("<>", "is not");
    put("==", "is");
    put("=", "is");
    put(">", "is more than");
    put("<", "is less than");
  }

  /** Words that are an operator only where no value of the field begins with them. */
  private static final Map<String, String> SHORT_WORDS =
      Map.of(
          "is over", "is more than",
          "is above", "is more than",
          "is after", "is more than",
          "is under", "is less than",
          "is below", "is less than",
          "is before", "is less than",
          "is in", "is one of");

  private OperatorGuess() {}

  /** What is meant where the words cannot be the beginning of a value. */
  static Optional<String> surely(String rest) {
    return OTHER_WORDS.keySet().stream()
        .filter(words -> beginsWith(rest, words))
        .map(OTHER_WORDS::get)
        .findFirst();
  }

  /** What is meant where what stands there is no good value. */
  static Optional<String> perhaps(String rest) {
    return surely(rest)
        .or(
            () ->
                SHORT_WORDS.keySet().stream()
                    .filter(words -> beginsWith(rest, words))
                    .map(SHORT_WORDS::get)
                    .findFirst())
        .or(() -> misspelt(rest));
  }

  private static Optional<String> misspelt(String rest) {
    StringBuilder words = new StringBuilder();
    for (String word : List.of(rest.split(" +"))) {
      if (word.isEmpty() || Character.isDigit(word.charAt(0)) || word.indexOf('.') >= 0) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(word);
      Optional<String> near = Spelling.nearest(words.toString(), Operator.allWords());
      boolean asLong =
          near.filter(one -> one.split(" ").length == words.toString().split(" ").length)
              .isPresent();
      // "is" alone is near to almost anything of two letters.
      if (asLong && near.get().length() > Operator.IS_NOT.words().length()) {
        return near;
      }
    }
    return Optional.empty();
  }

  private static boolean beginsWith(String rest, String words) {
    if (!rest.startsWith(words)) {
      return false;
    }
    boolean sign = !Character.isLetter(words.charAt(words.length() - 1));
    return sign || rest.length() == words.length() || rest.charAt(words.length()) == ' ';
  }

  private static void put(String words, String meant) {
    OTHER_WORDS.put(words, meant);
  }
}
