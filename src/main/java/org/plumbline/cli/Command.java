package org.plumbline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: what can be typed, and what it does. */
interface Command {

  /** Its name, options and help; its user object is the command itself. */
  CommandSpec spec();

  /** Does it with options that are already checked one by one. */
  ExitStatus run(ParseResult parsed);
}
