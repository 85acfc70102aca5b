package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import java.math.BigDecimal;
import java.util.List;

/** A list of the marks of a scale with their descriptors. */
public final class Descriptors extends DescriptionList {

    /** A mark and its meaning. */
    public record Meaning(BigDecimal mark, String text) {}

    private Descriptors(Messages messages, List<Meaning> meanings) {
        addClassName("descriptors");
        meanings.forEach(meaning ->
                add(new Term(messages.number(meaning.mark())), messages.inEnglish(new Description(meaning.text()))));
    }

    /** The marks below their heading; nothing where none is told. What they mean stays in English, as the tender wrote it. */
    public static List<Component> headed(Messages messages, List<Meaning> meanings) {
        return below(new H4(messages.say("criterion.descriptors")), messages, meanings);
    }

    /** The same, where they stand right below the heading of the page. */
    public static List<Component> onPage(Messages messages, List<Meaning> meanings) {
        return below(new H2(messages.say("criterion.descriptors")), messages, meanings);
    }

    private static List<Component> below(Component heading, Messages messages, List<Meaning> meanings) {
        return meanings.isEmpty() ? List.of() : List.of(heading, new Descriptors(messages, meanings));
    }
}
