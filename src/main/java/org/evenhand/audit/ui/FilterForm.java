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
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry.Option;
import org.evenhand.design.DateEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.ErrorSummary.Problem;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Words;

/** Asks which acts to show. The answer is an address, so that it can be kept, sent on and gone back from. */
@Tag("form")
final class FilterForm extends HtmlContainer {

    private final transient Words words;
    private final LocalDate today;
    private final transient Consumer<List<Asked.Mistake>> mistaken;
    private final transient Map<String, DateEntry> days = new LinkedHashMap<>();
    private final transient Map<String, TextEntry> texts = new LinkedHashMap<>();
    private final SelectEntry<String> act;

    /**
     * A form that shows what the address asks for.
     *
     * @param today the day on which it is asked
     * @param mistaken told what is written in the form that cannot be asked for
     */
    FilterForm(
            Words words,
            List<String> kinds,
            RecordFilter filter,
            LocalDate today,
            Consumer<List<Asked.Mistake>> mistaken) {
        this.words = words;
        this.today = today;
        this.mistaken = mistaken;
        addClassName("audit-filter");
        // What is wrong is said by the page, in the reader's language.
        getElement().setAttribute("novalidate", true);
        day("from", words.say("audit.filter.from"));
        day("to", words.say("audit.filter.to"));
        act = new SelectEntry<>(words.say("audit.filter.act"), kindsInWords(kinds, filter))
                .none(words.say("audit.filter.act.any"))
                .name("act");
        add(act);
        text("person", words.say("audit.filter.person"));
        text("tender", words.say("audit.filter.tender"));
        text("organisation", words.say("audit.filter.organisation"));
        Div buttons = new Div(
                ActButton.submit(words.say("audit.filter.show")),
                new Anchor(AuditNavigation.record(), words.say("audit.filter.all")));
        buttons.addClassName("buttons");
        add(buttons);
        // Return in any field asks too; the browser itself must not send the form.
        getElement().addEventListener("submit", event -> ask()).preventDefault();
        show(filter);
    }

    private void day(String name, String label) {
        DateEntry entry = new DateEntry(label, today);
        days.put(name, entry);
        add(entry);
    }

    private void text(String name, String label) {
        TextEntry entry = new TextEntry(label).name(name);
        texts.put(name, entry);
        add(entry);
    }

    private List<Option<String>> kindsInWords(List<String> kinds, RecordFilter filter) {
        List<Option<String>> options = new ArrayList<>();
        options.add(Option.of(RecordFilter.SAW, words.say("audit.filter.act.saw")));
        kinds.forEach(code -> options.add(Option.of(code, ActWords.sentence(words, code))));
        filter.act()
                .filter(chosen -> options.stream().map(Option::value).noneMatch(chosen::equals))
                .ifPresent(chosen -> options.add(Option.of(chosen, ActWords.sentence(words, chosen))));
        return options;
    }

    /** Shows what the address asks for, as after a step back. */
    void show(RecordFilter filter) {
        accept();
        Map<String, String> asked = filter.asked();
        days.forEach(
                (name, entry) -> entry.set(Optional.ofNullable(asked.get(name)).map(LocalDate::parse)));
        act.set(filter.act());
        texts.forEach((name, entry) -> entry.set(asked.getOrDefault(name, "")));
    }

    /** Says at their fields what cannot be understood, and gives the lines that lead there. */
    List<Problem> refuse(List<Asked.Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> {
                    DateEntry entry = days.get(mistake.name());
                    if (entry == null) {
                        return Problem.with(mistake.text());
                    }
                    entry.refuse(mistake.text());
                    return Problem.at(entry, mistake.text());
                })
                .toList();
    }

    private void accept() {
        days.values().forEach(Entry::accept);
    }

    private void ask() {
        accept();
        List<Asked.Mistake> mistakes = new ArrayList<>();
        Map<String, String> asked = new TreeMap<>();
        days.forEach((name, entry) -> {
            entry.refusal()
                    .ifPresent(why -> mistakes.add(
                            new Asked.Mistake(name, words.say("audit.mistake.written", entry.label(), why))));
            entry.value().ifPresent(day -> asked.put(name, day.toString()));
        });
        act.value().ifPresent(code -> asked.put("act", code));
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
