package org.plumbline.extract.claim;

import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;

/**
 * A claim before it is numbered.
 *
 * @param from index of its first token
 * @param to the one behind its last
 */
public record Draft(ClaimKind kind, int from, int to, Reading reading) {}
