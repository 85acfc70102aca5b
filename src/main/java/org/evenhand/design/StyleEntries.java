package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of entry on the style page, and a button that refuses them all. */
final class StyleEntries extends Div {

    private static final int SMALL = 1024 * 1024;

    private final transient Words words;
    private final ErrorSummary summary = new ErrorSummary();

    StyleEntries(Words words, LocalDate today) {
        this.words = words;
        List<Entry<?>> entries = List.of(
                line(),
                email(),
                password(),
                code(),
                number(),
                lines(),
                choice(),
                select(),
                tick(),
                date(today),
                file());
        entries.forEach(this::add);
        Div buttons = new Div(
                new ActButton(say("style.entry.refuse"), ActButton.Kind.MAIN, () -> refuse(entries)),
                new ActButton(say("style.entry.accept"), ActButton.Kind.PLAIN, () -> accept(entries)));
        buttons.addClassName("buttons");
        add(buttons);
    }

    ErrorSummary summary() {
        return summary;
    }

    private void refuse(List<Entry<?>> entries) {
        entries.forEach(entry -> entry.refuse(words.say("style.entry.refused", entry.label())));
        summary.show(Stream.concat(
                        entries.stream()
                                .map(entry -> ErrorSummary.Problem.at(
                                        entry, words.say("style.entry.refused", entry.label()))),
                        Stream.of(ErrorSummary.Problem.with(say("style.entry.refused-all"))))
                .toList());
    }

    private void accept(List<Entry<?>> entries) {
        entries.forEach(Entry::accept);
        summary.clear();
    }

    private Entry<?> line() {
        TextEntry name = new TextEntry(say("style.entry.name"))
                .hint(say("style.entry.name.hint"))
                .autocomplete("organization");
        name.onLeft(left -> name.saved(words.say("style.entry.saved", left)));
        name.set(say("style.entry.name.value"));
        name.saved(say("style.entry.saved-at"));
        return name;
    }

    private Entry<?> email() {
        TextEntry email = new TextEntry(say("style.entry.email"))
                .type(TextEntry.Type.EMAIL)
                .autocomplete("email");
        email.optional();
        return email;
    }

    private Entry<?> password() {
        return new TextEntry(say("style.entry.password"))
                .type(TextEntry.Type.PASSWORD)
                .autocomplete("new-password")
                .width(TextEntry.Width.MEDIUM);
    }

    private Entry<?> code() {
        return new TextEntry(say("style.entry.code"))
                .type(TextEntry.Type.CODE)
                .maxLength(6)
                .width(TextEntry.Width.SHORT);
    }

    private Entry<?> number() {
        return new TextEntry(say("style.entry.number"))
                .type(TextEntry.Type.NUMBER)
                .width(TextEntry.Width.SHORT);
    }

    private Entry<?> lines() {
        return new TextEntry(say("style.entry.lines"))
                .hint(say("style.entry.lines.hint"))
                .lines(5)
                .maxLength(500);
    }

    private Entry<?> choice() {
        return new ChoiceEntry<>(
                        say("style.entry.choice"),
                        List.of(
                                new ChoiceEntry.Option<>(
                                        1,
                                        say("style.entry.choice.cic"),
                                        Optional.of(say("style.entry.choice.cic.hint"))),
                                ChoiceEntry.Option.of(2, say("style.entry.choice.charity")),
                                ChoiceEntry.Option.of(3, say("style.entry.choice.company"))))
                .hint(say("style.entry.choice.hint"));
    }

    private Entry<?> select() {
        return new SelectEntry<>(
                say("style.entry.select"),
                List.of(
                        ChoiceEntry.Option.of(1, say("style.entry.select.north")),
                        ChoiceEntry.Option.of(2, say("style.entry.select.mid")),
                        ChoiceEntry.Option.of(3, say("style.entry.select.south"))));
    }

    private Entry<?> tick() {
        return new TickEntry(say("style.entry.tick")).hint(say("style.entry.tick.hint"));
    }

    private Entry<?> date(LocalDate today) {
        return new DateEntry(say("style.entry.date"), today).hint(say("style.entry.date.hint"));
    }

    private String say(String what) {
        return words.say(what);
    }

    private Entry<?> file() {
        return new FileEntry(say("style.entry.file"), ".xlsx", SMALL).hint(say("style.entry.file.hint"));
    }
}
