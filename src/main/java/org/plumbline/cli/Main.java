package org.plumbline.cli;

/** Where the process begins and ends. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    Plumbline plumbline =
        new Plumbline(console, Home.ofProcess(), Terminal.ofProcess(), new LiveServices());
    ExitStatus status = plumbline.run(args);
    if (!console.finish()) {
      console.say("plumbline: Standard output did not take the whole result.");
      status = status.orWorse(ExitStatus.INTERNAL);
      console.finish();
    }
    System.exit(status.code());
  }
}
