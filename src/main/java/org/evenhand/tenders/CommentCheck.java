package org.evenhand.tenders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.CommentRows;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what people said of drafts, and what was answered, with the acts of hearing and answering them. */
public final class CommentCheck implements RecordCheck {

    /** The detail that stands for every word of a comment; acts of before have none. */
    public static final String HASH = "hash";

    /** Earlier versions made these comments of the demonstration without an act. */
    private static final Set<String> INVENTED = Set.of("on-screen", "on-paper");

    private static final String ANSWERED = TenderAuditEvent.COMMENT_ANSWERED.code();

    @Override
    public Set<String> acts() {
        return Set.of(TenderAuditEvent.COMMENT_HEARD.code(), TenderAuditEvent.COMMENT_TYPED_IN.code(), ANSWERED);
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<String, RecordedEvent> left = new LinkedHashMap<>();
        Map<String, RecordedEvent> answers = new HashMap<>();
        acts.forEach(act ->
                (act.act().equals(ANSWERED) ? answers : left).put(act.on().id(), act));
        int recorded = left.size();
        List<String> found = new ArrayList<>();
        database.sql("select * from draft_comment order by id").query(row -> {
            Comment comment = CommentRows.comment(row, row.getRow());
            String id = comment.id().value();
            RecordedEvent said = left.remove(id);
            if (said == null && TenderCheck.INVENTED.contains(row.getString("tender")) && INVENTED.contains(id)) {
                return;
            }
            if (said == null) {
                found.add("The comment " + id + " was never made.");
            } else if (!isAsSaid(comment, row.getString("tender"), said)) {
                found.add("The comment " + id + " is not what was said." + said.said());
            }
            answer(comment, Optional.ofNullable(answers.get(id))).ifPresent(found::add);
        });
        left.forEach((id, said) -> found.add("The comment " + id + " was made and is there no more." + said.said()));
        return new Compared(recorded + " comments", found);
    }

    private static boolean isAsSaid(Comment comment, String tender, RecordedEvent said) {
        return said.tender().map(TenderId::value).equals(Optional.of(tender))
                && said.says("asked", comment.asked())
                && said.isAt(comment.at())
                && said.detail(HASH).map(comment.fingerprint()::equals).orElse(true);
    }

    private static Optional<String> answer(Comment comment, Optional<RecordedEvent> said) {
        String what = "The answer to the comment " + comment.id().value();
        if (comment.reply().isEmpty() || said.isEmpty()) {
            return comment.reply().isEmpty() && said.isEmpty()
                    ? Optional.empty()
                    : Optional.of(said.map(act -> what + " was given and is there no more." + act.said())
                            .orElse(what + " was never given."));
        }
        Comment.Reply reply = comment.reply().get();
        boolean asGiven = said.get().says("outcome", reply.outcome().word())
                && said.get().says("to", TypedText.shortened(reply.text()))
                && said.get().isBy(reply.by().name())
                && said.get().isAt(reply.by().at());
        return asGiven
                ? Optional.empty()
                : Optional.of(what + " is not what was given." + said.get().said());
    }
}
