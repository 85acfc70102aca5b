package org.evenhand.tenders.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.notices.Milestone;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of what is said of many tenders at once, for the signed-in person; one statement, however many there are. */
@Repository
public class TenderLines {

    /**
     * A tender without its answers.
     *
     * @param buyers the lead among them
     */
    public record Line(TenderId tender, TenderStatus status, Instant changedAt, Set<OrganisationId> buyers) {}

    /** A day of the timeline of a draft. */
    public record PlannedDay(TenderId tender, String title, TenderStatus status, Milestone milestone, LocalDate day) {}

    private static final Set<Role> READERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    TenderLines(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** The tenders that are not closed and whose drafts the signed-in person may read, the one changed last first. */
    public List<Line> readable() {
        Set<String> mine = organisations();
        if (mine.isEmpty()) {
            return List.of();
        }
        Map<TenderId, Line> lines = new LinkedHashMap<>();
        jdbc.sql("""
                        select t.id, t.status, t.organisation, t.changed_at, b.organisation as buyer from tender t
                            left join tender_buyer b on b.tender = t.id and b.left_at is null
                        where t.status in (:statuses) and (t.organisation in (:mine) or exists (
                            select 1 from tender_buyer x
                            where x.tender = t.id and x.organisation in (:mine) and x.left_at is null))
                        order by t.changed_at desc, t.id""").param("statuses", openWords()).param("mine", mine).query(row -> {
            TenderId id = new TenderId(row.getString("id"));
            TenderStatus status = TenderStatus.of(row.getString("status"));
            Instant changedAt = Moments.read(row, "changed_at");
            OrganisationId lead = new OrganisationId(row.getString("organisation"));
            Set<OrganisationId> buyers = lines.computeIfAbsent(
                            id, any -> new Line(id, status, changedAt, new LinkedHashSet<>(Set.of(lead))))
                    .buyers();
            Optional.ofNullable(row.getString("buyer")).map(OrganisationId::new).ifPresent(buyers::add);
        });
        return lines.values().stream()
                .filter(line -> current.may(line.tender(), line.buyers(), READERS))
                .toList();
    }

    /** The days that the drafts of tenders give from one day to another; both count. */
    public List<PlannedDay> days(Collection<Line> lines, LocalDate first, LocalDate last) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<String, Milestone> places =
                Arrays.stream(Milestone.values()).collect(Collectors.toMap(Milestone::place, Function.identity()));
        return jdbc.sql("""
                        select d.tender, d.place, d.answer, t.status, n.answer as title from tender_answer d
                            join tender t on t.id = d.tender
                            left join tender_answer n on n.tender = d.tender and n.part = d.part and n.place = :title
                        where d.tender in (:tenders) and d.part = :part and d.place in (:places) and d.answer between :first and :last
                        order by d.answer, d.tender, d.place""")
                .param(
                        "tenders",
                        lines.stream().map(line -> line.tender().value()).toList())
                .param("title", DraftTender.TITLE)
                .param("part", TenderPart.Id.TENDER.value())
                .param("places", places.keySet())
                .param("first", first.toString())
                .param("last", last.toString())
                .query((row, number) -> new PlannedDay(
                        new TenderId(row.getString("tender")),
                        Optional.ofNullable(row.getString("title")).orElse(""),
                        TenderStatus.of(row.getString("status")),
                        Optional.ofNullable(places.get(row.getString("place"))).orElseThrow(),
                        LocalDate.parse(row.getString("answer"))))
                .list();
    }

    private Set<String> organisations() {
        Set<String> mine = new LinkedHashSet<>();
        current.required().held().stream()
                .filter(held -> READERS.contains(held.role()))
                .map(SignedIn.Held::organisation)
                .forEach(organisation -> mine.add(organisation.value()));
        return mine;
    }

    private static List<String> openWords() {
        return Arrays.stream(TenderStatus.values())
                .filter(status -> !status.isClosed())
                .map(TenderStatus::word)
                .toList();
    }
}
