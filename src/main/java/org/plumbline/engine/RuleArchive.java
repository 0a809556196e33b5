package org.plumbline.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Compiled rules as the bytes of a jar: first an index that says what must be in it, then the
 * classes.
 */
final class RuleArchive {
  private static final String INDEX = "plumbline/rules/index";

  private RuleArchive() {}

  /** The same bytes for the same rules. */
  static byte[] write(String key, List<CompiledRule> rules) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      StringBuilder index = new StringBuilder(key).append('\n');
      for (CompiledRule rule : rules) {
        index.append(rule.rule()).append('\n').append(rule.model()).append('\n');
        index.append(rule.classes().size()).append('\n');
        new TreeMap<>(rule.classes()).keySet().forEach(name -> index.append(name).append('\n'));
      }
      put(out, INDEX, index.toString().getBytes(StandardCharsets.UTF_8));
      for (CompiledRule rule : rules) {
        for (Map.Entry<String, byte[]> one : new TreeMap<>(rule.classes()).entrySet()) {
          put(out, one.getKey().replace('.', '/') + ".class", one.getValue());
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /**
   * @throws IOException if the bytes are no archive, are damaged or cut off, or belong to another
   *     key
   */
  static List<CompiledRule> read(String key, byte[] bytes) throws IOException {
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      ZipEntry first = in.getNextEntry();
      if (first == null || !first.getName().equals(INDEX)) {
        throw new IOException("The archive has no index.");
      }
      List<String> index = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      Map<String, byte[]> classes = new LinkedHashMap<>();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (!name.endsWith(".class")) {
          throw new IOException("The archive holds (" + name + "), which is no class.");
        }
        classes.put(
            name.substring(0, name.length() - ".class".length()).replace('/', '.'),
            in.readAllBytes());
      }
      return rules(key, index, classes);
    } catch (IllegalArgumentException e) {
      throw new IOException("The archive is damaged.", e);
    }
  }

  private static List<CompiledRule> rules(
      String key, List<String> index, Map<String, byte[]> classes) throws IOException {
    if (index.isEmpty() || !index.get(0).equals(key)) {
      throw new IOException("The archive belongs to other rules.");
    }
    List<CompiledRule> rules = new ArrayList<>();
    int at = 1;
    while (at < index.size()) {
      if (at + 2 >= index.size()) {
        throw new IOException("The index is cut off.");
      }
      String rule = index.get(at);
      String model = index.get(at + 1);
      int count = Integer.parseInt(index.get(at + 2));
      at += 3;
      Map<String, byte[]> own = new LinkedHashMap<>();
      for (int end = at + count; at < end; at++) {
        byte[] content = at < index.size() ? classes.get(index.get(at)) : null;
        if (content == null) {
          throw new IOException("The archive lacks a class that its index names.");
        }
        own.put(index.get(at), content);
      }
      if (!own.containsKey(model)) {
        throw new IOException("The archive lacks the model of (" + rule + ").");
      }
      rules.add(new CompiledRule(rule, model, own));
    }
    return List.copyOf(rules);
  }
}
