package org.evenhand.tenders.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.Messages;
import org.evenhand.notices.Milestone;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Constants;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.tenders.drafting.Barrier;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.readiness.ReadinessIssue;

/** Labels and sentences for the answers of a draft. */
public record DraftWords(Messages words, CurrentPerson people) {

    private static final String BARRIER = "barrier/";

    public String chapter(Chapter chapter) {
        return words.say("draft.chapter." + chapter.word());
    }

    public String label(TenderField field) {
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
    public static String day(Messages messages, String written) {
        try {
            return messages.weekday(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return written;
        }
    }

    /** What a part of the tender is called, by the answer that names it. */
    public String name(TenderPart part) {
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
    String said(DraftTender tender, ReadinessIssue readinessIssue) {
        String key = "draft.point." + readinessIssue.what().word();
        Optional<String> label = readinessIssue.field().map(this::label);
        List<String> about = about(readinessIssue);
        Object[] parts =
                Stream.concat(Stream.of(label.orElse("")), about.stream()).toArray();
        String sentence = words.say(key, parts);
        return tender.part(readinessIssue.part())
                .filter(part -> part.kind() != TenderPart.Kind.TENDER)
                .map(part -> words.say("draft.point.of", name(part), sentence))
                .orElse(sentence);
    }

    private List<String> about(ReadinessIssue readinessIssue) {
        return switch (readinessIssue.what()) {
            case NOT_SIGNED, SIGNED_BEFORE_CHANGES ->
                readinessIssue.about().stream()
                        .map(organisation -> people.nameOf(new OrganisationId(organisation)))
                        .toList();
            case OUT_OF_ORDER ->
                readinessIssue.about().stream()
                        .flatMap(word -> Constants.of(Milestone.class, word).stream())
                        .map(milestone -> label(TenderFields.of(milestone)))
                        .toList();
            case HOLIDAYS_UNKNOWN ->
                readinessIssue.about().stream()
                        .map(day -> words.date(LocalDate.parse(day)))
                        .toList();
            case STARTS_IN_STANDSTILL, STARTS_IN_VOLUNTARY_STANDSTILL ->
                readinessIssue.about().stream()
                        .map(day -> words.weekday(LocalDate.parse(day)))
                        .toList();
            case LESS_THAN_THE_LAW ->
                List.of(
                        readinessIssue.about().getFirst(),
                        words.date(LocalDate.parse(readinessIssue.about().get(1))),
                        readinessIssue.about().getLast());
            case BARRIER_OPEN, BARRIER_WITHOUT_WORDS ->
                readinessIssue.about().stream()
                        .map(barrier -> words.say("draft.barrier." + barrier))
                        .toList();
            case LOTS_OTHER_SUM ->
                readinessIssue.about().stream()
                        .map(sum -> words.money(new BigDecimal(sum), "GBP"))
                        .toList();
            case CRITERION_UNFINISHED ->
                List.of(
                        readinessIssue.about().getFirst().isEmpty()
                                ? words.say("draft.criteria.contract")
                                : readinessIssue.about().getFirst(),
                        readinessIssue.about().getLast());
            default -> readinessIssue.about();
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
