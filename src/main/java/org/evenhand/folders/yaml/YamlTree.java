package org.evenhand.folders.yaml;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the nodes of a YAML 1.2 file from the parser's events, so that every value keeps its line and nothing but texts,
 * lists and mappings can come of it: no tags, no anchors, no aliases, one document, each key once.
 */
public final class YamlTree {
    private static final int DEEPEST = 20;

    private final String file;
    private final Mistakes mistakes;
    private final Iterator<Event> events;

    private YamlTree(String file, String text, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
        // In one go: the engine (2.10) fails where the end of what it reads at a time parts the halves of one letter.
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setBufferSize(text.length() + 2)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The mapping that a file holds; empty where it holds none, and then the mistake is recorded. */
    public static Optional<Node.Mapping> read(String file, String text, Mistakes mistakes) {
        try {
            return new YamlTree(file, text, mistakes).document();
        } catch (Unreadable e) {
            mistakes.add(file, e.line, e.what);
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().or(e::getContextMark).map(YamlTree::line).orElse(1);
            mistakes.add(file, line, unreadable(text, line, String.valueOf(e.getProblem())));
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.substring(0, Math.min(text.length(), Math.max(0, e.getPosition())))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            mistakes.add(
                    file,
                    line,
                    "The invisible character U+"
                            + HexFormat.of().withUpperCase().toHexDigits(e.getCodePoint(), 4)
                            + " cannot stand here; take it out");
        } catch (YamlEngineException e) {
            mistakes.add(file, 1, "This is not YAML 1.2: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static String unreadable(String text, int line, String problem) {
        List<String> lines = text.lines().toList();
        return "This is not YAML 1.2: " + problem + "; "
                + YamlSlips.near(lines, line).orElseGet(() -> YamlSlips.meaning(lines, line, problem));
    }

    private Optional<Node.Mapping> document() {
        List<Node> documents = new ArrayList<>();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (!documents.isEmpty()) {
                    throw new Unreadable(line(event), "A second document begins here; a file holds one, without ---");
                }
                documents.add(node(event, 0));
            }
        }
        if (documents.isEmpty()) {
            throw new Unreadable(1, "The file is empty");
        }
        if (documents.getFirst() instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        throw new Unreadable(
                documents.getFirst().line(), "The file must hold keys with values, one a line, such as id: …");
    }

    private Node node(Event event, int depth) {
        int line = line(event);
        if (depth > DEEPEST) {
            throw new Unreadable(
                    line, "Lists and keys are nested more than " + DEEPEST + " deep; nothing here needs that");
        }
        boolean refused = refuses(event, line);
        Node node = switch (event) {
            case ScalarEvent scalar -> scalar(scalar, line);
            case MappingStartEvent start -> mapping(line, depth);
            case CollectionStartEvent start -> sequence(line, depth);
            case AliasEvent alias -> new Node.Refused(line);
            default -> throw new Unreadable(line, "This is not YAML 1.2");
        };
        return refused ? new Node.Refused(line) : node;
    }

    private Node scalar(ScalarEvent scalar, int line) {
        String text = scalar.getValue();
        if (!scalar.isPlain() || !YamlSlips.isInCurlyQuotes(text)) {
            return new Node.Scalar(text, scalar.isPlain(), line);
        }
        String inside = YamlSlips.withoutCurlyQuotes(text);
        mistakes.add(
                file,
                line,
                "Curly quotation marks stand around “" + YamlMap.shortened(inside)
                        + "”, and to YAML they are letters of the text; write straight ones (\") or none. Where they"
                        + " belong to the text, put straight ones around them");
        return new Node.Scalar(inside, false, line);
    }

    private boolean refuses(Event event, int line) {
        if (event instanceof AliasEvent) {
            mistakes.add(file, line, "Aliases (*name) are not read; write the value out");
            return true;
        }
        boolean anchored = event instanceof NodeEvent named && named.getAnchor().isPresent();
        if (anchored) {
            mistakes.add(file, line, "Anchors (&name) are not read; take the anchor away");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            mistakes.add(file, line, "Tags (!name) are not read; take the tag away");
        }
        return anchored || tag.isPresent();
    }

    private Node sequence(int line, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); !next.getEventId().equals(Event.ID.SequenceEnd); next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Sequence(items, line);
    }

    private Node mapping(int line, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); !next.getEventId().equals(Event.ID.MappingEnd); next = events.next()) {
            int keyLine = line(next);
            Node key = node(next, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Node.Scalar name)) {
                mistakes.add(file, keyLine, "A key must be a word");
                continue;
            }
            Node.Entry before = entries.putIfAbsent(name.text(), new Node.Entry(keyLine, value));
            if (before != null) {
                mistakes.add(
                        file,
                        keyLine,
                        "“" + name.text() + "” is here twice, first in line " + before.line() + "; keep one of them");
            }
        }
        return new Node.Mapping(entries, line);
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlTree::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /** The file cannot be read beyond this line. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String what;

        Unreadable(int line, String what) {
            super(what, null, false, false);
            this.line = line;
            this.what = what;
        }
    }
}
