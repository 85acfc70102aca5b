package org.evenhand.bids.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.DeliverySum;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckAnswers.Answer;
import org.evenhand.design.Messages;
import org.evenhand.people.Organisation;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.shared.FieldPath;

/** Answers of a part of a bid, as they are looked at. */
final class BidAnswers {

    private BidAnswers() {}

    /**
     * The answers of a draft.
     *
     * @param change where they are changed; empty where they cannot be
     */
    static List<Answer> of(BidWords said, DraftBid draft, BidPart part, Optional<String> change) {
        SortedSet<FieldPath> there = new TreeSet<>(
                draft.answers().getOrDefault(part.name(), new TreeMap<>()).keySet());
        return all(said, part, there, path -> draft.says(part, path), change);
    }

    /** The answers of an opened bid. */
    static List<Answer> of(BidWords said, SealedContent content, BidPart part) {
        SortedSet<FieldPath> there = new TreeSet<>(
                content.answers().getOrDefault(part.name(), new TreeMap<>()).keySet());
        return all(said, part, there, path -> content.says(part.name(), path), Optional.empty());
    }

    private static List<Answer> all(
            BidWords said,
            BidPart part,
            SortedSet<FieldPath> there,
            Function<FieldPath, String> says,
            Optional<String> change) {
        List<Answer> answers = new ArrayList<>();
        for (BidField field : said.form().of(part)) {
            if (field.what() == What.DELIVERY) {
                if (DeliverySum.isFirst(said.form(), field)) {
                    delivery(said, field, says, change).ifPresent(answers::add);
                }
            } else if (field.path().isPattern()) {
                there.stream()
                        .filter(path -> path.matches(field.path()))
                        .filter(path -> !says.apply(path).isEmpty())
                        .forEach(path -> answers.add(answer(said, field, path, says, change)));
            } else if (field.isRequired() || !says.apply(field.path()).isEmpty()) {
                answers.add(answer(said, field, field.path(), says, change));
            }
        }
        return answers;
    }

    /** What is delivered when, as one answer with its sum. */
    private static Optional<Answer> delivery(
            BidWords said, BidField first, Function<FieldPath, String> says, Optional<String> change) {
        DeliverySum sum = DeliverySum.of(said.form(), first, field -> says.apply(field.path()));
        if (sum.delivered().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        said.form().of(first.part()).stream()
                .filter(field -> field.what() == What.DELIVERY && field.of().equals(first.of()))
                .filter(field -> !says.apply(field.path()).isEmpty())
                .forEach(field -> lines.add(said.messages()
                        .say(
                                "bids.offline.line",
                                said.labelInRow(field),
                                said.shown(field, says.apply(field.path())))));
        lines.add(said.sum(sum));
        return Optional.of(new Answer(
                said.deliveryOf(first),
                String.join("\n", lines),
                change.map(page -> page + "#" + BidEntry.idOf(first, first.path()))));
    }

    private static Answer answer(
            BidWords said, BidField field, FieldPath path, Function<FieldPath, String> says, Optional<String> change) {
        return new Answer(
                said.label(field),
                said.shown(field, says.apply(path)),
                change.map(page -> page + "#" + BidEntry.idOf(field, path)));
    }

    /** Answers as a list, or that there are none. */
    static Component shown(Messages messages, List<Answer> answers) {
        return answers.isEmpty() ? new Paragraph(messages.say("bids.check.nothing")) : new CheckAnswers(answers);
    }

    /** The number of the last line of a price that stands there; 1 where none does. */
    static int lastLine(DraftBid draft, BidPart part) {
        SortedSet<Integer> rows = new TreeSet<>();
        draft.answers().getOrDefault(part.name(), new TreeMap<>()).forEach((path, answer) -> {
            List<String> segments = path.segments();
            if (segments.getFirst().equals("line") && !answer.text().isBlank()) {
                rows.add(Integer.valueOf(segments.get(1)));
            }
        });
        return rows.isEmpty() ? 1 : rows.last();
    }

    /** What a profile says, as it will be sent. */
    static CheckAnswers profile(Messages messages, Organisation provider) {
        return new CheckAnswers(Arrays.stream(ProfileField.values())
                .map(field -> new Answer(
                        messages.say("profile." + field.word()),
                        profile(messages, field, provider.says(field)),
                        Optional.empty()))
                .toList());
    }

    /** What a field of a profile says, as a reader writes it. */
    static String profile(Messages messages, ProfileField field, String said) {
        return said.isEmpty() || field.choices().isEmpty()
                ? said
                : messages.say("profile." + field.word() + "." + said);
    }
}
