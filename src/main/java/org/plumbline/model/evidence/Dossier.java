package org.plumbline.model.evidence;

import java.util.List;
import org.plumbline.model.Claim;

/** All that is known of a claim before the rules judge it. */
public record Dossier(Claim claim, Link link, List<Evidence> evidence, Obstacle obstacle) {
  public Dossier {
    evidence = List.copyOf(evidence);
  }
}
