package org.plumbline.reference.store;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;

/**
 * Writes records of records, texts, numbers, days, constants, lists and maps. Texts, days, periods
 * and maps that come again are written once.
 */
@SuppressWarnings("EnumOrdinal") // A stored file is read by the very program that wrote it.
public final class RecordWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Object, Integer> written = new HashMap<>();
  private final Map<Class<?>, Integer> types = new HashMap<>();
  private final Map<Class<?>, Shape> shapes = new HashMap<>();

  public byte[] bytes() {
    return out.toByteArray();
  }

  public void write(@Nullable Object value) {
    if (value == null) {
      tag(Tag.NULL);
    } else if (value instanceof String
        || value instanceof LocalDate
        || value instanceof Period
        || value instanceof Map) {
      Integer again = written.get(value);
      if (again != null) {
        tag(Tag.AGAIN);
        number(again);
      } else {
        writeNew(value);
        written.put(value, written.size());
      }
    } else {
      writeNew(value);
    }
  }

  private void writeNew(Object value) {
    if (value instanceof String text) {
      tag(Tag.TEXT);
      bytes(text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof Integer whole) {
      tag(Tag.WHOLE);
      number(zigzag(whole));
    } else if (value instanceof Boolean yes) {
      tag(yes ? Tag.YES : Tag.NO);
    } else if (value instanceof BigDecimal decimal) {
      decimal(decimal);
    } else if (value instanceof LocalDate day) {
      tag(Tag.DAY);
      number(zigzag(day.getYear()));
      number(day.getMonthValue());
      number(day.getDayOfMonth());
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.CONSTANT);
      type(constant.getDeclaringClass());
      number(constant.ordinal());
    } else if (value instanceof List<?> list) {
      tag(Tag.LIST);
      number(list.size());
      list.forEach(this::write);
    } else if (value instanceof Map<?, ?> map) {
      tag(Tag.MAP);
      number(map.size());
      map.forEach(
          (key, one) -> {
            write(key);
            write(one);
          });
    } else if (value instanceof Record) {
      record(value);
    } else {
      throw new IllegalArgumentException("A " + value.getClass() + " cannot be stored.");
    }
  }

  private void record(Object record) {
    tag(Tag.RECORD);
    Class<?> type = record.getClass();
    type(type);
    Shape shape = shapes.computeIfAbsent(type, Shape::of);
    for (int i = 0; i < shape.size(); i++) {
      write(shape.get(record, i));
    }
  }

  private void type(Class<?> type) {
    Integer known = types.get(type);
    if (known != null) {
      number(known);
      return;
    }
    number(types.size());
    types.put(type, types.size());
    bytes(type.getName().getBytes(StandardCharsets.UTF_8));
    bytes(Layout.of(type).getBytes(StandardCharsets.UTF_8));
  }

  private void decimal(BigDecimal decimal) {
    BigInteger digits = decimal.unscaledValue();
    boolean small = digits.bitLength() < Long.SIZE - 1;
    tag(small ? Tag.NUMBER : Tag.LONG_NUMBER);
    number(zigzag(decimal.scale()));
    if (small) {
      number(zigzag(digits.longValueExact()));
    } else {
      bytes(digits.toByteArray());
    }
  }

  private void tag(Tag tag) {
    out.write(tag.ordinal());
  }

  private void bytes(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  private static long zigzag(long value) {
    return (value << 1) ^ (value >> (Long.SIZE - 1));
  }

  /** Seven bits a byte, the lowest first. */
  private void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
