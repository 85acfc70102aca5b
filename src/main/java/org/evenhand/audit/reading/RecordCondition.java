package org.evenhand.audit.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Days;

/** A condition on records, with its values: what a reader asks for, and never more than they may read. */
record RecordCondition(String sql, Map<String, Object> values) {

    /** The account of a refused sign-in under a name that nobody has. */
    private static final String UNKNOWN = "unknown";

    /** What concerns no organisation but the installation, and what its people did to look after others. */
    private static final String INSTALLATION = "(organisation is null and tender is null and (actor_kind = 'evenhand'"
            + " or subject_kind = 'account' and subject_id in (:itsPeople))"
            + " or actor_organisation = :installation and act like 'people.%')";

    static RecordCondition of(RecordFilter filter, ReadingRights may) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        mayRead(may, conditions, values);
        filter.from().ifPresent(day -> {
            conditions.add("at >= :from");
            values.put("from", startOf(day));
        });
        filter.to().ifPresent(day -> {
            conditions.add("at < :to");
            values.put("to", startOf(day.plusDays(1)));
        });
        filter.act().ifPresent(code -> {
            conditions.add(code.equals(RecordFilter.SAW) ? "act like '%.saw-%'" : "act = :act");
            values.put("act", code);
        });
        filter.person().ifPresent(person -> {
            conditions.add("(actor_account = :account or lower(actor_name) like :name escape '!')");
            values.put("account", person);
            values.put("name", "%" + literally(person.toLowerCase(Locale.ROOT)) + "%");
        });
        filter.tender().ifPresent(tender -> {
            conditions.add("tender = :tender");
            values.put("tender", tender.value());
        });
        filter.organisation().ifPresent(organisation -> {
            conditions.add("(organisation = :organisation or actor_organisation = :organisation)");
            values.put("organisation", organisation.value());
        });
        return new RecordCondition(conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions), values);
    }

    private static void mayRead(ReadingRights may, List<String> conditions, Map<String, Object> values) {
        List<String> either = new ArrayList<>();
        if (!may.organisations().isEmpty()) {
            either.add("organisation in (:theirOrganisations)");
            values.put(
                    "theirOrganisations",
                    may.organisations().stream().map(one -> one.value()).toList());
        }
        if (!may.tenders().isEmpty()) {
            either.add("tender in (:theirTenders)");
            values.put(
                    "theirTenders",
                    may.tenders().stream().map(one -> one.value()).toList());
        }
        may.installation().ifPresent(installation -> {
            either.add(INSTALLATION);
            values.put("installation", installation.by().value());
            values.put(
                    "itsPeople",
                    Stream.concat(installation.people().stream().map(AccountId::value), Stream.of(UNKNOWN))
                            .toList());
        });
        conditions.add(either.isEmpty() ? "1 = 0" : "(" + String.join(" or ", either) + ")");
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(Days.HERE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The same condition, and a further one on a number. */
    RecordCondition and(String condition, long seq) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("seq", seq);
        return new RecordCondition(sql + " and " + condition, all);
    }
}
