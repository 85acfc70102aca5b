package org.evenhand.evidence.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files as they come from anywhere, made into names that are safe everywhere: no folders before them, nothing that is
 * not seen or turns the direction of writing, each accent in one form, and no sign that some system takes for something else.
 */
public final class FileNames {

    /** As many letters as a name may have, its ending included. */
    public static final int LONGEST = 120;

    private static final int LONGEST_ENDING = 10;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\u115f\u1160\u3164\uffa0\u034f]");
    private static final Pattern SPACES = Pattern.compile("(?U)[\\s\\p{Cc}\\p{Z}]+");
    private static final Pattern TAKEN_AMISS = Pattern.compile("[<>:\"|?*]+");

    /** Names of devices on some systems, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private static final Set<String> LEFT_BEHIND = Set.of("__macosx", "thumbs.db", "desktop.ini");

    private FileNames() {}

    /** The name, tidied; empty where nothing is left of it. */
    public static Optional<String> tidy(String given) {
        String name = last(given);
        name = UNSEEN.matcher(name).replaceAll("");
        name = Normalizer.normalize(SPACES.matcher(name).replaceAll(" "), Normalizer.Form.NFC);
        name = TAKEN_AMISS.matcher(name).replaceAll("-").strip();
        name = name.replaceAll("[. ]+$", "").replaceAll("^[. ]+", "");
        if (DEVICE.matcher(name).matches()) {
            name = "file-" + name;
        }
        return name.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(shortened(name)) : Optional.empty();
    }

    /** Whether it is a file that systems and programs leave behind in folders, which nobody means to send. */
    public static boolean isLeftBehind(String given) {
        String name = last(given);
        return name.startsWith("._")
                || name.equalsIgnoreCase(".DS_Store")
                || name.startsWith("~$")
                || LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The same name for all names that some system takes for one. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The name with a number before its ending: {@code plan (2).pdf}. */
    public static String numbered(String name, int number) {
        int dot = dot(name);
        return shortened(name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
    }

    private static String last(String given) {
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    /** Cut in the middle, between whole characters, so that beginning and ending stay. */
    static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = dot(name);
        String ending = name.substring(dot);
        int number = name.lastIndexOf(" (", dot);
        String kept =
                number > 0 && name.substring(number, dot).matches(" \\(\\d+\\)") ? name.substring(number, dot) : "";
        int end = LONGEST - ending.length() - kept.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip() + kept + ending;
    }

    private static int dot(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_ENDING ? name.length() : dot;
    }
}
