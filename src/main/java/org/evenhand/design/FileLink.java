package org.evenhand.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** A link to a file that is made when somebody asks for it. */
public final class FileLink {

    private static final int LONGEST_NAME = 60;

    private FileLink() {}

    /**
     * The link.
     *
     * @param text what it says
     * @param type the media type of the file
     * @param content makes the file; whether the reader may have it is asked then, and not when the link is drawn
     */
    public static Anchor to(String text, String fileName, String type, Supplier<byte[]> content) {
        DownloadHandler download = event -> {
            byte[] bytes = content.get();
            event.setFileName(fileName);
            event.setContentType(type);
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
        return new Anchor(download, text);
    }

    /** Writes a file. */
    public interface Writing {
        /** Writes the file piece by piece; whether the reader may have it is asked then. */
        void to(OutputStream out) throws IOException;
    }

    /** The same for a file that may be too large to be held in memory. */
    public static Anchor written(String text, String fileName, String type, Writing content) {
        DownloadHandler download = event -> {
            event.setFileName(fileName);
            event.setContentType(type);
            content.to(event.getOutputStream());
        };
        return new Anchor(download, text);
    }

    /**
     * The name of a file: letters and digits of a title, so that every system takes it.
     *
     * @param otherwise the name where the title has none
     */
    public static String name(String title, String otherwise) {
        String plain = title.replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        int letters = plain.codePointCount(0, plain.length());
        return plain.isEmpty()
                ? otherwise
                : plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, letters)));
    }
}
