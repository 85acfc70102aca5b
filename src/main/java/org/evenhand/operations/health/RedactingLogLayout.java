package org.evenhand.operations.health;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps personal data out of the live service’s log. What an exception says is left out, since it may quote what somebody
 * typed or what a row holds; its class and its frames stay. Lines that are not ours lose e-mail addresses, what is asked
 * in an address after the question mark, and whatever stands between quotation marks.
 */
class RedactingLogLayout implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"'(]{1,64}@[^\\s@<>\"',;)]{1,255}");
    private static final Pattern QUERY = Pattern.compile("\\?[^\\s\"'\\])]{2,}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|“[^”]*”|\\[[^\\]]*\\]|=\\s*\\([^)]*\\)");

    @Override
    public void customize(Members<ILoggingEvent> members) {
        members.applyingPathFilter(path -> path.toUnescapedString().equals("error.message"));
        members.applyingValueProcessor((path, value) ->
                value instanceof String text && path.toUnescapedString().equals("message") ? quiet(text) : value);
    }

    /** The text without what may be somebody’s. */
    static String quiet(String text) {
        String first = text;
        int thrown = text.indexOf(" threw exception");
        if (thrown >= 0) {
            // Tomcat appends what the exception says.
            first = text.substring(0, thrown) + " threw an exception";
        }
        String quiet = MAIL.matcher(first).replaceAll("…@…");
        quiet = QUERY.matcher(quiet).replaceAll("?…");
        return QUOTED.matcher(quiet).replaceAll("…");
    }
}
