package org.plumbline.extract.claim;

import java.util.List;
import org.plumbline.extract.scene.Scene;

/** Finds the claims of one kind in a sentence. */
public interface Recogniser {

  /** The claims, in the order of the text. */
  List<Draft> recognise(Scene scene);

  /** The claims of a sentence that may point back to the sentences before it. */
  default List<Draft> recognise(Story story) {
    return recognise(story.scene());
  }
}
