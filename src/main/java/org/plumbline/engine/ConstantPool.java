package org.plumbline.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class file names: the types it mentions and the members it calls or reads. Arrays count as
 * their elements.
 */
record ConstantPool(List<String> types, List<Member> members) {

  /** A method or field of a class, both in the form of the class file: {@code java/lang/System}. */
  record Member(String owner, String name) {}

  /**
   * @throws IOException if it is no class file, or has a constant of a kind that is not known or
   *     not allowed
   */
  static ConstantPool read(DataInputStream in) throws IOException {
    if (in.readInt() != 0xCAFEBABE) {
      throw new IOException("Not a class file.");
    }
    in.readInt();
    int count = in.readUnsignedShort();
    Object[] constants = new Object[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants[i] = in.readUTF();
        case 3, 4 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          // A long or double takes two places.
          i++;
        }
        case 7 -> constants[i] = new TypeAt(in.readUnsignedShort());
        case 8, 16, 19, 20 -> in.readUnsignedShort();
        case 9, 10, 11 ->
            constants[i] = new MemberAt(in.readUnsignedShort(), in.readUnsignedShort());
        case 12 -> constants[i] = new NameAt(in.readUnsignedShort(), in.readUnsignedShort());
        case 15 -> {
          in.readUnsignedByte();
          in.readUnsignedShort();
        }
        case 18 -> in.readInt();
        default -> throw new IOException("The class file has a constant of the kind " + tag + ".");
      }
    }
    return resolve(constants);
  }

  private static ConstantPool resolve(Object[] constants) {
    List<String> types = new ArrayList<>();
    List<Member> members = new ArrayList<>();
    for (Object constant : constants) {
      if (constant instanceof TypeAt type) {
        String name = typeName((String) constants[type.name()]);
        if (!name.isEmpty()) {
          types.add(name);
        }
      } else if (constant instanceof MemberAt member) {
        TypeAt owner = (TypeAt) constants[member.owner()];
        NameAt name = (NameAt) constants[member.nameAndType()];
        String type = typeName((String) constants[owner.name()]);
        // Of an array of plain numbers only clone() can be called.
        members.add(
            new Member(
                type.isEmpty() ? "java/lang/Object" : type, (String) constants[name.name()]));
      }
    }
    return new ConstantPool(types, members);
  }

  /** Without the brackets of an array; empty for an array of plain numbers. */
  private static String typeName(String name) {
    if (!name.startsWith("[")) {
      return name;
    }
    String element = name.substring(name.lastIndexOf('[') + 1);
    return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
  }

  private record TypeAt(int name) {}

  private record MemberAt(int owner, int nameAndType) {}

  private record NameAt(int name, int descriptor) {}
}
