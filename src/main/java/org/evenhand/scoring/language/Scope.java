package org.evenhand.scoring.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.scoring.Counts;
import org.evenhand.shared.Nearest;
import org.jspecify.annotations.Nullable;

/** The names that an expression may use: the fields of the fact at hand, and what was bound before. */
final class Scope {
    private final Counts counts;
    private final Map<String, Binding> bindings;
    private @Nullable FactType fact;
    private int pattern = -1;

    Scope(Counts counts) {
        this(counts, new LinkedHashMap<>());
    }

    private Scope(Counts counts, Map<String, Binding> bindings) {
        this.counts = counts;
        this.bindings = bindings;
    }

    /** A scope that starts with what is bound so far and keeps its own bindings to itself. */
    Scope inner() {
        return new Scope(counts, new LinkedHashMap<>(bindings));
    }

    void enter(FactType type, int patternIndex) {
        fact = type;
        pattern = patternIndex;
    }

    /** A pool's quantity is of the kind of value that the criterion counts. */
    String counted(String figure) {
        String quantity = "quantity:";
        return figure.startsWith(quantity) && counts != Counts.EITHER
                ? counts.name().toLowerCase(Locale.ROOT) + ":" + figure.substring(quantity.length())
                : figure;
    }

    void leave() {
        fact = null;
    }

    Map<String, Binding> bindings() {
        return bindings;
    }

    void bind(Token name, String field, Node node) throws Misread {
        if (bindings.containsKey(name.text())) {
            throw new Misread(name.offset(), name.text() + " is bound twice; choose another name");
        }
        bindings.put(name.text(), new Binding(name.text(), field, pattern, node));
    }

    Node field(Token name) throws Misread {
        FactType type = fact;
        if (type == null) {
            throw new Misread(
                    name.offset(),
                    "“" + name.text() + "” is not known here; use a name bound with $ above"
                            + Hints.forWord(name.text()));
        }
        return type.field(name.text(), pattern, counts)
                .orElseThrow(() -> new Misread(name.offset(), noSuchField(type, name.text())));
    }

    Node binding(Token name) throws Misread {
        Binding binding = bindings.get(name.text());
        if (binding == null) {
            throw new Misread(
                    name.offset(),
                    name.text() + " is not bound above" + Nearest.suggestion(name.text(), bindings.keySet()));
        }
        return binding.node();
    }

    private static String noSuchField(FactType type, String name) {
        List<String> fields = type.fields();
        return type.word()
                + " has no field “"
                + name
                + "”"
                + Hints.forWord(name)
                + Nearest.suggestion(name, fields)
                + " Its fields are "
                + String.join(", ", fields);
    }
}
