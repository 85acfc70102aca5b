package org.evenhand.audit.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenhand.audit.reading.RecordFilter;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField.Option;
import org.evenhand.design.DateFormField;
import org.evenhand.design.ErrorSummary.Problem;
import org.evenhand.design.FormField;
import org.evenhand.design.Messages;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;

/** Asks which acts to show. The answer is an address, so that it can be kept, sent on and gone back from. */
@Tag("form")
final class FilterForm extends HtmlContainer {

    private final transient Messages messages;
    private final LocalDate today;
    private final transient Consumer<List<Asked.Mistake>> mistaken;
    private final transient Map<String, DateFormField> days = new LinkedHashMap<>();
    private final transient Map<String, TextFormField> texts = new LinkedHashMap<>();
    private final transient Map<String, SelectFormField<String>> choices = new LinkedHashMap<>();

    /**
     * A form that shows what the address asks for.
     *
     * @param today the day on which it is asked
     * @param mistaken told what is written in the form that cannot be asked for
     */
    FilterForm(
            Messages messages,
            List<String> kinds,
            RecordNames names,
            RecordFilter filter,
            LocalDate today,
            Consumer<List<Asked.Mistake>> mistaken) {
        this.messages = messages;
        this.today = today;
        this.mistaken = mistaken;
        addClassName("audit-filter");
        // What is wrong is said by the page, in the reader's language.
        getElement().setAttribute("novalidate", true);
        day("from", messages.say("audit.filter.from"));
        day("to", messages.say("audit.filter.to"));
        choice("act", messages.say("audit.filter.act"), kindsInWords(kinds, filter));
        text("person", messages.say("audit.filter.person"));
        choice(
                "tender",
                messages.say("audit.filter.tender"),
                with(names.ofOrganisations(), filter.tender().map(one -> Option.of(one.value(), names.of(one)))));
        choice(
                "organisation",
                messages.say("audit.filter.organisation"),
                with(names.organisations(), filter.organisation().map(one -> Option.of(one.value(), names.of(one)))));
        Div buttons = new Div(
                ActionButton.submit(messages.say("audit.filter.show")),
                new Anchor(AuditNavigation.record(), messages.say("audit.filter.all")));
        buttons.addClassName("buttons");
        add(buttons);
        // Return in any field asks too; the browser itself must not send the form.
        getElement().addEventListener("submit", event -> ask()).preventDefault();
        show(filter);
    }

    private void day(String name, String label) {
        DateFormField entry = new DateFormField(label, today);
        days.put(name, entry);
        add(entry);
    }

    private void text(String name, String label) {
        TextFormField entry = new TextFormField(label).name(name);
        texts.put(name, entry);
        add(entry);
    }

    private void choice(String name, String label, List<Option<String>> options) {
        SelectFormField<String> entry = new SelectFormField<>(label, options)
                .none(messages.say("audit.filter.act.any"))
                .name(name);
        choices.put(name, entry);
        add(entry);
    }

    /** What an address asks for can be chosen, whether or not it is among what is offered. */
    private static List<Option<String>> with(List<Option<String>> offered, Optional<Option<String>> asked) {
        List<Option<String>> options = new ArrayList<>(offered);
        asked.filter(one -> options.stream().map(Option::value).noneMatch(one.value()::equals))
                .ifPresent(options::add);
        return options;
    }

    private List<Option<String>> kindsInWords(List<String> kinds, RecordFilter filter) {
        List<Option<String>> options = new ArrayList<>();
        options.add(Option.of(RecordFilter.SAW, messages.say("audit.filter.act.saw")));
        kinds.forEach(code -> options.add(Option.of(code, ActWords.sentence(messages, code))));
        filter.act()
                .filter(chosen -> options.stream().map(Option::value).noneMatch(chosen::equals))
                .ifPresent(chosen -> options.add(Option.of(chosen, ActWords.sentence(messages, chosen))));
        return options;
    }

    /** Shows what the address asks for, as after a step back. */
    void show(RecordFilter filter) {
        accept();
        Map<String, String> asked = filter.asked();
        days.forEach(
                (name, entry) -> entry.set(Optional.ofNullable(asked.get(name)).map(LocalDate::parse)));
        choices.forEach((name, entry) -> entry.set(Optional.ofNullable(asked.get(name))));
        texts.forEach((name, entry) -> entry.set(asked.getOrDefault(name, "")));
    }

    /** Says at their fields what cannot be understood, and gives the lines that lead there. */
    List<Problem> refuse(List<Asked.Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> {
                    DateFormField entry = days.get(mistake.name());
                    if (entry == null) {
                        return Problem.with(mistake.text());
                    }
                    entry.refuse(mistake.text());
                    return Problem.at(entry, mistake.text());
                })
                .toList();
    }

    private void accept() {
        days.values().forEach(FormField::accept);
    }

    private void ask() {
        accept();
        List<Asked.Mistake> mistakes = new ArrayList<>();
        Map<String, String> asked = new TreeMap<>();
        days.forEach((name, entry) -> {
            entry.refusal()
                    .ifPresent(why -> mistakes.add(
                            new Asked.Mistake(name, messages.say("audit.mistake.written", entry.label(), why))));
            entry.value().ifPresent(day -> asked.put(name, day.toString()));
        });
        choices.forEach((name, entry) -> entry.value().ifPresent(code -> asked.put(name, code)));
        texts.forEach((name, entry) -> {
            if (!entry.value().isBlank()) {
                asked.put(name, entry.value().strip());
            }
        });
        if (mistakes.isEmpty()) {
            UI.getCurrentOrThrow().navigate(AuditNavigation.RECORD, QueryParameters.simple(asked));
        } else {
            mistaken.accept(mistakes);
        }
    }
}
