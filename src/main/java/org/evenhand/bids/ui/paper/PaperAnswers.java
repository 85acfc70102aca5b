package org.evenhand.bids.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.paper.PaperBid;
import org.evenhand.bids.paper.PaperForm;
import org.evenhand.bids.paper.ReadingPaperBids.Shown;
import org.evenhand.bids.ui.BidWords;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.Messages;
import org.evenhand.shared.FieldPath;

/** Questions of a bid on paper, part by part, in the reader's words. */
record PaperAnswers(Messages messages, BidWords said, Shown shown) {

    /** The names of the parts: the provider's own, then those of the form. */
    List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(PaperForm.PROVIDER));
        shown.form().form().parts().stream().map(BidPart::name).forEach(parts::add);
        return parts;
    }

    String title(String part) {
        return shown.form().form().part(part).map(said::title).orElseGet(() -> messages.say("paper.part.provider"));
    }

    /**
     * The questions of a part.
     *
     * @param rows as many as are asked where there may be several
     */
    List<PaperEntry.Asked> asked(String part, int rows) {
        List<PaperEntry.Asked> asked = new ArrayList<>();
        if (part.equals(PaperForm.PROVIDER)) {
            PaperForm.ofProvider()
                    .forEach(field -> asked.add(new PaperEntry.Asked(
                            part,
                            field.path(),
                            field.asked(),
                            field.choices(),
                            messages.say("profile." + field.word()),
                            code -> field.choices().isEmpty()
                                    ? code
                                    : messages.say("profile." + field.word() + "." + code))));
            return asked;
        }
        List<BidField> fields = shown.form().form().part(part).stream()
                .flatMap(known -> shown.form().form().of(known).stream())
                .filter(PaperForm::isTyped)
                .toList();
        fields.stream()
                .filter(field -> !field.path().isPattern())
                .forEach(field -> asked.add(asked(field, field.path(), said.label(field))));
        for (int row = 1; row <= rows; row++) {
            for (BidField field : fields) {
                if (field.path().isPattern()) {
                    asked.add(asked(
                            field,
                            field.path().numbered(row),
                            messages.say("bids.offline.row", said.label(field), row)));
                }
            }
        }
        return asked;
    }

    private PaperEntry.Asked asked(BidField field, FieldPath path, String label) {
        return new PaperEntry.Asked(
                field.part().name(), path, field.asked(), field.choices(), label, value -> said.shown(field, value));
    }

    /** As many rows as were typed. */
    int rows(String part) {
        return shown.bid().answers().getOrDefault(part, new TreeMap<>()).keySet().stream()
                .flatMap(path -> path.segments().stream())
                .filter(segment -> segment.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** What was typed of a part, and what was said to be empty on paper. */
    List<CheckAnswers.Answer> typed(String part) {
        return asked(part, rows(part)).stream()
                .flatMap(one -> shown.bid().typed(part, one.path()).stream()
                        .map(typed -> new CheckAnswers.Answer(one.label(), words(one, typed), Optional.empty())))
                .toList();
    }

    private String words(PaperEntry.Asked asked, PaperBid.Typed typed) {
        return typed.text().isBlank()
                ? messages.say(typed.leftEmpty() ? "paper.left-empty" : "paper.nothing-typed")
                : asked.words().apply(typed.text());
    }

    /** What a place asks. */
    String label(PaperForm.Place place) {
        return asked(place.part(), 0).stream()
                .filter(one -> one.path().equals(place.path()))
                .map(PaperEntry.Asked::label)
                .findFirst()
                .orElse(place.path().value());
    }
}
