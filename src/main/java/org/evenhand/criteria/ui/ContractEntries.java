package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Words;
import org.evenhand.scoring.ContractSize;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/** How large the reader's contract is, so that targets can be told for it. It is kept nowhere. */
final class ContractEntries extends Div {

    private static final BigDecimal LARGEST = new BigDecimal("100000000000");
    private static final int MOST_DECIMALS = 2;

    private final transient Words words = Words.here();
    private final TextEntry value = entry("contract.value", "500000");
    private final TextEntry years = entry("contract.years", "3");
    private final TextEntry fte = entry("contract.fte", "10");
    private final transient Consumer<ContractSize> changed;

    ContractEntries(Consumer<ContractSize> changed) {
        this.changed = changed;
        value.hint(words.say("contract.value.hint"));
        fte.hint(words.say("contract.fte.hint"));
        add(new H2(words.say("contract.heading")), new Paragraph(words.say("contract.why")), value, years, fte);
    }

    private TextEntry entry(String key, String usual) {
        TextEntry entry = new TextEntry(Words.here().say(key));
        entry.type(TextEntry.Type.NUMBER).width(TextEntry.Width.SHORT);
        entry.set(usual);
        entry.onLeft(text -> left(entry));
        return entry;
    }

    private void left(TextEntry entry) {
        if (number(entry).isEmpty() && (entry == value || !entry.value().isBlank())) {
            entry.refuse(words.say("contract.refused"));
            return;
        }
        entry.accept();
        changed.accept(size());
        entry.saved(words.say("contract.told"));
    }

    /** The contract as it stands; what cannot be read counts as not said, and a value as the usual one. */
    ContractSize size() {
        return new ContractSize(
                new Money(number(value).orElse(new BigDecimal("500000"))),
                "GBP",
                number(years).map(Quantity::new),
                number(fte).map(Quantity::new));
    }

    /** People write pounds with a sign, commas and spaces. */
    private static Optional<BigDecimal> number(TextEntry entry) {
        String text = entry.value().replaceAll("[£,\\s\u00a0]", "");
        if (!text.matches("\\d{1,12}(\\.\\d{1," + MOST_DECIMALS + "})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text))
                .filter(number -> number.signum() > 0 && number.compareTo(LARGEST) <= 0);
    }
}
