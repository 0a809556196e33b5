package org.plumbline.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the launcher in a folder of its own, on a machine that has nothing but what a test puts
 * there.
 */
final class Installation {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cut",
          "find",
          "grep",
          "head",
          "ls",
          "mkdir",
          "mv",
          "ps",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "stty",
          "tail",
          "touch");

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  /** Where the launcher lies. */
  final Path root;

  private final Path bin;
  private final Path calls;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<Process> atWork = new ArrayList<>();

  private Installation(Path root, Path bin, Path calls) {
    this.root = root;
    this.bin = bin;
    this.calls = calls;
  }

  /** With Java 17, Maven, and sources that are not yet built. */
  static Installation in(Path folder, String name) throws IOException {
    Path root = Files.createDirectories(folder.resolve(name)).toRealPath();
    Path bin = Files.createDirectories(folder.resolve("machine"));
    Installation made = new Installation(root, bin, folder.resolve("calls"));
    Files.copy(Path.of("plumbline"), root.resolve("plumbline"));
    made.source("pom.xml");
    made.source("src/main/java/Some.java");
    for (String tool : TOOLS) {
      Path real = find(tool);
      if (real != null) {
        made.tool(tool, "exec '" + real + "' \"$@\"");
      }
    }
    made.tool("javac", "exit 0");
    made.java("17.0.1");
    made.tool(
        "mvn",
        "mkdir -p target",
        "printf 'mvn %s\\n' \"$*\" >>\"$CALLS\"",
        "echo jar >target/plumbline.jar");
    made.environment("CALLS", made.calls.toString());
    made.environment("PATH", bin.toString());
    made.environment("LC_ALL", "C");
    return made;
  }

  private static @Nullable Path find(String tool) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, tool);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** A source file, dated long before anything that a test builds. */
  void source(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "source");
    for (Path one = file; one != null && !one.equals(root); one = one.getParent()) {
      Files.setLastModifiedTime(one, FileTime.from(LONG_AGO));
    }
  }

  /** A jar as if built, with the day it was built on. */
  Path jar(Instant built) throws IOException {
    Path jar = root.resolve("target/plumbline.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "jar");
    Files.setLastModifiedTime(jar, FileTime.from(built));
    return jar;
  }

  /** Java that says its version, and otherwise prints what it is called with, a line each. */
  void java(String version) throws IOException {
    tool(
        "java",
        "case $1 in -version) echo 'openjdk version \"" + version + "\"' >&2; exit 0 ;; esac",
        "for word; do case $word in -XX:ArchiveClassesAtExit=*)",
        "  echo archive >\"${word#*=}\"; printf 'saved\\n' >>\"$CALLS\"; exit 0 ;; esac; done",
        "for word; do printf '%s\\n' \"$word\"; done",
        "printf 'locale %s\\n' \"${LC_ALL:-none}\"",
        "exit ${STATUS:-0}");
  }

  /** Java 17 that does not save its classes when it is first asked to. */
  void javaThatBreaksOnItsFirstSaving() throws IOException {
    java("17.0.1");
    tool("steady-java", Files.readString(bin.resolve("java")));
    tool(
        "java",
        "case \"$*\" in *-XX:ArchiveClassesAtExit=*)",
        "  grep -q broke \"$CALLS\" || { echo broke >>\"$CALLS\"; exit 134; } ;; esac",
        "exec steady-java \"$@\"");
    Files.writeString(calls, "");
  }

  void tool(String name, String... lines) throws IOException {
    Path file = bin.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n", UTF_8);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Maven that goes on until a test lets it finish. */
  void slowMaven() throws IOException {
    tool(
        "mvn",
        "printf 'mvn %s\\n' \"$*\" >>\"$CALLS\"",
        "until [ -e finish ]; do sleep 0.1; done",
        "mkdir -p target",
        "echo jar >target/plumbline.jar");
  }

  void letMavenFinish() throws IOException {
    Files.createFile(root.resolve("finish"));
  }

  void without(String tool) throws IOException {
    Files.delete(bin.resolve(tool));
  }

  void environment(String name, String value) {
    environment.put(name, value);
  }

  Path lock() throws IOException {
    return Files.createDirectories(root.resolve(".cache/build/lock"));
  }

  /** What Maven and Java were called for, in order. */
  List<String> calls() throws IOException {
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  private ProcessBuilder command(Path launcher, Path from, String... typed) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(typed));
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  /** Starts it and leaves it at work. */
  Started startInRoot() throws IOException {
    ProcessBuilder builder = command(root.resolve("plumbline"), root, "check");
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    atWork.add(process);
    return new Started(process, process.errorReader(UTF_8));
  }

  /** Ends what a failed test left at work. */
  void shutDown() {
    for (Process process : atWork) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  Ended run(String... typed) throws IOException, InterruptedException {
    return run(root.resolve("plumbline"), root, typed);
  }

  Ended run(Path launcher, Path from, String... typed) throws IOException, InterruptedException {
    Path out = Files.createTempFile(bin, "out", "");
    Path err = Files.createTempFile(bin, "err", "");
    ProcessBuilder builder = command(launcher, from, typed);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    return new Ended(process.waitFor(), Files.readAllLines(out), Files.readString(err));
  }

  /** A launcher at work. */
  record Started(Process process, BufferedReader messages) {

    /** Waits until it says something. */
    String nextMessage() throws IOException {
      return String.valueOf(messages.readLine());
    }
  }

  /**
   * What came of it.
   *
   * @param out what Java was called with, a line each
   */
  record Ended(int status, List<String> out, String err) {}
}
