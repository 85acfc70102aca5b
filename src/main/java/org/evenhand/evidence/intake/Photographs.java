package org.evenhand.evidence.intake;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.evenhand.evidence.EvidenceKind;

/** Makes pictures as a stranger may see them: without place, time and device, and which way up they are. */
public final class Photographs {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private Photographs() {}

    /** The picture without what only programs read; the same bytes where there is nothing to leave out. */
    public static byte[] bare(EvidenceKind kind, byte[] picture) {
        return switch (kind) {
            case JPEG -> JpegFiles.bare(picture);
            case PNG -> PngFiles.bare(picture);
            default -> picture;
        };
    }

    /** How the camera was held, as Exif counts it; 1 where the picture stands upright, or nothing says otherwise. */
    public static int orientation(EvidenceKind kind, byte[] picture) {
        if (kind != EvidenceKind.JPEG) {
            return UPRIGHT;
        }
        try {
            ExifIFD0Directory exif = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(picture), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer said = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return said == null || said < UPRIGHT || said > LAST ? UPRIGHT : said;
        } catch (ImageProcessingException | IOException unreadable) {
            return UPRIGHT;
        }
    }
}
