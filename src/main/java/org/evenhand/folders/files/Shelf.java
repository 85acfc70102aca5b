package org.evenhand.folders.files;

import java.util.Optional;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.LookUp;

/** Documents to which one bid refers. */
public interface Shelf {

    /** Documents of which nothing but the names are known. */
    Shelf OF_NAMES = new Shelf() {
        @Override
        public void leaveUnread() {}

        @Override
        public LookUp lookUp(YamlMap map, String key, String file, Optional<Integer> page, Optional<String> quote) {
            return LookUp.FOUND;
        }
    };

    /** A path with slashes, whose parts are ordinary names. */
    Form<String> FILE = new Form<>(
            "",
            text -> {
                String path = Leftovers.composed(Forms.TEXT.reading().of(text));
                if (path.startsWith("/") || path.contains("\\") || path.contains(":")) {
                    throw leaves();
                }
                for (String part : path.split("/", -1)) {
                    if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                        throw leaves();
                    }
                }
                return path;
            },
            text -> text);

    /** Signs that turn the direction of what follows come along when words are copied from some readers. */
    Form<String> QUOTE = new Form<>(
            "?",
            text -> {
                String quote =
                        Forms.TEXT.reading().of(text.replaceAll("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", ""));
                if (quote.length() > 1000) {
                    throw new Form.Misread("is longer than 1,000 characters; quote the sentence that matters");
                }
                return quote;
            },
            text -> text);

    private static Form.Misread leaves() {
        return new Form.Misread("is not a file name inside the bid's evidence folder; write it like plan.pdf");
    }

    /** The bid does not take part; nobody reads what it brought. */
    void leaveUnread();

    /**
     * Looks up a place.
     *
     * @param key of the file
     */
    LookUp lookUp(YamlMap map, String key, String file, Optional<Integer> page, Optional<String> quote);

    /** One entry of a commitment's {@code evidence}. */
    default Bid.Evidence evidence(YamlMap map) {
        String file = map.one("file", FILE);
        Optional<Integer> page = map.maybe("page", Forms.PAGE);
        Optional<String> quote = map.maybe("quote", QUOTE);
        return new Bid.Evidence(file, page, quote, lookUp(map, "file", file, page, quote));
    }

    /** The {@code source} and {@code page} of an outcome. */
    default Optional<Bid.Evidence> source(YamlMap map) {
        Optional<Integer> page = map.maybe("page", Forms.PAGE);
        Optional<String> file = map.maybe("source", FILE);
        if (page.isPresent() && !map.has("source")) {
            map.mistake("page", "“page” is given without “source”; name the document too");
        }
        return file.map(name ->
                new Bid.Evidence(name, page, Optional.empty(), lookUp(map, "source", name, page, Optional.empty())));
    }
}
