package org.evenhand.criteria.ui.packs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.criteria.Figures;
import org.evenhand.design.ContractDoubt;
import org.evenhand.design.Note;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Words;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.FigureForm;
import org.evenhand.shared.figures.FigureReading;

/** How large the reader's contract is, so that targets can be told for it. It is kept nowhere. */
final class ContractEntries extends Div {

    private static final String USUAL_VALUE = "500000";
    private static final String NONE = "0";

    private final transient Words words = Words.here();
    private final TextEntry value = entry("contract.value", USUAL_VALUE, Figures.value());
    private final TextEntry years = entry("contract.years", "3", Figures.years());
    private final TextEntry fte = entry("contract.fte", "10", Figures.staff());
    private final Div doubt = new Div();
    private final transient Consumer<ContractSize> changed;

    ContractEntries(Consumer<ContractSize> changed) {
        this.changed = changed;
        value.hint(words.say("contract.value.hint"));
        fte.hint(words.say("contract.fte.hint"));
        add(new H2(words.say("contract.heading")), new Paragraph(words.say("contract.why")), value, doubt, years, fte);
    }

    private TextEntry entry(String key, String usual, FigureForm form) {
        TextEntry entry = new TextEntry(Words.here().say(key));
        entry.type(TextEntry.Type.NUMBER).width(TextEntry.Width.SHORT);
        entry.set(usual);
        entry.onLeft(text -> left(entry, form));
        return entry;
    }

    private void left(TextEntry entry, FigureForm form) {
        Optional<FigureReading.Refused> refused = form.read(
                        entry.value().isBlank() && entry == value ? NONE : entry.value())
                .refusal();
        entry.accept();
        doubt.removeAll();
        ContractDoubt.of(words, value.value()).ifPresent(question -> doubt.add(new Note(Note.Kind.WARNING, question)));
        changed.accept(size());
        if (refused.isPresent()) {
            entry.refuse(words.refusal(refused.get()));
        } else {
            entry.saved(words.say("contract.told"));
        }
    }

    /** The contract as it stands; what cannot be read counts as not said, and a value as the usual one. */
    ContractSize size() {
        return new ContractSize(
                new Money(Figures.value().kept(value.value()).orElse(new BigDecimal(USUAL_VALUE))),
                "GBP",
                Figures.years().kept(years.value()).map(Quantity::new),
                Figures.staff().kept(fte.value()).map(Quantity::new));
    }
}
