package org.evenhand.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.evenhand.documents.text.Limits;

/** Looks through the tables of a TrueType or OpenType typeface before the library reads them one entry after the other. */
final class ShapeTables {
    private static final long MOST_ENTRIES = 1_000_000;
    private static final int MOST_TABLES = 100;
    private static final int MOST_SUBTABLES = 40;
    private static final int BYTES_A_STEP = 16;

    private ShapeTables() {}

    /** Whether reading takes no more work than the size of the file suggests. */
    static boolean areUsual(byte[] program, Limits limits) {
        limits.steps(program.length / BYTES_A_STEP);
        if (program.length < 12 || !isTrueType(program)) {
            return true;
        }
        try {
            ByteBuffer file = ByteBuffer.wrap(program);
            int tables = file.getShort(4) & 0xffff;
            for (int i = 0; i < tables; i++) {
                int entry = 12 + 16 * i;
                if (new String(program, entry, 4, StandardCharsets.ISO_8859_1).equals("cmap")
                        && !isUsual(file, file.getInt(entry + 8))) {
                    return false;
                }
            }
            return tables <= MOST_TABLES;
        } catch (IndexOutOfBoundsException broken) {
            return false;
        }
    }

    private static boolean isTrueType(byte[] program) {
        int first = ByteBuffer.wrap(program).getInt(0);
        return first == 0x00010000 || first == 0x74727565 || first == 0x4f54544f || first == 0x74746366;
    }

    private static boolean isUsual(ByteBuffer file, int cmap) {
        int subtables = file.getShort(cmap + 2) & 0xffff;
        if (subtables > MOST_SUBTABLES) {
            return false;
        }
        long entries = 0;
        for (int i = 0; i < subtables; i++) {
            entries += entries(file, cmap + file.getInt(cmap + 8 + 8 * i));
        }
        return entries <= MOST_ENTRIES;
    }

    private static long entries(ByteBuffer file, int at) {
        int format = file.getShort(at) & 0xffff;
        long sum = 0;
        if (format == 4) {
            int segments = (file.getShort(at + 6) & 0xffff) / 2;
            for (int i = 0; i < segments; i++) {
                int last = file.getShort(at + 14 + 2 * i) & 0xffff;
                int first = file.getShort(at + 16 + 2 * segments + 2 * i) & 0xffff;
                sum += Math.max(0, last - first + 1);
            }
        } else if (format == 8 || format == 12 || format == 13) {
            int groups = at + (format == 8 ? 8208 : 16);
            long count = file.getInt(groups - 4) & 0xffffffffL;
            for (long i = 0; i < count && sum <= MOST_ENTRIES; i++) {
                int group = Math.toIntExact(groups + 12 * i);
                sum += 1 + Math.max(0, (file.getInt(group + 4) & 0xffffffffL) - (file.getInt(group) & 0xffffffffL));
            }
        }
        return sum;
    }
}
