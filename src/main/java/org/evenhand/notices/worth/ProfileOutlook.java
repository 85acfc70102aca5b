package org.evenhand.notices.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.people.EditingProfile.Accreditation;
import org.evenhand.people.Organisation;
import org.evenhand.people.Organisation.ProfileField;

/**
 * Reading of an organisation's profile by somebody who may bid.
 *
 * @param answered what a bid can take from it
 * @param missing what most buyers ask for and it does not hold
 * @param accreditations what others have confirmed of it
 */
public record ProfileOutlook(
        Organisation organisation,
        List<ProfileField> answered,
        List<ProfileField> missing,
        List<Accreditation> accreditations) {

    /** Of an organisation as it stands. */
    public static ProfileOutlook of(Organisation organisation, List<Accreditation> accreditations) {
        return new ProfileOutlook(
                organisation,
                Stream.of(ProfileField.values())
                        .filter(field -> !organisation.says(field).isEmpty())
                        .toList(),
                Stream.of(ProfileField.values())
                        .filter(field -> organisation.says(field).isEmpty() && isExpected(field, organisation))
                        .toList(),
                List.copyOf(accreditations));
    }

    /** Numbers are missing only where an organisation of its kind has one. */
    private static boolean isExpected(ProfileField field, Organisation organisation) {
        String form = organisation.says(ProfileField.LEGAL_FORM);
        return switch (field) {
            case CHARITY_NUMBER -> form.contains("charit");
            case COMPANY_NUMBER -> form.contains("company");
            case CQC_NUMBER, CQC_RATING ->
                organisation.says(ProfileField.REGULATED).equals("yes");
            case NAME, LEGAL_FORM, REGULATED, STAFF_FTE, VOLUNTEERS, INCOME_BAND, AREA -> true;
        };
    }

    /** Whether an accreditation no longer holds on a day. */
    public static boolean isOverBy(Accreditation accreditation, LocalDate day) {
        return accreditation.expires().filter(day::isAfter).isPresent();
    }
}
