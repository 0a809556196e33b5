package org.plumbline.extract.figure;

import java.util.Set;

/** Words that end a noun phrase: a closed class of English. */
public final class FunctionWords {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "by", "to", "from", "with", "within", "without", "for", "per",
          "into", "onto", "across", "around", "among", "amid", "against", "between", "during",
          "since", "until", "before", "after", "over", "under", "above", "below", "near", "off",
          "out", "up", "down", "through", "than", "as", "like", "via", "about", "along", "behind",
          "beyond", "despite", "inside", "outside", "towards", "toward", "upon", "versus");

  private static final Set<String> OTHERS =
      Set.of(
          "a",
          "an",
          "the",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "and",
          "or",
          "but",
          "nor",
          "so",
          "yet",
          "if",
          "when",
          "while",
          "where",
          "who",
          "whom",
          "whose",
          "which",
          "what",
          "how",
          "why",
          "because",
          "although",
          "though",
          "not",
          "no",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "has",
          "have",
          "had",
          "do",
          "does",
          "did",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "shall",
          "should",
          "must",
          "he",
          "she",
          "it",
          "they",
          "we",
          "you",
          "i",
          "him",
          "them",
          "us",
          "me",
          "there",
          "here",
          "then",
          "also",
          "only",
          "just",
          "still",
          "already",
          "now",
          "ago",
          "more",
          "less",
          "fewer",
          "most",
          "least",
          "each",
          "every",
          "both",
          "all",
          "some",
          "any",
          "other",
          "another",
          "such",
          "said",
          "says");

  private FunctionWords() {}

  public static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether a word can be no part of a plain noun phrase. */
  public static boolean endsNounPhrase(String word) {
    return PREPOSITIONS.contains(word) || OTHERS.contains(word);
  }
}
