package org.evenhand.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * Which letters a typeface has, as its own table says: {@code cmap}, format 4, for Windows and the Basic Multilingual Plane
 * (OpenType specification, "cmap — Character to Glyph Index Mapping Table"). Letters beyond that plane are in no such table.
 */
final class Typeface {

    private static final int CMAP = 0x636d6170;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_RECORD = 16;
    private static final int FIRST_ENCODING = 4;
    private static final int ENCODING_RECORD = 8;
    private static final int WINDOWS = 3;
    private static final int BASIC_PLANE = 1;
    private static final int FORMAT = 4;
    private static final int END_CODES = 14;
    private static final int LARGEST = 0xffff;

    private final ByteBuffer file;

    /** Twice the number of segments, which is the length of each of the four lists of the table. */
    private final int length;

    private final int endCodes;

    private Typeface(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int table = letters();
        length = number(table + 6);
        endCodes = table + END_CODES;
    }

    /** Reads a TrueType file from the class path. */
    static Typeface read(String path) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path)) {
            return new Typeface(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int letters() {
        int cmap = cmap();
        for (int i = 0; i < number(cmap + 2); i++) {
            int record = cmap + FIRST_ENCODING + i * ENCODING_RECORD;
            int table = cmap + file.getInt(record + 4);
            if (number(record) == WINDOWS && number(record + 2) == BASIC_PLANE && number(table) == FORMAT) {
                return table;
            }
        }
        throw new IllegalArgumentException("The typeface has no table of letters that is understood");
    }

    private int cmap() {
        for (int i = 0; i < number(4); i++) {
            int record = FIRST_TABLE + i * TABLE_RECORD;
            if (file.getInt(record) == CMAP) {
                return file.getInt(record + 8);
            }
        }
        throw new IllegalArgumentException("The typeface has no table of letters");
    }

    /** Whether it has a drawing of a letter or sign. */
    boolean has(int codePoint) {
        if (codePoint > LARGEST) {
            return false;
        }
        int startCodes = endCodes + length + 2;
        int deltas = startCodes + length;
        int offsets = deltas + length;
        for (int segment = 0; segment < length; segment += 2) {
            if (number(endCodes + segment) >= codePoint) {
                int start = number(startCodes + segment);
                return start <= codePoint
                        && drawing(codePoint - start, codePoint, number(deltas + segment), offsets + segment) != 0;
            }
        }
        return false;
    }

    private int drawing(int place, int codePoint, int delta, int offset) {
        if (number(offset) == 0) {
            return (codePoint + delta) & LARGEST;
        }
        int listed = number(offset + number(offset) + 2 * place);
        return listed == 0 ? 0 : (listed + delta) & LARGEST;
    }

    private int number(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
