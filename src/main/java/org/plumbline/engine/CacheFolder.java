package org.plumbline.engine;

import java.nio.file.Path;

/**
 * Where compiled rules are kept between runs. It may be shared, missing, read-only or full of
 * rubbish: rules that cannot be read from it are compiled again.
 */
public record CacheFolder(Path path) {}
