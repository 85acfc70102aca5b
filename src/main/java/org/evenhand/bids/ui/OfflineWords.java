package org.evenhand.bids.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.offline.AnswerDigests;
import org.evenhand.bids.offline.ComparingForms;
import org.evenhand.bids.offline.OfflineForm;
import org.evenhand.bids.offline.OfflineForm.Choice;
import org.evenhand.bids.offline.OfflineForm.Part;
import org.evenhand.bids.offline.OfflineForm.Question;
import org.evenhand.bids.offline.OfflineForm.Room;
import org.evenhand.bids.offline.OfflineForm.Text;
import org.evenhand.design.Messages;
import org.evenhand.folders.Publication.Wording;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.shared.FieldPath;

/** Writes the form of a bid for files, in the reader's words. */
record OfflineWords(BidWords said, Shown shown) {

    /**
     * The form, with what stands in the bid now.
     *
     * @param provider what the organisation is called
     * @param made when the file is made
     */
    OfflineForm form(String provider, Instant made, AnswerDigests digests) {
        return new OfflineForm(
                messages().say("bids.offline.form.title", said.bidFor()),
                Locale.of(messages().language()),
                shown.draft().reference(),
                shown.published().version(),
                List.of(
                        said(
                                "bids.offline.form.for",
                                provider,
                                shown.published().version(),
                                messages().moment(made)),
                        said(
                                "bids.offline.form.how",
                                messages().moment(shown.published().deadline())),
                        said("bids.offline.form.empty"),
                        said("bids.offline.form.documents"),
                        said("bids.offline.form.paper")),
                shown.form().parts().stream()
                        .map(this::part)
                        .filter(part -> !part.questions().isEmpty())
                        .toList(),
                messages().say("bids.offline.form.made"),
                digests);
    }

    private Messages messages() {
        return said.messages();
    }

    private Text said(String key, Object... parts) {
        return new Text(messages().say(key, parts), false);
    }

    private Part part(BidPart part) {
        List<Question> questions = new ArrayList<>();
        for (BidField field : shown.form().of(part)) {
            ComparingForms.places(field).forEach(path -> questions.add(question(field, path)));
        }
        return new Part(said.title(part), intro(part), inRows(questions));
    }

    /** The questions with rows last, row by row. */
    private static List<Question> inRows(List<Question> questions) {
        List<Question> once = questions.stream()
                .filter(question -> !question.field().path().isPattern())
                .toList();
        List<Question> rows = questions.stream()
                .filter(question -> question.field().path().isPattern())
                .sorted((one, other) -> Integer.compare(row(one.path()), row(other.path())))
                .toList();
        List<Question> all = new ArrayList<>(once);
        all.addAll(rows);
        return all;
    }

    /** The first number of a path whose pattern has one alone. */
    private static int row(FieldPath path) {
        return path.segments().stream()
                .filter(segment -> segment.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    private List<Text> intro(BidPart part) {
        return switch (part.kind()) {
            case ELIGIBILITY, PRICE, DECLARATIONS ->
                List.of(said("bids.part." + part.kind().word() + ".intro"));
            case CONTACT, PARTNERS -> List.of();
            case CRITERION -> shown.form().criterion(part).map(this::asked).orElse(List.of());
        };
    }

    /** What the tender asks for with a criterion. */
    private List<Text> asked(Criterion criterion) {
        List<Text> texts = new ArrayList<>();
        texts.add(said("criterion.weight", messages().number(criterion.most())));
        Optional<Wording> wording =
                Optional.ofNullable(said.form().lot().publication().criteria().get(criterion.id()));
        wording.flatMap(Wording::question).ifPresent(question -> texts.add(new Text(question, true)));
        String judged = String.join(" ", said.judged(criterion));
        if (!judged.isEmpty()) {
            texts.add(new Text(judged, false));
        }
        String evidence = said.content().evidence(criterion.id());
        if (!evidence.isBlank()) {
            texts.add(said("bids.shows"));
            texts.add(new Text(evidence, true));
        }
        wording.ifPresent(words -> words.descriptors()
                .forEach(one -> texts.add(new Text(messages().number(one.mark().value()) + ": " + one.text(), true))));
        return texts;
    }

    private Question question(BidField field, FieldPath path) {
        String label = label(field, path);
        return new Question(
                field,
                path,
                field.isRequired() ? label : label + " " + messages().say("entry.optional"),
                said.hint(field),
                room(field),
                field.choices().stream()
                        .map(code -> new Choice(code, said.choice(field, code)))
                        .toList(),
                shown.draft().says(field.part(), path));
    }

    /** What a field asks, with the number of its row where it has one. */
    String label(BidField field, FieldPath path) {
        return field.path().isPattern()
                ? messages().say("bids.offline.row", said.label(field), row(path))
                : said.label(field);
    }

    private static Room room(BidField field) {
        return switch (BidEntry.lines(field)) {
            case 1 -> Room.LINE;
            case BidEntry.ANSWER_LINES -> Room.ANSWER;
            default -> Room.LINES;
        };
    }
}
