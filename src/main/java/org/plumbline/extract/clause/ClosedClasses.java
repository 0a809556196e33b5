package org.plumbline.extract.clause;

import java.util.Set;

/** The closed classes of English, as far as they part a clause. */
final class ClosedClasses {
  static final Set<String> AUXILIARIES =
      Set.of(
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
          "having",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "shall",
          "do",
          "does",
          "did",
          "cannot",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "hasn't",
          "haven't",
          "hadn't",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "don't",
          "doesn't",
          "didn't");
  static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "shall",
          "do",
          "does",
          "did",
          "cannot",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "don't",
          "doesn't",
          "didn't");
  static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "these", "those", "his", "her", "its", "their", "our", "my",
          "your", "every", "each", "some", "any", "no", "both", "all", "several", "many", "few",
          "such", "another", "most", "more", "fewer", "less", "half");
  static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "you", "i", "there", "him", "them", "us", "me");
  static final Set<String> LINKS =
      Set.of(
          "but",
          "while",
          "when",
          "because",
          "if",
          "although",
          "though",
          "so",
          "then",
          "whereas",
          "yet",
          "whether",
          "unless",
          "since",
          "until",
          "as",
          "once",
          "even");
  static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose", "where", "what");
  static final Set<String> JOINTS = Set.of("and", "or", "nor");

  /** Prepositions that were participles once. */
  static final Set<String> LIKE_PREPOSITIONS =
      Set.of(
          "including",
          "excluding",
          "regarding",
          "following",
          "according",
          "compared",
          "depending",
          "concerning",
          "based",
          "due");

  static final Set<String> ADVERBS =
      Set.of(
          "not",
          "also",
          "only",
          "just",
          "now",
          "still",
          "already",
          "currently",
          "again",
          "ever",
          "never",
          "often",
          "always",
          "together",
          "up",
          "down",
          "off",
          "out",
          "back",
          "away",
          "ahead",
          "yesterday",
          "today",
          "tomorrow",
          "almost",
          "thus",
          "however",
          "indeed",
          "well",
          "soon",
          "later",
          "too",
          "rather",
          "instead",
          "here");

  /** Pasts that look like the base form. */
  static final Set<String> UNCHANGED_PASTS =
      Set.of(
          "beat",
          "become",
          "bet",
          "come",
          "cost",
          "cut",
          "forecast",
          "hit",
          "hurt",
          "let",
          "put",
          "quit",
          "read",
          "run",
          "set",
          "shut",
          "split",
          "spread");

  static final Set<String> NOUNS_IN_LY =
      Set.of(
          "family",
          "supply",
          "july",
          "italy",
          "reply",
          "rally",
          "monopoly",
          "assembly",
          "anomaly",
          "ally",
          "early",
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "hourly",
          "quarterly",
          "elderly",
          "friendly",
          "costly",
          "butterfly",
          "only",
          "jelly",
          "bully",
          "homily",
          "panoply");
  static final Set<String> NOUNS_IN_ED =
      Set.of("hundred", "naked", "sacred", "wicked", "united", "limited", "shed", "sled", "bored");

  /** What follows a verb of movement rather than the noun of the same form. */
  static final Set<String> AFTER_A_VERB =
      Set.of("by", "to", "from", "at", "between", "as", "about", "around", "roughly", "nearly");

  private ClosedClasses() {}
}
