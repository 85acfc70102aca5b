package org.evenhand.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at a file before the library does: whether it is a workbook without programs, and how large it unpacks. */
final class Unpacked {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_ENTRIES = 500;
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final int MOST_OF_TYPES = 200_000;
    private static final int BUFFER = 16 * 1024;
    private static final String TYPES = "[content_types].xml";
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] ZIP_ENTRY = {'P', 'K', 3, 4};

    private Unpacked() {}

    /** Why the file is not to be opened; nothing where it may. */
    static Optional<FileTrouble> trouble(byte[] file) {
        if (file.length == 0) {
            return Optional.of(FileTrouble.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return Optional.of(FileTrouble.TOO_LARGE);
        }
        if (begins(file, OLD)) {
            String content = new String(file, StandardCharsets.UTF_16LE);
            String shifted = new String(Arrays.copyOfRange(file, 1, file.length), StandardCharsets.UTF_16LE);
            boolean locked = content.contains("EncryptedPackage") || shifted.contains("EncryptedPackage");
            return Optional.of(locked ? FileTrouble.ENCRYPTED : FileTrouble.OLD_FORMAT);
        }
        if (!begins(file, ZIP)) {
            return Optional.of(FileTrouble.NOT_A_WORKBOOK);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            return look(zip);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(FileTrouble.NOT_A_WORKBOOK);
        }
    }

    static boolean isPacked(byte[] file) {
        return begins(file, ZIP_ENTRY);
    }

    private static Optional<FileTrouble> look(ZipInputStream zip) throws IOException {
        long unpacked = 0;
        int entries = 0;
        boolean workbook = false;
        boolean programs = false;
        byte[] buffer = new byte[BUFFER];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            entries++;
            ByteArrayOutputStream types = new ByteArrayOutputStream();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    return Optional.of(FileTrouble.UNPACKS_TOO_LARGE);
                }
                if (name.equals(TYPES) && types.size() < MOST_OF_TYPES) {
                    types.write(buffer, 0, read);
                }
            }
            if (entries > MOST_ENTRIES) {
                return Optional.of(FileTrouble.UNPACKS_TOO_LARGE);
            }
            workbook |= name.equals("xl/workbook.xml");
            programs |= name.endsWith("vbaproject.bin")
                    || name.startsWith("xl/macrosheets/")
                    || name.startsWith("xl/activex/")
                    || types.toString(StandardCharsets.UTF_8).contains("macroEnabled");
        }
        if (programs) {
            return Optional.of(FileTrouble.MACROS);
        }
        return workbook ? Optional.empty() : Optional.of(FileTrouble.NOT_A_WORKBOOK);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
