package org.evenhand;

import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.call;
import static org.evenhand.ServiceCalls.nothing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.CommentRequest;
import org.evenhand.tenders.comments.InventedComments;
import org.evenhand.tenders.comments.SubmittingComments;
import org.springframework.context.ApplicationContext;

/** Calls on what people think of drafts. */
final class CommentCalls {

    private static final Set<String> WRITER = Set.of("commissioner");
    private static final Set<String> READERS = Set.of("commissioner", "joint.commissioner", "auditor");
    private static final TenderId TENDER = new TenderId("shared-lives-2027-example");

    private static final CommentRequest REQUEST = new CommentRequest(
            "made-up", "Voices", LocalDate.of(2000, 1, 1), 1, "Ceri", Instant.EPOCH, Optional.empty(), 0);

    private CommentCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "InventedComments.make",
                        EVERYBODY,
                        beans -> nothing(() -> beans.getBean(InventedComments.class)
                                .make(new TenderId("nobody-knows-it"), REQUEST, "made-up", List.of()))),
                call(
                        "SubmittingComments.open",
                        EVERYBODY,
                        beans -> hearing(beans).open("try-this-link")),
                call(
                        "SubmittingComments.submit",
                        EVERYBODY,
                        beans -> hearing(beans)
                                .submit(
                                        "try-this-link",
                                        "",
                                        List.of(new SubmittingComments.Remark(Optional.empty(), "Hello")))),
                call(
                        "AskingForComments.requests",
                        READERS,
                        beans -> asking(beans).requests(TENDER)),
                call(
                        "AskingForComments.comments",
                        READERS,
                        beans -> asking(beans).comments(TENDER)),
                call(
                        "AskingForComments.ask",
                        WRITER,
                        beans -> asking(beans).ask(TENDER, "Voices", LocalDate.of(2000, 1, 1))),
                call(
                        "AskingForComments.end",
                        WRITER,
                        beans -> nothing(() -> asking(beans).end(TENDER, "nobody"))),
                call(
                        "AskingForComments.typeIn",
                        WRITER,
                        beans -> asking(beans).typeIn(TENDER, "Voices", "", Optional.empty(), "Hello")),
                call(
                        "AskingForComments.reply",
                        WRITER,
                        beans -> asking(beans)
                                .reply(
                                        TENDER,
                                        new Comment.Id("on-screen"),
                                        new Comment.Seen(Optional.empty(), ""),
                                        Comment.Outcome.STAYS,
                                        "No")));
    }

    private static AskingForComments asking(ApplicationContext beans) {
        return beans.getBean(AskingForComments.class);
    }

    private static SubmittingComments hearing(ApplicationContext beans) {
        return beans.getBean(SubmittingComments.class);
    }
}
