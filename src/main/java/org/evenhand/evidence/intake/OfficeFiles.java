package org.evenhand.evidence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.intake.Intake.Known;
import org.evenhand.evidence.intake.Intake.Objection;
import org.evenhand.evidence.intake.Intake.Problem;

/**
 * Office documents, which are ZIP archives: told apart by their parts. An archive whose list of parts is not what stands in it one
 * after the other shows different readers different documents, and is not taken.
 */
final class OfficeFiles {

    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_TEXT = 1024 * 1024;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END = 0x06054b50;
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private OfficeFiles() {}

    static Intake kind(byte[] file) {
        Optional<Integer> end = end(file);
        if (end.isEmpty() || little(file, end.get() + 10, 2) > MOST_PARTS) {
            return new Objection(Problem.BROKEN);
        }
        try (ZipFile archive = ZipFile.builder()
                .setByteArray(file)
                .setIgnoreLocalFileHeader(false)
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(archive.getEntriesInPhysicalOrder());
            if (!isOneAfterTheOther(parts)) {
                return new Objection(Problem.TWO_KINDS);
            }
            return kind(archive, parts);
        } catch (IOException | IllegalArgumentException | ArithmeticException broken) {
            return new Objection(Problem.BROKEN);
        }
    }

    private static Intake kind(ZipFile archive, List<ZipArchiveEntry> parts) throws IOException {
        String mimetype = text(archive, "mimetype").strip();
        String types = text(archive, "[Content_Types].xml");
        boolean programs = types.contains("macroEnabled") || parts.stream().anyMatch(OfficeFiles::isProgram);
        Optional<EvidenceKind> kind = mimetype.isEmpty() ? microsoft(types) : open(mimetype);
        if (programs) {
            return new Objection(Problem.PROGRAMS_INSIDE);
        }
        if (kind.isEmpty()) {
            return new Objection(Problem.OTHER_KIND);
        }
        return text(archive, "META-INF/manifest.xml").contains("encryption-data")
                ? new Objection(Problem.LOCKED)
                : new Known(kind.get());
    }

    private static Optional<EvidenceKind> open(String mimetype) {
        return switch (mimetype) {
            case "application/vnd.oasis.opendocument.text" -> Optional.of(EvidenceKind.ODT);
            case "application/vnd.oasis.opendocument.spreadsheet" -> Optional.of(EvidenceKind.ODS);
            default -> Optional.empty();
        };
    }

    private static Optional<EvidenceKind> microsoft(String types) {
        if (types.contains(WORD)) {
            return Optional.of(EvidenceKind.DOCX);
        }
        return types.contains(SHEET) ? Optional.of(EvidenceKind.XLSX) : Optional.empty();
    }

    private static boolean isProgram(ZipArchiveEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    /** From the first byte on, each part of the list begins where the one before it ended. */
    private static boolean isOneAfterTheOther(List<ZipArchiveEntry> parts) {
        long at = 0;
        for (ZipArchiveEntry part : parts) {
            // What may stand between two parts is the size of the first once more, in 24 bytes at most.
            long gap = part.getLocalHeaderOffset() - at;
            if (gap < 0 || gap > 24 || at == 0 && gap != 0) {
                return false;
            }
            at = Math.addExact(part.getDataOffset(), part.getCompressedSize());
        }
        return !parts.isEmpty();
    }

    private static String text(ZipFile archive, String name) throws IOException {
        ZipArchiveEntry part = archive.getEntry(name);
        if (part == null) {
            return "";
        }
        try (InputStream content = archive.getInputStream(part)) {
            return new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        }
    }

    /** Whether readers of archives, which begin at the end, would take a file for one. */
    static boolean endsAsArchive(byte[] file) {
        return end(file).isPresent();
    }

    /** Where the end of an archive is written, with a comment that reaches to the end of the file. */
    private static Optional<Integer> end(byte[] file) {
        int first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = file.length - END_LENGTH; at >= first; at--) {
            if (little(file, at, 4) == END && at + END_LENGTH + little(file, at + 20, 2) == file.length) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static long little(byte[] file, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | file[at + i] & 0xff;
        }
        return value;
    }
}
