package org.evenhand.scoring.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.scoring.tender.Counts;
import org.jspecify.annotations.Nullable;

/** The names that an expression may use: the fields of the fact at hand, and what was given a name before. */
final class Scope {
    private final Counts counts;
    private final Map<String, Rule.Binding> bindings;
    private final Set<String> facts;
    private final Set<String> inside;
    private final boolean inner;
    private @Nullable FactType fact;
    private int pattern = -1;

    Scope(Counts counts) {
        this(counts, new LinkedHashMap<>(), new HashSet<>(), new HashSet<>(), false);
    }

    private Scope(
            Counts counts, Map<String, Rule.Binding> bindings, Set<String> facts, Set<String> inside, boolean inner) {
        this.counts = counts;
        this.bindings = bindings;
        this.facts = facts;
        this.inside = inside;
        this.inner = inner;
    }

    /** A scope inside {@code or} or {@code not}: starts with what is named so far, keeps its own names to itself. */
    Scope inner() {
        return new Scope(counts, new LinkedHashMap<>(bindings), facts, inside, true);
    }

    void enter(FactType type, int patternIndex, @Nullable String factName) {
        fact = type;
        pattern = patternIndex;
        if (factName != null) {
            facts.add(factName);
        }
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

    Map<String, Rule.Binding> bindings() {
        return bindings;
    }

    void bind(Token name, String field, Node node) throws Misread {
        if (bindings.containsKey(name.text()) || facts.contains(name.text())) {
            throw new Misread(name.offset(), name.text() + " is there twice; choose another name");
        }
        if (inner) {
            inside.add(name.text());
        }
        bindings.put(name.text(), new Rule.Binding(name.text(), field, pattern, node));
    }

    Node field(Token name) throws Misread {
        FactType type = fact;
        if (type == null) {
            throw new Misread(
                    name.offset(),
                    "“" + name.text()
                            + "” means nothing after then; give a field a name above, as in $q : quantity, and"
                            + " write that name here");
        }
        return type.field(name.text(), pattern, counts)
                .orElseThrow(() -> new Misread(name.offset(), noSuchField(type, name.text())));
    }

    Node binding(Token name) throws Misread {
        Rule.Binding binding = bindings.get(name.text());
        if (binding == null) {
            throw Misread.unknownName(name.offset(), unknown(name.text()));
        }
        return binding.node();
    }

    /** What a gap of a sentence is filled with. */
    Optional<Node> gap(String name) {
        return Optional.ofNullable(bindings.get("$" + name)).map(Rule.Binding::node);
    }

    /** Why a name stands for nothing here. */
    String unknown(String name) {
        if (facts.contains(name)) {
            return name + " is a whole fact; give the field that you mean a name, as in $q : quantity, and write that";
        }
        if (inside.contains(name)) {
            return name + " has its name inside or or not, and means nothing outside; write one rule for each case";
        }
        return "Nothing is called " + name + Hints.suggestion(name, bindings.keySet())
                + " Give a field a name above, as in " + name + " : quantity";
    }

    private static String noSuchField(FactType type, String name) {
        List<String> fields = type.fields();
        return type.word()
                + " has no field “"
                + name
                + "”"
                + Hints.suggestion(name, fields)
                + " Its fields are "
                + String.join(", ", fields);
    }
}
