package org.evenhand.bids.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.answers.AnswerField;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.shared.FieldPath;

/**
 * Form into which a bid on paper is typed: what the form of its lot asks, and what an organisation with an account has in its
 * profile.
 */
public record PaperForm(BidForm form) {

    /** The part for what the provider says of itself. */
    public static final String PROVIDER = "provider";

    /** A place that must be answered, or said to be empty on paper. */
    public record Place(String part, FieldPath path) {

        /** A text that no other place has. */
        public String key() {
            return part + " " + path.value();
        }
    }

    /** What a provider says of itself; its name stands with how the bid came. */
    public static List<ProfileField> ofProvider() {
        return Arrays.stream(ProfileField.values())
                .filter(field -> field != ProfileField.NAME)
                .toList();
    }

    /** The fields of a part that can be typed: documents lie in the scan. */
    public static boolean isTyped(BidField field) {
        return !Passage.isOf(field) && !BidPartners.isOf(field);
    }

    /** The field at a place. */
    Optional<AnswerField> at(String part, FieldPath path) {
        if (part.equals(PROVIDER)) {
            return ProfileField.at(path).filter(ofProvider()::contains).map(ProfileField::asked);
        }
        return form.part(part).stream()
                .flatMap(known -> form.of(known).stream())
                .filter(PaperForm::isTyped)
                .filter(field -> path.matches(field.path()))
                .filter(field -> row(field, path) <= BidForm.MOST_LINES)
                .map(BidField::asked)
                .findFirst();
    }

    /** The number that stands where the pattern of a field has {@code #}; 1 where it is none. */
    private static int row(BidField field, FieldPath path) {
        int at = field.path().segments().indexOf("#");
        int row = at < 0 ? 1 : Integer.parseInt(path.segments().get(at));
        return row < 1 ? Integer.MAX_VALUE : row;
    }

    /** Every place of which must be said what stands there on paper, if anything. */
    public List<Place> required() {
        List<Place> places = new ArrayList<>();
        form.parts()
                .forEach(part -> form.of(part).stream()
                        .filter(field -> field.isRequired() && !field.path().isPattern())
                        .forEach(field -> places.add(new Place(part.name(), field.path()))));
        return places;
    }

    /** Those of them that are neither typed nor said to be empty on paper. */
    public List<Place> open(PaperBid bid) {
        return required().stream()
                .filter(place -> bid.typed(place.part(), place.path())
                        .filter(typed -> typed.leftEmpty() || !typed.text().isBlank())
                        .isEmpty())
                .toList();
    }
}
