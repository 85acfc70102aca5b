package org.evenhand.bids.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.figures.Decimals;

/** Warnings that only somebody can give who knows more than the answers to the form. None of them stops a seal. */
final class BidWarnings {

    private static final FieldPath AMOUNT = new FieldPath("measure/*/*");

    /** One word is hardly the name of something else. */
    private static final int FEWEST_WORDS = 2;

    private final DraftBid draft;
    private final BidForm form;
    private final BidBackground background;
    private final StaffPromises staff;

    BidWarnings(DraftBid draft, BidForm form, BidBackground background) {
        this.draft = draft;
        this.form = form;
        this.background = background;
        this.staff = new StaffPromises(draft, form, background);
    }

    /** Those of one part. */
    List<BidGap> of(BidPart part) {
        List<BidGap> gaps = new ArrayList<>();
        copied(part, gaps);
        form.of(part).stream().filter(BidWarnings::isWritten).forEach(field -> words(field, gaps));
        notCounted(part, gaps);
        form.of(part).stream()
                .filter(field -> field.what() == What.DELIVERY && DeliverySum.isFirst(form, field))
                .forEach(field -> delivery(field, gaps));
        gaps.addAll(staff.of(part));
        return gaps;
    }

    private void copied(BidPart part, List<BidGap> gaps) {
        for (DraftBid.Copied copied : draft.copied()) {
            if (!copied.lookedAt() && copied.part().equals(part.name())) {
                form.of(part).stream()
                        .filter(field -> copied.path().matches(field.path()))
                        .findFirst()
                        .ifPresent(field -> gaps.add(new BidGap(
                                field, copied.path(), BidGap.What.NOT_LOOKED_AT, Optional.of(name(copied.from())))));
            }
        }
    }

    private String name(BidReference from) {
        return background.others().stream()
                .filter(other -> other.reference().equals(from))
                .map(OtherBid::name)
                .findFirst()
                .orElseGet(() -> from.tender().value());
    }

    private static boolean isWritten(BidField field) {
        return switch (field.what()) {
            case ANSWER, HOW, BY_WHEN, HOW_ASKED -> true;
            default -> false;
        };
    }

    private void words(BidField field, List<BidGap> gaps) {
        String text = draft.says(field);
        if (text.isBlank()) {
            return;
        }
        background.others().stream()
                .filter(other -> !isCopied(field, other))
                .filter(other -> other.words().isIn(text))
                .findFirst()
                .ifPresent(other ->
                        gaps.add(new BidGap(field, field.path(), BidGap.What.SAME_WORDS, Optional.of(other.name()))));
        String spaced = WordForWord.spaced(text);
        background.others().stream()
                .flatMap(other -> other.names().stream())
                .filter(name -> isNamed(name, spaced))
                .findFirst()
                .ifPresent(
                        name -> gaps.add(new BidGap(field, field.path(), BidGap.What.OTHER_NAME, Optional.of(name))));
    }

    /** Whoever copied it knows that it is the same, and looks at it anyway. */
    private boolean isCopied(BidField field, OtherBid other) {
        return draft.copied().stream()
                .anyMatch(one -> one.part().equals(field.part().name())
                        && one.path().equals(field.path())
                        && one.from().equals(other.reference()));
    }

    /** Whether a name of several words stands there that is no part of the names of this tender and its buyers. */
    private boolean isNamed(String name, String spaced) {
        String words = WordForWord.spaced(name);
        return WordForWord.words(name).size() >= FEWEST_WORDS
                && spaced.contains(words)
                && background.names().stream()
                        .noneMatch(mine -> WordForWord.spaced(mine).contains(words));
    }

    private void delivery(BidField first, List<BidGap> gaps) {
        DeliverySum sum = DeliverySum.of(form, first, draft::says);
        if (sum.differs() && !staff.isYearly(first)) {
            gaps.add(new BidGap(
                    first,
                    first.path(),
                    BidGap.What.DELIVERY_DIFFERS,
                    Optional.empty(),
                    List.of(sum.delivered().orElseThrow(), sum.promised())));
        }
    }

    /** Amounts that were offered where the tender, as it stands now, asks for none: nobody counts them. */
    private void notCounted(BidPart part, List<BidGap> gaps) {
        draft.answers()
                .forEach((name, answers) -> answers.forEach((path, answer) -> {
                    if (isAmount(path, answer.text())
                            && form.part(name)
                                    .flatMap(there -> form.at(there.name(), path))
                                    .isEmpty()) {
                        String measure = path.segments().get(1);
                        BidField at = anchor(name, measure);
                        if (at.part().equals(part)) {
                            gaps.add(new BidGap(
                                    at,
                                    at.path(),
                                    BidGap.What.NOT_COUNTED,
                                    Optional.of(measure),
                                    Decimals.parse(answer.text()).stream().toList()));
                        }
                    }
                }));
    }

    private static boolean isAmount(FieldPath path, String text) {
        return path.matches(AMOUNT)
                && (path.segments().getLast().equals("embedded")
                        || path.segments().getLast().equals("additional"))
                && Decimals.parse(text).filter(figure -> figure.signum() > 0).isPresent();
    }

    /** Where it can be entered instead: at the same measure, in the same part, or at the beginning. */
    private BidField anchor(String part, String measure) {
        return form.fields().stream()
                .filter(field -> field.what() == What.EMBEDDED || field.what() == What.ADDITIONAL)
                .filter(field -> field.of().equals(measure))
                .findFirst()
                .or(() -> form.part(part)
                        .flatMap(there -> form.of(there).stream()
                                .filter(field -> !field.path().isPattern())
                                .findFirst()))
                .orElseGet(() -> form.fields().getFirst());
    }
}
