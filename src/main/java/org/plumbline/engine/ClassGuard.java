package org.plumbline.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps advanced rules, which are code, to computing: a class of theirs may call only what is
 * listed here. Read from the class file, before the class is loaded.
 *
 * <p>A guard, not a sandbox: it cannot see a loop without an end. Regular expressions are left out
 * because some of them take as good as for ever.
 */
final class ClassGuard {
  private static final Set<String> OWNERS =
      Set.of(
          "java/lang/Object",
          "java/lang/String",
          "java/lang/CharSequence",
          "java/lang/StringBuilder",
          "java/lang/Comparable",
          "java/lang/Iterable",
          "java/lang/Number",
          "java/lang/Byte",
          "java/lang/Short",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Float",
          "java/lang/Double",
          "java/lang/Boolean",
          "java/lang/Character",
          "java/lang/Math",
          "java/lang/StrictMath",
          "java/lang/Enum",
          "java/lang/Record",
          "java/lang/Throwable",
          "java/lang/Exception",
          "java/lang/RuntimeException",
          "java/lang/ArithmeticException",
          "java/lang/ClassCastException",
          "java/lang/IllegalArgumentException",
          "java/lang/IllegalStateException",
          "java/lang/NumberFormatException",
          "java/lang/NullPointerException",
          "java/lang/NoSuchFieldError",
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/invoke/SerializedLambda",
          "java/lang/runtime/ObjectMethods",
          "java/io/Serializable",
          "java/util/ArrayList",
          "java/util/Arrays",
          "java/util/Collection",
          "java/util/Collections",
          "java/util/Comparator",
          "java/util/HashMap",
          "java/util/HashSet",
          "java/util/Iterator",
          "java/util/LinkedHashMap",
          "java/util/LinkedHashSet",
          "java/util/List",
          "java/util/Locale",
          "java/util/Map",
          "java/util/Map$Entry",
          "java/util/Objects",
          "java/util/Optional",
          "java/util/Set",
          "java/util/TreeMap",
          "java/util/TreeSet",
          "org/drools/util/DateUtils",
          "org/drools/modelcompiler/dsl/pattern/D",
          "org/drools/modelcompiler/util/EvaluationUtil",
          "org/drools/modelcompiler/util/StringUtil",
          "org/plumbline/engine/Compare",
          "org/plumbline/engine/Firings",
          "org/plumbline/engine/TableRow");

  private static final List<String> OWNER_FOLDERS =
      List.of(
          "java/math/",
          "java/time/",
          "java/util/function/",
          "java/util/stream/",
          "org/drools/core/base/accumulators/",
          "org/drools/model/",
          "org/plumbline/model/",
          "org/plumbline/rule/field/");

  /** May be named, but nothing of them called. */
  private static final Set<String> NAMED_ONLY =
      Set.of(
          "java/lang/Class",
          "java/lang/System",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup");

  /** Clocks and the machine's settings: the same input must give the same bytes. */
  private static final Set<String> DENIED_NAMES =
      Set.of(
          "now",
          "systemDefault",
          "setDefault",
          "getDefault",
          "getInteger",
          "getLong",
          "getBoolean",
          "wait",
          "notify",
          "notifyAll",
          "printStackTrace",
          "parallelStream",
          "parallel",
          "random");

  private static final Set<String> DENIED_OWNERS =
      Set.of(
          "java/time/Clock",
          "java/time/zone/ZoneRulesProvider",
          "org/drools/model/DynamicValueSupplier");

  /** Of the handle that a consequence has on its session. */
  private static final Set<String> SESSION_CALLS =
      Set.of("insert", "logicalInsert", "update", "delete");

  private static final Set<String> SESSION_OWNERS =
      Set.of("org/drools/model/Drools", "org/drools/model/DroolsEntryPoint");

  private ClassGuard() {}

  /**
   * The first thing a rule's classes use that they may not, as an author would write it; nothing
   * where all of it is allowed.
   */
  static Optional<String> firstForbidden(CompiledRule rule, String packageName) {
    String own = packageName.replace('.', '/') + "/";
    return rule.classes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> forbidden(one.getKey(), one.getValue(), own))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> forbidden(String name, byte[] classFile, String own) {
    if (!name.replace('.', '/').startsWith(own)) {
      return Optional.of(name);
    }
    try {
      ConstantPool pool =
          ConstantPool.read(new DataInputStream(new ByteArrayInputStream(classFile)));
      for (String type : pool.types()) {
        if (!owner(type, own) && !NAMED_ONLY.contains(type)) {
          return Optional.of(readable(type));
        }
      }
      for (ConstantPool.Member member : pool.members()) {
        if (!callable(member, own)) {
          return Optional.of(readable(member.owner()) + "." + member.name());
        }
      }
      return Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.of(name);
    }
  }

  private static boolean callable(ConstantPool.Member member, String own) {
    if (member.owner().equals("java/lang/System")) {
      // The compiler itself copies the constants of an enum with it.
      return member.name().equals("arraycopy");
    }
    if (SESSION_OWNERS.contains(member.owner())) {
      return SESSION_CALLS.contains(member.name());
    }
    return member.owner().startsWith(own)
        || (owner(member.owner(), own) && !DENIED_NAMES.contains(member.name()));
  }

  private static boolean owner(String type, String own) {
    return !DENIED_OWNERS.contains(type)
        && (type.startsWith(own)
            || OWNERS.contains(type)
            || OWNER_FOLDERS.stream().anyMatch(type::startsWith));
  }

  private static String readable(String type) {
    List<String> parts = new ArrayList<>(List.of(type.split("[/$]")));
    return parts.get(parts.size() - 1);
  }
}
