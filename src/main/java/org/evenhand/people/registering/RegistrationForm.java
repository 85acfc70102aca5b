package org.evenhand.people.registering;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.FormChecks;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.registers.CharityNumber;
import org.evenhand.people.registers.CompanyNumber;
import org.evenhand.people.registers.CqcProviderId;
import org.evenhand.shared.Constants;

/**
 * Form by which somebody registers an organisation, as it was typed.
 *
 * @param written by the boxes of the form; what is absent is empty
 */
public record RegistrationForm(Map<Box, String> written) {

    /** Box of the form, in its order. */
    public enum Box {
        ORGANISATION,
        LEGAL_FORM,
        CHARITY_NUMBER,
        COMPANY_NUMBER,
        CQC_NUMBER,
        PERSON,
        EMAIL;

        /** The name under which it is sent. */
        public String field() {
            return Constants.word(this);
        }
    }

    /** A form as a browser sends it; boxes that it does not know are left aside. */
    public static RegistrationForm of(Map<String, String> sent) {
        Map<Box, String> written = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            Optional.ofNullable(sent.get(box.field())).ifPresent(text -> written.put(box, text));
        }
        return new RegistrationForm(written);
    }

    /** What stands in a box. */
    public String in(Box box) {
        return written.getOrDefault(box, "");
    }

    /** What is wrong, by box. */
    Map<Box, Refusal> objections() {
        Map<Box, Refusal> found = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            objection(box, in(box)).ifPresent(why -> found.put(box, why));
        }
        return found;
    }

    private static Optional<Refusal> objection(Box box, String text) {
        return switch (box) {
            case ORGANISATION -> FormChecks.organisation(text);
            case LEGAL_FORM ->
                ProfileField.LEGAL_FORM.choices().contains(text) ? Optional.empty() : Optional.of(Refusal.NOT_A_CHOICE);
            case CHARITY_NUMBER -> formOf(text, CharityNumber.read(text).isPresent(), Refusal.CHARITY_NUMBER_FORM);
            case COMPANY_NUMBER -> formOf(text, CompanyNumber.read(text).isPresent(), Refusal.COMPANY_NUMBER_FORM);
            case CQC_NUMBER -> formOf(text, CqcProviderId.read(text).isPresent(), Refusal.CQC_NUMBER_FORM);
            case PERSON -> FormChecks.person(text);
            case EMAIL -> FormChecks.email(text);
        };
    }

    private static Optional<Refusal> formOf(String text, boolean has, Refusal otherwise) {
        return has || Names.readable(text).isEmpty() ? Optional.empty() : Optional.of(otherwise);
    }

    /** What was typed, once nothing is wrong with it. */
    Registration.Details read(Locale language) {
        Map<ProfileField, String> profile = new HashMap<>();
        profile.put(ProfileField.LEGAL_FORM, in(Box.LEGAL_FORM));
        CharityNumber.read(in(Box.CHARITY_NUMBER))
                .ifPresent(number -> profile.put(ProfileField.CHARITY_NUMBER, number.value()));
        CompanyNumber.read(in(Box.COMPANY_NUMBER))
                .ifPresent(number -> profile.put(ProfileField.COMPANY_NUMBER, number.value()));
        CqcProviderId.read(in(Box.CQC_NUMBER))
                .ifPresent(number -> profile.put(ProfileField.CQC_NUMBER, number.value()));
        return new Registration.Details(
                Names.readable(in(Box.ORGANISATION)),
                profile,
                Names.readable(in(Box.PERSON)),
                EmailAddress.read(in(Box.EMAIL)).orElseThrow(),
                language);
    }
}
