package org.plumbline.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Defines the classes of compiled rules when they are first used. */
final class RuleClassLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  RuleClassLoader(List<CompiledRule> rules) {
    super(RuleClassLoader.class.getClassLoader());
    Map<String, byte[]> all = new HashMap<>();
    rules.forEach(rule -> all.putAll(rule.classes()));
    this.classes = all;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte @Nullable [] content = classes.get(name);
    if (content == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, content, 0, content.length);
  }
}
