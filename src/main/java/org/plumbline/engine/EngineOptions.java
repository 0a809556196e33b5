package org.plumbline.engine;

import org.jspecify.annotations.Nullable;

/**
 * How rules are loaded and run.
 *
 * @param cache where compiled rules are kept, or null for memory alone
 * @param allowAdvanced whether rules written in DRL are run. They are code: a guard keeps them from
 *     files, network, processes and threads, but not from running for ever
 * @param maxFirings how often rules may fire in one phase on one article; more where its claims and
 *     references times the rules come to more
 */
public record EngineOptions(
    @Nullable CacheFolder cache, boolean allowAdvanced, int maxFirings, MessageText text) {
  private static final int MANY_FIRINGS = 10_000;

  public EngineOptions {
    if (maxFirings < 1) {
      throw new IllegalArgumentException("The limit of firings (" + maxFirings + ") is below 1.");
    }
  }

  /** Cards alone, compiled in memory. */
  public static EngineOptions inMemory(MessageText text) {
    return new EngineOptions(null, false, MANY_FIRINGS, text);
  }
}
