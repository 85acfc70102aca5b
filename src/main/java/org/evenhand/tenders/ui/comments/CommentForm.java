package org.evenhand.tenders.ui.comments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;
import org.evenhand.design.Messages;
import org.evenhand.tenders.comments.CommentRefusal;
import org.evenhand.tenders.comments.SubmittingComments.Remark;
import org.evenhand.tenders.comments.SubmittingComments.Submission;
import org.evenhand.tenders.drafting.ShownDraft;

/** Words that somebody wrote about a draft, by the names of the fields of {@link CommentPage}. */
record CommentForm(ShownDraft draft, Map<String, String> written) {

    static final String NAME = "name";
    static final String WHOLE = "whole";
    private static final String CRITERION = "criterion-";

    /** A form in which nothing was written yet. */
    static CommentForm empty(ShownDraft draft) {
        return new CommentForm(draft, Map.of());
    }

    static String field(PartId criterion) {
        return CRITERION + criterion.value();
    }

    String name() {
        return said(NAME);
    }

    /** What stands in a field. */
    String said(String field) {
        return Optional.ofNullable(written.get(field)).orElse("");
    }

    /** What was said of each criterion that was shown, then of the whole. Fields that nobody was shown are not looked at. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (DraftPart criterion : draft.criteria()) {
            remarks.add(new Remark(Optional.of(criterion.id()), said(field(criterion.id()))));
        }
        remarks.add(new Remark(Optional.empty(), said(WHOLE)));
        return remarks;
    }

    /** What is wrong, by field, in the order of the page. */
    Map<String, String> problems(Messages messages, Submission.Refused refused) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.objections()
                .forEach(objection -> problems.put(
                        objection.why() == CommentRefusal.NAME_TOO_LONG
                                ? NAME
                                : objection.criterion().map(CommentForm::field).orElse(WHOLE),
                        messages.say("comments.refused." + objection.why().word())));
        return problems;
    }
}
