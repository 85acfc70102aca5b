package org.evenhand.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Writes a picture of a screen with few colours, which eyes do not miss in flat areas and text, in a third of the size. */
final class Palette {

    /** Half of what there may be: the edges of letters need no more. */
    private static final int COLOURS = 128;

    private static final int CHANNELS = 3;
    private static final int BITS = 8;

    /** Colours nearer to each other than this are one. */
    private static final int COARSE = 0xf8f8f8;

    private static final int COLOUR = 0xffffff;

    private Palette() {}

    /** The same picture as a PNG of few colours; the same bytes for the same picture. */
    static byte[] reduced(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] palette = palette(picture);
        BufferedImage reduced = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(BITS, palette.length, palette, 0, false, -1, 0));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & COLOUR;
                reduced.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(colour, one -> nearest(palette, one)));
            }
        }
        return written(reduced);
    }

    /** The colours that are found most, one of each kind; the very colour, so that large areas stay as they are. */
    private static int[] palette(BufferedImage picture) {
        Map<Integer, Map<Integer, Integer>> kinds = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & COLOUR;
                kinds.computeIfAbsent(colour & COARSE, kind -> new HashMap<>()).merge(colour, 1, Integer::sum);
            }
        }
        Comparator<Map.Entry<Integer, Integer>> byUse = Map.Entry.comparingByValue();
        List<Map.Entry<Integer, Integer>> found = kinds.values().stream()
                .map(kind -> Map.entry(
                        kind.entrySet().stream()
                                .max(byUse.thenComparing(Map.Entry.comparingByKey()))
                                .orElseThrow()
                                .getKey(),
                        kind.values().stream().mapToInt(Integer::intValue).sum()))
                .collect(Collectors.toList());
        return found.stream()
                .sorted(byUse.reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], colour) < distance(palette[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            int apart = (one >> channel * BITS & 0xff) - (other >> channel * BITS & 0xff);
            sum += apart * apart;
        }
        return sum;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
