package org.evenhand.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.evenhand.shared.Sha256;
import org.springframework.core.io.ClassPathResource;

/** Text of a file that browsers are served, to stand inside a page. */
final class BundledText {

    private BundledText() {}

    /** The text at a path below what is served: {@code styles/base.css}. */
    static String at(String path) {
        try {
            return new ClassPathResource("META-INF/resources/" + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text as a content policy names it, by its digest. */
    static String inPolicy(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text).bytes()) + "'";
    }
}
