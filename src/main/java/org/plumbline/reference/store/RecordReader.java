package org.plumbline.reference.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;

/** Reads what a {@link RecordWriter} wrote, in the same order. */
public final class RecordReader {
  private final byte[] bytes;
  private final int end;
  private int at;
  private final List<Object> read = new ArrayList<>();
  private final List<Class<?>> types = new ArrayList<>();
  private final List<@Nullable Shape> shapes = new ArrayList<>();

  public RecordReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /**
   * The next value.
   *
   * @throws Damaged where there is none, or not one of the type asked for
   */
  public <T> T read(Class<T> type) throws Damaged {
    Object value = read();
    if (!type.isInstance(value)) {
      throw new Damaged("Stored is no " + type.getSimpleName() + ".");
    }
    return type.cast(value);
  }

  private @Nullable Object read() throws Damaged {
    Tag tag = Tag.of(next());
    return switch (tag) {
      case NULL -> null;
      case AGAIN -> again();
      case TEXT -> kept(text());
      case WHOLE -> Math.toIntExact(signed());
      case NO -> false;
      case YES -> true;
      case NUMBER -> {
        int scale = Math.toIntExact(signed());
        yield BigDecimal.valueOf(signed(), scale);
      }
      case LONG_NUMBER -> {
        int scale = Math.toIntExact(signed());
        int length = checked(size());
        at += length;
        yield new BigDecimal(new BigInteger(bytes, at - length, length), scale);
      }
      case DAY -> kept(day());
      case CONSTANT -> constant();
      case LIST -> list();
      case MAP -> kept(map());
      case RECORD -> {
        Object record = record();
        yield record instanceof Period ? kept(record) : record;
      }
    };
  }

  private Object again() throws Damaged {
    int index = size();
    if (index >= read.size()) {
      throw new Damaged("Nothing was stored before as number " + index + ".");
    }
    return read.get(index);
  }

  private <T> T kept(T value) {
    read.add(value);
    return value;
  }

  private LocalDate day() throws Damaged {
    try {
      return LocalDate.of(Math.toIntExact(signed()), size(), size());
    } catch (DateTimeException e) {
      throw new Damaged("Stored is a day that is none.", e);
    }
  }

  private Object constant() throws Damaged {
    Class<?> type = types.get(type());
    Object[] constants = type.getEnumConstants();
    int ordinal = size();
    if (constants == null || ordinal >= constants.length) {
      throw new Damaged("Stored is a constant that is none.");
    }
    return constants[ordinal];
  }

  private List<?> list() throws Damaged {
    @Nullable Object[] items = new Object[checked(size())];
    for (int i = 0; i < items.length; i++) {
      items[i] = read();
    }
    return items.length == 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(items));
  }

  private Map<?, ?> map() throws Damaged {
    int size = checked(size());
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(read(), read());
    }
    return size == 0 ? Map.of() : Collections.unmodifiableMap(map);
  }

  private Object record() throws Damaged {
    Shape shape = shapes.get(type());
    if (shape == null) {
      throw new Damaged("Stored is a record that is none.");
    }
    @Nullable Object[] values = new Object[shape.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read();
    }
    return shape.make(values);
  }

  private int type() throws Damaged {
    int index = size();
    if (index > types.size()) {
      throw new Damaged("No type was stored before as number " + index + ".");
    }
    if (index == types.size()) {
      Class<?> type = Shape.named(text());
      String layout = text();
      if (!layout.equals(Layout.of(type))) {
        throw new Damaged(type.getSimpleName() + " was another then.");
      }
      types.add(type);
      shapes.add(type.isRecord() ? Shape.of(type) : null);
    }
    return index;
  }

  private String text() throws Damaged {
    int length = checked(size());
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** Each thing takes a byte or more. */
  private int checked(int count) throws Damaged {
    if (count > end - at) {
      throw new Damaged("The stored bytes end too early.");
    }
    return count;
  }

  private int next() throws Damaged {
    if (at >= end) {
      throw new Damaged("The stored bytes end too early.");
    }
    return bytes[at++] & 0xFF;
  }

  private int size() throws Damaged {
    long number = number();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new Damaged("A stored length is none.");
    }
    return (int) number;
  }

  private long signed() throws Damaged {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  private long number() throws Damaged {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int part = next();
      value |= (long) (part & 0x7F) << shift;
      if (part < 0x80) {
        return value;
      }
    }
    throw new Damaged("A stored number does not end.");
  }
}
