package org.evenhand.bids.partners;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evenhand.answers.AnswerField;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.Presence;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.Passage;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureForm;

/**
 * Partners that a bid names, and how much of each measure each of them delivers. They follow from the answers alone, so they are
 * the same for a draft and for what was sealed of it.
 *
 * @param partners by their numbers, from 1; those of which anything is said
 * @param shares of partners in what is promised, by parts and measures
 */
public record BidPartners(SortedMap<Integer, Partner> partners, List<Share> shares) {

    /** As many partners as a bid names. */
    public static final int MOST = 10;

    /** As many partners as deliver one measure together. */
    public static final int MOST_SHARES = 5;

    /** The part in which partners are named. */
    public static final BidPart PART = BidPart.of(BidPart.Kind.PARTNERS);

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_WORK = 1_000;
    private static final int LONGEST_ADDRESS = 254;
    private static final String WHO = "who";

    private static final List<String> NUMBERS =
            IntStream.rangeClosed(1, MOST).mapToObj(String::valueOf).toList();

    /**
     * A partner.
     *
     * @param row its number among the partners
     * @param role {@code sub-contractor} or {@code member}
     * @param covered {@code yes} where what the bid says of exclusion and of connected people covers it
     * @param person who confirms for it
     */
    public record Partner(
            int row,
            String name,
            String number,
            String role,
            String work,
            String covered,
            String person,
            String email) {

        /** Where mail to whoever confirms goes; empty where it cannot. */
        public Optional<EmailAddress> address() {
            return EmailAddress.read(email);
        }

        /** Whether it is said what it is called. */
        public boolean isNamed() {
            return !name.isBlank();
        }
    }

    /**
     * Share of a partner in what is promised of a measure.
     *
     * @param partner the number of the partner; 0 where none is chosen
     * @param part the name of the part of the criterion
     * @param place where the partner is chosen
     */
    public record Share(
            int partner,
            String part,
            String measure,
            FieldPath place,
            BigDecimal embedded,
            BigDecimal additional,
            String work) {

        /** How much of what a figure promises is by the partner. */
        public BigDecimal of(What figure) {
            return figure == What.EMBEDDED ? embedded : additional;
        }
    }

    /** Copies what it holds. */
    public BidPartners {
        partners = new TreeMap<>(partners);
        shares = List.copyOf(shares);
    }

    /** The fields in which partners are named. */
    public static List<BidField> asked() {
        return List.of(
                line(What.PARTNER_NAME, "partner/#/name", LONGEST_NAME),
                choice(PART, What.PARTNER_ROLE, "partner/#/role", "", List.of("sub-contractor", "member")),
                words(PART, What.PARTNER_WORK, "partner/#/work", "", LONGEST_WORK),
                line(What.PARTNER_NUMBER, "partner/#/number", LONGEST_NUMBER),
                choice(PART, What.PARTNER_COVERED, "partner/#/covered", "", List.of("yes", "no")),
                line(What.PARTNER_PERSON, "partner/#/person", LONGEST_NAME),
                line(What.PARTNER_EMAIL, "partner/#/email", LONGEST_ADDRESS));
    }

    /**
     * The fields that ask which partner delivers how much of a measure.
     *
     * @param figures the figures that are promised of it
     */
    public static List<BidField> asked(BidPart part, String measure, List<What> figures) {
        String place = "measure/" + measure + "/partner/#/";
        List<BidField> fields = new ArrayList<>();
        fields.add(choice(part, What.BY_PARTNER, place + WHO, measure, NUMBERS));
        if (figures.contains(What.EMBEDDED)) {
            fields.add(figure(part, What.EMBEDDED_BY_PARTNER, place + "embedded", measure));
        }
        if (figures.contains(What.ADDITIONAL)) {
            fields.add(figure(part, What.ADDITIONAL_BY_PARTNER, place + "additional", measure));
        }
        fields.add(words(part, What.WORK_BY_PARTNER, place + "work", measure, LONGEST_WORK));
        return fields;
    }

    private static BidField words(BidPart part, What what, String path, String of, int longest) {
        return new BidField(
                part, AnswerField.words(path, longest, TypedText::lines), what, of, List.of(), Presence.OPTIONAL);
    }

    private static BidField line(What what, String path, int longest) {
        return new BidField(
                PART,
                AnswerField.words(path, longest, text -> TypedText.lines(text).replace('\n', ' ')),
                what,
                "",
                List.of(),
                Presence.OPTIONAL);
    }

    private static BidField figure(BidPart part, What what, String path, String of) {
        return new BidField(
                part, AnswerField.figure(path, FigureForm.number()), what, of, List.of(), Presence.OPTIONAL);
    }

    private static BidField choice(BidPart part, What what, String path, String of, List<String> choices) {
        return new BidField(
                part, AnswerField.choice(path, choices, BidRefusal.NOT_A_CHOICE), what, of, choices, Presence.OPTIONAL);
    }

    /** Whether a field is one of those of partners and their shares; answered with a connection alone. */
    public static boolean isOf(BidField field) {
        return field.part().equals(PART) || isOfShare(field);
    }

    /** Whether a field is one of those of shares. */
    public static boolean isOfShare(BidField field) {
        return switch (field.what()) {
            case BY_PARTNER, EMBEDDED_BY_PARTNER, ADDITIONAL_BY_PARTNER, WORK_BY_PARTNER -> true;
            default -> false;
        };
    }

    /** Whether a place is in a row that there may be, with its number written in one way. */
    public static boolean isRoom(BidField field, FieldPath place) {
        List<String> segments = place.segments();
        String row = segments.get(segments.size() - 2);
        return NUMBERS.subList(0, field.part().equals(PART) ? MOST : MOST_SHARES)
                .contains(row);
    }

    /** The place in a row of what stands there beside another. */
    static FieldPath beside(FieldPath place, String what) {
        return new FieldPath(place.value().substring(0, place.value().lastIndexOf('/') + 1) + what);
    }

    /** What is said of partners in answers, by the names of parts and places. */
    public static BidPartners of(Map<String, ? extends Map<FieldPath, String>> answers) {
        SortedMap<Integer, Partner> partners = new TreeMap<>();
        Map<FieldPath, String> named = some(answers, PART.name());
        for (int row = 1; row <= MOST; row++) {
            Partner partner = partner(named, row);
            if (!partner.equals(new Partner(row, "", "", "", "", "", "", ""))) {
                partners.put(row, partner);
            }
        }
        List<Share> shares = new ArrayList<>();
        new TreeSet<>(answers.keySet()).forEach(part -> shares(part, some(answers, part), shares));
        return new BidPartners(partners, shares);
    }

    private static Map<FieldPath, String> some(Map<String, ? extends Map<FieldPath, String>> answers, String part) {
        return Optional.<Map<FieldPath, String>>ofNullable(answers.get(part)).orElseGet(Map::of);
    }

    private static Partner partner(Map<FieldPath, String> named, int row) {
        String place = "partner/" + row + "/";
        return new Partner(
                row,
                says(named, place + "name"),
                says(named, place + "number"),
                says(named, place + "role"),
                says(named, place + "work"),
                says(named, place + "covered"),
                says(named, place + "person"),
                says(named, place + "email"));
    }

    private static void shares(String part, Map<FieldPath, String> said, List<Share> shares) {
        FieldPath pattern = new FieldPath("measure/*/partner/#/*");
        TreeSet<FieldPath> places = new TreeSet<>();
        said.forEach((path, text) -> {
            if (path.matches(pattern) && !text.isBlank()) {
                places.add(beside(path, WHO));
            }
        });
        for (FieldPath place : places) {
            String row = place.value().substring(0, place.value().length() - WHO.length());
            String who = says(said, row + WHO);
            shares.add(new Share(
                    who.isBlank() ? 0 : Integer.parseInt(who),
                    part,
                    place.segments().get(1),
                    place,
                    amount(said, row + "embedded"),
                    amount(said, row + "additional"),
                    says(said, row + "work")));
        }
    }

    private static String says(Map<FieldPath, String> said, String place) {
        return Optional.ofNullable(said.get(new FieldPath(place))).orElse("");
    }

    private static BigDecimal amount(Map<FieldPath, String> said, String place) {
        String text = says(said, place);
        return text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    /** The number of the last partner of which anything is said; 1 where nothing is. */
    public int last() {
        return partners.isEmpty() ? 1 : partners.lastKey();
    }

    /** The number of the last row of shares beside a field; empty where no partner is named and no share is there. */
    public Optional<Integer> lastShare(BidField first) {
        Optional<Integer> last = shares.stream()
                .filter(share -> share.part().equals(first.part().name())
                        && share.measure().equals(first.of()))
                .map(share -> Passage.row(share.place()))
                .max(Integer::compare);
        boolean named = partners.values().stream().anyMatch(Partner::isNamed);
        return last.or(() -> Optional.of(1).filter(any -> named));
    }

    /** The partner of a number, if it is named. */
    public Optional<Partner> named(int row) {
        return Optional.ofNullable(partners.get(row)).filter(Partner::isNamed);
    }

    /** The shares in what a field promises, of partners that deliver any of it. */
    public List<Share> in(BidField figure) {
        return shares.stream()
                .filter(share -> share.part().equals(figure.part().name())
                        && share.measure().equals(figure.of())
                        && share.of(figure.what()).signum() > 0)
                .toList();
    }
}
