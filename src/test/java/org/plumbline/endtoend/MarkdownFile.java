package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Markdown file whose fenced blocks are tried out. */
final class MarkdownFile {
  private static final String FENCE = "```";

  private final Path file;
  private final List<String> lines;

  private MarkdownFile(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  static MarkdownFile read(Path file) throws IOException {
    return new MarkdownFile(file, new ArrayList<>(Files.readAllLines(file)));
  }

  /**
   * A fenced block.
   *
   * @param mark what the comment before it says, such as {@code file: a.csv}; empty without one
   * @param language such as {@code sh}
   * @param text each line with its line feed
   * @param line of its first line, counted from 0
   */
  record Block(String mark, String language, String text, int line) {
    int size() {
      return (int) text.lines().count();
    }
  }

  /** All blocks, from top to bottom. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String mark = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("<!-- ") && line.endsWith(" -->")) {
        mark = line.substring(5, line.length() - 4);
      } else if (line.startsWith(FENCE)) {
        int first = i + 1;
        StringBuilder text = new StringBuilder();
        for (i = first; !lines.get(i).equals(FENCE); i++) {
          text.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(mark, line.substring(FENCE.length()), text.toString(), first));
        mark = "";
      }
    }
    return blocks;
  }

  /** Asserts what a block says; where golden files are to be updated, lets it say that first. */
  void assertSays(Block block, String expected) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      MarkdownFile now = read(file);
      Block there =
          now.blocks().stream()
              .filter(b -> b.mark().equals(block.mark()) && b.text().equals(block.text()))
              .findFirst()
              .orElseThrow();
      for (int i = 0; i < there.size(); i++) {
        now.lines.remove(there.line());
      }
      now.lines.addAll(there.line(), expected.lines().toList());
      Files.writeString(file, String.join("\n", now.lines) + "\n");
      return;
    }
    assertThat(block.text())
        .as("%s, line %d; -Dgolden.update=true writes it anew", file, block.line() + 1)
        .isEqualTo(expected);
  }
}
