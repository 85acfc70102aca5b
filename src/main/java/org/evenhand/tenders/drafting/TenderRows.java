package org.evenhand.tenders.drafting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerRows;
import org.evenhand.answers.AnswerRows.Given;
import org.evenhand.answers.AnswerTables;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.people.TenderDirectory.Listed;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts of tenders in the database. Who may see or change them is for {@link DraftingTenders}. */
@Repository
public class TenderRows {

    /** Lead and status of a draft, to be known before somebody writes in it. */
    record Sheet(OrganisationId lead, TenderStatus status) {}

    private static final AnswerTables ANSWERS = new AnswerTables("tender_answer", "tender", "part", "place")
            .of("tender", "status in ('planning', 'active')")
            .in("tender_part");

    private final JdbcClient jdbc;
    private final BuyerRows buyers;
    private final AnswerRows<Sheet> answers;

    TenderRows(JdbcClient jdbc, BuyerRows buyers, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.buyers = buyers;
        this.answers = new AnswerRows<>(
                template,
                ANSWERS,
                (row, number) -> new Sheet(
                        new OrganisationId(row.getString("organisation")), TenderStatus.of(row.getString("status"))));
    }

    /** The answers of drafts, one by one. */
    AnswerRows<Sheet> answers() {
        return answers;
    }

    void open(TenderId id, OrganisationId lead, FrameworkId framework, By by) {
        jdbc.sql("insert into tender (id, organisation, framework, status, version, changed_by, changed_account,"
                        + " changed_at) values (?, ?, ?, ?, 1, ?, ?, ?)")
                .params(Arrays.asList(
                        id.value(),
                        lead.value(),
                        framework.value(),
                        TenderStatus.PLANNING.word(),
                        by.name(),
                        by.accountId(),
                        Moments.at(by.at())))
                .update();
    }

    boolean isTaken(TenderId id) {
        return owner(id).isPresent();
    }

    Optional<OrganisationId> owner(TenderId id) {
        return jdbc.sql("select organisation from tender where id = ?")
                .param(id.value())
                .query((row, number) -> new OrganisationId(row.getString("organisation")))
                .optional();
    }

    /** Every tender as far as roles are concerned, by name. */
    List<Listed> listed() {
        Map<String, Set<OrganisationId>> buyers = new HashMap<>();
        jdbc.sql("""
                        select id as tender, organisation as buyer from tender
                        union
                        select tender, organisation from tender_buyer where left_at is null""").query(row -> {
            buyers.computeIfAbsent(row.getString("tender"), any -> new HashSet<>())
                    .add(new OrganisationId(row.getString("buyer")));
        });
        return jdbc.sql("""
                        select t.id, a.answer as title from tender t
                            left join tender_answer a on a.tender = t.id and a.part = ? and a.place = ?
                        order by t.id""")
                .params(TenderPart.Id.TENDER.value(), DraftTender.TITLE)
                .query((row, number) -> new Listed(
                        new TenderId(row.getString("id")),
                        Optional.ofNullable(row.getString("title")).orElse(""),
                        Set.copyOf(buyers.getOrDefault(row.getString("id"), Set.of()))))
                .list();
    }

    /** The tenders that an organisation leads or buys with others, the one changed last first. */
    List<TenderId> of(OrganisationId organisation) {
        return jdbc.sql("""
                        select t.id from tender t where t.organisation = ? or exists (
                            select 1 from tender_buyer b
                            where b.tender = t.id and b.organisation = ? and b.left_at is null)
                        order by t.changed_at desc, t.id""")
                .params(organisation.value(), organisation.value())
                .query((row, number) -> new TenderId(row.getString("id")))
                .list();
    }

    /** Everybody who writes in a tender waits here for the one before. */
    public void lock(TenderId id) {
        jdbc.sql("select id from tender where id = ? for update")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** A new version of it; gives its number. */
    public long changed(TenderId id, By by) {
        jdbc.sql("update tender set version = version + 1, changed_by = ?, changed_account = ?, changed_at = ?"
                        + " where id = ?")
                .params(Arrays.asList(by.name(), by.accountId(), Moments.at(by.at()), id.value()))
                .update();
        return jdbc.sql("select version from tender where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    public void status(TenderId id, TenderStatus status) {
        jdbc.sql("update tender set status = ? where id = ?")
                .params(status.word(), id.value())
                .update();
    }

    public void framework(TenderId id, FrameworkId framework) {
        jdbc.sql("update tender set framework = ? where id = ?")
                .params(framework.value(), id.value())
                .update();
    }

    public Optional<DraftTender> find(TenderId id) {
        Map<String, SortedMap<String, String>> said = answers.all(id.value());
        List<TenderBuyer> buying = buyers.of(id);
        List<TenderPart> parts = jdbc.sql(
                        "select id, kind from tender_part where tender = ? and removed_at is null order by place, id")
                .param(id.value())
                .query((row, number) -> new TenderPart(
                        new TenderPart.Id(row.getString("id")),
                        TenderPart.Kind.of(row.getString("kind")),
                        said.getOrDefault(row.getString("id"), new TreeMap<>())))
                .list();
        parts.stream().filter(part -> part.kind() == TenderPart.Kind.BUYER).forEach(part -> {
            part.answers().remove(DraftTender.ORGANISATION);
            buying.stream()
                    .filter(buyer -> buyer.part().equals(part.id()))
                    .forEach(buyer -> part.answers()
                            .put(DraftTender.ORGANISATION, buyer.organisation().value()));
        });
        return jdbc.sql("select * from tender where id = ?")
                .param(id.value())
                .query((row, number) -> new DraftTender(
                        id,
                        new OrganisationId(row.getString("organisation")),
                        new FrameworkId(row.getString("framework")),
                        TenderStatus.of(row.getString("status")),
                        parts,
                        buying,
                        row.getLong("version"),
                        row.getString("changed_by"),
                        Moments.read(row, "changed_at")))
                .optional();
    }

    /** The kind of a part, be it removed. */
    Optional<TenderPart.Kind> kind(TenderId id, TenderPart.Id part) {
        return jdbc.sql("select kind from tender_part where tender = ? and id = ?")
                .params(id.value(), part.value())
                .query((row, number) -> TenderPart.Kind.of(row.getString("kind")))
                .optional();
    }

    /** Who gave each answer that stands, the last one first. */
    public List<AnswerOnRecord> answersOnRecord(TenderId id) {
        return jdbc.sql("""
                        select a.part, p.kind, a.place, a.changed_by, a.changed_at from tender_answer a
                            join tender_part p on p.tender = a.tender and p.id = a.part
                        where a.tender = ? and p.removed_at is null
                        union all
                        select part, ?, ?, invited_by, invited_at from tender_buyer
                        where tender = ? and left_at is null
                        order by changed_at desc, part, place""")
                .params(id.value(), TenderPart.Kind.BUYER.word(), DraftTender.ORGANISATION, id.value())
                .query((row, number) -> new AnswerOnRecord(
                        new TenderPart.Id(row.getString("part")),
                        TenderPart.Kind.of(row.getString("kind")),
                        row.getString("place"),
                        row.getString("changed_by"),
                        Moments.read(row, "changed_at")))
                .list();
    }

    /** Writes an answer, whatever stands there; others who write wait already. */
    public void write(TenderId id, TenderPart.Id part, FieldPath place, String answer, By by) {
        answers.put(id.value(), List.of(new Given(part.value(), place, answer)), by);
    }

    /** Adds a part after the others; of a buyer, it invites the organisation that it names. */
    void add(TenderId id, TenderPart part, By by) {
        int place = jdbc.sql("select coalesce(max(place), 0) + 1 from tender_part where tender = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into tender_part (tender, id, kind, place) values (?, ?, ?, ?)")
                .params(id.value(), part.id().value(), part.kind().word(), place)
                .update();
        SortedMap<String, String> said = new TreeMap<>(part.answers());
        if (part.kind() == TenderPart.Kind.BUYER) {
            Optional.ofNullable(said.remove(DraftTender.ORGANISATION))
                    .ifPresent(organisation -> buyers.invite(id, part.id(), new OrganisationId(organisation), by));
        }
        answers.put(
                id.value(),
                said.entrySet().stream()
                        .map(one -> new Given(part.id().value(), new FieldPath(one.getKey()), one.getValue()))
                        .toList(),
                by);
    }

    public boolean remove(TenderId id, TenderPart.Id part, By by) {
        return jdbc.sql("update tender_part set removed_by = ?, removed_account = ?, removed_at = ?"
                                + " where tender = ? and id = ? and removed_at is null")
                        .params(Arrays.asList(by.name(), by.accountId(), Moments.at(by.at()), id.value(), part.value()))
                        .update()
                == 1;
    }

    boolean putBack(TenderId id, TenderPart.Id part) {
        return jdbc.sql("update tender_part set removed_by = null, removed_account = null, removed_at = null"
                                + " where tender = ? and id = ? and removed_at is not null")
                        .params(id.value(), part.value())
                        .update()
                == 1;
    }
}
