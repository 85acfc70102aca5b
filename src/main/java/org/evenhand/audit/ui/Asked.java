package org.evenhand.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.audit.reading.PagePosition;
import org.evenhand.audit.reading.RecordFilter;
import org.evenhand.design.Messages;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/**
 * Filter and page that an address asks for.
 *
 * @param mistakes what in it cannot be understood; nothing is shown then, lest it be taken for an answer
 */
record Asked(RecordFilter filter, PagePosition place, List<Mistake> mistakes) {

    /**
     * Something that cannot be understood.
     *
     * @param name the name of the parameter
     * @param text what is wrong with it, as a sentence
     */
    record Mistake(String name, String text) {}

    static Asked of(QueryParameters parameters, Messages messages) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<LocalDate> from = day(parameters, "from", mistakes, messages);
        Optional<LocalDate> to = day(parameters, "to", mistakes, messages);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            mistakes.add(new Mistake(
                    "from", messages.say("audit.mistake.order", messages.date(from.get()), messages.date(to.get()))));
        }
        RecordFilter filter = new RecordFilter(
                from,
                to,
                text(parameters, "act"),
                text(parameters, "person"),
                text(parameters, "tender").map(TenderId::new),
                text(parameters, "organisation").map(OrganisationId::new));
        return new Asked(filter, place(parameters), List.copyOf(mistakes));
    }

    static PagePosition place(QueryParameters parameters) {
        return number(parameters, "before")
                .map(PagePosition::before)
                .or(() -> number(parameters, "after").map(PagePosition::after))
                .orElse(PagePosition.START);
    }

    private static Optional<LocalDate> day(
            QueryParameters parameters, String name, List<Mistake> mistakes, Messages messages) {
        Optional<String> written = text(parameters, name);
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            mistakes.add(new Mistake(name, messages.say("audit.mistake.day", written.orElseThrow())));
            return Optional.empty();
        }
    }

    /** A number that nobody could have followed a link to begins the list anew. */
    private static Optional<Long> number(QueryParameters parameters, String name) {
        return text(parameters, name)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static Optional<String> text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }
}
