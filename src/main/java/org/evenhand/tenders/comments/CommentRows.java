package org.evenhand.tenders.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AnswerStore;
import org.evenhand.answers.SheetVersion;
import org.evenhand.criteria.PartId;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.ShownDraft;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.drafting.TenderStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of comments, and of the people who were asked for them. */
@Repository
public class CommentRows {

    /** A request as its link finds it. */
    record Found(
            String id,
            TenderId tender,
            OrganisationId lead,
            String asked,
            LocalDate until,
            long version,
            ShownDraft shown) {}

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(TenderId tender, CommentRequest request, Optional<AccountId> account, String tokenHash, ShownDraft shown) {
        jdbc.sql("""
                        insert into comment_request (id, tender, token_hash, asked, until, shown, version, made_by,
                            made_account, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        request.id(),
                        tender.value(),
                        tokenHash,
                        request.asked(),
                        request.until(),
                        shown.frozen().text(),
                        request.version(),
                        request.madeBy(),
                        account.map(AccountId::value).orElse(null),
                        Moments.at(request.madeAt())))
                .update();
    }

    List<CommentRequest> requests(TenderId tender) {
        return jdbc.sql("""
                        select r.*, (select count(*) from draft_comment c where c.request = r.id) as comments
                        from comment_request r where r.tender = ? order by r.made_at desc, r.id""")
                .param(tender.value())
                .query((row, number) -> new CommentRequest(
                        row.getString("id"),
                        row.getString("asked"),
                        row.getObject("until", LocalDate.class),
                        row.getLong("version"),
                        row.getString("made_by"),
                        Moments.read(row, "made_at"),
                        Moments.maybe(row, "ended_at"),
                        row.getInt("comments")))
                .list();
    }

    /** The request behind a link that was not ended, while its tender is a draft. */
    Optional<Found> find(String tokenHash) {
        return jdbc.sql("select r.*, t.organisation from comment_request r join tender t on t.id = r.tender"
                        + " where r.token_hash = ? and r.ended_at is null and t.status = ?")
                .params(tokenHash, TenderStatus.PLANNING.word())
                .query((row, number) -> new Found(
                        row.getString("id"),
                        new TenderId(row.getString("tender")),
                        new OrganisationId(row.getString("organisation")),
                        row.getString("asked"),
                        row.getObject("until", LocalDate.class),
                        row.getLong("version"),
                        ShownDraft.of(FrozenFiles.of(row.getString("shown")))))
                .optional();
    }

    /** Everybody who comments by this link waits here for the one before; gives how many comments there are. */
    int hold(String request) {
        jdbc.sql("select id from comment_request where id = ? for update")
                .param(request)
                .query(String.class)
                .single();
        return jdbc.sql("select count(*) from draft_comment where request = ?")
                .param(request)
                .query(Integer.class)
                .single();
    }

    boolean end(TenderId tender, String request, Instant at) {
        return jdbc.sql("update comment_request set ended_at = ? where tender = ? and id = ? and ended_at is null")
                        .params(Moments.at(at), tender.value(), request)
                        .update()
                == 1;
    }

    /**
     * Keeps a comment.
     *
     * @param account of whoever typed it in
     */
    void keep(TenderId tender, Optional<String> request, Comment comment, Optional<AccountId> account) {
        jdbc.sql("""
                        insert into draft_comment (id, tender, request, criterion, about, version, asked, name, said,
                            typed_by, typed_account, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        comment.id().value(),
                        tender.value(),
                        request.orElse(null),
                        comment.criterion().map(PartId::value).orElse(null),
                        comment.about(),
                        comment.version(),
                        comment.asked(),
                        comment.name(),
                        comment.said(),
                        comment.typedBy().orElse(null),
                        account.map(AccountId::value).orElse(null),
                        Moments.at(comment.at())))
                .update();
    }

    /** What was said of a tender's draft, the first first. */
    List<Comment> of(TenderId tender) {
        return jdbc.sql("select * from draft_comment where tender = ? order by at, id")
                .param(tender.value())
                .query(CommentRows::comment)
                .list();
    }

    /** How many comments on the drafts of an organisation have no answer. */
    List<UnansweredComments.OfTender> unanswered(OrganisationId lead) {
        return jdbc.sql("""
                        select t.id, a.answer as title, count(*) as comments from draft_comment c
                            join tender t on t.id = c.tender
                            left join tender_answer a on a.tender = t.id and a.part = ? and a.place = ?
                        where t.organisation = ? and t.status = ? and c.replied_at is null
                        group by t.id, a.answer order by t.id""")
                .params(TenderPart.Id.TENDER.value(), DraftTender.TITLE, lead.value(), TenderStatus.PLANNING.word())
                .query((row, number) -> new UnansweredComments.OfTender(
                        new TenderId(row.getString("id")),
                        Optional.ofNullable(row.getString("title")).orElse(""),
                        row.getInt("comments")))
                .list();
    }

    /** What was said by one link, the first first. */
    List<Comment> by(String request) {
        return jdbc.sql("select * from draft_comment where request = ? order by at, id")
                .param(request)
                .query(CommentRows::comment)
                .list();
    }

    Optional<Comment> find(TenderId tender, Comment.Id id) {
        return jdbc.sql("select * from draft_comment where tender = ? and id = ?")
                .params(tender.value(), id.value())
                .query(CommentRows::comment)
                .optional();
    }

    /** What became of comments, one by one. Whoever writes makes others wait before. */
    AnswerStore<Comment> replies() {
        return new AnswerStore<>() {
            @Override
            public Optional<AnswerPart<Comment>> find(String tender, String comment) {
                return CommentRows.this
                        .find(new TenderId(tender), new Comment.Id(comment))
                        .map(found -> part(tender, found));
            }

            @Override
            public void lock(String tender) {}

            @Override
            public boolean claim(AnswerPart<Comment> found, By by) {
                return true;
            }

            @Override
            public void write(AnswerPart<Comment> found, AnswerChange change) {
                Comment.Seen now = Comment.Seen.of(change.to());
                reply(found.sheet().id(), new Comment.Reply(now.outcome().orElseThrow(), now.text(), change.by()));
            }
        };
    }

    private static AnswerPart<Comment> part(String tender, Comment comment) {
        Map<FieldPath, AnswerPart.Answer> answers = comment.reply()
                .map(reply -> Map.of(
                        Comment.Seen.PATH,
                        new AnswerPart.Answer(Comment.Seen.of(comment.reply()).whole(), reply.by())))
                .orElse(Map.of());
        return new AnswerPart<>(
                tender,
                comment,
                Optional.of(new SheetVersion(comment.version(), By.named(comment.asked(), comment.at()))),
                comment.id().value(),
                new AnswerPart.Presence.There(),
                answers);
    }

    void reply(Comment.Id id, Comment.Reply reply) {
        jdbc.sql("update draft_comment set reply = ?, outcome = ?, replied_by = ?, replied_account = ?,"
                        + " replied_at = ? where id = ?")
                .params(Arrays.asList(
                        reply.text(),
                        reply.outcome().word(),
                        reply.by().name(),
                        reply.by().accountId(),
                        Moments.at(reply.by().at()),
                        id.value()))
                .update();
    }

    public static Comment comment(ResultSet row, int number) throws SQLException {
        Optional<By> replied = By.read(row, "replied");
        Optional<Comment.Reply> reply = replied.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comment.Reply(
                        Comment.Outcome.of(row.getString("outcome")), row.getString("reply"), replied.get()));
        return new Comment(
                new Comment.Id(row.getString("id")),
                Optional.ofNullable(row.getString("criterion")).map(PartId::new),
                row.getString("about"),
                row.getLong("version"),
                row.getString("asked"),
                row.getString("name"),
                row.getString("said"),
                Optional.ofNullable(row.getString("typed_by")),
                Moments.read(row, "at"),
                reply);
    }
}
