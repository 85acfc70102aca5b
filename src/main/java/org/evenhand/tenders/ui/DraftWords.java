package org.evenhand.tenders.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.Words;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Decimals;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.Barrier;
import org.evenhand.tenders.Chapter;
import org.evenhand.tenders.DraftTender;
import org.evenhand.tenders.Milestone;
import org.evenhand.tenders.Point;
import org.evenhand.tenders.TenderField;
import org.evenhand.tenders.TenderFields;
import org.evenhand.tenders.TenderPart;

/** What the answers of a draft are called, and what is said of them. */
record DraftWords(Words words, CurrentPerson people) {

    private static final String BARRIER = "barrier/";

    String chapter(Chapter chapter) {
        return words.say("draft.chapter." + chapter.word());
    }

    String label(TenderField field) {
        return barrier(field)
                .map(barrier -> words.say(
                        field.equals(barrier.what()) ? "draft.barrier.what" : "draft.barrier.answer", title(barrier)))
                .orElseGet(() -> words.say("draft.field." + field.key()));
    }

    String title(Barrier barrier) {
        return words.say("draft.barrier." + barrier.word());
    }

    Optional<String> hint(TenderField field) {
        String key = "draft.field." + field.key() + ".hint";
        return words.knows(key) ? Optional.of(words.say(key)) : Optional.empty();
    }

    /** What a word to choose is called. */
    String choice(TenderField field, String code) {
        if (field.equals(TenderFields.REGIME)) {
            return words.say("regime." + code);
        }
        String own = "draft.choice." + field.key() + "." + code;
        if (words.knows(own)) {
            return words.say(own);
        }
        return words.say((barrier(field).isPresent() ? "draft.choice.barrier." : "draft.choice.") + code);
    }

    /** An answer as a reader writes it. */
    String shown(TenderField field, String answer) {
        if (answer.isBlank()) {
            return "";
        }
        if (field.equals(TenderFields.BUYER)) {
            return people.nameOf(new OrganisationId(answer));
        }
        return switch (field.type()) {
            case CHOICE -> field.choices().contains(answer) ? choice(field, answer) : answer;
            case DAY -> day(words, answer);
            case NUMBER -> Decimals.parse(answer).map(words::number).orElse(answer);
            case LINE, TEXT, TIME -> answer;
        };
    }

    /** A day as a reader says it; whatever is no day as it was written. */
    static String day(Words words, String written) {
        try {
            return words.weekday(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return written;
        }
    }

    /** What a part of the tender is called, by the answer that names it. */
    String name(TenderPart part) {
        TenderField naming = switch (part.kind()) {
            case TENDER -> TenderFields.TITLE;
            case BUYER -> TenderFields.BUYER;
            case LOT -> TenderFields.LOT_TITLE;
            case EVALUATOR -> TenderFields.EVALUATOR_NAME;
            case INTEREST -> TenderFields.INTEREST_WHO;
        };
        String name = shown(naming, part.says(naming));
        return name.isBlank() ? words.say("draft.unnamed." + part.kind().word()) : name;
    }

    /** The sentence for a point. */
    String said(DraftTender tender, Point point) {
        String key = "draft.point." + point.what().word();
        Optional<String> label = point.field().map(this::label);
        List<String> about = about(point);
        Object[] parts =
                Stream.concat(Stream.of(label.orElse("")), about.stream()).toArray();
        String sentence = words.say(key, parts);
        return tender.part(point.part())
                .filter(part -> part.kind() != TenderPart.Kind.TENDER)
                .map(part -> words.say("draft.point.of", name(part), sentence))
                .orElse(sentence);
    }

    private List<String> about(Point point) {
        return switch (point.what()) {
            case NOT_SIGNED, SIGNED_BEFORE_CHANGES ->
                point.about().stream()
                        .map(organisation -> people.nameOf(new OrganisationId(organisation)))
                        .toList();
            case OUT_OF_ORDER ->
                point.about().stream()
                        .flatMap(word -> Constants.of(Milestone.class, word).stream())
                        .map(milestone -> label(milestone.field()))
                        .toList();
            case HOLIDAYS_UNKNOWN ->
                point.about().stream()
                        .map(day -> words.date(LocalDate.parse(day)))
                        .toList();
            case STARTS_IN_STANDSTILL, STARTS_IN_VOLUNTARY_STANDSTILL ->
                point.about().stream()
                        .map(day -> words.weekday(LocalDate.parse(day)))
                        .toList();
            case LESS_THAN_THE_LAW ->
                List.of(
                        point.about().getFirst(),
                        words.date(LocalDate.parse(point.about().get(1))),
                        point.about().getLast());
            case BARRIER_OPEN, BARRIER_WITHOUT_WORDS ->
                point.about().stream()
                        .map(barrier -> words.say("draft.barrier." + barrier))
                        .toList();
            case LOTS_OTHER_SUM ->
                point.about().stream()
                        .map(sum -> words.money(new BigDecimal(sum), "GBP"))
                        .toList();
            case CRITERION_UNFINISHED ->
                List.of(
                        point.about().getFirst().isEmpty()
                                ? words.say("draft.criteria.contract")
                                : point.about().getFirst(),
                        point.about().getLast());
            default -> point.about();
        };
    }

    private static Optional<Barrier> barrier(TenderField field) {
        return Optional.of(field)
                .filter(one -> one.place().startsWith(BARRIER))
                .flatMap(one -> Arrays.stream(Barrier.values())
                        .filter(barrier -> field.equals(barrier.answer()) || field.equals(barrier.what()))
                        .findFirst());
    }
}
