package org.plumbline.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.drl.parser.ParserError;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.execmodel.JavaParserCompiler;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.util.maven.support.ReleaseIdImpl;

/**
 * DRL to Java classes: Drools' executable model, without a module, container or repository, which
 * would cost hundreds of milliseconds and keep what they build.
 */
final class DroolsCompiler {
  /** Not a snapshot: the generated names are random otherwise. */
  private static final ReleaseIdImpl RELEASE = new ReleaseIdImpl("org.plumbline", "rules", "1");

  private DroolsCompiler() {}

  /** What came of a batch: all of its rules, or what is wrong. */
  sealed interface Result {

    record Compiled(List<CompiledRule> rules) implements Result {}

    record Failed(List<Trouble> troubles) implements Result {}
  }

  /**
   * One complaint of the compiler, in its own words.
   *
   * @param line of the compiled DRL, or 0
   * @param column counted from 1, or 0
   */
  record Trouble(String message, int line, int column) {}

  /**
   * One at a time: the code generator keeps what it parses in static fields. It also lower-cases
   * names of Java types in the machine's language, which in Turkish gives types that do not exist.
   */
  static synchronized Result compile(List<RuleSource> sources) {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return compileBatch(sources);
    } catch (RuntimeException | StackOverflowError | LinkageError thrown) {
      // Some mistakes come out of the code generator as exceptions of its parser.
      return new Result.Failed(List.of(new Trouble(String.valueOf(thrown.getMessage()), 0, 0)));
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static Result compileBatch(List<RuleSource> sources) {
    ClassLoader loader = DroolsCompiler.class.getClassLoader();
    ModelBuilderImpl<PackageSources> builder =
        new ModelBuilderImpl<>(
            PackageSources::dumpSources,
            KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader)
                .as(KnowledgeBuilderConfigurationImpl.KEY),
            RELEASE,
            false);
    CompositeKnowledgeBuilder batch = builder.batch();
    for (RuleSource source : sources) {
      ByteArrayResource resource =
          new ByteArrayResource(source.drl().getBytes(StandardCharsets.UTF_8), "UTF-8");
      resource.setSourcePath(source.path());
      resource.setResourceType(ResourceType.DRL);
      batch.add(resource, ResourceType.DRL);
    }
    batch.build();
    if (builder.hasErrors()) {
      return new Result.Failed(builder.getErrors().stream().map(DroolsCompiler::trouble).toList());
    }
    MemoryFileSystem java = new MemoryFileSystem();
    MemoryFileSystem classes = new MemoryFileSystem();
    ModelWriter.Result written = new ModelWriter().writeModel(java, builder.getPackageSources());
    CompilationResult compilation =
        JavaParserCompiler.getCompiler()
            .compile(written.getSourceFiles().toArray(String[]::new), java, classes, loader);
    if (compilation.getErrors().length > 0) {
      return new Result.Failed(
          Arrays.stream(compilation.getErrors()).map(DroolsCompiler::trouble).toList());
    }
    return split(sources, written.getModelFiles(), classes);
  }

  private static Result split(
      List<RuleSource> sources, List<String> models, MemoryFileSystem classes) {
    List<CompiledRule> rules = new ArrayList<>();
    for (RuleSource source : sources) {
      String prefix = source.packageName() + ".";
      Map<String, byte[]> own = new LinkedHashMap<>();
      for (Map.Entry<PortablePath, byte[]> one : classes.getMap().entrySet()) {
        String name = one.getKey().asClassName();
        if (name.startsWith(prefix)) {
          own.put(name, one.getValue());
        }
      }
      String model =
          models.stream().filter(name -> name.startsWith(prefix)).findFirst().orElse(null);
      if (model == null) {
        return new Result.Failed(List.of(new Trouble("no rule", 0, 0)));
      }
      rules.add(new CompiledRule(source.id(), model, own));
    }
    return new Result.Compiled(List.copyOf(rules));
  }

  private static Trouble trouble(KnowledgeBuilderResult result) {
    int[] lines = result.getLines();
    int column = result instanceof ParserError parser ? parser.getCol() + 1 : 0;
    return new Trouble(
        result.getMessage(), lines != null && lines.length > 0 ? Math.max(lines[0], 0) : 0, column);
  }

  /** The place in the generated source says nothing to anyone. */
  private static Trouble trouble(CompilationProblem problem) {
    return new Trouble(problem.getMessage(), 0, 0);
  }
}
