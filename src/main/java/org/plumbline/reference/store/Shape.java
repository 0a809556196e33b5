package org.plumbline.reference.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a record is put together. */
final class Shape {
  private static final String OURS = "org.plumbline.";

  private final String text;
  private final List<Method> accessors;
  private final Constructor<?> constructor;

  private Shape(String text, List<Method> accessors, Constructor<?> constructor) {
    this.text = text;
    this.accessors = accessors;
    this.constructor = constructor;
  }

  static Shape of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return new Shape(
          Arrays.stream(components)
              .map(one -> one.getGenericType().getTypeName() + " " + one.getName())
              .collect(Collectors.joining(", ")),
          Arrays.stream(components).map(RecordComponent::getAccessor).toList(),
          constructor);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("Every record has its constructor.", impossible);
    }
  }

  /** A record or enum of this program, and nothing else that a file may name. */
  static Class<?> named(String name) throws Damaged {
    try {
      Class<?> type = name.startsWith(OURS) ? Class.forName(name) : Object.class;
      if (type.isRecord() || type.isEnum()) {
        return type;
      }
    } catch (ClassNotFoundException gone) {
      throw new Damaged("There is no " + name + ".", gone);
    }
    throw new Damaged(name + " is nothing that is stored.");
  }

  /** The names and types of its components: other ones make it another record. */
  String text() {
    return text;
  }

  /** How many components it has. */
  int size() {
    return accessors.size();
  }

  @Nullable Object get(Object record, int component) {
    try {
      return accessors.get(component).invoke(record);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("A record does not give out what it holds.", broken);
    }
  }

  Object make(@Nullable Object[] values) throws Damaged {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new Damaged("A stored record does not fit.", e);
    }
  }
}
