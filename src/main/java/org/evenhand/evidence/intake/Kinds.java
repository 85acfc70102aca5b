package org.evenhand.evidence.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.intake.Intake.Known;
import org.evenhand.evidence.intake.Intake.Objection;
import org.evenhand.evidence.intake.Intake.Problem;

/** Tells what a file is by what is in it; its name is not asked. */
public final class Kinds {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private static final int LATEST_PDF_HEADER = 1024;
    private static final byte[] PDF_HEADER = latin("%PDF-");
    private static final byte[] LOCKED_PACKAGE = latin("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");

    private Kinds() {}

    /** What a file is, or why it is not taken. */
    public static Intake of(byte[] file) {
        String type = type(file);
        if (file.length > 3 && file[0] == 'P' && file[1] == 'K') {
            return isPdfToSome(file) ? new Objection(Problem.TWO_KINDS) : OfficeFiles.kind(file);
        }
        Optional<EvidenceKind> kind = switch (type) {
            case "application/pdf" -> Optional.of(EvidenceKind.PDF);
            case "image/png" -> Optional.of(EvidenceKind.PNG);
            case "image/jpeg" -> Optional.of(EvidenceKind.JPEG);
            // What has no sign of its own may be a text with letters of an older system.
            case "text/plain", "text/csv", "application/octet-stream" -> PlainFiles.kind(file);
            default -> Optional.empty();
        };
        if (kind.isEmpty()) {
            return new Objection(
                    type.contains("ole") || type.equals("application/x-tika-msoffice")
                            ? isLocked(file) ? Problem.LOCKED : Problem.OTHER_KIND
                            : Problem.OTHER_KIND);
        }
        boolean pdf = kind.get() == EvidenceKind.PDF;
        boolean two = (pdf ? !beginsAsPdf(file) : isPdfToSome(file)) || OfficeFiles.endsAsArchive(file);
        return two ? new Objection(Problem.TWO_KINDS) : whole(kind.get(), file);
    }

    private static Intake whole(EvidenceKind kind, byte[] file) {
        Optional<PictureSize> size = switch (kind) {
            case PNG -> PngFiles.size(file);
            case JPEG -> JpegFiles.size(file);
            default -> Optional.of(PictureSize.NONE);
        };
        if (size.isEmpty()) {
            return new Objection(Problem.BROKEN);
        }
        return size.get().isTooLarge() ? new Objection(Problem.PICTURE_TOO_LARGE) : new Known(kind);
    }

    private static String type(byte[] file) {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            return TYPES.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory could not be read", impossible);
        }
    }

    /** Readers of PDFs accept some bytes before the header, in which something else may stand. */
    private static boolean isPdfToSome(byte[] file) {
        return find(file, PDF_HEADER, LATEST_PDF_HEADER) >= 0;
    }

    /** Nothing stands before the header that is not blank. */
    private static boolean beginsAsPdf(byte[] file) {
        String before =
                new String(file, 0, Math.max(0, find(file, PDF_HEADER, LATEST_PDF_HEADER)), StandardCharsets.UTF_8);
        return before.replace("\ufeff", "").isBlank();
    }

    private static boolean isLocked(byte[] file) {
        return find(file, LOCKED_PACKAGE, file.length) >= 0;
    }

    private static int find(byte[] file, byte[] wanted, int latest) {
        int last = Math.min(latest, file.length - wanted.length);
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
