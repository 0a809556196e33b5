package org.plumbline.resolve.table;

import java.util.List;

/**
 * What came of holding a text against one table.
 *
 * @param answers one for each good reading; none where the table does not bear on the text
 * @param touched whether any cell or header was named
 * @param unread words that say something and were not placed
 * @param open words that ask for what was not computed ("not", "only")
 */
record Outcome(List<Answer> answers, boolean touched, List<String> unread, List<String> open) {
  Outcome {
    answers = List.copyOf(answers);
    unread = List.copyOf(unread);
    open = List.copyOf(open);
  }

  boolean agreed() {
    return !answers.isEmpty()
        && answers.stream().allMatch(answer -> answer.holds() == answers.get(0).holds());
  }
}
