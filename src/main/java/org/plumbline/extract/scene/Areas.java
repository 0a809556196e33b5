package org.plumbline.extract.scene;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.lexicon.Name;
import org.plumbline.text.Token;

/** Places named together: "in Iraq and Syria" speaks of both as one. */
final class Areas {
  private Areas() {}

  /**
   * The places of a sentence, two that are joined by "and" as one with the composed code, in either
   * order.
   */
  static List<NameHit> joined(List<NameHit> hits, List<Token> tokens) {
    List<NameHit> out = new ArrayList<>();
    for (NameHit hit : hits) {
      NameHit last = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean joins =
          last != null
              && hit.from() == last.to() + 1
              && tokens.get(last.to()).lower().equals("and")
              && last.ids().size() == 1
              && hit.ids().size() == 1;
      if (last != null && joins) {
        String one = last.ids().get(0);
        String other = hit.ids().get(0);
        out.set(
            out.size() - 1,
            new NameHit(
                last.from(),
                hit.to(),
                List.of(one + "+" + other, other + "+" + one),
                Name.Type.AREA));
      } else {
        out.add(hit);
      }
    }
    return List.copyOf(out);
  }
}
