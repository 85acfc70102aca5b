package org.evenhand.evidence.reading;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.springframework.stereotype.Component;

/** Turns photographs upright that a camera took otherwise. */
@Component
public class Turning {

    static final String JOB = "turn";

    private static final float QUALITY = 0.9f;
    private static final int LARGEST = 40 * 1024 * 1024;
    private static final int FIRST_ON_ITS_SIDE = 5;

    private final LimitedProcess process;

    Turning(LimitedProcess process) {
        this.process = process;
    }

    /**
     * The picture upright.
     *
     * @param orientation as Exif counts it
     */
    public Optional<byte[]> upright(byte[] jpeg, int orientation) {
        return process.run(List.of(JOB, String.valueOf(orientation)), jpeg, LARGEST, LimitedProcess.ONCE);
    }

    /** Reads a picture, turns it, and writes it. */
    static void turn(byte[] jpeg, int orientation, OutputStream out) throws IOException {
        ImageIO.setUseCache(false);
        BufferedImage taken = ImageIO.read(new ByteArrayInputStream(jpeg));
        if (taken == null) {
            throw new IOException("It is no picture");
        }
        boolean side = orientation >= FIRST_ON_ITS_SIDE;
        BufferedImage upright = new BufferedImage(
                side ? taken.getHeight() : taken.getWidth(),
                side ? taken.getWidth() : taken.getHeight(),
                taken.getColorModel().getNumComponents() == 1
                        ? BufferedImage.TYPE_BYTE_GRAY
                        : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(taken, transform(orientation, taken.getWidth(), taken.getHeight()), null);
        canvas.dispose();
        write(upright, out);
    }

    /** Where each dot goes (Exif 2.32, tag 0x0112). */
    private static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static void write(BufferedImage picture, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
