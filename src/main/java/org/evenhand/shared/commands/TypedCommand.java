package org.evenhand.shared.commands;

import java.util.List;
import java.util.Set;

/**
 * A command as it was typed at a terminal; without any word it asks for help.
 *
 * @param name its first word
 * @param rest the words after it, in their order
 */
public record TypedCommand(String name, List<String> rest) {

    private static final Set<String> HELP = Set.of("help", "-h", "--help");

    /** Copies the words. */
    public TypedCommand {
        rest = List.copyOf(rest);
    }

    /** The command in all words that were typed. */
    public static TypedCommand of(String... words) {
        return words.length == 0
                ? new TypedCommand("help", List.of())
                : new TypedCommand(words[0], List.of(words).subList(1, words.length));
    }

    /** The words after the command that are no options, such as names of files. */
    public List<String> names() {
        return rest.stream().filter(word -> !isOption(word)).toList();
    }

    /** The options in the order in which they were typed, with their dashes: {@code --json}. */
    public List<String> options() {
        return rest.stream().filter(TypedCommand::isOption).toList();
    }

    private static boolean isOption(String word) {
        return word.startsWith("--");
    }

    /** Tells whether this command was typed with so many names and no option but these, each once at most. */
    public boolean is(String command, int names, String... options) {
        return name.equals(command)
                && names().size() == names
                && options().size() <= options.length
                && Set.of(options).containsAll(options());
    }

    /** Tells whether help is asked for. */
    public boolean asksForHelp() {
        return HELP.contains(name);
    }

    /** What is said where the command cannot be run as it was typed: why, and the usage. */
    public String refusal(Set<String> known, String usage) {
        return (known.contains(name)
                        ? "The command “" + name + "” needs other words after it.\n\n"
                        : "There is no command “" + name + "”.\n\n")
                + usage;
    }
}
