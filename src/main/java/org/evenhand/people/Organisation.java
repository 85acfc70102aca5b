package org.evenhand.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.answers.AnswerField;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.registers.CharityNumber;
import org.evenhand.people.registers.CompanyNumber;
import org.evenhand.people.registers.CqcProviderId;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.figures.FigureForm;

/**
 * A buyer, a provider, or both.
 *
 * @param runsInstallation whether its administrators look after this installation
 * @param profile what is known of it, as text that {@link ProfileField} reads; a field that is not answered is absent
 * @param changed by whom and when it was changed last
 */
public record Organisation(
        OrganisationId id,
        String name,
        boolean buys,
        boolean provides,
        boolean runsInstallation,
        Map<ProfileField, String> profile,
        By changed,
        long version) {

    /** What it says in a field; empty where that is not answered. */
    public String says(ProfileField field) {
        return Optional.ofNullable(profile.get(field)).orElse("");
    }

    /** Whether somebody can hold that role in it: only a buyer has commissioners, only a provider speaks as one. */
    public boolean hasPlaceFor(Role role) {
        return switch (role) {
            case COMMISSIONER, EVALUATOR -> buys;
            case PROVIDER -> provides;
            case AUDITOR, ADMINISTRATOR -> true;
        };
    }

    /**
     * Field of what an organisation tells of itself once and need not tell again. Every value is text: a code of {@link
     * #choices}, a figure, or words; an empty text takes the answer away.
     */
    public enum ProfileField {
        NAME("name", List.of()),
        /** What it is in law. */
        LEGAL_FORM(
                "legal_form",
                List.of(
                        "individual",
                        "partnership",
                        "company",
                        "community-interest-company",
                        "charity",
                        "charitable-incorporated-organisation",
                        "co-operative",
                        "unincorporated",
                        "public-body",
                        "other")),
        /** Its number in a register of charities. */
        CHARITY_NUMBER("charity_number", List.of()),
        /** Its number at Companies House. */
        COMPANY_NUMBER("company_number", List.of()),
        /** Whether it is registered with a regulator of care. */
        REGULATED("regulated", List.of("yes", "no")),
        /** The provider id that the Care Quality Commission gave it. */
        CQC_NUMBER("cqc_number", List.of()),
        /** The overall rating by the Care Quality Commission. */
        CQC_RATING("cqc_rating", List.of("outstanding", "good", "requires-improvement", "inadequate", "not-rated")),
        /** Paid staff, full-time equivalents. */
        STAFF_FTE("staff_fte", List.of()),
        /** People who give their time unpaid, a head count. */
        VOLUNTEERS("volunteers", List.of()),
        /** Income of the last full year; the bands are those of the UK Civil Society Almanac (NCVO). */
        INCOME_BAND("income_band", List.of("under-10k", "10k-100k", "100k-1m", "1m-10m", "over-10m")),
        /** Where it works. */
        AREA("area", List.of());

        private static final BigDecimal LARGEST = new BigDecimal("1000000");
        private static final BigDecimal MOST_VOLUNTEERS = new BigDecimal("999999");
        private static final int LONGEST = 200;
        private static final int LONGEST_NUMBER = 40;

        private final String column;
        private final List<String> choices;

        ProfileField(String column, List<String> choices) {
            this.column = column;
            this.choices = choices;
        }

        /** The codes to choose from; none where the answer is free. */
        public List<String> choices() {
            return choices;
        }

        /** The word in message keys: {@code legal-form}. */
        public String word() {
            return Constants.word(this);
        }

        /** Its place in the profile. */
        public FieldPath path() {
            return FieldPath.of(word());
        }

        /** The field at a place of the profile. */
        public static Optional<ProfileField> at(FieldPath path) {
            return Constants.of(ProfileField.class, path.value());
        }

        public String column() {
            return column;
        }

        /** What is asked, and how an answer is read. Only a name must be there. */
        public AnswerField asked() {
            return switch (this) {
                case NAME ->
                    words().where(name -> Names.objection(name, name.length()).map(why -> (Reason) why));
                case AREA -> words();
                case CHARITY_NUMBER ->
                    number(text -> CharityNumber.read(text).map(CharityNumber::value), Refusal.CHARITY_NUMBER_FORM);
                case COMPANY_NUMBER ->
                    number(text -> CompanyNumber.read(text).map(CompanyNumber::value), Refusal.COMPANY_NUMBER_FORM);
                case CQC_NUMBER ->
                    number(text -> CqcProviderId.read(text).map(CqcProviderId::value), Refusal.CQC_NUMBER_FORM);
                case STAFF_FTE ->
                    AnswerField.figure(word(), FigureForm.number().upTo(LARGEST).decimals(2))
                            .tidied(text -> column(text).map(this::write).orElse(""));
                case VOLUNTEERS -> AnswerField.figure(word(), FigureForm.whole().upTo(MOST_VOLUNTEERS));
                case LEGAL_FORM, REGULATED, CQC_RATING, INCOME_BAND ->
                    AnswerField.choice(word(), choices, Refusal.NOT_A_CHOICE);
            };
        }

        /** A number of a register: kept in its own form, and refused in another. */
        private AnswerField number(Function<String, Optional<String>> form, Refusal otherwise) {
            return new AnswerField(FieldPath.of(word()), AnswerField.Type.WORDS, longest(), typed -> {
                String tidied = Names.readable(typed);
                return tidied.isEmpty()
                        ? AnswerField.Reading.of("")
                        : form.apply(tidied)
                                .map(AnswerField.Reading::of)
                                .orElseGet(() -> AnswerField.Reading.refused(typed, otherwise));
            });
        }

        /** Whether it tells one organisation from all others. */
        public boolean isNumber() {
            return this == CHARITY_NUMBER || this == COMPANY_NUMBER || this == CQC_NUMBER;
        }

        private AnswerField words() {
            return AnswerField.words(word(), longest(), Names::readable);
        }

        /** The value for the database of a text that was read; none where the answer was taken away. */
        public Optional<Object> column(String text) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (this) {
                        case REGULATED -> text.equals("yes");
                        case STAFF_FTE -> new BigDecimal(text);
                        case VOLUNTEERS -> Integer.valueOf(text);
                        case NAME,
                                LEGAL_FORM,
                                CHARITY_NUMBER,
                                COMPANY_NUMBER,
                                CQC_NUMBER,
                                CQC_RATING,
                                INCOME_BAND,
                                AREA -> text;
                    });
        }

        /** A value from the database as the text that it was read from. */
        public String write(Object value) {
            return switch (value) {
                case Boolean yes -> yes ? "yes" : "no";
                case BigDecimal figure ->
                    figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
                default -> Objects.toString(value);
            };
        }

        /** As many characters as an answer in words may have. */
        public int longest() {
            return isNumber() ? LONGEST_NUMBER : LONGEST;
        }
    }
}
