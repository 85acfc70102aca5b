package org.evenhand.audit.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.audit.RecordFilter;
import org.evenhand.design.Words;

/** Asks which acts to show. The answer is an address, so that it can be kept, sent on and gone back from. */
@Tag("form")
final class FilterForm extends HtmlContainer {

    private final transient Words words;
    private final transient Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();

    FilterForm(Words words, List<String> kinds, RecordFilter filter) {
        this.words = words;
        addClassName("audit-filter");
        Map<String, String> asked = filter.asked();
        field("from", words.say("audit.filter.from"), input("date"));
        field("to", words.say("audit.filter.to"), input("date"));
        field(
                "act",
                words.say("audit.filter.act"),
                new Choice(kindsInWords(kinds, asked), asked.getOrDefault("act", "")));
        field("person", words.say("audit.filter.person"), input("text"));
        field("tender", words.say("audit.filter.tender"), input("text"));
        field("organisation", words.say("audit.filter.organisation"), input("text"));
        NativeButton show = new NativeButton(words.say("audit.filter.show"));
        show.getElement().setAttribute("type", "submit");
        Div actions = new Div(show, new Anchor(AuditNavigation.record(), words.say("audit.filter.all")));
        actions.addClassName("actions");
        add(actions);
        // Return in any field asks too; the browser itself must not send the form.
        getElement().addEventListener("submit", event -> ask()).preventDefault();
        show(filter);
    }

    private static Input input(String type) {
        Input input = new Input();
        input.setType(type);
        return input;
    }

    private <C extends AbstractField<?, String>> void field(String name, String label, C field) {
        field.setId("filter-" + name);
        field.getElement().setAttribute("name", name);
        NativeLabel text = new NativeLabel(label);
        text.setFor(field);
        Component pair = new Div(text, field);
        fields.put(name, field);
        add(pair);
    }

    private Map<String, String> kindsInWords(List<String> kinds, Map<String, String> asked) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.say("audit.filter.act.any"));
        options.put(RecordFilter.SAW, words.say("audit.filter.act.saw"));
        kinds.forEach(code -> options.put(code, ActWords.sentence(words, code)));
        String chosen = asked.getOrDefault("act", "");
        options.putIfAbsent(chosen, ActWords.sentence(words, chosen));
        return options;
    }

    /** Shows what the address asks for, as after a step back. */
    void show(RecordFilter filter) {
        Map<String, String> asked = filter.asked();
        fields.forEach((name, field) -> field.setValue(asked.getOrDefault(name, "")));
    }

    private void ask() {
        Map<String, String> asked = new TreeMap<>();
        fields.forEach((name, field) -> {
            if (!field.getValue().isBlank()) {
                asked.put(name, field.getValue().strip());
            }
        });
        UI.getCurrentOrThrow().navigate(AuditNavigation.RECORD, QueryParameters.simple(asked));
    }
}
